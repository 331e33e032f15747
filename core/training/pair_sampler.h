// Which pairs a step sees, and how: a pure function of (seed, epoch, position in the epoch), so that the number of
// steps done is the whole random state of a run.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "training_set/training_set.h"

namespace parallax {

struct Extent {
  int width = 0, height = 0;  // px
  bool operator==(const Extent&) const = default;
};

// The window of `side` pixels, or the whole image for 0.
Extent windowExtent(int side, const ImageRecord& image);

struct SamplerPlan {
  std::uint64_t seed = 1;
  int batch = 128;
  Extent window;              // the same in both images
  bool centred = false;       // always the middle of the images
  bool reversePairs = false;  // half of them, pose inverted
  double colourJitter = 0;
  bool symmetries = false;  // both images of a pair turned by quarters and mirrored alike; the window must be square
};

// One of the eight symmetries of a square, applied to both windows of a pair: `mirrored` (x -> -x) first, then turned
// by so many quarters, each (x, y) -> (-y, x), about the window's centre.
struct Symmetry {
  bool mirrored = false;
  int quarters = 0;
  bool none() const { return !mirrored && quarters == 0; }
  // Where a point of the window, relative to its centre, goes, and where it came from.
  std::array<double, 2> applied(std::array<double, 2> point) const;
  std::array<double, 2> undone(std::array<double, 2> point) const;
};

struct Sample {
  std::array<std::uint32_t, 2> image{};        // first, second
  std::array<std::array<int, 2>, 2> corner{};  // x, y of the window in each: the same, but for centred windows
  std::array<float, 7> truth{};                // cam2 from cam1: w, x, y, z, unit translation; of the windows as shown
  std::uint32_t pair = 0;                      // index into the set's pairs
  bool reversed = false;                       // shown the other way round
  Symmetry symmetry = {};
  std::array<std::array<float, 2>, 2> gain{{{1, 1}, {1, 1}}};  // brightness, contrast of each
};

std::array<float, 7> truthOf(const PairRecord& pair);
std::array<float, 7> inverted(const std::array<float, 7>& cam2FromCam1);
// Of the cameras whose images were both changed like this.
std::array<float, 7> changed(const std::array<float, 7>& cam2FromCam1, const Symmetry& symmetry);

class PairSampler {
 public:
  // `set` must outlive it. `pairs`: indices into set.pairs(), at least one.
  PairSampler(const TrainingSet& set, std::vector<std::uint32_t> pairs, const SamplerPlan& plan);

  int batch() const { return plan_.batch; }  // the plan's, or all pairs where they are fewer
  // Only whole batches: the rest of an epoch's order, other pairs each time, is left out.
  std::int64_t stepsPerEpoch() const { return std::int64_t(pairs_.size()) / plan_.batch; }
  Extent window() const { return plan_.window; }

  // Pairs `from` .. `from + count` of the batch of step `step` (0: the first of the run).
  std::vector<Sample> samples(std::int64_t step, int from, int count);

 private:
  Sample sample(std::int64_t epoch, std::int64_t position) const;
  void shuffle(std::int64_t epoch);

  const TrainingSet* set_;
  std::vector<std::uint32_t> pairs_, order_;
  std::int64_t shuffled_ = -1;  // the epoch that order_ is of
  SamplerPlan plan_;
};

}  // namespace parallax
