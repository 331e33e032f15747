#include "estimators/guided_estimator.h"

#include <algorithm>
#include <future>
#include <numbers>
#include <opencv2/core.hpp>

#include "estimators/guided_evidence.h"
#include "estimators/pose_refinement.h"
#include "estimators/pose_search.h"
#include "estimators/pose_verdict.h"
#include "estimators/stopwatch.h"
#include "estimators/unknown_cameras.h"

namespace parallax {
namespace {

constexpr double radians = std::numbers::pi / 180;

struct PreparedForGuiding : Prepared {
  std::size_t bytes() const override { return coarse->bytes() + features.bytes(); }
  std::shared_ptr<const Prepared> coarse;
  ImageFeatures features;
};

Result<ImageFeatures> denseFeatures(const PosedImage& image, const std::string& size) {
  return imageFeatures(image, FeatureMethod::sift, Preset::dense, size);
}

tl::unexpected<Error> cancelled() { return fail(ErrorCode::cancelled, "The estimation was stopped."); }

struct Views {
  Views(const ImageFeatures& a, const ImageFeatures& b, const std::array<Intrinsics, 2>& cameras)
      : first(a.features, cameras[0]), second(b.features, cameras[1]) {}
  SightedFeatures first, second;
};

constexpr int siftNorm = cv::NORM_L2;
constexpr double verdictPx = 0.5;   // as the feature methods' standard threshold
constexpr double leastLogMass = 0;  // below it "all matches are wrong" is more probable
constexpr double sureLogMass = 7;   // a thousand to one

// By those of the plain matches that are distinctive (Lowe 2004); for a pose also others are of use.
FoundFocals focalsOf(const std::vector<FeatureMatch>& plain, const ImageFeatures& first, const ImageFeatures& second,
                     const std::string& how, const Run& run) {
  std::vector<Eigen::Vector2d> points1, points2;
  for (const FeatureMatch& m : plain) {
    if (m.distinctiveness > 0.8) continue;
    const cv::Point2f a = first.features.keypoints[m.first].pt, b = second.features.keypoints[m.second].pt;
    points1.emplace_back(a.x, a.y);
    points2.emplace_back(b.x, b.y);
  }
  return findFocals(how, points1, points2, first, second, verdictPx, run);
}

GuidedEvidence evidenceFrom(const Views& views, const std::vector<FeatureMatch>& plain,
                            const std::optional<PosePrior>& prior, const Run& run) {
  if (!prior) return evidenceOf(views.first, views.second, plain, {});
  const UncertainPose guide{prior->coarse, prior->covariance()};
  return evidenceOf(views.first, views.second, plain,
                    guidedMatches(views.first, views.second, guide, {}, siftNorm, run));
}

struct Found {
  PosePosterior posterior;
  RelativePose pose;
  double logMass;
};

// How sharp the points are is not known beforehand: textured things are seen to a tenth of a pixel, shades and soft
// edges, all that plain things have, are not. The sharpness that explains the matches better is believed.
std::optional<Found> mostProbable(const PosePosterior& posterior, const std::vector<RelativePose>& likely) {
  std::optional<Found> best;
  for (const double noise : {0.4, 1.0}) {
    const PosePosterior sharp = posterior.blurred(noise);
    for (const RelativePose& start : likely) {
      const RelativePose pose = refined(sharp, start);
      const double logMass = sharp.logMass(pose);
      if (!best || logMass > best->logMass) best.emplace(Found{sharp, pose, logMass});
    }
  }
  return best;
}

std::vector<Correspondence> correspondences(const GuidedEvidence& evidence, const PosePosterior& posterior,
                                            const std::optional<RelativePose>& pose, const ImageFeatures& first,
                                            const ImageFeatures& second) {
  std::vector<Correspondence> all;
  for (int i = 0; i < int(evidence.beliefs.size()); ++i)
    all.push_back({first.inOriginal(evidence.first[i]), second.inOriginal(evidence.second[i]),
                   pose && posterior.rightGiven(*pose, i) > 0.5});
  return all;
}

std::string counted(std::size_t matches) { return std::to_string(matches) + " matches"; }

// The pose of the matches where they tell of one, else the coarse one, else the reason why there is none.
void conclude(PoseEstimate& estimate, const std::optional<Found>& found, const std::optional<PosePrior>& prior,
              const std::string& whyNotCoarse, std::size_t matches) {
  if (found && found->logMass > leastLogMass) {
    estimate.cam2FromCam1 = found->pose;
    if (found->logMass < sureLogMass)
      estimate.caution = "Weak: few of " + counted(matches) + " agree with the pose; they may be chance.";
  } else if (prior) {
    estimate.cam2FromCam1 = prior->coarse;
    estimate.caution = counted(matches) + " agree on no pose: this is the coarse one.";
  } else {
    estimate.failure = counted(matches) + " agree on no pose, and there is no coarse one. " + whyNotCoarse;
  }
}

// The verdict of all methods. Matches that a rotation explains speak against every translation, the coarse one too;
// matches that chance explains speak against theirs alone, so that with a coarse pose it is a caution.
void judge(PoseEstimate& estimate, int models, bool coarseKnown, const Evidence& evidence) {
  const auto inliers = inliersOf(*estimate.cam2FromCam1, evidence.error, evidence.thresholdPx);
  const Verdict verdict = verdictOn(inliers, models, evidence);
  const bool refused = !verdict.onlyTurned.empty() || (!coarseKnown && !verdict.byChance.empty());
  if (refused) {
    estimate.cam2FromCam1.reset();
    estimate.caution.clear();
    estimate.failure = verdict.refusal();
  } else if (estimate.caution.empty()) {
    estimate.caution =
        verdict.byChance.empty() ? verdict.caution : "The matches alone would not tell: " + verdict.byChance;
  }
}

}  // namespace

const Fields<GuidedSettings>& GuidedSettings::fields() {
  using S = GuidedSettings;
  static const Fields<S> list{
      inUnit(number("coarse-rotation", &S::rotationDeg, 0.5, 60, "Coarse rotation",
                    "How far off the network's rotation is along each axis: one standard deviation."),
             "°"),
      inUnit(number("coarse-translation", &S::translationDeg, 0.5, 60, "Coarse translation",
                    "How far off the network's direction of translation is along each axis: one standard deviation."),
             "°"),
      number("coarse-trust", &S::trust, 0.01, 0.99, "Trust",
             "The probability that the network's pose is right within these; else it may be anything.")};
  return list;
}

GuidedEstimator::GuidedEstimator(std::unique_ptr<PoseEstimator> coarse, GuidedSettings settings, std::string size,
                                 std::string focal)
    : coarse_(inTwoStages(std::move(coarse))), settings_(settings), size_(std::move(size)), focal_(std::move(focal)) {}

Result<PoseEstimate> GuidedEstimator::finish(const PoseEstimate& coarse, const ImageFeatures& first,
                                             const ImageFeatures& second, const Run& run) const try {
  for (const auto* image : {&first, &second})
    if (const auto usable = checked(image->intrinsics); !usable) return tl::unexpected<Error>(usable.error());
  std::optional<PosePrior> prior;
  if (coarse.cam2FromCam1)
    prior = PosePrior{*coarse.cam2FromCam1, settings_.rotationDeg * radians, settings_.translationDeg * radians,
                      settings_.trust};

  PoseEstimate estimate;
  estimate.usedIntrinsics = true;
  estimate.stages = coarse.stages;
  estimate.note = coarse.note;
  const auto detection = longerOf(first.stages, second.stages);
  estimate.stages.insert(estimate.stages.end(), detection.begin(), detection.end());
  Stopwatch watch;
  const auto plain = mutualMatches(first.features, second.features, siftNorm, {}, run);
  const std::size_t matchStage = estimate.stages.size();
  estimate.stages.push_back(watch.lap("match"));
  if (run.stopped()) return cancelled();
  const FoundFocals focals = focalsOf(plain, first, second, focal_, run);
  estimate.estimatedCameras = focals.estimated;
  if (!focals.note.empty()) {
    estimate.stages.push_back(watch.lap("focal"));
    estimate.note += (estimate.note.empty() ? "" : " ") + focals.note;
  }
  const Views views(first, second, focals.working);
  const GuidedEvidence evidence = evidenceFrom(views, plain, prior, run);
  estimate.stages[matchStage].milliseconds += watch.lap("match").milliseconds;
  if (run.stopped()) return cancelled();

  const EpipolarError error(evidence.first, evidence.second, focals.working[0], focals.working[1]);
  const PosePosterior posterior(error, evidence.beliefs, prior);
  const auto likely = likelyPoses(posterior, {}, run);
  estimate.stages.push_back(watch.lap("search"));
  if (run.stopped()) return cancelled();

  const auto found = mostProbable(posterior, likely.maxima);
  conclude(estimate, found, prior, coarse.failure, evidence.beliefs.size());
  if (estimate.cam2FromCam1)
    judge(estimate, likely.models, prior.has_value(), {error, focals.working[1], verdictPx, error.size(), run.seed});
  estimate.correspondences =
      correspondences(evidence, found ? found->posterior : posterior, estimate.cam2FromCam1, first, second);
  estimate.stages.push_back(watch.lap("refine"));
  return estimate;
} catch (const std::exception& e) {
  return fail(ErrorCode::failed, std::string("The features could not be matched: ") + e.what());
}

Result<PoseEstimate> GuidedEstimator::estimate(const ImagePair& pair, const Run& run) const {
  if (run.stopped()) return cancelled();
  auto other = std::async(std::launch::async, [&] { return denseFeatures(pair.first, size_); });
  const auto second = denseFeatures(pair.second, size_), first = other.get();
  for (const auto* features : {&first, &second})
    if (!*features) return tl::unexpected<Error>(features->error());
  run.report(0.4);
  if (run.stopped()) return cancelled();
  const auto coarse = coarse_->estimate(pair, {run.stop, {}, run.seed});
  if (!coarse) return coarse;
  run.report(0.6);
  auto finished = finish(*coarse, *first, *second, run);
  if (finished) run.report(1);
  return finished;
}

std::vector<Result<std::shared_ptr<const Prepared>>> GuidedEstimator::prepare(std::span<const PosedImage> images,
                                                                              const Run& run) const {
  auto prepared = coarse_->prepare(images, run);
  for (std::size_t i = 0; i < prepared.size(); ++i) {
    if (!prepared[i]) continue;
    auto features = denseFeatures(images[i], size_);
    if (!features) {
      prepared[i] = tl::unexpected<Error>(features.error());
      continue;
    }
    auto both = std::make_shared<PreparedForGuiding>();
    both->coarse = *prepared[i];
    both->features = std::move(*features);
    prepared[i] = std::move(both);
  }
  return prepared;
}

Result<PoseEstimate> GuidedEstimator::estimatePrepared(const Prepared& first, const Prepared& second,
                                                       const Run& run) const {
  const auto &a = static_cast<const PreparedForGuiding&>(first), &b = static_cast<const PreparedForGuiding&>(second);
  const auto coarse = coarse_->estimatePrepared(*a.coarse, *b.coarse, run);
  if (!coarse) return coarse;
  return finish(*coarse, a.features, b.features, run);
}

}  // namespace parallax
