#include "networks/mean_weights.h"

namespace parallax {

Result<NetworkWeights> meanWeights(const NetworkWeights& first, const NetworkWeights& second, double share) {
  const bool alike = first.spec.kind == second.spec.kind && toJson(first.spec.options) == toJson(second.spec.options);
  if (!alike || !checkTensors(networkShapes(first.spec.kind, first.spec.options), second.state))
    return fail(ErrorCode::badInput, "Of two networks that differ in kind or shape there is no mean.");
  NetworkWeights mean = first;
  mean.spec.trained = first.spec.trained && second.spec.trained;
  for (auto& [name, tensor] : mean.state) {
    const auto& other = second.state.at(name).values;
    for (std::size_t i = 0; i < other.size(); ++i)
      tensor.values[i] = float((1 - share) * double(tensor.values[i]) + share * double(other[i]));
  }
  return mean;
}

}  // namespace parallax
