// The non-linear least squares over a pose and the focal lengths of cameras that are not known.
#pragma once

#include <array>

#include "estimators/essential_refinement.h"

namespace parallax {

// A pose together with what makes cameras of the error's cameras. Those that are known stay as they are.
struct FocalPose {
  RelativePose cam2FromCam1;
  Eigen::Array2d logFactors{0,
                            0};  // natural logarithms of what the focal lengths of camera 1 and 2 are multiplied with
  double k1 = 0;                 // lens distortion (geometry/intrinsics.h), one for both
  std::array<Eigen::Vector2d, 2> centres{Eigen::Vector2d::Zero(), Eigen::Vector2d::Zero()};  // on the error's rays
};

// Which cameras are not known, and what is thought of them beforehand: a log-normal about the error's focal length, and
// standard deviations about no distortion and about its principal point. Lenses that bend lines and centres that are
// not in the middle are taken for other focal lengths by whoever leaves them out.
struct FocalFreedom {
  bool first = true, second = true;
  bool shared = true;                      // both are free, and one camera took both photographs
  std::array<bool, 2> held{false, false};  // the logarithm stays as it is; of a shared one both or none
  double priorDeviation = 0.7;  // of the logarithm: nine in ten between 14 and 137 mm on 36 mm, phones to portraits
  double k1Deviation = 0.05;
  double centreDeviation = 0.0125;  // on the error's rays: 1.5 % of the longer side where f is 1.2 longer sides
  double noisePx = 0.3;             // of a right match, one standard deviation: how much a match says against these
};

// The squared Sampson distances of all matches, in pixels^2 as EpipolarError::squared(). What takes the place of the
// essential matrix on the rays of the error's cameras is D2 E D1 with D = diag(1/f, 1/f, 1), f the factor: Sampson's
// distance does not ask for its scale. The distortion is undone to the first order.
Eigen::ArrayXd squaredErrors(const EpipolarError& error, const FocalPose& pose, const FocalFreedom& freedom);

// Whether match i meets in front of both cameras.
bool inFront(const EpipolarError& error, const FocalPose& pose, int i);

// Levenberg-Marquardt on the five parameters of the pose and on those of the cameras, minimising the loss of the
// Sampson errors of all matches and the priors'. Never returns what costs more than the start.
FocalPose refined(const EpipolarError& error, const FocalPose& start, const FocalFreedom& freedom,
                  const RobustLoss& loss, int mostSteps);

// What refined() makes least, but for what lies behind a camera, which costs as much as any wrong match. With the
// priors of all that is not known, held or not; in squared pixels.
double costOf(const EpipolarError& error, const FocalPose& pose, const FocalFreedom& freedom, const RobustLoss& loss);

}  // namespace parallax
