// The convolutions of a Caffe AlexNet, CaffeNet or Hybrid-CNN (Zhou et al. 2014: CaffeNet trained on ImageNet and
// Places, what the paper starts from), read through OpenCV's dnn importer.
#pragma once

#include <array>
#include <filesystem>

#include "networks/weights.h"

namespace parallax {

using BgrMean = std::array<double, 3>;

// The mean colour of ILSVRC 2012, blue first, as Caffe's own examples have it (caffe/examples/00-classification).
inline constexpr BgrMean ilsvrcMean{104, 117, 123};

// Groups, the order of normalisation and pooling, and the normalisation's numbers are found in the model. The mean is
// not part of a Caffe model: give the one it was trained with. A model that is missing, damaged, or no AlexNet is
// refused with a sentence that names the first layer or tensor that does not fit.
Result<BranchWeights> readCaffeAlexNet(const std::filesystem::path& prototxt, const std::filesystem::path& caffemodel,
                                       const BgrMean& mean = ilsvrcMean);

// A Caffe mean image (mean.binaryproto) averaged to one colour, because crops move under a mean image.
Result<BgrMean> readCaffeMean(const std::filesystem::path& binaryproto);

}  // namespace parallax
