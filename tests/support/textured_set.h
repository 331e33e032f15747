// A training set on which feature methods can work: two views of one scene, and two of flat grey, in which there is
// nothing to match. Needs support/textures.cpp.
#pragma once

#include <Eigen/LU>
#include <opencv2/imgproc.hpp>

#include "preparation/scaled.h"
#include "support/textures.h"
#include "training_set/set_writer.h"

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

// Images 0, 1: the textured ones; 2, 3: grey, their intrinsics not known. Pairs 0 (0, 1), 1 (2, 3), 2 (1, 0). All are
// of validation. `source` as in TrainingSet::source().
inline Result<TrainingSet> texturedSet(const std::filesystem::path& folder, const std::string& source = "rendered") {
  const ImagePair pair = texturedPair();
  auto writer = SetWriter::open(folder, {"textured", source, 323, {{"textured", 1}}});
  if (!writer) return tl::unexpected<Error>(writer.error());
  for (const PosedImage* image : {&pair.first, &pair.second}) {
    const ScaledImage small = scaled(*image, 323);
    const std::string name = image == &pair.first ? "scene/first.png" : "scene/second.png";
    const auto added = writer->add(name, 0, small.width, small.height, small.rgb, small.intrinsics);
    if (!added) return tl::unexpected<Error>(added.error());
  }
  const std::vector<std::uint8_t> grey(3 * 400 * 323, 128);
  for (const char* name : {"grey/first.png", "grey/second.png"})
    if (auto added = writer->add(name, 1, 400, 323, grey, std::nullopt); !added)
      return tl::unexpected<Error>(added.error());
  const std::vector<SetScene> scenes{{"scene", "drawn", Split::validation}, {"grey", "drawn", Split::validation}};
  const RelativePose truth = *pair.truth;
  const auto done = writer->finish(
      scenes, {pairRecord(0, 1, 0, truth), pairRecord(2, 3, 1, truth), pairRecord(1, 0, 0, inverse(truth))});
  if (!done) return tl::unexpected<Error>(done.error());
  return TrainingSet::open(folder);
}

}  // namespace parallax::test
