// In what a branch may differ from the paper's text, so that imported filters mean what they meant where they were
// trained. Recorded in every weights file.
#pragma once

#include <array>
#include <string>

#include "base/settings.h"

namespace parallax {

struct BranchOptions {
  int width1 = 96, width2 = 256, width3 = 384, width4 = 384, width5 = 256;  // filters of conv1..conv5
  int padding1 = 0;                                                         // of conv1, pixels
  int groups = 1;                                                           // of conv2, conv4 and conv5

  // Local response normalisation after conv1 and conv2 (Krizhevsky et al. 2012): x / (k + alpha / size * sum x^2)^beta
  // over `size` neighbouring channels. "alexnet": before the pooling; "caffenet" (Hybrid-CNN): after it.
  std::string normalisation = "none";
  int lrnSize = 5;
  double lrnAlpha = 1e-4, lrnBeta = 0.75, lrnK = 1;

  // ReLU after conv5, as in the paper's text; the authors' released program cuts the branch before it.
  bool lastRelu = true;

  // What a pixel is before (pixel - mean) / deviation, channel by channel in this order: "rgb-unit" is R, G, B in 0..1
  // (torchvision), "bgr-255" is B, G, R in 0..255 (Caffe).
  std::string input = "rgb-unit";
  double mean1 = 0.485, mean2 = 0.456, mean3 = 0.406;                 // ImageNet's, as torchvision has them
  double deviation1 = 0.229, deviation2 = 0.224, deviation3 = 0.225;  // the same

  static const Fields<BranchOptions>& fields();

  std::array<int, 5> widths() const { return {width1, width2, width3, width4, width5}; }
};

// One sentence of what does not go together (an odd width in two groups, an even LRN window), or nothing.
std::string fault(const BranchOptions& options);

// torchvision's AlexNet ("One weird trick", Krizhevsky 2014): narrower, conv1 padded by 2, no normalisation.
BranchOptions torchvisionBranch();

// Caffe's AlexNet ("alexnet") and CaffeNet / Hybrid-CNN ("caffenet"): two groups, BGR minus the mean of ILSVRC 2012.
BranchOptions caffeBranch(const std::string& normalisation);

}  // namespace parallax
