// Tensors of made-up numbers in double, for comparisons to the last digits.
#pragma once

#include <ATen/ATen.h>
#include <random>

namespace parallax::test {

// Normal, deviation 1; the same seed gives the same.
inline at::Tensor normalNumbers(at::IntArrayRef shape, std::uint64_t seed) {
  std::mt19937_64 dice(seed);
  std::normal_distribution<double> normal;
  auto tensor = at::empty(shape, at::kDouble);
  for (std::int64_t i = 0; i < tensor.numel(); ++i) tensor.data_ptr<double>()[i] = normal(dice);
  return tensor;
}

}  // namespace parallax::test
