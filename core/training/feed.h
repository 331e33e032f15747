// Batches of image windows from the mapped set to where the network is. Internal: it includes LibTorch.
#pragma once

#include <ATen/core/Tensor.h>
#include <memory>

#include "training/pair_sampler.h"

namespace parallax {

struct Batch {
  at::Tensor images;   // uint8 2N x H x W x 3, RGB: all the first images, then all the second
  at::Tensor truth;    // float N x 7
  at::Tensor gains;    // float 2N x 2, brightness and contrast; undefined without jitter
  at::Tensor focals;   // float 2N: focal length over the window's side; 0: not known
  at::Tensor matches;  // float N x cells^2 x 2, see true_matches.h; undefined where they are not asked for
};

// The parts that are there, or not, in every batch of a feed alike.
inline constexpr at::Tensor Batch::*batchParts[] = {&Batch::images, &Batch::truth, &Batch::gains, &Batch::focals,
                                                    &Batch::matches};

class Feed {
 public:
  virtual ~Feed() = default;
  // Begins to fetch; one batch at a time may be under way.
  virtual void begin(std::vector<Sample> samples) = 0;
  // Waits for what was begun.
  virtual Batch take() = 0;
};

struct FeedPlan {
  Extent window;
  bool jitter = false;
  int matchCells = 0;  // of true matches, a side; 0: none
};

// Rows are copied out of the mapped file by a thread of its own while the step before is calculated; to CUDA through
// pinned memory, without waiting.
std::unique_ptr<Feed> stagedFeed(const TrainingSet& set, const FeedPlan& plan, at::Device device);

// The whole set as one tensor on the device, rows padded to one length. A batch of windows is one index_select: on a
// view in which every byte begins a window, or, where windows are turned or mirrored, pixel by pixel. Poses, matches
// and places are made in advance by a thread of its own.
std::unique_ptr<Feed> residentFeed(const TrainingSet& set, const FeedPlan& plan, at::Device device);

}  // namespace parallax
