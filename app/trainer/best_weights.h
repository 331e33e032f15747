// Which file is meant by a path that may be a run's folder.
#pragma once

#include <filesystem>

#include "base/result.h"

namespace parallax::trainer {

// A run's best checkpoint, or its newest where none is the best; what is no run's folder stays what it is.
Result<std::filesystem::path> bestWeights(const std::filesystem::path& path);

}  // namespace parallax::trainer
