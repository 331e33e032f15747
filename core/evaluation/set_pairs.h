// Pairs of a training set as pairs to look at and to estimate.
#pragma once

#include "imaging/image_pair.h"
#include "training_set/training_set.h"

namespace parallax {

// The middle `window` x `window` of an image of the set (0, or where it is smaller: all of it), as a trainer cuts it at
// validation, with the camera of exactly these pixels. Intrinsics that are not known are assumed for the whole image
// before it is cut: the window shows less, but through the same lens.
PosedImage windowOf(const TrainingSet& set, std::size_t image, int window);

// cam2 from cam1 of a pair, as the set has it.
RelativePose truthOf(const PairRecord& pair);

// A pair of the set, by its index in set.pairs().
ImagePair setPair(const TrainingSet& set, std::size_t pair, int window);

// The same pair to look at closely: its photographs at their own size where they still are at the set's source and
// have the shape they had, with the set's cameras, or where it has none those that EXIF names; else the set's own
// pixels, and one sentence that says so.
struct OpenedSetPair {
  ImagePair pair;
  std::string note;  // of the photographs only what is doubtful about their cameras; mostly empty
};
OpenedSetPair openSetPair(const TrainingSet& set, std::size_t pair);

}  // namespace parallax
