#include "training/true_matches.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <limits>

namespace parallax {
namespace {

// Of the depth: cells are 1/48 of an image, between whose middles the depth of a slanted table changes by so much.
constexpr float tolerance = 0.04f;

using Point = std::array<double, 2>;  // px

// A window's point, 0..1 both ways as it is shown, as a pixel of the image it was cut from; and back.
struct Shown {
  const Sample& sample;
  Extent window;
  std::size_t side;

  Point pixel(Point shown) const {
    const auto cut = sample.symmetry.undone({shown[0] - 0.5, shown[1] - 0.5});
    return {(cut[0] + 0.5) * window.width - 0.5 + sample.corner[side][0],
            (cut[1] + 0.5) * window.height - 0.5 + sample.corner[side][1]};
  }
  Point shown(Point pixel) const {
    const auto turned = sample.symmetry.applied({(pixel[0] + 0.5 - sample.corner[side][0]) / window.width - 0.5,
                                                 (pixel[1] + 0.5 - sample.corner[side][1]) / window.height - 0.5});
    return {turned[0] + 0.5, turned[1] + 0.5};
  }
};

float depthAt(std::span<const float> grid, const ImageRecord& image, const Point& pixel) {
  const auto cell = [](double at, std::uint32_t size) {
    return std::clamp(int((at + 0.5) * SetDepths::side / size), 0, SetDepths::side - 1);
  };
  return grid[std::size_t(cell(pixel[1], image.height) * SetDepths::side + cell(pixel[0], image.width))];
}

// cam2 from cam1 as stored, that is before the symmetry, the right way round and in the scene's unit of length.
struct Motion {
  Eigen::Matrix3f rotation;
  Eigen::Vector3f translation;
};

Motion motionOf(const TrainingSet& set, const Sample& sample) {
  auto pose = truthOf(set.pairs()[sample.pair]);
  if (sample.reversed) pose = inverted(pose);
  return {Eigen::Quaternionf(pose[0], pose[1], pose[2], pose[3]).toRotationMatrix(),
          set.baseline(sample.pair) * Eigen::Vector3f(pose[4], pose[5], pose[6])};
}

bool inside(const Point& shown) { return shown[0] > 0 && shown[0] < 1 && shown[1] > 0 && shown[1] < 1; }

}  // namespace

void trueMatches(const TrainingSet& set, const Sample& sample, const Extent& window, int cells, std::span<float> to) {
  const auto &one = set.images()[sample.image[0]], &two = set.images()[sample.image[1]];
  const auto depthOne = set.depths(sample.image[0]), depthTwo = set.depths(sample.image[1]);
  const Shown first{sample, window, 0}, second{sample, window, 1};
  const Motion motion = motionOf(set, sample);
  std::fill(to.begin(), to.end(), std::numeric_limits<float>::quiet_NaN());
  if (one.fx == 0 || two.fx == 0) return;
  for (int i = 0; i < cells * cells; ++i) {
    const Point from = first.pixel({(i % cells + 0.5) / cells, (i / cells + 0.5) / cells});
    const float z = depthAt(depthOne, one, from);
    if (!std::isfinite(z)) continue;
    const Eigen::Vector3f ray((float(from[0]) - one.cx) / one.fx, (float(from[1]) - one.cy) / one.fy, 1);
    const Eigen::Vector3f point = motion.rotation * (z * ray) + motion.translation;
    if (point.z() <= 0) continue;
    const Point at{double(point.x() / point.z() * two.fx + two.cx), double(point.y() / point.z() * two.fy + two.cy)};
    const Point shown = second.shown(at);
    if (!inside(shown) || point.z() > depthAt(depthTwo, two, at) * (1 + tolerance)) continue;
    to[std::size_t(2 * i)] = float(shown[0]);
    to[std::size_t(2 * i + 1)] = float(shown[1]);
  }
}

}  // namespace parallax
