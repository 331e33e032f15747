// index.json of a training set.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>

#include "training_set/training_set.h"

namespace parallax {

constexpr int setVersion = 1;

struct SetIndex {
  std::string title, source, program;
  int shorterSide = 0;
  std::vector<SetScene> scenes;
  std::vector<std::string> names;  // of images
  std::uint64_t pairs = 0, bytes = 0;
  std::uint64_t imagesChecksum = 0, pairsChecksum = 0;
  std::optional<std::uint64_t> depthsChecksum;  // none: there is no depths.bin
  nlohmann::json recipe;
};

std::string textOf(const SetIndex& index);

// Refused, with a sentence that names the folder: no index, an unfinished set, another format, a newer version, damage.
Result<SetIndex> readIndex(const std::filesystem::path& folder);

}  // namespace parallax
