// How far matches are from fitting an essential matrix, in pixels.
#pragma once

#include <Eigen/Core>
#include <vector>

#include "estimators/five_point.h"
#include "geometry/intrinsics.h"

namespace parallax {

// The squared Sampson distance (Hartley & Zisserman 2003, 11.4.3) in pixels^2 of the images the intrinsics belong to.
// The focal lengths of both axes and both cameras count as they are: an image brought to 227 x 227 has pixels that are
// not square, and a mean focal length would weigh its errors wrongly.
class EpipolarError {
 public:
  // Pixels; the lens distortion is undone here. Both lists have the same length and only finite numbers.
  EpipolarError(const std::vector<Eigen::Vector2d>& points1, const std::vector<Eigen::Vector2d>& points2,
                const Intrinsics& intrinsics1, const Intrinsics& intrinsics2);

  int size() const { return int(rays_.size()); }
  const Rays& rays(int i) const { return rays_[i]; }

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

  // 1/f^2 of camera 1 and 2, by axis: what turns the gradient's squares into pixels.
  const Eigen::Array2d& weight1() const { return weight1_; }
  const Eigen::Array2d& weight2() const { return weight2_; }

 private:
  std::vector<Rays> rays_;
  std::vector<double> votes_;
  double allVotes_ = 0;
  Eigen::Array2d weight1_, weight2_;
  Eigen::ArrayXf x1_, y1_, x2_, y2_, vote_;  // the same, laid out for the hot loop
};

}  // namespace parallax
