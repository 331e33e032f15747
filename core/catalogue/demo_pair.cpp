#include "catalogue/demo_pair.h"

#include <opencv2/imgproc.hpp>

#include "synthesis/dtu_rig.h"
#include "synthesis/scene.h"

namespace parallax {
namespace {

// Chosen by looking: a scene with something for every method, and two positions with much in common.
constexpr SceneRecipe demoScene{8, SceneKind::tabletop};
constexpr int firstPosition = 22, secondPosition = 23;  // counted from 0
constexpr int width = 640, height = 480;

Result<PosedImage> photograph(const Scene& scene, int position, const Run& run) {
  PosedImage image;
  const Camera camera = dtuRig(width, height)[position];
  const auto picture = scene.render(camera, {}, run);
  if (!picture) return tl::unexpected<Error>(picture.error());
  const cv::Mat rgb(picture->height, picture->width, CV_8UC3, const_cast<std::uint8_t*>(picture->rgb.data()));
  cv::cvtColor(rgb, image.bgr, cv::COLOR_RGB2BGR);
  image.name = "demo position " + std::to_string(position + 1);
  image.intrinsics = camera.intrinsics;
  image.intrinsics.source = CameraSource::file;
  image.intrinsicsSource = "the renderer";
  image.camFromWorld = camera.camFromWorld;
  return image;
}

// The second half of the work starts where the first ended.
Run half(const Run& run, double from) {
  Run part = run;
  if (run.progress) part.progress = [run, from](double f) { run.progress(from + f / 2); };
  return part;
}

}  // namespace

Result<ImagePair> demoPair(const Run& run) {
  const auto scene = Scene::build(demoScene);
  if (!scene) return tl::unexpected<Error>(scene.error());
  auto first = photograph(*scene, firstPosition, half(run, 0));
  if (!first) return tl::unexpected<Error>(first.error());
  auto second = photograph(*scene, secondPosition, half(run, 0.5));
  if (!second) return tl::unexpected<Error>(second.error());
  ImagePair pair{std::move(*first), std::move(*second), {}};
  pair.truth = relativePose(*pair.first.camFromWorld, *pair.second.camFromWorld);
  return pair;
}

}  // namespace parallax
