#include "training/checkpoint.h"

#include <cstdio>

namespace parallax {
namespace {

using nlohmann::json;

std::string numbered(const char* folder, std::int64_t step, const char* ending) {
  char digits[32];
  std::snprintf(digits, sizeof digits, "%09lld", static_cast<long long>(step));
  return std::string(folder) + digits + ending;
}

json trainingOf(const Position& p, const RunShape& s) {
  json values{{"step", p.step}, {"validated-step", p.validatedStep}, {"best-step", p.bestStep},
              {"set", s.set},   {"validation-set", s.validationSet}, {"batch", s.batch},
              {"seed", s.seed}, {"frozen-layers", s.frozenLayers}};
  if (p.best) values["best"] = *p.best;
  return values;
}

std::string differenceOf(const Checkpoint& c, const NetworkSpec& spec, const RunShape& shape) {
  const auto& other = c.weights.spec;
  if (other.kind != spec.kind)
    return "it is of " + std::string(networkInfo(other.kind).name) + ", the plan of " +
           std::string(networkInfo(spec.kind).name);
  if (toJson(other.options) != toJson(spec.options)) return "its branch is another than the plan's";
  if (c.shape.set != shape.set)
    return "it was trained on another training set, or the set was made anew or its scenes were held out otherwise "
           "since";
  if (c.shape.validationSet != shape.validationSet)
    return "it was validated on another set, or that set was made anew or its scenes were held out otherwise since";
  if (c.shape.batch != shape.batch)
    return "its steps are of " + std::to_string(c.shape.batch) + " pairs, the plan's of " + std::to_string(shape.batch);
  if (c.shape.seed != shape.seed) return "its seed is another than the plan's";
  if (c.shape.frozenLayers != shape.frozenLayers) return "other layers were frozen";
  return {};
}

}  // namespace

std::string checkpointName(std::int64_t step) { return numbered("checkpoints/", step, ".pt"); }
std::string validationName(std::int64_t step) { return numbered("validations/", step, ".csv"); }

Result<void> writeCheckpoint(const std::filesystem::path& file, const Checkpoint& checkpoint) {
  return writeWeights(file, checkpoint.weights,
                      {trainingOf(checkpoint.position, checkpoint.shape), checkpoint.optimiser});
}

Result<Checkpoint> readCheckpoint(const std::filesystem::path& file) {
  auto weights = readWeights(file);
  if (!weights) return tl::unexpected<Error>(weights.error());
  auto companions = readCompanions(file);
  if (!companions) return tl::unexpected<Error>(companions.error());
  const auto& values = companions->training;
  try {
    Position position{values.at("step"), values.at("validated-step"), {}, values.at("best-step")};
    if (values.contains("best")) position.best = values.at("best").get<double>();
    RunShape shape{values.at("set"), values.value("validation-set", ""), values.at("batch"), values.at("seed"),
                   values.at("frozen-layers")};
    return Checkpoint{std::move(*weights), std::move(companions->optimiser), position, shape};
  } catch (const json::exception&) {
    return fail(ErrorCode::badInput, "The checkpoint " + file.string() + " does not say where its training stood.");
  }
}

Result<void> checkFits(const std::filesystem::path& file, const Checkpoint& checkpoint, const NetworkSpec& spec,
                       const RunShape& shape) {
  const auto difference = differenceOf(checkpoint, spec, shape);
  if (difference.empty()) return {};
  return fail(ErrorCode::badInput,
              "The run cannot go on from its checkpoint " + file.filename().string() + ": " + difference + ".");
}

std::optional<FoundCheckpoint> newestCheckpoint(const RunPaths& run, bool setAside,
                                                const std::function<void(const std::string&)>& warn) {
  const auto all = checkpointsOf(run);
  for (auto entry = all.rbegin(); entry != all.rend(); ++entry) {
    auto read = readCheckpoint(entry->file);
    if (read) return FoundCheckpoint{entry->file, std::move(*read)};
    // Out of the way, so that it is not counted among those that are kept.
    std::error_code ignored;
    if (setAside) std::filesystem::rename(entry->file, entry->file.string() + ".damaged", ignored);
    warn(read.error().message + " The one before it is taken.");
  }
  return {};
}

}  // namespace parallax
