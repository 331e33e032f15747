#include "datasets/camera_text.h"

#include <Eigen/LU>
#include <Eigen/SVD>
#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

#include "base/numbers.h"
#include "datasets/text_scan.h"

namespace parallax {

Result<std::vector<double>> numbersIn(const std::string& text) {
  std::vector<double> numbers;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    line.erase(std::min(line.find('#'), line.size()));
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == ',' || c == ';'; }, ' ');
    std::istringstream words(line);
    for (std::string word; words >> word;) {
      const auto number = realOf(word);
      if (!number) return fail(ErrorCode::badInput, "\"" + word.substr(0, 40) + "\" is not a number.");
      numbers.push_back(*number);
    }
  }
  return numbers;
}

Result<std::vector<double>> numbersInFile(const std::filesystem::path& file) {
  std::ifstream in(file);
  const std::string text(std::istreambuf_iterator<char>(in), {});
  if (!in.good() && !in.eof()) return fail(ErrorCode::failed, file.string() + " cannot be read.");
  auto numbers = numbersIn(std::string(withoutByteOrderMark(text)));
  if (!numbers) return fail(ErrorCode::badInput, file.string() + ": " + numbers.error().message);
  return numbers;
}

Eigen::Matrix3d matrix3(const std::vector<double>& n, std::size_t at) {
  return Eigen::Map<const Eigen::Matrix<double, 3, 3, Eigen::RowMajor>>(n.data() + at);
}

Eigen::Matrix3d nearestRotation(const Eigen::Matrix3d& m) {
  const Eigen::JacobiSVD<Eigen::Matrix3d> svd(m, Eigen::ComputeFullU | Eigen::ComputeFullV);
  return svd.matrixU() * svd.matrixV().transpose();  // a determinant above zero, which isRotation() asks for, stays
}

bool isRotation(const Eigen::Matrix3d& m, double tolerance) {
  return m.allFinite() && (m * m.transpose() - Eigen::Matrix3d::Identity()).norm() < tolerance && m.determinant() > 0;
}

Result<Intrinsics> intrinsicsFrom(const std::vector<double>& n, const std::string& what) {
  Intrinsics k;
  if (n.size() == 9) {
    const Eigen::Matrix3d m = matrix3(n, 0);
    if (m(1, 0) != 0 || m(2, 0) != 0 || m(2, 1) != 0 || std::abs(m(2, 2) - 1) > 1e-6)
      return fail(ErrorCode::badInput, what +
                                           ": a calibration matrix ends with the row 0 0 1 and has zeros below its "
                                           "diagonal.");
    k = {0, 0, m(0, 0), m(1, 1), m(0, 2), m(1, 2)};
    // The size of the image is not told here; its middle is near the principal point.
    const double moved = std::abs(m(0, 1)) * std::max(std::abs(k.cx), std::abs(k.cy)) / k.fy;
    if (!(moved <= mostSkewPx))
      return fail(ErrorCode::badInput, what + ": the calibration matrix has a skew of " + general(m(0, 1), 6) +
                                           ", which moves pixels by up to " + general(moved, 3) +
                                           " px; skewed pixels are not supported. Give the image without skew.");
  } else if (n.size() >= 4 && n.size() <= 8 && n.size() != 7) {
    const auto at = [&](std::size_t i) { return i < n.size() ? n[i] : 0.0; };
    k = {0, 0, at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7)};
  } else {
    return fail(ErrorCode::badInput, what +
                                         ": 9 numbers (a 3 x 3 matrix) or fx fy cx cy [k1 [k2 [p1 p2]]] are "
                                         "expected, not " +
                                         std::to_string(n.size()) + " numbers.");
  }
  if (!(k.fx > 0 && k.fy > 0 && std::isfinite(k.fx + k.fy)))
    return fail(ErrorCode::badInput, what + ": the focal lengths must be positive numbers of pixels.");
  if (!std::isfinite(k.cx + k.cy + k.k1 + k.k2 + k.p1 + k.p2))
    return fail(ErrorCode::badInput, what + ": every number must be finite.");
  return k;
}

Result<RelativePose> relativePoseFrom(const std::vector<double>& n, const std::string& what) {
  if (n.size() != 7 && n.size() != 12)
    return fail(ErrorCode::badInput, what +
                                         ": 7 numbers (qw qx qy qz tx ty tz) or 12 (R | t, row by row) are expected, "
                                         "not " +
                                         std::to_string(n.size()) + ".");
  Eigen::Matrix3d rotation;
  Eigen::Vector3d translation;
  if (n.size() == 7) {
    const Eigen::Quaterniond q(n[0], n[1], n[2], n[3]);
    if (!(std::abs(q.norm() - 1) < 1e-2))
      return fail(ErrorCode::badInput, what + ": the quaternion must have length 1.");
    rotation = q.normalized().toRotationMatrix();
    translation = {n[4], n[5], n[6]};
  } else {
    rotation << n[0], n[1], n[2], n[4], n[5], n[6], n[8], n[9], n[10];
    translation = {n[3], n[7], n[11]};
    if (!isRotation(rotation, 1e-2)) return fail(ErrorCode::badInput, what + ": the 3 x 3 part is not a rotation.");
  }
  if (!translation.allFinite() || translation.norm() == 0)
    return fail(ErrorCode::badInput, what + ": the translation must have a direction.");
  return makeRelativePose(rotation, translation);
}

}  // namespace parallax
