// The weights of a pose network and their file. The file is a plain dict saved by torch.save, so that Python reads it
// with torch.load (weights_only=True is fine) and writes one like this:
//
//   torch.save({"format": "parallax-pose-network", "version": 1, "network": "cnnBspp", "trained": True,
//               "options": {"last-relu": True, "input": "rgb-unit"},        # branch_options.h; the rest is as there
//               "state": {"branch.conv1.weight": w1, ..., "fc2.bias": b}},  # architecture.h: names, shapes, order
//              "weights.pt")
//
// "trained" False says that fc1 and fc2 never saw a pair; without it they are taken for trained.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>

#include "networks/architecture.h"
#include "networks/host_tensor.h"

namespace parallax {

struct NetworkSpec {
  NetworkKind kind = NetworkKind::cnnBspp;
  BranchOptions options;
  bool trained = false;  // the regression layers too, not only an imported branch
};

struct NetworkWeights {
  NetworkSpec spec;
  NamedTensors state;  // networkShapes(kind, options), every value finite
};

// A branch trained elsewhere, as branchShapes(options).
struct BranchWeights {
  BranchOptions options;
  NamedTensors tensors;
};

// What the file says of itself; no weights are read, so it is quick.
Result<NetworkSpec> readSpec(const std::filesystem::path& file);

// A file that is missing, cut, damaged or not ours, options out of range, and the first tensor that is missing, of
// another shape, or not finite, are each refused with one sentence that names the file and the tensor.
Result<NetworkWeights> readWeights(const std::filesystem::path& file);

// One tensor of a weights file and what the file says of itself; the other tensors are not read. Errors as readWeights.
struct WeightsTensor {
  NetworkSpec spec;
  HostTensor tensor;
};
Result<WeightsTensor> readTensor(const std::filesystem::path& file, const std::string& name);

// What a checkpoint holds besides the weights: readWeights() passes over it, and so may Python.
struct WeightsCompanions {
  nlohmann::json training;  // the entry "training": plain values
  TensorGroups optimiser;   // entries called "optimiser-...": dicts of tensors
};
// Refused when the file is damaged or holds weights only.
Result<WeightsCompanions> readCompanions(const std::filesystem::path& file);

Result<void> writeWeights(const std::filesystem::path& file, const NetworkWeights& weights,
                          const WeightsCompanions& companions = {});

// A new network. Convolutions: normal, deviation sqrt(2 / inputs of a filter) (He et al. 2015), biases 0; fc1, fc2:
// uniform in +-1 / sqrt(inputs), as torch.nn.Linear. The same seed gives the same branch in all four networks.
NetworkWeights initialWeights(NetworkKind kind, const BranchOptions& options, std::uint64_t seed);

// The imported branch with new fc1 and fc2, marked untrained. Refused when a tensor does not fit the options.
Result<NetworkWeights> networkFromBranch(NetworkKind kind, const BranchWeights& branch, std::uint64_t seed);

// A state_dict of torchvision's AlexNet, in or out of a training checkpoint ("state_dict", "module." prefixes, as the
// AlexNet of Places365 comes); its classifier is not read.
Result<BranchWeights> readTorchvisionAlexNet(const std::filesystem::path& file);

// The first tensor that is missing, of another shape, not finite or not expected, as the second half of a sentence.
Result<void> checkTensors(const TensorShapes& expected, const NamedTensors& tensors);

}  // namespace parallax
