// The small grammar all camera text files share: numbers separated by white space (or commas and semicolons, as
// people type them), '#' begins a comment.
#pragma once

#include <Eigen/Core>
#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "geometry/relative_pose.h"

namespace parallax {

// All numbers of a text; a word that is not one is refused by name.
Result<std::vector<double>> numbersIn(const std::string& text);
Result<std::vector<double>> numbersInFile(const std::filesystem::path& file);

// By how many pixels the skew of a matrix may move what is seen at the edge of the image: rounding. More is refused.
constexpr double mostSkewPx = 0.05;

// 3 x 3 row by row, or fx fy cx cy [k1 [k2 [p1 p2]]]; checked. Size 0 x 0: the text tells none.
Result<Intrinsics> intrinsicsFrom(const std::vector<double>& numbers, const std::string& what);

// cam2 from cam1: qw qx qy qz tx ty tz, or [R | t] as 3 x 4 numbers row by row. A rotation that is none (by more
// than 1e-2) and a zero translation are refused.
Result<RelativePose> relativePoseFrom(const std::vector<double>& numbers, const std::string& what);

// Row-major 3 x 3 starting at numbers[at].
Eigen::Matrix3d matrix3(const std::vector<double>& numbers, std::size_t at);

// The rotation closest to a matrix that is nearly one: files round their numbers.
Eigen::Matrix3d nearestRotation(const Eigen::Matrix3d& matrix);

bool isRotation(const Eigen::Matrix3d& matrix, double tolerance = 1e-3);

}  // namespace parallax
