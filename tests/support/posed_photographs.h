// The real photographs with known cameras under PARALLAX_SHARED_DATA, for accuracy tests.
#pragma once

#include <string>
#include <vector>

#include "imaging/image_pair.h"

namespace parallax::test {

// The images of a folder with K and camFromWorld, in order of their names; empty when the folder is not there.
std::vector<PosedImage> strechaFountain(const std::string& sharedData);
std::vector<PosedImage> lundDoor(const std::string& sharedData);
std::vector<PosedImage> templeRing(const std::string& sharedData);

struct IndexPair {
  int first, second;
};
// All (i, i + d) with d from 1 to `furthest`.
std::vector<IndexPair> neighbours(int images, int furthest);

}  // namespace parallax::test
