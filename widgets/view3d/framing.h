// Where to stand to see things.
#pragma once

#include <Eigen/Core>
#include <vector>

namespace parallax {

// Scene frame. `up` is what shows upwards on the screen; the field of view is the vertical one.
struct Viewpoint {
  Eigen::Vector3d eye, target, up;
  double fieldOfViewDeg;
};

// The nearest viewpoint that looks along `direction` and has all points in the picture, `margin` (a fraction of the
// picture, 0..0.4) away from its border. No points: one unit around the origin.
Viewpoint framed(const std::vector<Eigen::Vector3d>& points, const Eigen::Vector3d& direction,
                 const Eigen::Vector3d& up, double fieldOfViewDeg, double aspect, double margin);

// The distance from `centre` within which the given fraction (0..1) of the points lies; 0 without points.
double distanceQuantile(const std::vector<Eigen::Vector3d>& points, const Eigen::Vector3d& centre, double fraction);

}  // namespace parallax
