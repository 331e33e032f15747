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

Result<json> plainValue(const PickledValue& v) {
  switch (v.kind) {
    case Kind::boolean: return json(v.integer != 0);
    case Kind::integer: return json(v.integer);
    case Kind::real: return json(v.real);
    case Kind::text: return json(v.text);
    default: return fail(ErrorCode::badInput, "its options are not plain values");
  }
}

Result<BranchOptions> readOptions(const Pickle& pickle, const PickledValue* dict) {
  auto values = json::object();
  if (dict && dict->kind != Kind::dict) return fail(ErrorCode::badInput, "its options are no dict");
  for (std::size_t i = 0; dict && i < dict->items.size(); i += 2) {
    auto value = plainValue(pickle[dict->items[i + 1]]);
    if (!value) return tl::unexpected<Error>(value.error());
    values[pickle[dict->items[i]].text] = std::move(*value);
  }
  auto options = fromJson<BranchOptions>(values);
  const auto wrong = options ? fault(*options) : options.error().message;
  if (!wrong.empty()) return fail(ErrorCode::badInput, "its options do not hold: " + wrong.substr(0, wrong.size() - 1));
  return options;
}

Result<NetworkSpec> specOf(const Pickle& pickle) {
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
  if (!kind) return fail(ErrorCode::badInput, "its network is none of cnnA, cnnB, cnnAspp and cnnBspp");
  spec.kind = *kind;
  const auto* trained = pickle.find(root, "trained");
  spec.trained = !trained || trained->integer != 0;
  auto options = readOptions(pickle, pickle.find(root, "options"));
  if (!options) return tl::unexpected<Error>(options.error());
  spec.options = std::move(*options);
  return spec;
}

Result<NetworkWeights> weightsOf(TorchFile& file) {
  const Pickle& pickle = file.content();
  auto spec = specOf(pickle);
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
  auto spec = specOf(file->content());
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

Result<void> writeWeights(const std::filesystem::path& file, const NetworkWeights& weights) {
  const auto& spec = weights.spec;
  const auto fits = checkTensors(networkShapes(spec.kind, spec.options), weights.state);
  if (!fits) return fail(ErrorCode::badInput, "The weights are not written: " + fits.error().message + ".");
  const json values{{"format", formatName},
                    {"version", 1},
                    {"network", networkInfo(spec.kind).name},
                    {"trained", spec.trained},
                    {"options", toJson(spec.options)}};
  return writeTorchFile(file, values, "state", weights.state);
}

}  // namespace parallax
