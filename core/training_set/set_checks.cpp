#include "training_set/set_checks.h"

#include <algorithm>
#include <cmath>

namespace parallax {
namespace {

constexpr double unitTolerance = 1e-3;  // float32 rounds to 1e-7; whoever is further off meant something else

bool fineSide(std::uint32_t side) { return side >= 1 && side <= longestSide; }

bool fineIntrinsics(const ImageRecord& r) {
  if (!std::isfinite(r.fx) || !std::isfinite(r.fy) || !std::isfinite(r.cx) || !std::isfinite(r.cy)) return false;
  return r.fx == 0 || (r.fx > 0 && r.fy > 0);
}

// Not a number is no unit length either.
bool unit(const float* numbers, int count) {
  double squares = 0;
  for (int i = 0; i < count; ++i) squares += double(numbers[i]) * numbers[i];
  return std::abs(std::sqrt(squares) - 1) < unitTolerance;
}

std::string faultOf(const PairRecord& pair, std::span<const ImageRecord> images) {
  if (pair.first >= images.size() || pair.second >= images.size()) return "is of an image that is not there";
  if (pair.first == pair.second) return "is of one image with itself";
  if (images[pair.first].scene != pair.scene || images[pair.second].scene != pair.scene)
    return "is of images of different scenes";
  const PairRecord p = pair;  // the record is packed: its arrays may lie anywhere
  float rotation[4], translation[3];
  for (int i = 0; i < 4; ++i) rotation[i] = p.rotation[i];
  for (int i = 0; i < 3; ++i) translation[i] = p.translation[i];
  if (!unit(rotation, 4) || rotation[0] < 0) return "has a rotation that is no unit quaternion with w >= 0";
  if (!unit(translation, 3)) return "has a translation that is no unit direction";
  return {};
}

}  // namespace

std::string faultIn(std::span<const ImageRecord> images, std::size_t scenes, std::uint64_t bytes) {
  if (images.empty()) return "there is no image in it";
  std::uint64_t offset = 0;
  for (std::size_t i = 0; i < images.size(); ++i) {
    const ImageRecord& r = images[i];
    const auto name = "image " + std::to_string(i) + " ";
    if (!fineSide(r.width) || !fineSide(r.height)) return name + "has sides that no image has";
    if (r.offset != offset) return name + "does not follow the one before it";
    if (r.scene >= scenes) return name + "belongs to no scene";
    if (!fineIntrinsics(r)) return name + "has intrinsics that no camera has";
    offset += r.bytes();
  }
  return offset == bytes ? "" : "its images do not add up to its pixels";
}

std::string faultIn(std::span<const PairRecord> pairs, std::span<const ImageRecord> images) {
  for (std::size_t i = 0; i < pairs.size(); ++i)
    if (const auto fault = faultOf(pairs[i], images); !fault.empty()) return "pair " + std::to_string(i) + " " + fault;
  return {};
}

std::string faultIn(const SetDepths& depths, std::size_t images, std::size_t pairs) {
  if (depths.empty()) return {};
  constexpr auto cells = std::size_t(SetDepths::side) * SetDepths::side;
  if (depths.grids.size() != images * cells || depths.baselines.size() != pairs)
    return "its depths are not of its images and pairs";
  const auto fine = [](float z) { return z > 0; };  // infinite is fine, not a number is not
  if (!std::all_of(depths.grids.begin(), depths.grids.end(), fine)) return "a depth is not positive";
  if (!std::all_of(depths.baselines.begin(), depths.baselines.end(), [](float b) { return b > 0 && std::isfinite(b); }))
    return "a baseline is not positive";
  return {};
}

}  // namespace parallax
