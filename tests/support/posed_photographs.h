// Real photographs with known cameras, for accuracy tests.
#pragma once

#include <string>
#include <vector>

#include "imaging/image_pair.h"

namespace parallax::test {

// The images of a folder whose sidecars tell their poses, in order of their names; empty when the folder is not there.
std::vector<PosedImage> posedPhotographs(const std::string& folder);

struct IndexPair {
  int first, second;
};
// All (i, i + d) with d from 1 to `furthest`.
std::vector<IndexPair> neighbours(int images, int furthest);

}  // namespace parallax::test
