// Tensors as plain memory: what weights are between a file and LibTorch, so that reading, checking and writing them
// needs neither LibTorch nor OpenCV.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace parallax {

struct HostTensor {
  std::vector<std::int64_t> shape;
  std::vector<float> values;  // row-major (last index fastest), as many as the shape says
};

using NamedTensors = std::map<std::string, HostTensor>;
using TensorGroups = std::map<std::string, NamedTensors>;  // dicts of tensors by their key

inline std::int64_t elementCount(const std::vector<std::int64_t>& shape) {
  std::int64_t count = 1;
  for (const auto side : shape) count *= side;
  return count;
}

// "256x96x5x5", for sentences; a single number's shape is "a single number".
std::string shapeText(const std::vector<std::int64_t>& shape);

}  // namespace parallax
