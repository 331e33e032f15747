#include "networks/branch_options.h"

#include <algorithm>

namespace parallax {

const Fields<BranchOptions>& BranchOptions::fields() {
  using O = BranchOptions;
  static const Fields<O> list{
      integer("width-1", &O::width1, 1, 2048, "Filters of conv1", "How many filters the first convolution has."),
      integer("width-2", &O::width2, 1, 2048, "Filters of conv2", "How many filters the second convolution has."),
      integer("width-3", &O::width3, 1, 2048, "Filters of conv3", "How many filters the third convolution has."),
      integer("width-4", &O::width4, 1, 2048, "Filters of conv4", "How many filters the fourth convolution has."),
      integer("width-5", &O::width5, 1, 2048, "Filters of conv5", "How many filters the fifth convolution has."),
      integer("padding-1", &O::padding1, 0, 5, "Padding of conv1", "Zeros added around the image."),
      integer("groups", &O::groups, 1, 2, "Groups", "Groups of conv2, conv4 and conv5; AlexNet has two."),
      choice("normalisation", &O::normalisation,
             {{"none", "None"},
              {"alexnet", "AlexNet: normalise, then pool"},
              {"caffenet", "CaffeNet: pool, then normalise"}},
             "Normalisation", "Local response normalisation after conv1 and conv2."),
      integer("lrn-size", &O::lrnSize, 1, 63, "LRN channels", "Neighbouring channels that share a normaliser."),
      number("lrn-alpha", &O::lrnAlpha, 0, 100, "LRN alpha", "Weight of the mean square."),
      number("lrn-beta", &O::lrnBeta, 0, 100, "LRN beta", "Exponent of the normaliser."),
      number("lrn-k", &O::lrnK, 1e-6, 100, "LRN k", "Added to the mean square."),
      toggle("last-relu", &O::lastRelu, "ReLU after conv5", "As in the paper; the authors' program has none."),
      choice("input", &O::input, {{"rgb-unit", "RGB, 0 to 1"}, {"bgr-255", "BGR, 0 to 255"}}, "Pixels",
             "What the filters were trained on."),
      number("mean-1", &O::mean1, -1000, 1000, "Mean 1", "Subtracted from the first channel."),
      number("mean-2", &O::mean2, -1000, 1000, "Mean 2", "Subtracted from the second channel."),
      number("mean-3", &O::mean3, -1000, 1000, "Mean 3", "Subtracted from the third channel."),
      number("deviation-1", &O::deviation1, 1e-6, 1000, "Deviation 1", "The first channel is divided by it."),
      number("deviation-2", &O::deviation2, 1e-6, 1000, "Deviation 2", "The second channel is divided by it."),
      number("deviation-3", &O::deviation3, 1e-6, 1000, "Deviation 3", "The third channel is divided by it."),
  };
  return list;
}

std::string fault(const BranchOptions& o) {
  const auto widths = o.widths();
  // each width is the input or the output of a convolution in two groups
  if (o.groups == 2 && std::any_of(widths.begin(), widths.end(), [](int w) { return w % 2 != 0; }))
    return "With two groups every width must be even.";
  if (o.lrnSize % 2 == 0) return "lrn-size must be odd.";
  return {};
}

BranchOptions torchvisionBranch() {
  BranchOptions o;
  o.width1 = 64, o.width2 = 192, o.width3 = 384, o.width4 = 256, o.width5 = 256;
  o.padding1 = 2;
  return o;
}

BranchOptions caffeBranch(const std::string& normalisation) {
  BranchOptions o;
  o.groups = 2;
  o.normalisation = normalisation;
  o.input = "bgr-255";
  o.mean1 = 104, o.mean2 = 117, o.mean3 = 123;
  o.deviation1 = o.deviation2 = o.deviation3 = 1;
  return o;
}

}  // namespace parallax
