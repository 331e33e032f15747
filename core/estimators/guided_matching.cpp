#include "estimators/guided_matching.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace parallax {
namespace {

constexpr float never = std::numeric_limits<float>::infinity();

// The points of image 2 that may show what a ray of camera 1 sees: the epipolar residual b^T E a against its variance
// b^T S b, which comes from the pose's covariance and from the noise of both points.
class Band {
 public:
  Band(const UncertainPose& pose, const Intrinsics& k1, const Intrinsics& k2, const GuidedMatchSettings& settings)
      : essential_(essentialMatrix(pose.cam2FromCam1)),
        covariance_(pose.covariance),
        noise_(settings.noisePx * settings.noisePx),
        pixel1_(Eigen::Array2d(k1.fx, k1.fy).square().inverse()),
        pixel2_(Eigen::Array2d(k2.fx, k2.fy).square().inverse()),
        sigmas_(settings.sigmas),
        widest_(std::hypot(k2.width, k2.height)) {
    const auto rows = PoseChart(pose.cam2FromCam1).essentialDerivatives();
    for (int k = 0; k < 5; ++k) derivatives_[k] = Eigen::Map<const RowMajor>(rows.col(k).eval().data());
  }

  struct Across {
    Eigen::Vector3d line;      // E a
    Eigen::Matrix3d variance;  // S
  };
  Across of(const Eigen::Vector2d& ray) const {
    const Eigen::Vector3d a = ray.homogeneous(), line = essential_ * a;
    Eigen::Matrix<double, 3, 5> moves;
    for (int k = 0; k < 5; ++k) moves.col(k) = derivatives_[k] * a;
    Eigen::Matrix3d s = moves * covariance_ * moves.transpose();
    for (int axis = 0; axis < 2; ++axis)
      s += noise_ * pixel1_[axis] * essential_.col(axis) * essential_.col(axis).transpose();
    s(2, 2) += (line.head<2>().array().square() * pixel2_).sum() * noise_;
    return {line, s};
  }

  double reachPx(const Across& across, const Eigen::Vector2d& other) const {
    const Eigen::Vector3d b = other.homogeneous(), back = essential_.transpose() * b;
    const double perPixel =
        (across.line.head<2>().array().square() * pixel2_).sum() + (back.head<2>().array().square() * pixel1_).sum();
    return std::min(widest_, 2 * sigmas_ * std::sqrt(b.dot(across.variance * b) / perPixel));
  }

 private:
  using RowMajor = Eigen::Matrix<double, 3, 3, Eigen::RowMajor>;
  Eigen::Matrix3d essential_;
  std::array<Eigen::Matrix3d, 5> derivatives_;
  PoseCovariance covariance_;
  double noise_;                    // pixels^2
  Eigen::Array2d pixel1_, pixel2_;  // a pixel of image 1 and 2 by axis, squared, in normalised coordinates
  double sigmas_, widest_;
};

// How far the second camera is turned about the line of sight, in turns of the image: the rotation's twist about z.
float turnOf(const RelativePose& pose) {
  return float(std::atan2(pose.rotation.z(), pose.rotation.w()) / std::numbers::pi);
}

}  // namespace

SightedFeatures::SightedFeatures(const Features& f, const Intrinsics& k) : features(f), intrinsics(k) {
  const auto n = Eigen::Index(f.keypoints.size());
  for (auto* a : {&x, &y, &turn, &octave}) a->resize(n);
  for (Eigen::Index i = 0; i < n; ++i) {
    const cv::KeyPoint& point = f.keypoints[i];
    rays.push_back(k.normalised({point.pt.x, point.pt.y}));
    x[i] = float(rays.back().x());
    y[i] = float(rays.back().y());
    turn[i] = point.angle / 360 - std::floor(point.angle / 360);
    octave[i] = std::log2(point.size);
  }
}

std::vector<GuidedMatch> guidedMatches(const SightedFeatures& first, const SightedFeatures& second,
                                       const UncertainPose& pose, const GuidedMatchSettings& settings, int norm,
                                       const Run& run) {
  const Band band(pose, first.intrinsics, second.intrinsics, settings);
  const float turn = turnOf(pose.cam2FromCam1), mostTurn = float(settings.mostTurnDeg / 360),
              mostOctaves = float(settings.mostOctaves);
  // Asked for every pair of features: written so that the compiler makes vector instructions of it.
  const MatchGate gate = [&](int row, int column, std::span<float> distances) {
    const auto across = band.of(first.rays[row]);
    const Eigen::Vector3f l = across.line.cast<float>();
    const Eigen::Matrix3f s = across.variance.cast<float>() * float(settings.sigmas * settings.sigmas);
    const float sxx = s(0, 0), syy = s(1, 1), sxy = 2 * s(0, 1), sx = 2 * s(0, 2), sy = 2 * s(1, 2), s1 = s(2, 2);
    const float lx = l.x(), ly = l.y(), l1 = l.z(), octave = first.octave[row];
    const float expected = first.turn[row] + turn, wrapped = expected - std::floor(expected);
    const float *x = &second.x[column], *y = &second.y[column], *turns = &second.turn[column],
                *octaves = &second.octave[column];
    for (std::size_t i = 0; i < distances.size(); ++i) {
      const float off = lx * x[i] + ly * y[i] + l1;
      const float limit = (sxx * x[i] + sxy * y[i] + sx) * x[i] + (syy * y[i] + sy) * y[i] + s1;
      const float between = std::abs(turns[i] - wrapped), turned = std::min(between, 1 - between);
      const bool may = (off * off <= limit) & (turned <= mostTurn) & (std::abs(octaves[i] - octave) <= mostOctaves);
      distances[i] = may ? distances[i] : never;
    }
  };
  std::vector<GuidedMatch> matches;
  for (const FeatureMatch& m : mutualMatches(first.features, second.features, norm, gate, run))
    matches.push_back({m, band.reachPx(band.of(first.rays[m.first]), second.rays[m.second])});
  return matches;
}

}  // namespace parallax
