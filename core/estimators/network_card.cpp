#include "estimators/network_card.h"

namespace parallax {

Result<ModelCard> networkCard(NetworkKind kind, const CnnSettings& settings) {
  const std::string weights = cnnWeights(kind, settings);
  if (!weights.empty()) return cardOf(weights);
  return fail(ErrorCode::unavailable, std::string(networkInfo(kind).name) + " is not shipped with this program.");
}

}  // namespace parallax
