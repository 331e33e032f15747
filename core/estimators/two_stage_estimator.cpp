#include "estimators/two_stage_estimator.h"

#include <algorithm>

namespace parallax {
namespace {

struct WholeImage : Prepared {
  explicit WholeImage(PosedImage i) : image(std::move(i)) {}
  std::size_t bytes() const override { return image.bgr.total() * image.bgr.elemSize(); }
  PosedImage image;
};

// A method without a first stage.
class OneStage : public TwoStageEstimator {
 public:
  explicit OneStage(std::unique_ptr<PoseEstimator> estimator) : estimator_(std::move(estimator)) {}

  Result<PoseEstimate> estimate(const ImagePair& pair, const Run& run) const override {
    return estimator_->estimate(pair, run);
  }

  std::vector<Result<std::shared_ptr<const Prepared>>> prepare(std::span<const PosedImage> images,
                                                               const Run&) const override {
    std::vector<Result<std::shared_ptr<const Prepared>>> kept;
    for (const PosedImage& image : images) kept.push_back(std::make_shared<WholeImage>(image));
    return kept;
  }

  Result<PoseEstimate> estimatePrepared(const Prepared& first, const Prepared& second, const Run& run) const override {
    return estimator_->estimate(
        {static_cast<const WholeImage&>(first).image, static_cast<const WholeImage&>(second).image, {}}, run);
  }

 private:
  std::unique_ptr<PoseEstimator> estimator_;
};

}  // namespace

std::unique_ptr<TwoStageEstimator> inTwoStages(std::unique_ptr<PoseEstimator> estimator) {
  if (auto* two = dynamic_cast<TwoStageEstimator*>(estimator.get())) {
    estimator.release();
    return std::unique_ptr<TwoStageEstimator>(two);
  }
  return std::make_unique<OneStage>(std::move(estimator));
}

std::vector<StageTime> longerOf(const std::vector<StageTime>& a, const std::vector<StageTime>& b) {
  std::vector<StageTime> longer = a;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
    longer[i].milliseconds = std::max(a[i].milliseconds, b[i].milliseconds);
  return longer;
}

}  // namespace parallax
