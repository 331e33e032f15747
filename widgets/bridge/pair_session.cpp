#include "bridge/pair_session.h"

#include <QPointer>
#include <algorithm>

#include "bridge/image_conversion.h"
#include "catalogue/demo_pair.h"

namespace parallax {
namespace {

using Phase = MethodState::Phase;

LoadedPair prepared(ImagePair pair) {
  LoadedPair loaded;
  loaded.firstPyramid = imagePyramid(pair.first.bgr);
  loaded.secondPyramid = imagePyramid(pair.second.bgr);
  loaded.pair = std::move(pair);
  return loaded;
}

Result<LoadedPair> openAndPrepare(const PairRequest& request) {
  auto opened = openPair(request);
  if (!opened) return tl::unexpected<Error>(opened.error());
  LoadedPair loaded = prepared(std::move(opened->pair));
  for (const auto& note : opened->notes) loaded.notes << QString::fromStdString(note);
  loaded.firstPath = request.first;
  loaded.secondPath = request.second;
  return loaded;
}

}  // namespace

PairSession::PairSession(QObject* parent) : QObject(parent), settings_(toFlatJson({})) {
  for (const Method& method : methods()) {
    MethodState state;
    state.method = &method;
    states_.push_back(state);
    jobs_.push_back(std::make_unique<LatestJob>());
  }
  refreshAvailability();
}

void PairSession::open(const PairRequest& request) {
  load([request](const Run&) { return openAndPrepare(request); });
}

void PairSession::openDemo() {
  load([](const Run& run) -> Load {
    auto pair = demoPair(run);
    if (!pair) return tl::unexpected<Error>(pair.error());
    return prepared(std::move(*pair));
  });
}

void PairSession::retype(const TypedCameras& typed) {
  if (!loaded_) return;
  auto pair = withTyped(loaded_->pair, typed);
  if (!pair) return Q_EMIT openFailed(QString::fromStdString(pair.error().message));
  LoadedPair changed = *loaded_;
  changed.pair = std::move(*pair);
  install(std::move(changed));
}

void PairSession::load(std::function<Load(const Run&)> work) {
  const auto tell = [self = QPointer(this)](double fraction) {
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [self, fraction] {
          if (self) Q_EMIT self->loadProgress(fraction);
        },
        Qt::QueuedConnection);
  };
  loading_.start(
      [work, tell](std::stop_token stop) {
        return work(Run{stop, tell, 1});
      },
      [this](Load result) {
        Q_EMIT loadingChanged(false);
        if (result)
          install(std::move(*result));
        else
          Q_EMIT openFailed(QString::fromStdString(result.error().message));
      });
  Q_EMIT loadingChanged(true);
}

void PairSession::install(LoadedPair pair) {
  cancel();
  loaded_ = std::make_shared<const LoadedPair>(std::move(pair));
  for (MethodState& state : states_) {
    state.estimate.reset();
    state.errors.reset();
    state.phase = Phase::idle;
  }
  refreshAvailability();
  Q_EMIT opened();
}

QString PairSession::setSettings(const nlohmann::json& flat) {
  const auto settings = methodSettingsFrom(flat);
  if (!settings) return QString::fromStdString(settings.error().message);
  settings_ = toFlatJson(*settings);
  refreshAvailability();
  return {};
}

void PairSession::refreshAvailability() {
  const auto settings = methodSettingsFrom(settings_);
  for (int row = 0; row < int(states_.size()); ++row) {
    MethodState& state = states_[row];
    if (const auto why = state.method->unavailable(*settings)) {
      jobs_[row]->cancel();
      state = MethodState{state.method, Phase::unavailable, QString::fromStdString(why->message), {}, {}};
    } else if (state.phase == Phase::unavailable) {
      state = MethodState{state.method, Phase::idle, {}, {}, {}};
    }
    Q_EMIT stateChanged(row);
  }
}

int PairSession::busyCount() const {
  return int(std::count_if(states_.begin(), states_.end(), [](const MethodState& s) {
    return s.phase == Phase::waiting || s.phase == Phase::running;
  }));
}

void PairSession::estimate(const QStringList& ids) {
  if (!loaded_) return;
  const auto settings = methodSettingsFrom(settings_);
  for (int row = 0; row < int(states_.size()); ++row)
    if (ids.contains(QString::fromStdString(states_[row].method->id)) && states_[row].phase != Phase::unavailable)
      start(row, *settings);
}

void PairSession::start(int row, const MethodSettings& settings) {
  MethodState& state = states_[row];
  state = MethodState{state.method, Phase::waiting, {}, {}, {}};
  Q_EMIT stateChanged(row);
  const auto begun = [self = QPointer(this), row](std::stop_token stop) {
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [self, row, stop] {
          if (!self || stop.stop_requested() || self->states_[row].phase != Phase::waiting) return;
          self->states_[row].phase = Phase::running;
          Q_EMIT self->stateChanged(row);
        },
        Qt::QueuedConnection);
  };
  jobs_[row]->start(
      [begun, settings, loaded = loaded_, make = state.method->make](std::stop_token stop) -> Result<PoseEstimate> {
        if (stop.stop_requested()) return fail(ErrorCode::cancelled, "Cancelled.");
        begun(stop);
        return make(settings)->estimate(loaded->pair, Run{stop, {}, 1});
      },
      [this, row](Result<PoseEstimate> result) { finish(row, std::move(result)); });
}

void PairSession::finish(int row, Result<PoseEstimate> result) {
  MethodState& state = states_[row];
  state.phase = Phase::done;
  if (result) {
    state.estimate = std::move(*result);
    state.reason = QString::fromStdString(state.estimate->failure);
    if (state.hasPose() && loaded_->pair.truth)
      state.errors = poseErrors(*state.estimate->cam2FromCam1, *loaded_->pair.truth);
  } else {
    state.reason = QString::fromStdString(result.error().message);
  }
  Q_EMIT stateChanged(row);
  if (busyCount() == 0) Q_EMIT allDone();
}

void PairSession::cancel() {
  const bool wasBusy = busyCount() > 0;
  for (int row = 0; row < int(states_.size()); ++row) {
    jobs_[row]->cancel();
    if (states_[row].phase != Phase::waiting && states_[row].phase != Phase::running) continue;
    states_[row].phase = Phase::idle;
    Q_EMIT stateChanged(row);
  }
  if (wasBusy) Q_EMIT allDone();
}

void PairSession::select(int row) {
  if (row == selected_ || row < 0 || row >= int(states_.size())) return;
  selected_ = row;
  Q_EMIT selectedChanged(row);
}

}  // namespace parallax
