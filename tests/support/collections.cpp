#include "support/collections.h"

#include <cmath>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "evaluation/results_set.h"

namespace parallax {
namespace {

std::string numbered(int n) {
  std::string text = std::to_string(n);
  return std::string(text.size() < 3 ? 3 - text.size() : 0, '0') + text;
}

void writePicture(const std::string& file, int view, int light) {
  cv::Mat image(90, 120, CV_8UC3, cv::Scalar(40 + 20 * light, 60 + 8 * view, 200 - 10 * view));
  for (int i = 0; i < 40; ++i)  // something to find
    cv::circle(image, {(i * 37 + view * 5) % 120, (i * 53) % 90}, 2 + i % 4, cv::Scalar(i * 6, 255 - i * 5, i * 3), -1);
  cv::imwrite(file, image);
}

}  // namespace

std::shared_ptr<const Collection> madeUpCollection(const QString& folder, const MadeUp& plan) {
  auto collection = std::make_shared<Collection>();
  collection->format = "made up";
  collection->title = "made up";
  collection->root = folder.isEmpty() ? "/nowhere" : folder.toStdString();
  SceneEntry scene;
  for (int l = 0; l < plan.lights; ++l)
    scene.lights.push_back(plan.lights == 1 ? "" : l + 1 == plan.lights ? "max" : std::to_string(l));
  for (int v = 0; v < plan.views; ++v) {
    ViewEntry view;
    view.name = numbered(v + 1);
    for (int l = 0; l < plan.lights; ++l) {
      view.images.push_back("view_" + view.name + "_" + std::to_string(l) + ".png");
      if (!folder.isEmpty()) writePicture((collection->root / view.images.back()).string(), v, l);
    }
    if (plan.cameras) {
      const double angle = 0.12 * (v - plan.views / 2.0);
      view.intrinsics = Intrinsics{120, 90, 150, 150, 59.5, 44.5};
      view.camFromWorld = lookAt({3 * std::sin(angle), 0.1 * (v % 3), -3 * std::cos(angle)}, {0, 0, 0}, {0, -1, 0});
    }
    scene.views.push_back(std::move(view));
  }
  for (int i = 0; i < plan.views; ++i)
    for (int j = i + 1; j < std::min(plan.views, i + 3); ++j) scene.pairs.push_back({i, j, {}});
  for (int s = 0; s < plan.scenes; ++s) {
    scene.name = "scan" + std::to_string(s + 1);
    scene.kind = s % 2 ? "glossy" : "plain";
    collection->scenes.push_back(scene);
  }
  return collection;
}

std::shared_ptr<const ResultsSet> madeUpResults(const Collection& collection) {
  auto set = std::make_shared<ResultsSet>();
  set->format = collection.format;
  set->title = collection.title;
  set->root = collection.root.string();
  set->size = "227x227";
  set->methods.resize(2);
  set->methods[0].label = set->methods[0].method = "surf";
  set->methods[1].label = set->methods[1].method = "orb";
  for (const SceneEntry& scene : collection.scenes) {
    for (std::size_t p = 0; p < scene.pairs.size(); ++p) {
      EvaluatedPair pair;
      pair.scene = scene.name;
      pair.light = scene.lights[standardLight(scene)];
      pair.first = scene.views[scene.pairs[p].first].name;
      pair.second = scene.views[scene.pairs[p].second].name;
      const auto row = std::int32_t(set->pairs.size());
      set->pairs.push_back(pair);
      Measurement surf{row, 1, 2}, orb{row, p % 3 == 0 ? 0.5F : 20.0F, 1};
      if (p % 5 == 0) surf = {row, 180, 180, true};
      set->methods[0].measurements.push_back(surf);
      set->methods[1].measurements.push_back(orb);
    }
  }
  return set;
}

}  // namespace parallax
