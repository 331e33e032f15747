#pragma once

#include <string>

#include "datasets/collection.h"

namespace parallax {

// SHA-256, in hexadecimal, of what errors are measured against: scenes, views, their cameras and poses, lights, pairs
// and their true poses. Equal for the same collection wherever it lies and whichever of its photographs are there.
// Empty: the library failed.
std::string collectionHash(const Collection& collection);

}  // namespace parallax
