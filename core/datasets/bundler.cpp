#include "datasets/bundler.h"

#include "datasets/camera_text.h"
#include "datasets/text_scan.h"

namespace parallax {
namespace {

// What a camera and a point take at the least, in characters: a damaged count is noticed before memory is taken.
constexpr std::size_t leastCamera = 30, leastPoint = 14;

Result<BundlerCamera> cameraIn(std::string_view& text, const std::string& what) {
  const auto n = realsOf(text, 15);
  if (n.size() != 15) return fail(ErrorCode::badInput, what + " is cut off or holds what is no number.");
  BundlerCamera camera{n[0], n[1], n[2], {}};
  if (camera.focal == 0) return camera;
  const Eigen::Matrix3d rotation = matrix3(n, 3);
  if (camera.focal < 0 || !isRotation(rotation)) return fail(ErrorCode::badInput, what + " is no camera.");
  const Eigen::Vector3d turn(1, -1, -1);
  camera.camFromWorld = {turn.asDiagonal() * nearestRotation(rotation),
                         turn.cwiseProduct(Eigen::Vector3d(n[12], n[13], n[14]))};
  return camera;
}

// False: cut off, or a sighting by a camera that there is not.
bool pointIn(std::string_view& text, std::size_t cameras, BundlerPoint& point) {
  const auto n = realsOf(text, 6);  // position, colour
  const auto views = integerOf(nextWordOf(text));
  if (n.size() != 6 || !views || *views < 0) return false;
  point.position = {n[0], n[1], n[2]};
  for (int i = 0; i < *views; ++i) {
    const auto camera = integerOf(nextWordOf(text));
    nextWordOf(text);  // the feature's number
    const auto x = realOf(nextWordOf(text)), y = realOf(nextWordOf(text));
    if (!camera || *camera < 0 || std::size_t(*camera) >= cameras || !x || !y) return false;
    point.sightings.push_back({*camera, {*x, -*y}});
  }
  return true;
}

// "name 0 focal" is Bundler's; else the whole line is the name.
std::string_view nameIn(std::string_view line) {
  const auto words = wordsOf(line);
  if (words.size() < 3 || words[words.size() - 2] != "0" || !realOf(words.back())) return line;
  const auto end = std::size_t(words[words.size() - 3].data() - line.data()) + words[words.size() - 3].size();
  return line.substr(0, end);
}

}  // namespace

Intrinsics BundlerCamera::intrinsics(int width, int height) const {
  Intrinsics k{width, height, focal, focal, (width - 1) / 2.0, (height - 1) / 2.0};
  k.k1 = k1;
  k.k2 = k2;
  return k;
}

Result<Bundle> readBundle(const std::filesystem::path& file, BundlerParts parts) {
  const auto content = textOf(file);
  if (!content) return tl::unexpected<Error>(content.error());
  std::string_view text = *content;
  const auto wrong = [&](const std::string& why) { return fail(ErrorCode::badInput, file.string() + " " + why); };
  const auto header = nextLineOf(text);
  if (!header || !header->starts_with("# Bundle file"))
    return wrong("is no bundle: its first line is not \"# Bundle file ...\".");
  const auto cameras = integerOf(nextWordOf(text)), points = integerOf(nextWordOf(text));
  if (!cameras || !points || *cameras < 0 || *points < 0 || std::size_t(*cameras) > text.size() / leastCamera + 1)
    return wrong("does not say rightly how many cameras and points it holds.");
  Bundle bundle;
  for (int i = 0; i < *cameras; ++i) {
    auto camera = cameraIn(text, file.string() + ": camera " + std::to_string(i));
    if (!camera) return tl::unexpected<Error>(camera.error());
    bundle.cameras.push_back(*camera);
  }
  if (parts == BundlerParts::cameras) return bundle;
  if (std::size_t(*points) > text.size() / leastPoint + 1) return wrong("is cut off in its points.");
  for (int i = 0; i < *points; ++i) {
    BundlerPoint point;
    if (!pointIn(text, bundle.cameras.size(), point))
      return wrong("is cut off or wrong in its point " + std::to_string(i) + ".");
    bundle.points.push_back(std::move(point));
  }
  return bundle;
}

Result<std::vector<std::string>> readBundlerList(const std::filesystem::path& file) {
  const auto content = textOf(file, std::uintmax_t(1) << 28);
  if (!content) return tl::unexpected<Error>(content.error());
  std::string_view text = *content;
  std::vector<std::string> names;
  while (const auto line = nextLineOf(text))
    if (const auto name = nameIn(trimmed(*line)); !name.empty()) names.emplace_back(name);
  return names;
}

}  // namespace parallax
