#include "datasets/collection.h"

#include <algorithm>
#include <cmath>

#include "imaging/decode.h"

namespace parallax {
namespace {

const PairEntry* listed(const SceneEntry& scene, int first, int second) {
  const auto found = std::lower_bound(
      scene.pairs.begin(), scene.pairs.end(), std::pair(first, second),
      [](const PairEntry& p, const std::pair<int, int>& wanted) { return std::pair(p.first, p.second) < wanted; });
  const bool there = found != scene.pairs.end() && found->first == first && found->second == second;
  return there && found->truth ? &*found : nullptr;
}

// The index's camera for an image of this size: the same picture at another size is scaled.
Result<Intrinsics> fitted(Intrinsics known, const cv::Mat& image, const std::string& name) {
  if (known.width == 0 || known.height == 0) {
    const bool inTheMiddle = known.cx == -0.5 && known.cy == -0.5;  // of an image without size
    known.width = image.cols;
    known.height = image.rows;
    if (inTheMiddle) {
      known.cx = (image.cols - 1) / 2.0;
      known.cy = (image.rows - 1) / 2.0;
    }
  }
  const double sx = double(image.cols) / known.width, sy = double(image.rows) / known.height;
  if (std::abs(sx / sy - 1) > 0.01)
    return fail(ErrorCode::badInput, name + " has " + std::to_string(image.cols) + " x " + std::to_string(image.rows) +
                                         " pixels, but its camera is for " + std::to_string(known.width) + " x " +
                                         std::to_string(known.height) + ".");
  const auto usable = checked(known.resizedTo(image.cols, image.rows));
  return usable ? usable : fail(usable.error().code, "The camera of " + name + ": " + usable.error().message);
}

}  // namespace

std::filesystem::path imagePath(const Collection& collection, const ImageRef& image) {
  const std::string& file = collection.scenes.at(image.scene).views.at(image.view).images.at(image.light);
  return file.empty() ? std::filesystem::path() : collection.root / file;
}

std::optional<RelativePose> truthOf(const Collection& collection, const PairRef& pair) {
  const SceneEntry& scene = collection.scenes.at(pair.scene);
  if (const auto* entry = listed(scene, pair.first, pair.second)) return entry->truth;
  if (const auto* entry = listed(scene, pair.second, pair.first)) return inverse(*entry->truth);
  const auto &first = scene.views.at(pair.first).camFromWorld, &second = scene.views.at(pair.second).camFromWorld;
  if (!first || !second) return {};
  return relativePose(*first, *second);
}

Result<PosedImage> loadImage(const Collection& collection, const ImageRef& ref) {
  const ViewEntry& view = collection.scenes.at(ref.scene).views.at(ref.view);
  const auto path = imagePath(collection, ref);
  if (path.empty())
    return fail(ErrorCode::notFound, "There is no image of view " + view.name + " of " +
                                         collection.scenes[ref.scene].name + " under this light.");
  auto pixels = decodeTurned(path, view.intrinsics ? Turn::asStored : Turn::upright);
  if (!pixels) return tl::unexpected<Error>(pixels.error());
  PosedImage image;
  image.name = path.filename().string();
  image.bgr = pixels->bgr;
  image.camFromWorld = view.camFromWorld;
  if (!view.intrinsics) {
    std::vector<std::string> notes;  // the image keeps what is doubtful
    setUnknownCamera(image, pixels->exifFocal, notes);
    return image;
  }
  const auto camera = fitted(*view.intrinsics, image.bgr, image.name);
  if (!camera) return tl::unexpected<Error>(camera.error());
  image.intrinsics = *camera;
  image.intrinsics.source = CameraSource::file;
  image.intrinsicsSource = collection.title;
  return image;
}

Result<ImagePair> loadPair(const Collection& collection, const PairRef& ref) {
  auto first = loadImage(collection, ref.firstImage());
  if (!first) return tl::unexpected<Error>(first.error());
  auto second = loadImage(collection, ref.secondImage());
  if (!second) return tl::unexpected<Error>(second.error());
  return ImagePair{std::move(*first), std::move(*second), truthOf(collection, ref)};
}

int standardLight(const SceneEntry& scene) {
  const auto max = std::find(scene.lights.begin(), scene.lights.end(), "max");
  return max == scene.lights.end() ? 0 : int(max - scene.lights.begin());
}

}  // namespace parallax
