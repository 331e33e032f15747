#include "networks/shipped_models.h"

#include <cstdlib>

namespace parallax {

namespace fs = std::filesystem;

fs::path modelsFolder() {
  if (const char* named = std::getenv("PARALLAX_MODELS"); named && *named) return named;
  std::error_code error;
  const auto program = fs::read_symlink("/proc/self/exe", error);
  if (!error)
    if (auto installed = program.parent_path().parent_path() / "share/parallax/models";
        fs::is_directory(installed, error))
      return installed;
  return PARALLAX_SOURCE_MODELS;
}

std::optional<fs::path> shippedWeights(NetworkKind kind) {
  const auto file = modelsFolder() / (std::string(networkInfo(kind).name) + ".pt");
  std::error_code error;
  if (!fs::is_regular_file(file, error)) return {};
  return file;
}

}  // namespace parallax
