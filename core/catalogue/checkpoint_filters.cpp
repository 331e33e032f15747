#include "catalogue/checkpoint_filters.h"

#include <algorithm>
#include <cmath>

#include "networks/weights.h"

namespace parallax {

float FirstFilters::largest(int filter) const {
  float most = 0;
  const float* from = weights.data() + std::size_t(filter) * perFilter();
  for (std::size_t i = 0; i < perFilter(); ++i) most = std::max(most, std::abs(from[i]));
  return most;
}

Result<FirstFilters> firstFilters(const std::filesystem::path& file) {
  auto read = readTensor(file, "branch.conv1.weight");
  if (!read) return tl::unexpected<Error>(read.error());
  const HostTensor& tensor = read->tensor;  // filters, channels, rows, columns
  FirstFilters filters{int(tensor.shape[0]), int(tensor.shape[2]), std::vector<float>(tensor.values.size())};
  const bool bgr = read->spec.options.input.starts_with("bgr");
  const std::size_t area = filters.perFilter() / 3;
  for (std::size_t f = 0; f < std::size_t(filters.count); ++f)
    for (std::size_t c = 0; c < 3; ++c)
      for (std::size_t p = 0; p < area; ++p)
        filters.weights[(f * area + p) * 3 + (bgr ? 2 - c : c)] = tensor.values[(f * 3 + c) * area + p];
  return filters;
}

Result<FirstFilters> change(const FirstFilters& after, const FirstFilters& before) {
  if (after.count != before.count || after.side != before.side)
    return fail(ErrorCode::badInput, "The two checkpoints have filters of different shapes.");
  FirstFilters changed = after;
  for (std::size_t i = 0; i < changed.weights.size(); ++i) changed.weights[i] -= before.weights[i];
  return changed;
}

double shareChanged(const FirstFilters& after, const FirstFilters& before, int filter) {
  double difference = 0, norm = 0;
  const std::size_t from = std::size_t(filter) * after.perFilter();
  for (std::size_t i = from; i < from + after.perFilter(); ++i) {
    difference += std::pow(double(after.weights[i]) - before.weights[i], 2);
    norm += std::pow(double(before.weights[i]), 2);
  }
  return norm > 0 ? std::sqrt(difference / norm) : 0;
}

std::vector<std::uint8_t> pictureOf(const FirstFilters& filters, int filter, float scale) {
  std::vector<std::uint8_t> rgb(filters.perFilter());
  const float* from = filters.weights.data() + std::size_t(filter) * filters.perFilter();
  for (std::size_t i = 0; i < rgb.size(); ++i) {
    const double share = scale > 0 ? std::clamp(double(from[i]) / scale, -1.0, 1.0) : 0.0;
    rgb[i] = std::uint8_t(std::lround(127 + 127 * share));
  }
  return rgb;
}

}  // namespace parallax
