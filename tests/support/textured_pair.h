// Two photographs on which every feature method finds the true pose, drawn in an instant, where the demo pair takes
// many seconds to render. Needs support/textures.cpp.
#pragma once

#include <Eigen/LU>
#include <filesystem>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "base/numbers.h"
#include "support/textures.h"

namespace parallax::test {

// The two views and what is between them; 640 x 480. Discs on the plane z = 1 before a wall at z = 2: of one plane
// alone the pose would be ambiguous.
inline ImagePair texturedPair() {
  const RigidPose move{Eigen::AngleAxisd(0.15, Eigen::Vector3d(0.2, 1, 0).normalized()).toRotationMatrix(),
                       {-0.25, 0.06, 0.04}};
  ImagePair pair;
  pair.first = photograph(texture(640, 480, 3));
  pair.second = pair.first;
  const cv::Mat near = texture(640, 480, 4);
  cv::Mat mask(480, 640, CV_8UC3, cv::Scalar::all(0));
  for (int i = 0; i < 6; ++i)
    cv::circle(mask, {120 + 200 * (i % 3), 150 + 190 * (i / 3)}, 75, cv::Scalar::all(255), -1);
  // a plane z = depth before the first camera: x2 ~ (R + t n^T / depth) x1
  const auto seen = [&](const cv::Mat& picture, double depth) {
    const Eigen::RowVector3d normal(0, 0, 1 / depth);
    return warped(picture, pair.first.intrinsics, move.rotation + move.translation * normal);
  };
  pair.second.bgr = seen(pair.first.bgr, 2);
  seen(near, 1).copyTo(pair.second.bgr, seen(mask, 1) > 127);
  near.copyTo(pair.first.bgr, mask > 127);
  pair.truth = makeRelativePose(move.rotation, move.translation);
  return pair;
}

// The pair as files, and the rest as it is typed.
struct PairFiles {
  std::string first, second, intrinsics, truth;
};
inline PairFiles texturedPairFiles(const std::filesystem::path& folder) {
  const ImagePair pair = texturedPair();
  PairFiles files{(folder / "a.png").string(), (folder / "b.png").string(), {}, {}};
  cv::imwrite(files.first, pair.first.bgr);
  cv::imwrite(files.second, pair.second.bgr);
  const Intrinsics& k = pair.first.intrinsics;
  for (const double v : {k.fx, k.fy, k.cx, k.cy}) files.intrinsics += general(v, 12) + ' ';
  const auto& [q, t] = *pair.truth;
  for (const double v : {q.w(), q.x(), q.y(), q.z(), t.x(), t.y(), t.z()}) files.truth += general(v, 12) + ' ';
  return files;
}

}  // namespace parallax::test
