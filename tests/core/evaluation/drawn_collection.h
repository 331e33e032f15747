// A data set drawn for a test: a picture on a plane, photographed from known places.
#pragma once

#include <Eigen/LU>
#include <filesystem>
#include <opencv2/imgcodecs.hpp>

#include "datasets/collection.h"
#include "support/textures.h"

namespace parallax::test {

// Scene s shows texture s from `views` places along an arc; all pairs. Image files scenes/view.png in `root`.
inline Collection drawnCollection(const std::filesystem::path& root, int scenes, int views, int width = 240,
                                  int height = 180) {
  Collection collection;
  collection.format = "drawn";
  collection.title = "Drawn";
  collection.root = root;
  for (int s = 0; s < scenes; ++s) {
    SceneEntry scene;
    scene.name = "scene" + std::to_string(s);
    scene.kind = s % 2 ? "odd" : "even";
    scene.lights = {"0", "max"};
    std::filesystem::create_directories(root / scene.name);
    const PosedImage first = photograph(texture(width, height, s));
    for (int v = 0; v < views; ++v) {
      const double angle = 0.06 * v;
      // the plane z = 1 in front of the first camera: x2 ~ (R + t n^T) x1
      const Eigen::Matrix3d r = Eigen::AngleAxisd(angle, Eigen::Vector3d(0.2, 1, 0).normalized()).matrix();
      const Eigen::Vector3d t(-0.05 * v, 0.02 * v, 0.01 * v);
      const Eigen::Matrix3d h = r + t * Eigen::RowVector3d(0, 0, 1);
      const auto file = scene.name + "/" + std::to_string(v) + ".png";
      cv::imwrite((root / file).string(), warped(first.bgr, first.intrinsics, h));
      ViewEntry view;
      view.name = std::to_string(v);
      view.images = {file, file};
      view.intrinsics = first.intrinsics;
      view.camFromWorld = RigidPose{r, t};
      scene.views.push_back(view);
      for (int w = 0; w < v; ++w) scene.pairs.push_back({w, v});
    }
    std::sort(scene.pairs.begin(), scene.pairs.end(),
              [](const auto& a, const auto& b) { return std::pair(a.first, a.second) < std::pair(b.first, b.second); });
    collection.scenes.push_back(std::move(scene));
  }
  return collection;
}

}  // namespace parallax::test
