#include "bridge/focal_session.h"

#include <algorithm>
#include <cmath>

#include "estimators/focal_curve.h"
#include "theme/theme.h"

namespace parallax {
namespace {

constexpr int places = 41;                     // of a curve
constexpr double shortest = 0.3, longest = 5;  // focal lengths, in longer sides of the image
constexpr int settledMs = 400;                 // after the last turn

double longerSide(const PosedImage& image) { return std::max(image.bgr.cols, image.bgr.rows); }

bool equal(const Intrinsics& a, const Intrinsics& b) {
  const auto close = [](double x, double y) { return std::abs(x / y - 1) < 1e-3; };
  return a.model == b.model && close(a.fx, b.fx) && std::minmax(a.width, a.height) == std::minmax(b.width, b.height);
}

Intrinsics withoutFocal(Intrinsics k) {
  k.fy = std::round(1e9 * k.fy / k.fx) / 1e9;  // turning to and fro does not keep the last bits
  k.fx = 1;
  k.source = CameraSource::typed;
  return k;
}

// From low to high, each farther from the last by the same factor.
std::vector<double> spread(double low, double high) {
  std::vector<double> values;
  for (int i = 0; i < places; ++i) values.push_back(low * std::pow(high / low, double(i) / (places - 1)));
  return values;
}

const Method& methodFor(const MethodState& selected) {
  return selected.method->features ? *selected.method : *findMethod("sift");
}

}  // namespace

FocalSession::FocalSession(PairSession& session, QObject* parent) : QObject(parent), session_(session) {
  settleTimer_.setSingleShot(true);
  settleTimer_.setInterval(settledMs);
  connect(&settleTimer_, &QTimer::timeout, this, &FocalSession::settle);
  connect(&session, &PairSession::opened, this, &FocalSession::opened);
  connect(&session, &PairSession::closed, this, &FocalSession::opened);
  connect(&session, &PairSession::selectedChanged, this, &FocalSession::refresh);
  connect(&session, &PairSession::allDone, this, &FocalSession::refresh);
  connect(&session, &PairSession::stateChanged, this, [this](int row) {
    if (waiting_ && !session_.refreshing()) apply();
    if (row == session_.selected()) Q_EMIT changed();  // it may have estimated a focal length
  });
}

void FocalSession::setWanted(bool wanted) {
  if (wanted == wanted_) return;
  wanted_ = wanted;
  refresh();
}

void FocalSession::setLinked(bool linked) {
  if (linked == linked_) return;
  linked_ = linked;
  refresh();
}

// Another pair, or the same with cameras typed in.
void FocalSession::opened() {
  waiting_.reset();
  forgotten_.clear();
  settleTimer_.stop();
  if (const auto loaded = session_.loaded())
    linked_ = equal(loaded->pair.first.intrinsics, loaded->pair.second.intrinsics);
  turnedCamera_ = 0;
  refresh();
}

std::array<double, 2> FocalSession::inUse() const {
  const auto loaded = session_.loaded();
  if (!loaded) return {};
  std::array cameras{loaded->pair.first.intrinsics, loaded->pair.second.intrinsics};
  const auto& estimate = session_.states()[session_.selected()].estimate;
  std::array<double, 2> px;
  for (int i = 0; i < 2; ++i) {
    const bool guessed = cameras[i].source == CameraSource::assumed && estimate;
    px[i] = guessed ? camerasOf(*estimate, loaded->pair)[i].fx : cameras[i].fx;
    if (waiting_ && (*waiting_)[i]) px[i] = *(*waiting_)[i];
  }
  return px;
}

double FocalSession::focalPx(int camera) const { return inUse()[camera]; }

std::pair<double, double> FocalSession::range(int camera) const {
  const auto loaded = session_.loaded();
  if (!loaded) return {1, 2};
  const double side = longerSide(camera == 0 ? loaded->pair.first : loaded->pair.second);
  const double found = (camera == 0 ? loaded->found.first : loaded->found.second).intrinsics.fx;
  return {std::min(shortest * side, found), std::max(longest * side, found)};
}

bool FocalSession::setByHand() const {
  const auto loaded = session_.loaded();
  return loaded && (loaded->typed.focalPx[0] || loaded->typed.focalPx[1]);
}

void FocalSession::turn(int camera, double focalPx) {
  const auto loaded = session_.loaded();
  if (!loaded) return;
  const auto now = inUse();
  auto wanted = waiting_.value_or(loaded->typed.focalPx);
  wanted[camera] = focalPx;
  if (linked_) wanted[1 - camera] = now[1 - camera] * focalPx / now[camera];
  turnedCamera_ = camera;
  waiting_ = wanted;
  settleTimer_.start();
  if (!session_.refreshing()) apply();
}

void FocalSession::reset() {
  if (!setByHand()) return;
  waiting_.emplace();
  settleTimer_.start();
  if (!session_.refreshing()) apply();
}

void FocalSession::apply() {
  TypedCameras typed = session_.loaded()->typed;
  typed.focalPx = *waiting_;
  waiting_.reset();
  for (const QString& id : session_.turn(typed))
    if (!forgotten_.contains(id)) forgotten_ << id;
  Q_EMIT changed();
}

void FocalSession::settle() {
  if (waiting_) return settleTimer_.start();
  session_.estimate(std::exchange(forgotten_, {}));
  refresh();
}

// The cameras may differ in nothing but what is turned: the curve is the same then.
std::optional<FocalSession::Question> FocalSession::question() const {
  const auto loaded = session_.loaded();
  if (!wanted_ || !loaded) return {};
  Question q{loaded->firstPyramid[0].cacheKey(),
             &methodFor(session_.states()[session_.selected()]),
             session_.settings(),
             {loaded->pair.first.intrinsics, loaded->pair.second.intrinsics},
             {linked_ || turnedCamera_ == 0, linked_ || turnedCamera_ == 1}};
  for (int i = 0; i < 2; ++i)
    if (q.turned[i]) q.cameras[i] = withoutFocal(q.cameras[i]);
  return q;
}

// Once the methods are done: they use the processor, and find the features first.
void FocalSession::refresh() {
  const auto wanted = question();
  if (!wanted) return drop({});
  if (wanted == asked_ || settleTimer_.isActive()) return Q_EMIT changed();
  drop({});
  if (session_.busyCount() == 0) count(*wanted);
}

void FocalSession::drop(const QString& reason) {
  job_.cancel();
  curve_.reset();
  asked_.reset();
  reason_ = reason;
  Q_EMIT changed();
}

void FocalSession::count(const Question& question) {
  asked_ = question;
  const int camera = turnedCamera_;
  const auto focals = spread(range(camera).first, range(camera).second);
  const auto settings = methodSettingsFrom(session_.settings())->features;
  auto curve = std::make_shared<Curve>();
  *curve = {QString::fromStdString(question.method->title),
            methodColour(QString::fromStdString(question.method->id)),
            camera,
            focals,
            {},
            0,
            -1};
  job_.start(
      [curve, settings, loaded = session_.loaded(), method = *question.method->features,
       turned = question.turned](std::stop_token stop) -> Result<void> {
        const Run run{stop, {}, 1};
        const auto images = FeatureEstimator(method, settings).match(loaded->pair, run);
        if (!images) return tl::unexpected<Error>(images.error());
        const std::array cameras{images->first.features.intrinsics, images->second.features.intrinsics};
        const double original = (curve->camera == 0 ? loaded->pair.first : loaded->pair.second).intrinsics.fx;
        std::vector<double> factors;
        for (const double px : curve->focalPx) factors.push_back(px / original);
        curve->inliers = inliersByFocal(images->points1(), images->points2(), cameras, turned, factors,
                                        searchThresholdPx(settings.robust), run);
        curve->matches = int(images->matches.ranked.surest);
        curve->best = bestOf(curve->inliers);
        return {};
      },
      [this, curve](Result<void> done) {
        if (!done)
          reason_ = QString::fromStdString(done.error().message);
        else if (curve->best < 0)
          reason_ = tr("No matches of %1 agree at any focal length.").arg(curve->method);
        else
          curve_ = curve;
        Q_EMIT changed();
      });
  Q_EMIT changed();
}

}  // namespace parallax
