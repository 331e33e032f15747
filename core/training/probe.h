// Pairs that somebody watches while a network learns. Internal: it includes LibTorch.
#pragma once

#include <filesystem>
#include <map>

#include "networks/pose_module.h"
#include "runs/control.h"

namespace parallax {

// A binary PPM ("P6", 8 bits a channel).
struct PpmImage {
  int width = 0, height = 0;
  std::vector<std::uint8_t> rgb;
};
Result<PpmImage> readPpm(const std::filesystem::path& file);

// Estimates one pair on the centre windows of `side` pixels (0: the whole images); the facts of the event "probe".
Result<nlohmann::json> probed(const PoseModule& module, const NetworkSpec& spec, at::Device device,
                              const std::filesystem::path& runFolder, const ProbeWish& wish, int side);

}  // namespace parallax
