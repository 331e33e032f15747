// What several formats need to fill a Collection.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "datasets/collection.h"

namespace parallax {

std::vector<PairEntry> allPairs(std::size_t views);

// Every view with the `reach` views that follow it.
std::vector<PairEntry> pairsInSequence(std::size_t views, std::size_t reach);

// All pairs of up to 64 views; of more, each view with the 16 whose centres are nearest to its own. Views without a
// pose are in no pair then.
std::vector<PairEntry> pairsByNearness(const std::vector<ViewEntry>& views);

// Views that see at least `atLeast` of the same points. tracks: for every point the views that see it.
std::vector<PairEntry> pairsBySharedPoints(std::size_t views, const std::vector<std::vector<int>>& tracks,
                                           int atLeast = 30);

// The sentence for a reconstruction in which no two views see enough of the same points.
std::string fewSharedPoints(std::size_t views, const std::vector<std::vector<int>>& tracks, int atLeast = 30);

// A collection without any pair says why: with this, where no reader has said it in words of its own.
void explainNoPairs(Collection& collection);

// Puts pairs in order and drops those that are there twice (the first stays).
void sortPairs(std::vector<PairEntry>& pairs);

// Width and height of an image file, read off its first bytes; 0 x 0 where they do not tell.
std::pair<int, int> sizeOfImageFile(const std::filesystem::path& file);

}  // namespace parallax
