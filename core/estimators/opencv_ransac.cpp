#include "estimators/opencv_ransac.h"

#include <opencv2/calib3d.hpp>

namespace parallax {
namespace {

double meanFocal(const EpipolarError& error) {
  const Eigen::Array2d focals = error.weight1().rsqrt() + error.weight2().rsqrt();
  return focals.sum() / 4;
}

RelativePose mostInFront(const Eigen::Matrix3d& essential, const EpipolarError& error, double limit) {
  RelativePose best;
  double most = -1;
  for (const RelativePose& pose : posesOf(essential)) {
    double votes = 0;
    for (int i = 0; i < error.size(); ++i)
      if (error.squared(essential, i) < limit && inFront(pose, error.rays(i))) votes += error.vote(i);
    if (votes <= most) continue;
    most = votes;
    best = pose;
  }
  return best;
}

}  // namespace

Result<Consensus> opencvRansac(const EpipolarError& error, const SearchSettings& settings) try {
  Consensus found;
  if (!error.onPlanes())
    return fail(ErrorCode::badInput,
                "The paper's RANSAC takes photographs of pinhole cameras, with Brown's distortion at the most, and one "
                "of these was taken through a wider lens; choose the robust estimation \"precise\".");
  if (error.size() < 5) return found;
  std::vector<cv::Point2d> first, second;
  for (int i = 0; i < error.size(); ++i) {
    const Eigen::Vector2d a = error.rays(i).first.hnormalized(), b = error.rays(i).second.hnormalized();
    first.emplace_back(a.x(), a.y());
    second.emplace_back(b.x(), b.y());
  }
  const cv::Mat all =
      cv::findEssentialMat(first, second, cv::Mat::eye(3, 3, CV_64F), cv::RANSAC, settings.confidence,
                           settings.thresholdPx / meanFocal(error), settings.mostSamples, cv::noArray());
  // Five matches alone give every solution, stacked.
  const double limit = settings.thresholdPx * settings.thresholdPx;
  float best = std::numeric_limits<float>::infinity();
  for (int row = 0; row + 3 <= all.rows; row += 3) {
    Eigen::Matrix3d essential;
    for (int r = 0; r < 3; ++r)
      for (int c = 0; c < 3; ++c) essential(r, c) = all.at<double>(row + r, c);
    const float score = error.truncatedSum(essential, limit, best);
    if (!(score < best)) continue;
    best = score;
    found.cam2FromCam1 = mostInFront(essential, error, limit);
  }
  found.models = settings.mostSamples;
  return found;
} catch (const std::exception& e) {
  return fail(ErrorCode::failed, std::string("OpenCV could not estimate the pose: ") + e.what());
}

}  // namespace parallax
