// The model card of the network that settings mean.
#pragma once

#include "estimators/cnn_estimator.h"
#include "networks/model_card.h"

namespace parallax {

// Refused as cardOf(), and where no weights are named and none are shipped.
Result<ModelCard> networkCard(NetworkKind kind, const CnnSettings& settings);

}  // namespace parallax
