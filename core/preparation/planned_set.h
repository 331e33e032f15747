// What a training set of a collection is to hold, before any photograph is decoded.
#pragma once

#include <string>
#include <vector>

#include "preparation/prepare.h"

namespace parallax {

struct PlannedImage {
  ImageRef ref;
  std::string name;         // in the set: the file, relative to the collection's root
  std::uint32_t scene = 0;  // in the set
};

struct PlannedSet {
  std::vector<SetScene> scenes;      // of the set: those with pairs
  std::vector<PlannedImage> images;  // those of pairs, by scene, light and view
  std::vector<PairRecord> pairs;     // first, second: indices of images
  std::vector<std::string> notes;

  std::size_t pairsOf(Split split) const;
  std::string checksum() const;  // of all this: 16 hexadecimal digits
};

// Errors as prepare()'s.
Result<PlannedSet> plannedSet(const Collection& collection, const PreparePlan& plan);

}  // namespace parallax
