// How far an estimate is from the truth, as the paper measures it (section 3.3), and how good a method is over
// many pairs. Degrees.
#pragma once

#include <vector>

#include "geometry/relative_pose.h"

namespace parallax {

struct PoseErrors {
  double roeDeg = 180;  // relative orientation error: the angle of R_est^T R_true, 0..180
  double rteDeg = 180;  // relative translation error: between the two directions, 0..180, the sign counts

  double worse() const { return roeDeg > rteDeg ? roeDeg : rteDeg; }
};

PoseErrors poseErrors(const RelativePose& estimate, const RelativePose& truth);

// Area under the recall curve of the errors up to `limitDeg`, divided by `limitDeg`: 1 when all errors are 0
// (the usual AUC@5/10/20: straight lines between the sorted errors, from the
// origin on). A failed pair is given as an error of 180. Empty input: 0.
double areaUnderCurve(std::vector<double> errorsDeg, double limitDeg);

}  // namespace parallax
