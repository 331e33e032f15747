// Estimators that do the costly part of their work once an image: for sweeps, where an image is in many pairs.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "estimators/pose_estimator.h"

namespace parallax {

// What one image brings to all its pairs: its features, its encoding. Each method has a kind of its own; immutable.
class Prepared {
 public:
  virtual ~Prepared() = default;
  virtual std::size_t bytes() const = 0;  // about what it holds of the memory
};

// estimate(pair) gives what estimatePrepared() gives of its two images prepared.
class TwoStageEstimator : public PoseEstimator {
 public:
  // How many images are best prepared by one call. More than one only where batches are much faster; then what comes
  // out may differ in the last bits with what else is in the batch.
  virtual std::size_t imagesAtOnce() const { return 1; }

  // One for each image, in order.
  virtual std::vector<Result<std::shared_ptr<const Prepared>>> prepare(std::span<const PosedImage> images,
                                                                       const Run& run) const = 0;

  // Of what this very estimator prepared. The stages have those of preparing, too, so that times mean the same as
  // those of estimate().
  virtual Result<PoseEstimate> estimatePrepared(const Prepared& first, const Prepared& second,
                                                const Run& run) const = 0;
};

// The estimator itself when it has two stages; else one whose first stage does nothing but keep the image.
std::unique_ptr<TwoStageEstimator> inTwoStages(std::unique_ptr<PoseEstimator> estimator);

// The stages of two images that were prepared side by side: of each the longer.
std::vector<StageTime> longerOf(const std::vector<StageTime>& a, const std::vector<StageTime>& b);

}  // namespace parallax
