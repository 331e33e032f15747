#include "estimators/focal_curve.h"

#include <algorithm>

#include "estimators/consensus.h"
#include "estimators/essential_refinement.h"
#include "estimators/focal_trial.h"
#include "estimators/pose_verdict.h"

namespace parallax {
namespace {

constexpr int mostSamples = 300;           // of five matches, at each factor
constexpr std::size_t mostSearched = 600;  // matches

using Points = std::vector<Eigen::Vector2d>;

struct Best {
  std::optional<RelativePose> pose;
  int inliers = 0;
};

class FocalCurve {
 public:
  FocalCurve(const Points& points1, const Points& points2, const std::array<Intrinsics, 2>& cameras,
             const std::array<bool, 2>& turned, double thresholdPx)
      : all_{points1, points2},
        few_{thinned(points1, mostSearched), thinned(points2, mostSearched)},
        cameras_(cameras),
        turned_(turned),
        thresholdPx_(thresholdPx) {}

  // `near`: of a neighbouring factor, to start from.
  Best at(double factor, const std::optional<RelativePose>& near, const Run& run) const {
    const EpipolarError few = error(few_, factor);
    const auto found = findConsensus(few, {thresholdPx_, 0.999, mostSamples}, {run.stop, {}, run.seed});
    return better(factor, {}, {found.cam2FromCam1, near});
  }

  Best better(double factor, Best known, const std::array<std::optional<RelativePose>, 2>& starts) const {
    const EpipolarError all = error(all_, factor);
    for (const auto& start : starts) {
      if (!start) continue;
      const RelativePose pose = refined(all, *start, {RobustLoss::Shape::truncated, thresholdPx_}, 25);
      const int inliers = int(inliersOf(pose, all, thresholdPx_).size());
      if (inliers > known.inliers) known = {pose, inliers};
    }
    return known;
  }

 private:
  EpipolarError error(const std::array<Points, 2>& points, double factor) const {
    auto cameras = cameras_;
    for (int i = 0; i < 2; ++i)
      if (turned_[i]) cameras[i] = withFocalTimes(cameras[i], factor);
    const SeenByBoth seen(points[0], points[1], cameras[0],
                          cameras[1]);  // a lens that folds sees less when it is short
    return {seen.first, seen.second, cameras[0], cameras[1]};
  }

  std::array<Points, 2> all_, few_;
  const std::array<Intrinsics, 2>& cameras_;
  const std::array<bool, 2>& turned_;
  double thresholdPx_;
};

}  // namespace

std::vector<int> inliersByFocal(const Points& points1, const Points& points2, const std::array<Intrinsics, 2>& cameras,
                                const std::array<bool, 2>& turned, const std::vector<double>& factors,
                                double thresholdPx, const Run& run) {
  if (points1.size() != points2.size() || factors.empty()) return {};
  const FocalCurve curve(points1, points2, cameras, turned, thresholdPx);
  std::vector<Best> best(factors.size());
  std::optional<RelativePose> near;
  for (std::size_t i = 0; i < factors.size(); ++i) {
    if (run.stopped()) return {};
    best[i] = curve.at(factors[i], near, run);
    near = best[i].pose;
    run.report(double(i + 1) / double(factors.size()));
  }
  for (std::size_t i = factors.size() - 1; i-- > 0;) {
    if (run.stopped()) return {};
    best[i] = curve.better(factors[i], best[i], {best[i + 1].pose, {}});
  }
  std::vector<int> inliers;
  for (const Best& b : best) inliers.push_back(b.inliers);
  return inliers;
}

int bestOf(const std::vector<int>& inliers) {
  const auto top = std::max_element(inliers.begin(), inliers.end());
  if (top == inliers.end() || *top == 0) return -1;
  const auto end = std::find_if(top, inliers.end(), [&](int n) { return n != *top; });
  return int((top - inliers.begin()) + (end - top - 1) / 2);
}

}  // namespace parallax
