// The pose networks as a method: two images in, pose out; no matches, and no intrinsics but the focal lengths, which
// cnnCspp is told. With a model card beside the weights (networks/model_card.h), the estimate's caution says where a
// pair is not of the kind that the network was trained for.
#pragma once

#include "base/settings.h"
#include "estimators/two_stage_estimator.h"
#include "networks/pose_network.h"

namespace parallax {

struct CnnSettings {
  std::string weights;          // a file of ours (networks/weights.h) for this very network; empty: the shipped one
  std::string device = "auto";  // "auto", "cpu", "cuda"
  int threads = 0;              // on the processor; 0: all cores but one, at least one
  // What the network sees of each image: "crop": scaled so that the shorter side is 323, of it the centre 227x227
  // (the paper's section 4.2); "resize": all of it at 227x227, the aspect ratio given up (section 4.3); "square":
  // the centre square, as large as the image has it, at 227x227; "full": the image as given, of 20 megapixels at most,
  // only for networks with a pyramid. "auto": as the network was trained, square for cnnCspp and crop for the others.
  std::string input = "auto";
  // Views of each image: "1", "5", or "auto": 5 for cnnCspp, 1 for the paper's networks. Several are seen in both
  // orders; the pose is their mean, which needs the intrinsics, and PoseEstimate::spread is of them.
  std::string crops = "auto";

  static const Fields<CnnSettings>& fields();
};

// The weights file that the network runs with: the named one if it is of this network, else the shipped one; empty
// where there is none.
std::string cnnWeights(NetworkKind kind, const CnnSettings& settings);

// What it sees of an image: the settings' input, where that is "auto" the one it was trained with.
std::string cnnInput(NetworkKind kind, const CnnSettings& settings);

// The answer normalised as in the paper's section 3.2; a sentence where that is not possible.
Result<RelativePose> networkPose(const PoseVector& answer, NetworkKind kind);

// Why this network cannot run with these settings (no weights, weights of another network, untrained regression, no
// CUDA), with the way out; fine when it can. Reads only the file's description.
Result<void> cnnReady(NetworkKind kind, const CnnSettings& settings);

// Stages "prepare" and "network"; the first call also loads the weights, which is in neither. Prepared images are what
// the branch made of them; on CUDA many at once. Two images of which it sees the same, pixel by pixel, give no pose.
class CnnEstimator : public TwoStageEstimator {
 public:
  CnnEstimator(NetworkKind kind, CnnSettings settings) : kind_(kind), settings_(std::move(settings)) {}
  Result<PoseEstimate> estimate(const ImagePair& pair, const Run& run) const override;

  std::size_t imagesAtOnce() const override;
  std::vector<Result<std::shared_ptr<const Prepared>>> prepare(std::span<const PosedImage> images,
                                                               const Run& run) const override;
  Result<PoseEstimate> estimatePrepared(const Prepared& first, const Prepared& second, const Run& run) const override;

 private:
  NetworkKind kind_;
  CnnSettings settings_;
};

}  // namespace parallax
