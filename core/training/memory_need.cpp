#include "training/memory_need.h"

#include <algorithm>
#include <fstream>
#include <string>

#include "base/numbers.h"
#include "networks/host_tensor.h"

namespace parallax {
namespace {

constexpr double slack = 1.2;  // workspaces, rounding of allocators

double numberIn(const char* file, double otherwise) {
  double value = 0;
  return std::ifstream(file) >> value ? value : otherwise;
}

}  // namespace

std::int64_t parameterCount(const NetworkShape& shape) {
  std::int64_t count = 0;
  for (const auto& [name, sides] : networkShapes(shape.kind, shape.options)) count += elementCount(sides);
  return count;
}

double parameterBytes(const NetworkShape& shape) {
  return double(parameterCount(shape)) * (4 * 4 + (shape.bfloat16 ? 4 : 0));  // value, gradient, two moments
}

double pairBytes(const NetworkShape& shape, Extent window) {
  const auto layers = convolutions(shape.options);
  const auto maps = convolvedMaps(shape.options, {window.height, window.width});
  const double element = shape.bfloat16 ? 2 : 4, pixels = double(window.width) * window.height;
  double kept = pixels * 3 * (1 + 4 + element), largest = 0;
  for (std::size_t i = 0; i < 5; ++i) {
    const double values = double(maps[i].height) * maps[i].width * layers[i].out;
    largest = std::max(largest, values * element);
    if (int(i) >= shape.frozenLayers) kept += values * element + (i < 2 ? values / 4 * (element + 8) : 0);
  }
  const double features = double(featureCount(shape.kind, shape.options));
  constexpr double cells = correlationCells * correlationCells;
  // The correlation and what its two softmaxes, their loss and the first filters keep of it.
  if (networkInfo(shape.kind).correlates) kept += 4 * cells * (10 * cells + 4 * correlationFilters) / 2;
  return 2 * slack * (kept + 2 * largest + features * 4 * 4);
}

double validationBytes(const NetworkShape& shape, std::size_t images) {
  constexpr std::size_t atOnce = 8192;  // both images of as many pairs as validation.cpp takes at once
  return 4.0 * double(std::min(images, atOnce)) * double(featureCount(shape.kind, shape.options));
}

int pairsThatFit(const NetworkShape& shape, Extent window, double bytes, int most) {
  const double left = bytes - parameterBytes(shape);
  return int(std::clamp(left / pairBytes(shape, window), 0.0, double(most)));
}

std::int64_t longestRow(const TrainingSet& set) {
  std::uint32_t width = 0;
  for (const auto& image : set.images()) width = std::max(width, image.width);
  return 3 * std::int64_t(width);
}

std::uint64_t residentBytes(const TrainingSet& set) {
  std::uint64_t rows = 0;
  for (const auto& image : set.images()) rows += image.height;
  return rows * std::uint64_t(longestRow(set));
}

double freeHostBytes() {
  double free = 1e18;
  std::ifstream facts("/proc/meminfo");
  std::string key, value;
  for (std::string rest; facts >> key >> value && std::getline(facts, rest);)
    if (key == "MemAvailable:") free = realOf(value).value_or(free / 1024) * 1024;
  const double limit = numberIn("/sys/fs/cgroup/memory.max", -1);  // "max" is no number
  if (limit > 0) free = std::min(free, limit - numberIn("/sys/fs/cgroup/memory.current", 0));
  return free;
}

}  // namespace parallax
