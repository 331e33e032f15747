#include "bridge/pair_session.h"

#include <QPointer>
#include <algorithm>

#include "bridge/image_conversion.h"
#include "catalogue/demo_pair.h"
#include "evaluation/set_pairs.h"

namespace parallax {
namespace {

LoadedPair prepared(ImagePair pair) {
  LoadedPair loaded;
  loaded.firstPyramid = imagePyramid(pair.first.bgr);
  loaded.secondPyramid = imagePyramid(pair.second.bgr);
  loaded.found = pair;
  loaded.pair = std::move(pair);
  return loaded;
}

// The last resort: a worker must not end the program, whatever a library throws.
template <class Work>
auto guarded(Work work) -> decltype(work()) {
  try {
    return work();
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::failed, "There is not enough memory for this.");
  } catch (const std::exception& e) {
    return fail(ErrorCode::failed, std::string("It failed unexpectedly: ") + e.what());
  }
}

Result<LoadedPair> openAndPrepare(const PairRequest& request) {
  auto opened = openPair({request.first, request.second, {}});
  if (!opened) return tl::unexpected<Error>(opened.error());
  auto typed = withTyped(opened->pair, request.typed);
  if (!typed) return tl::unexpected<Error>(typed.error());
  LoadedPair loaded = prepared(std::move(opened->pair));
  loaded.pair = std::move(*typed);
  loaded.typed = request.typed;
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

void PairSession::open(std::shared_ptr<const Collection> collection, const PairRef& ref) {
  load(
      [collection, ref](const Run&) -> Load {
        auto pair = loadPair(*collection, ref);
        if (!pair) return tl::unexpected<Error>(pair.error());
        LoadedPair loaded = prepared(std::move(*pair));
        loaded.firstPath = imagePath(*collection, ref.firstImage());
        loaded.secondPath = imagePath(*collection, ref.secondImage());
        loaded.collection = collection;
        loaded.ref = ref;
        for (const PosedImage* image : {&loaded.pair.first, &loaded.pair.second})
          if (const auto& doubt = image->focalDoubt)
            loaded.notes << QString::fromStdString(image->name + ": " + doubt->sentence);
        return loaded;
      },
      [this] { close(); });
}

void PairSession::open(std::shared_ptr<const TrainingSet> set, std::size_t pair) {
  load([set, pair](const Run&) -> Load {
    OpenedSetPair opened = openSetPair(*set, pair);
    LoadedPair loaded = prepared(std::move(opened.pair));
    if (!opened.note.empty()) loaded.notes << QString::fromStdString(opened.note);
    return loaded;
  });
}

void PairSession::retype(const TypedCameras& typed) {
  if (!loaded_ || typed == loaded_->typed) return;
  auto pair = withTyped(loaded_->found, typed);
  if (!pair) return Q_EMIT openFailed(QString::fromStdString(pair.error().message));
  LoadedPair changed = *loaded_;
  changed.pair = std::move(*pair);
  changed.typed = typed;
  install(std::move(changed));
}

QStringList PairSession::turn(const TypedCameras& typed) {
  if (!loaded_ || typed == loaded_->typed) return {};
  auto pair = withTyped(loaded_->found, typed);
  if (!pair) {
    Q_EMIT openFailed(QString::fromStdString(pair.error().message));
    return {};
  }
  LoadedPair changed = *loaded_;
  changed.pair = std::move(*pair);
  changed.typed = typed;
  loaded_ = std::make_shared<const LoadedPair>(std::move(changed));
  const auto settings = methodSettingsFrom(settings_);
  QStringList forgotten;
  for (int row = 0; row < int(states_.size()); ++row) {
    MethodState& state = states_[row];
    if (!state.busy() && !(state.estimate && state.estimate->usedIntrinsics)) continue;
    if (state.method->features) {
      start(row, *settings, state.estimate ? Phase::refreshing : Phase::waiting);
      continue;
    }
    jobs_[row]->cancel();
    state = MethodState{state.method, Phase::idle, {}, {}, {}};
    forgotten << QString::fromStdString(state.method->id);
    Q_EMIT stateChanged(row);
  }
  Q_EMIT turned();
  return forgotten;
}

bool PairSession::refreshing() const {
  return std::any_of(states_.begin(), states_.end(), [](const MethodState& s) { return s.phase == Phase::refreshing; });
}

void PairSession::load(std::function<Load(const Run&)> work, std::function<void()> failed) {
  const auto run = [self = QPointer(this)](std::stop_token stop) {
    const auto tell = [self, stop](double fraction) {
      QMetaObject::invokeMethod(
          QCoreApplication::instance(),
          [=] {
            if (self && !stop.stop_requested()) Q_EMIT self->loadProgress(fraction);
          },
          Qt::QueuedConnection);
    };
    return Run{stop, tell, 1};
  };
  loading_.start([work, run](std::stop_token stop) { return guarded([&] { return work(run(stop)); }); },
                 [this, failed](Load result) {
                   Q_EMIT loadingChanged(false);
                   if (result) return install(std::move(*result));
                   if (failed) failed();
                   Q_EMIT openFailed(QString::fromStdString(result.error().message));
                 });
  Q_EMIT loadingChanged(true);
}

void PairSession::cancelLoading() {
  if (!loading_.running()) return;
  loading_.cancel();
  Q_EMIT loadingChanged(false);
}

void PairSession::install(LoadedPair pair) {
  cancel();
  loaded_ = std::make_shared<const LoadedPair>(std::move(pair));
  forgetEstimates();
  Q_EMIT opened();
}

void PairSession::close() {
  cancel();
  loaded_.reset();
  forgetEstimates();
  Q_EMIT closed();
}

void PairSession::forgetEstimates() {
  for (MethodState& state : states_) {
    state.estimate.reset();
    state.errors.reset();
    state.reason.clear();
    state.phase = Phase::idle;
  }
  refreshAvailability();
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
  if (states_[selected_].phase != Phase::unavailable) return;
  const auto usable =
      std::find_if(states_.begin(), states_.end(), [](const MethodState& s) { return s.phase != Phase::unavailable; });
  if (usable != states_.end()) select(int(usable - states_.begin()));
}

int PairSession::busyCount() const {
  return int(std::count_if(states_.begin(), states_.end(), [](const MethodState& s) { return s.busy(); }));
}

void PairSession::estimate(const QStringList& ids) {
  if (!loaded_) return;
  const auto settings = methodSettingsFrom(settings_);
  for (int row = 0; row < int(states_.size()); ++row)
    if (ids.contains(QString::fromStdString(states_[row].method->id)) && states_[row].phase != Phase::unavailable)
      start(row, *settings);
}

void PairSession::start(int row, const MethodSettings& settings, Phase whileWaiting) {
  MethodState& state = states_[row];
  if (whileWaiting != Phase::refreshing) state = MethodState{state.method, Phase::idle, {}, {}, {}};
  state.phase = whileWaiting;
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
        return guarded([&] { return make(settings)->estimate(loaded->pair, Run{stop, {}, 1}); });
      },
      [this, row](Result<PoseEstimate> result) { finish(row, std::move(result)); });
}

void PairSession::finish(int row, Result<PoseEstimate> result) {
  MethodState& state = states_[row];
  state = MethodState{state.method, Phase::done, {}, {}, {}};
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
    MethodState& state = states_[row];
    if (!state.busy()) continue;
    state = MethodState{state.method, Phase::idle, {}, {}, {}};
    Q_EMIT stateChanged(row);
  }
  if (wasBusy) Q_EMIT allDone();
}

void PairSession::select(int row) {
  if (row == selected_ || row < 0 || row >= int(states_.size())) return;
  if (states_[row].phase == Phase::unavailable) return;
  selected_ = row;
  Q_EMIT selectedChanged(row);
}

}  // namespace parallax
