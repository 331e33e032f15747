// Weights that do not come from our own files: drawn, or taken over from an AlexNet.
#include <cmath>
#include <random>

#include "networks/torch_file.h"
#include "networks/weights.h"

namespace parallax {

namespace {

// How a tensor of a new network begins.
struct Beginning {
  enum { zero, normal, uniform, constant } law = zero;
  double spread = 0;  // deviation, half the range, or the value
};

// inputs: of fc1 and fc2.
Beginning beginningOf(const std::string& name, const std::vector<std::int64_t>& shape, double inputs) {
  if (name == "match.sharpness") return {Beginning::constant, std::log(10.)};
  if (name == "match.place") return {Beginning::normal, 0.1};
  if (name == "match.target.weight") return {Beginning::normal, 1};  // its input is near one-hot
  if (name.starts_with("fc")) return {Beginning::uniform, 1 / std::sqrt(inputs)};
  if (name.ends_with(".bias")) return {};
  return {Beginning::normal, std::sqrt(2 * double(shape[0]) / double(elementCount(shape)))};
}

}  // namespace

NetworkWeights initialWeights(NetworkKind kind, const BranchOptions& options, std::uint64_t seed) {
  NetworkWeights weights{{kind, options, false}, {}};
  std::mt19937_64 dice(seed);
  const double inputs = networkInfo(kind).correlates ? correlationNeurons : 2. * double(featureCount(kind, options));
  for (const auto& [name, shape] : networkShapes(kind, options)) {
    HostTensor tensor{shape, std::vector<float>(std::size_t(elementCount(shape)), 0.f)};
    const auto beginning = beginningOf(name, shape, inputs);
    std::normal_distribution<float> normal(0.f, float(beginning.spread));
    std::uniform_real_distribution<float> uniform(float(-beginning.spread), float(beginning.spread));
    for (auto& v : tensor.values) switch (beginning.law) {
        case Beginning::zero: break;
        case Beginning::constant: v = float(beginning.spread); break;
        case Beginning::normal: v = normal(dice); break;
        case Beginning::uniform: v = uniform(dice); break;
      }
    weights.state[name] = std::move(tensor);
  }
  return weights;
}

Result<NetworkWeights> networkFromBranch(NetworkKind kind, const BranchWeights& branch, std::uint64_t seed) {
  if (const auto wrong = fault(branch.options); !wrong.empty()) return fail(ErrorCode::badInput, wrong);
  const auto shapes = branchShapes(branch.options);
  if (const auto fits = checkTensors(shapes, branch.tensors); !fits)
    return fail(ErrorCode::badInput, "The branch cannot be used: " + fits.error().message + ".");
  auto weights = initialWeights(kind, branch.options, seed);
  for (const auto& [name, shape] : shapes) weights.state[name] = branch.tensors.at(name);
  return weights;
}

namespace {

// "features.module.0.weight" is "features.0.weight" trained by torch.nn.DataParallel.
std::string withoutModule(std::string name) {
  constexpr std::string_view wrapper = "module.";
  for (auto at = name.find(wrapper); at != std::string::npos; at = name.find(wrapper)) name.erase(at, wrapper.size());
  return name;
}

Result<BranchWeights> torchvisionBranchOf(TorchFile& file) {
  const Pickle& pickle = file.content();
  const auto* state = &pickle[pickle.root];
  if (const auto* inner = pickle.find(*state, "state_dict")) state = inner;
  if (state->kind != PickledValue::Kind::dict) return fail(ErrorCode::badInput, "it is no state_dict");
  std::map<std::string, const PickledValue*> found;
  for (std::size_t i = 0; i < state->items.size(); i += 2)
    found[withoutModule(pickle[state->items[i]].text)] = &pickle[state->items[i + 1]];

  BranchWeights branch{torchvisionBranch(), {}};
  constexpr int places[] = {0, 3, 6, 8, 10};  // of the convolutions in torchvision's `features`
  for (const auto& [name, shape] : branchShapes(branch.options)) {
    const auto number = name[std::string_view("branch.conv").size()] - '1';
    const auto theirs = "features." + std::to_string(places[number]) + name.substr(name.rfind('.'));
    if (!found.contains(theirs)) return fail(ErrorCode::badInput, "the tensor " + theirs + " is missing");
    auto tensor = file.tensor(*found[theirs]);
    if (!tensor) return fail(ErrorCode::badInput, "in the tensor " + theirs + " " + tensor.error().message);
    if (auto fits = checkTensors({{theirs, shape}}, {{theirs, *tensor}}); !fits)
      return tl::unexpected<Error>(fits.error());
    branch.tensors[name] = std::move(*tensor);
  }
  return branch;
}

}  // namespace

Result<BranchWeights> readTorchvisionAlexNet(const std::filesystem::path& path) {
  auto file = TorchFile::open(path);
  auto branch = file ? torchvisionBranchOf(*file) : Result<BranchWeights>(tl::unexpected<Error>(file.error()));
  if (branch) return branch;
  return fail(branch.error().code,
              path.string() + " cannot be imported as torchvision's AlexNet: " + branch.error().message + ".");
}

}  // namespace parallax
