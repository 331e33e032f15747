#include "networks/weights.h"

#include <algorithm>
#include <cmath>

#include "networks/torch_file.h"

namespace parallax {
namespace {

using Kind = PickledValue::Kind;
using nlohmann::json;

constexpr const char* formatName = "parallax-pose-network";

tl::unexpected<Error> refuse(const std::filesystem::path& file, const Error& why) {
  return fail(why.code, "The weights file " + file.string() + " cannot be used: " + why.message + ".");
}

Result<BranchOptions> readOptions(const TorchFile& file, const PickledValue* dict) {
  auto values = dict ? file.plainValues(*dict) : Result<json>(json::object());
  if (!values) return fail(ErrorCode::badInput, "its options are not plain values");
  auto options = fromJson<BranchOptions>(*values);
  const auto wrong = options ? fault(*options) : options.error().message;
  if (!wrong.empty()) return fail(ErrorCode::badInput, "its options do not hold: " + wrong.substr(0, wrong.size() - 1));
  return options;
}

Result<NetworkSpec> specOf(const TorchFile& file) {
  const Pickle& pickle = file.content();
  const auto& root = pickle[pickle.root];
  const auto* format = pickle.find(root, "format");
  if (!format || format->text != formatName)
    return fail(ErrorCode::badInput,
                "it is not Parallax's own format; an AlexNet has to be imported first (parallax-cli import-weights)");
  const auto* version = pickle.find(root, "version");
  if (!version || version->kind != Kind::integer || version->integer != 1)
    return fail(ErrorCode::badInput, "its version is not 1, the only one this program reads");

  NetworkSpec spec;
  const auto* name = pickle.find(root, "network");
  const auto kind = networkKind(name ? name->text : "");
  if (!kind) return fail(ErrorCode::badInput, "its network is none of cnnA, cnnB, cnnAspp, cnnBspp and cnnCspp");
  spec.kind = *kind;
  const auto* trained = pickle.find(root, "trained");
  spec.trained = !trained || trained->integer != 0;
  auto options = readOptions(file, pickle.find(root, "options"));
  if (!options) return tl::unexpected<Error>(options.error());
  spec.options = std::move(*options);
  return spec;
}

Result<NetworkWeights> weightsOf(TorchFile& file) {
  const Pickle& pickle = file.content();
  auto spec = specOf(file);
  if (!spec) return tl::unexpected<Error>(spec.error());
  const auto* state = pickle.find(pickle[pickle.root], "state");
  if (!state) return fail(ErrorCode::badInput, "it has no \"state\"");

  NetworkWeights weights{std::move(*spec), {}};
  const auto expected = networkShapes(weights.spec.kind, weights.spec.options);
  for (const auto& [name, shape] : expected) {
    const auto* value = pickle.find(*state, name);
    if (!value) continue;  // checkTensors names it
    auto tensor = file.tensor(*value);
    if (!tensor) return fail(ErrorCode::badInput, "in the tensor " + name + " " + tensor.error().message);
    weights.state[name] = std::move(*tensor);
  }
  if (auto fits = checkTensors(expected, weights.state); !fits) return tl::unexpected<Error>(fits.error());
  if (state->items.size() != 2 * expected.size())
    return fail(ErrorCode::badInput, "it has more tensors than a " + std::string(networkInfo(weights.spec.kind).name));
  return weights;
}

Result<WeightsTensor> tensorOf(TorchFile& file, const std::string& name) {
  auto spec = specOf(file);
  if (!spec) return tl::unexpected<Error>(spec.error());
  TensorShapes expected = networkShapes(spec->kind, spec->options);
  std::erase_if(expected, [&](const auto& one) { return one.first != name; });
  const Pickle& pickle = file.content();
  const auto* state = pickle.find(pickle[pickle.root], "state");
  const auto* value = state ? pickle.find(*state, name) : nullptr;
  if (!value || expected.empty()) return fail(ErrorCode::badInput, "the tensor " + name + " is missing");
  auto tensor = file.tensor(*value);
  if (!tensor) return fail(ErrorCode::badInput, "in the tensor " + name + " " + tensor.error().message);
  const NamedTensors read{{name, *tensor}};
  if (auto fits = checkTensors(expected, read); !fits) return tl::unexpected<Error>(fits.error());
  return WeightsTensor{std::move(*spec), std::move(*tensor)};
}

}  // namespace

Result<void> checkTensors(const TensorShapes& expected, const NamedTensors& tensors) {
  for (const auto& [name, shape] : expected) {
    const auto found = tensors.find(name);
    if (found == tensors.end()) return fail(ErrorCode::badInput, "the tensor " + name + " is missing");
    const auto& tensor = found->second;
    if (tensor.shape != shape)
      return fail(ErrorCode::badInput,
                  "the tensor " + name + " is " + shapeText(tensor.shape) + " where " + shapeText(shape) + " fits");
    if (!std::all_of(tensor.values.begin(), tensor.values.end(), [](float v) { return std::isfinite(v); }))
      return fail(ErrorCode::badInput, "the tensor " + name + " holds values that are not finite");
  }
  return {};
}

Result<NetworkSpec> readSpec(const std::filesystem::path& path) {
  const auto file = TorchFile::open(path);
  if (!file) return refuse(path, file.error());
  auto spec = specOf(*file);
  if (!spec) return refuse(path, spec.error());
  return spec;
}

Result<NetworkWeights> readWeights(const std::filesystem::path& path) {
  auto file = TorchFile::open(path);
  if (!file) return refuse(path, file.error());
  auto weights = weightsOf(*file);
  if (!weights) return refuse(path, weights.error());
  return weights;
}

Result<WeightsTensor> readTensor(const std::filesystem::path& path, const std::string& name) {
  auto file = TorchFile::open(path);
  if (!file) return refuse(path, file.error());
  auto tensor = tensorOf(*file, name);
  if (!tensor) return refuse(path, tensor.error());
  return tensor;
}

Result<WeightsCompanions> readCompanions(const std::filesystem::path& path) {
  auto file = TorchFile::open(path);
  if (!file) return refuse(path, file.error());
  const Pickle& pickle = file->content();
  const auto* facts = pickle.find(pickle[pickle.root], "training");
  if (!facts) return refuse(path, {ErrorCode::badInput, "it holds weights only, no training to be continued"});
  auto values = file->plainValues(*facts);
  if (!values) return refuse(path, values.error());
  WeightsCompanions companions{std::move(*values), {}};
  const auto& root = pickle[pickle.root];
  for (std::size_t i = 0; i < root.items.size(); i += 2) {
    const auto& key = pickle[root.items[i]].text;
    if (!key.starts_with("optimiser-")) continue;
    auto tensors = file->tensors(pickle[root.items[i + 1]]);
    if (!tensors) return refuse(path, tensors.error());
    companions.optimiser[key] = std::move(*tensors);
  }
  return companions;
}

Result<void> writeWeights(const std::filesystem::path& file, const NetworkWeights& weights,
                          const WeightsCompanions& companions) {
  const auto& spec = weights.spec;
  const auto fits = checkTensors(networkShapes(spec.kind, spec.options), weights.state);
  if (!fits) return fail(ErrorCode::badInput, "The weights are not written: " + fits.error().message + ".");
  json values{{"format", formatName},
              {"version", 1},
              {"network", networkInfo(spec.kind).name},
              {"trained", spec.trained},
              {"options", toJson(spec.options)}};
  if (!companions.training.empty()) values["training"] = companions.training;
  auto groups = companions.optimiser;
  groups["state"] = weights.state;
  return writeTorchFile(file, values, groups);
}

}  // namespace parallax
