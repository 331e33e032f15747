#include "networks/caffe/caffe_alexnet.h"

#include <algorithm>
#include <opencv2/dnn.hpp>
#include <opencv2/dnn/all_layers.hpp>

namespace parallax {
namespace {

using cv::dnn::BaseConvolutionLayer, cv::dnn::Layer, cv::dnn::LRNLayer, cv::dnn::PoolingLayer;

tl::unexpected<Error> misfit(std::string why) { return fail(ErrorCode::badInput, std::move(why)); }

// The convolutional part: each convolution with what follows it, up to the next.
struct Stage {
  cv::Ptr<BaseConvolutionLayer> convolution;
  std::string order;  // 'r'elu, 'n'ormalise, 'p'ool
  cv::Ptr<LRNLayer> lrn;
};

Result<std::vector<Stage>> stagesOf(cv::dnn::Net& net) {
  std::vector<Stage> stages;
  for (const auto& name : net.getLayerNames()) {
    const cv::Ptr<Layer> layer = net.getLayer(net.getLayerId(name));
    if (layer->type == "Convolution") {
      stages.push_back({layer.dynamicCast<BaseConvolutionLayer>(), "", nullptr});
      if (!stages.back().convolution) return misfit("the layer " + name + " is no plain convolution");
    } else if (stages.empty()) {
      return misfit("its first layer, " + name + ", is no convolution");
    } else if (layer->type == "ReLU") {
      stages.back().order += 'r';
    } else if (layer->type == "LRN") {
      stages.back().order += 'n';
      stages.back().lrn = layer.dynamicCast<LRNLayer>();
    } else if (const auto pool = layer.dynamicCast<PoolingLayer>()) {
      stages.back().order += 'p';
      const bool three = pool->kernel_size == std::vector<size_t>{3, 3} && pool->strides == std::vector<size_t>{2, 2};
      if (!three) return misfit("the layer " + name + " does not pool 3x3 with stride 2");
    } else {
      break;  // the classifier
    }
  }
  if (stages.size() != 5)
    return misfit("it has " + std::to_string(stages.size()) + " convolutions before its classifier, not 5");
  return stages;
}

std::vector<std::int64_t> shapeOf(const cv::Mat& blob) { return {blob.size.p, blob.size.p + blob.dims}; }

HostTensor toHost(const cv::Mat& blob, std::vector<std::int64_t> shape) {
  const cv::Mat flat = blob.reshape(1, 1);
  return {std::move(shape), {flat.ptr<float>(), flat.ptr<float>() + flat.total()}};
}

Result<std::string> normalisationOf(const std::vector<Stage>& stages) {
  const auto& order = stages[0].order;
  if (stages[1].order != order) return misfit("conv1 and conv2 are followed by different layers");
  if (order == "rp") return "none";
  if (order == "rnp") return "alexnet";
  if (order == "rpn") return "caffenet";
  return misfit("after conv1 the order of ReLU, normalisation and pooling is neither AlexNet's nor CaffeNet's");
}

Result<BranchOptions> optionsOf(const std::vector<Stage>& stages, const BgrMean& mean) {
  const auto normalisation = normalisationOf(stages);
  if (!normalisation) return tl::unexpected<Error>(normalisation.error());
  auto o = caffeBranch(*normalisation);
  int* const widths[] = {&o.width1, &o.width2, &o.width3, &o.width4, &o.width5};
  for (std::size_t i = 0; i < 5; ++i) {
    const auto& blobs = stages[i].convolution->blobs;
    if (blobs.empty() || blobs[0].dims != 4) return misfit("the model has no weights for conv" + std::to_string(i + 1));
    *widths[i] = blobs[0].size[0];
  }
  const auto& conv1 = *stages[0].convolution;
  o.padding1 = conv1.pads_begin.empty() ? 0 : int(conv1.pads_begin[0]);
  o.groups = std::max(1, o.width1 / std::max(1, stages[1].convolution->blobs[0].size[1]));
  if (const auto& lrn = stages[0].lrn) {
    o.lrnSize = lrn->size, o.lrnAlpha = lrn->alpha, o.lrnBeta = lrn->beta, o.lrnK = lrn->bias;
    if (!lrn->normBySize) o.lrnAlpha *= o.lrnSize;
    if (lrn->type != 0) return misfit("its normalisation is not across channels");
  }
  o.mean1 = mean[0], o.mean2 = mean[1], o.mean3 = mean[2];
  const auto valid = fromJson<BranchOptions>(toJson(o));
  const auto wrong = valid ? fault(o) : valid.error().message;
  if (!wrong.empty()) return misfit(wrong.substr(0, wrong.size() - 1));
  return o;
}

// Stride and padding; the kernel's size and the groups show in the tensors' shapes.
bool fits(const BaseConvolutionLayer& theirs, const Convolution& ours) {
  const auto all = [](const std::vector<size_t>& values, int wanted, int otherwise) {
    if (values.empty()) return wanted == otherwise;
    return std::all_of(values.begin(), values.end(), [&](size_t v) { return int(v) == wanted; });
  };
  return all(theirs.strides, ours.stride, 1) && all(theirs.pads_begin, ours.padding, 0) && all(theirs.dilations, 1, 1);
}

Result<BranchWeights> branchOf(cv::dnn::Net net, const BgrMean& mean) {
  const auto stages = stagesOf(net);
  if (!stages) return tl::unexpected<Error>(stages.error());
  const auto options = optionsOf(*stages, mean);
  if (!options) return tl::unexpected<Error>(options.error());
  BranchWeights branch{*options, {}};
  const auto layers = convolutions(*options);
  for (std::size_t i = 0; i < 5; ++i) {
    const auto number = std::to_string(i + 1);
    const auto& theirs = *(*stages)[i].convolution;
    if (!fits(theirs, layers[i])) return misfit("conv" + number + " has another stride or padding than AlexNet's");
    const auto name = "branch.conv" + number;
    branch.tensors[name + ".weight"] = toHost(theirs.blobs[0], shapeOf(theirs.blobs[0]));
    HostTensor none{{layers[i].out}, std::vector<float>(std::size_t(layers[i].out), 0.f)};
    branch.tensors[name + ".bias"] =
        theirs.blobs.size() > 1 ? toHost(theirs.blobs[1], {std::int64_t(theirs.blobs[1].total())}) : none;
  }
  if (auto good = checkTensors(branchShapes(*options), branch.tensors); !good)
    return tl::unexpected<Error>(good.error());
  return branch;
}

// Protobuf's and OpenCV's complaints come as one exception; its sentence names neither file, so ours does.
Result<BranchWeights> imported(const std::string& prototxt, const std::string& caffemodel, const BgrMean& mean) try {
  return branchOf(cv::dnn::readNetFromCaffe(prototxt, caffemodel), mean);
} catch (const cv::Exception& error) {
  return misfit("OpenCV cannot read it (" + error.err.substr(0, error.err.find('\n')) + ")");
} catch (const std::exception& error) {
  return misfit(std::string("OpenCV cannot read it (") + error.what() + ")");
}

}  // namespace

Result<BranchWeights> readCaffeAlexNet(const std::filesystem::path& prototxt, const std::filesystem::path& caffemodel,
                                       const BgrMean& mean) {
  for (const auto& file : {prototxt, caffemodel})
    if (!std::filesystem::is_regular_file(file))
      return fail(ErrorCode::notFound, "The file " + file.string() + " is not there.");
  auto branch = imported(prototxt.string(), caffemodel.string(), mean);
  if (branch) return branch;
  return fail(branch.error().code, "The Caffe model " + caffemodel.string() + " with " + prototxt.string() +
                                       " cannot be imported: " + branch.error().message + ".");
}

}  // namespace parallax
