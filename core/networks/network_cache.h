// Networks and what is told about them: read once and shared.
#pragma once

#include "networks/model_card.h"
#include "networks/pose_network.h"

namespace parallax {

// readSpec, remembered until the file's time or length changes, so that four methods asking at every edit of a setting
// cost one look at the file's date. Any thread.
Result<NetworkSpec> sharedSpec(const std::filesystem::path& weights);

// cardOf, remembered the same way.
Result<ModelCard> sharedCard(const std::filesystem::path& weights);

// The network of this file on this device: read on the first call and again when the file has changed. Any thread;
// slow (tenths of a second) when it reads, so not the window's.
Result<std::shared_ptr<const PoseNetwork>> sharedNetwork(const std::filesystem::path& weights, const Compute& compute);

}  // namespace parallax
