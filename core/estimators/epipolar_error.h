// How far matches are from fitting an essential matrix, in pixels.
#pragma once

#include <Eigen/Core>
#include <vector>

#include "estimators/five_point.h"
#include "geometry/intrinsics.h"

namespace parallax {

// The matches that both lenses have a ray for: of finite points, none beyond a lens's fold (lens.h).
struct SeenByBoth {
  SeenByBoth(const std::vector<Eigen::Vector2d>& points1, const std::vector<Eigen::Vector2d>& points2,
             const Intrinsics& intrinsics1, const Intrinsics& intrinsics2);

  std::vector<Eigen::Vector2d> first, second;
  std::vector<std::size_t> origin;  // which of the matches given
};

// The squared Sampson distance (Hartley & Zisserman 2003, 11.4.3) in pixels^2 of the images the intrinsics belong to:
//   (f2^T E f1)^2 / (|J2^T E f1|^2 + |J1^T E^T f2|^2)
// with f the ray of a pixel and J its derivatives by the pixel. For pinholes J is the same everywhere, one over the
// focal lengths of both axes: an image brought to 227 x 227 has pixels that are not square, and a mean focal length
// would weigh its errors wrongly. For every other lens J is each match's own, and rays may point beside and behind the
// camera.
class EpipolarError {
 public:
  // Pixels; the lens distortion is undone here. Both lists have the same length, and every pixel has a ray (lens.h).
  EpipolarError(const std::vector<Eigen::Vector2d>& points1, const std::vector<Eigen::Vector2d>& points2,
                const Intrinsics& intrinsics1, const Intrinsics& intrinsics2);

  int size() const { return int(votes_.size()); }
  const Rays& rays(int i) const { return rays_[i]; }  // of pinholes with z = 1, else of length 1
  // Whether both cameras' lenses are Brown's, the pinhole among them, so that rays are points of planes z = 1.
  bool onPlanes() const { return onPlanes_; }

  // Pixels from the principal points.
  struct Places {
    Eigen::Vector2d first, second;
  };
  const Places& places(int i) const { return places_[i]; }

  // A point of one image that was matched with k points of the other has k matches of which at most one is right:
  // each has 1/k of a vote. Otherwise many lines through that one point make a convincing false epipole.
  double vote(int i) const { return votes_[i]; }
  double votes() const { return allVotes_; }

  // Pixels^2 of match i.
  double squared(const Eigen::Matrix3d& essential, int i) const;
  // The same of all matches, quickly; a huge number for those whose rays do not meet in front of both cameras.
  Eigen::ArrayXf squares(const RelativePose& cam2FromCam1) const;

  // The signed distance in pixels and its derivatives by the essential matrix, row by row.
  struct Linear {
    double residual;
    Eigen::Matrix<double, 9, 1> byEssential;
  };
  Linear linearised(const Eigen::Matrix3d& essential, int i) const;

  // The sum over all matches of vote x min(squared error, limit): the truncated loss of MSAC (Torr & Zisserman 2000).
  // Infinity once the sum passes `giveUpAt`, or when it is not a number.
  float truncatedSum(const Eigen::Matrix3d& essential, double limit, float giveUpAt) const;

  // How far match i's point in image 2 is from where a direction (camera 2, any length) is seen: pixels, to first
  // order. Infinity when that is behind what sees the point.
  double offPx(const Eigen::Vector3d& direction, int i) const;

  // 1/f^2 of camera 1 and 2, by axis: what turns a pinhole's gradient into pixels.
  const Eigen::Array2d& weight1() const { return weight1_; }
  const Eigen::Array2d& weight2() const { return weight2_; }

 private:
  using Slope = Eigen::Matrix<double, 3, 2>;
  // For lenses: rays and their slopes, three columns for each of f1, f2, and the two columns of J1, of J2.
  using Bent = Eigen::Array<float, Eigen::Dynamic, 18>;

  void addPinholes(const std::vector<Eigen::Vector2d>& points1, const std::vector<Eigen::Vector2d>& points2,
                   const Intrinsics& intrinsics1, const Intrinsics& intrinsics2);
  void addLenses(const std::vector<Eigen::Vector2d>& points1, const std::vector<Eigen::Vector2d>& points2,
                 const Intrinsics& intrinsics1, const Intrinsics& intrinsics2);
  Eigen::Vector3d steepness1(const Eigen::Vector3d& line, int i) const;
  Eigen::Vector3d steepness2(const Eigen::Vector3d& line, int i) const;
  Eigen::ArrayXf bentSquares(const RelativePose& pose) const;
  float bentTruncatedSum(const Eigen::Matrix3d& essential, double limit, float giveUpAt) const;

  std::vector<Rays> rays_;
  std::vector<Places> places_;
  std::vector<double> votes_;
  double allVotes_ = 0;
  bool onPlanes_;
  Eigen::Array2d weight1_, weight2_;
  Eigen::ArrayXf x1_, y1_, x2_, y2_, vote_;  // of pinholes, laid out for the hot loop
  std::vector<Slope> slope1_, slope2_;       // of lenses; empty for pinholes
  Bent bent_;
};

}  // namespace parallax
