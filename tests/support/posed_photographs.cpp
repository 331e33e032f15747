#include "support/posed_photographs.h"

#include <algorithm>
#include <filesystem>

#include "datasets/sidecars.h"
#include "imaging/decode.h"

namespace parallax::test {

std::vector<PosedImage> posedPhotographs(const std::string& folder) {
  std::vector<PosedImage> images;
  std::error_code absent;
  for (const auto& file : std::filesystem::directory_iterator(folder, absent)) {
    const auto bgr = decodeImage(file.path());
    if (!bgr) continue;  // a camera file
    const auto known = findSidecar(file.path(), bgr->cols, bgr->rows);
    if (!known || !*known || !(*known)->camFromWorld) continue;
    const auto& camera = **known;
    images.push_back({file.path().filename().string(), *bgr, camera.intrinsics, camera.source, camera.camFromWorld});
  }
  std::sort(images.begin(), images.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return images;
}

std::vector<IndexPair> neighbours(int images, int furthest) {
  std::vector<IndexPair> pairs;
  for (int d = 1; d <= furthest; ++d)
    for (int i = 0; i + d < images; ++i) pairs.push_back({i, i + d});
  return pairs;
}

}  // namespace parallax::test
