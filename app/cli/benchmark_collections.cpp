#include "benchmark_collections.h"

#include <fstream>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "synthesis/dtu_rig.h"
#include "synthesis/scene.h"

namespace parallax::cli {
namespace {

namespace fs = std::filesystem;

std::string numbered(const char* form, int number) {
  char text[64];
  std::snprintf(text, sizeof text, form, number);
  return text;
}

Result<void> write(const fs::path& file, const cv::Mat& bgr) try {
  if (cv::imwrite(file.string(), bgr)) return {};
  return fail(ErrorCode::failed, file.string() + " cannot be written.");
} catch (const cv::Exception&) {
  return fail(ErrorCode::failed, file.string() + " cannot be written.");
}

Collection emptyCollection(const fs::path& root) {
  Collection collection;
  collection.format = "benchmark";
  collection.title = "Benchmark";
  collection.root = root;
  return collection;
}

bool sorted(const PairEntry& a, const PairEntry& b) {
  return std::pair(a.first, a.second) < std::pair(b.first, b.second);
}

}  // namespace

Result<Collection> renderedCollection(const fs::path& root, int views, int width, int height) {
  auto collection = emptyCollection(root);
  const auto scene = Scene::build({1, SceneKind::textured});
  if (!scene) return tl::unexpected<Error>(scene.error());
  const auto rig = dtuRig(width, height);
  RenderOptions options;
  options.samplesPerPixel = 4;
  SceneEntry entry{"scene", "", {""}, {}, {}};
  for (int v = 0; v < views; ++v) {
    const Camera& camera = rig[std::size_t(v)];
    auto image = scene->render(camera, options);
    if (!image) return tl::unexpected<Error>(image.error());
    cv::Mat bgr;
    cv::cvtColor(cv::Mat(height, width, CV_8UC3, image->rgb.data()), bgr, cv::COLOR_RGB2BGR);
    const auto name = numbered("%03d.png", v + 1);
    if (auto done = write(root / name, bgr); !done) return tl::unexpected<Error>(done.error());
    entry.views.push_back({name, {name}, camera.intrinsics, camera.camFromWorld});
    for (int w = 0; w < v; ++w) entry.pairs.push_back({w, v});
  }
  std::sort(entry.pairs.begin(), entry.pairs.end(), sorted);
  collection.scenes.push_back(std::move(entry));
  return collection;
}

Result<Collection> noiseCollection(const fs::path& root, int scenes, int views, std::size_t pairs) {
  auto collection = emptyCollection(root);
  const auto rig = dtuRig(160, 120);
  cv::RNG dice(1);
  for (int s = 0; s < scenes; ++s) {
    SceneEntry entry{numbered("scene%d", s), "", {""}, {}, {}};
    for (int v = 0; v < views; ++v) {
      cv::Mat picture(120, 160, CV_8UC3);
      dice.fill(picture, cv::RNG::UNIFORM, 0, 256);
      cv::GaussianBlur(picture, picture, {}, 1.5);
      const auto name = numbered("%d_", s) + numbered("%03d.png", v);
      if (auto done = write(root / name, picture); !done) return tl::unexpected<Error>(done.error());
      entry.views.push_back({name, {name}, rig[std::size_t(v)].intrinsics, rig[std::size_t(v)].camFromWorld});
    }
    for (int a = 0; a < views; ++a)
      for (int b = a + 1; b < views && entry.pairs.size() < pairs; ++b) entry.pairs.push_back({a, b});
    collection.scenes.push_back(std::move(entry));
  }
  return collection;
}

Result<void> writeEmptyDtu(const fs::path& root) {
  std::error_code failed;
  fs::create_directories(root / "Calibration" / "cal18", failed);
  const auto rig = dtuRig(1600, 1200);
  for (int p = 0; p < dtuPositions; ++p) {
    const auto& [k, pose] = rig[std::size_t(p)];
    Eigen::Matrix<double, 3, 4> rt;
    rt << pose.rotation, pose.translation;
    std::ofstream out(root / "Calibration" / "cal18" / numbered("pos_%03d.txt", p + 1));
    out.precision(17);
    out << k.matrix() * rt << '\n';
  }
  for (int scan = 1; scan <= 128; ++scan) {
    if (scan > 77 && scan < 82) continue;
    const fs::path folder = root / "Rectified" / numbered("scan%d", scan);
    fs::create_directories(folder, failed);
    for (int p = 1; p <= (scan <= 77 ? dtuTypeOnePositions : dtuPositions); ++p) {
      const auto stem = numbered("rect_%03d_", p);
      for (int light = 0; light < 7; ++light) std::ofstream(folder / (stem + std::to_string(light) + "_r5000.png"));
      if (!std::ofstream(folder / (stem + "max.png")))
        return fail(ErrorCode::failed, "The folder " + folder.string() + " cannot be written to.");
    }
  }
  return {};
}

}  // namespace parallax::cli
