#include "runs/plan.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "base/json_text.h"
#include "base/shell_words.h"
#include "base/whole_file.h"

namespace parallax {
namespace {

using nlohmann::json;

constexpr int version = 1;
constexpr int networkCrop = 227;  // the only side that networks without a pyramid take
constexpr int smallestCrop = 67;  // below it nothing is left behind the last pooling

bool hasPyramid(const TrainingPlan& plan) { return plan.network.ends_with("spp"); }

// Of "crop" and "test-crop" alike.
std::string cropFault(const TrainingPlan& plan, const char* key, int side) {
  if (!hasPyramid(plan) && side != networkCrop)
    return plan.network + " has no pyramid, so " + key + " must be 227; or choose cnnAspp or cnnBspp.";
  if (side > 0 && side < smallestCrop)
    return std::string(key) + " must be 0, for whole images, or at least 67: smaller windows leave no feature.";
  return {};
}

const TrainingPreset* presetCalled(const std::string& id) {
  const auto all = trainingPresets();
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& p) { return p.id == id; });
  return found == all.end() ? nullptr : &*found;
}

std::string flagValue(const json& value) {
  if (value.is_boolean()) return value.get<bool>() ? "on" : "off";
  return shellWord(plainText(value));
}

tl::unexpected<Error> refused(const std::filesystem::path& file, const std::string& why) {
  return fail(ErrorCode::badInput, file.string() + " " + why);
}

Result<SavedPlan> planIn(const json& saved, const std::filesystem::path& file) {
  if (!saved.is_object() || saved.value("format", json()) != "parallax-plan")
    return refused(file, "is not the plan of a training run.");
  const json number = saved.value("version", json());
  if (!number.is_number_integer() || number.get<int>() < 1) return refused(file, "does not say its version.");
  if (number.get<int>() > version) return refused(file, "was written by a newer Parallax than this.");
  const json settings = saved.value("settings", json());
  if (!settings.is_object()) return refused(file, "holds no settings.");
  const auto plan = fromJson<TrainingPlan>(settings);
  if (!plan) return refused(file, "cannot be used: " + plan.error().message);
  const auto text = [&](const char* key) {
    const json value = saved.value(key, json());
    return value.is_string() ? value.get<std::string>() : std::string();
  };
  return SavedPlan{*plan, text("preset"), text("program")};
}

}  // namespace

TrainingPlan withAbsolutePaths(TrainingPlan plan) {
  for (auto* path : {&plan.trainingSet, &plan.validationSet, &plan.startWeights})
    if (!path->empty()) *path = std::filesystem::absolute(*path).lexically_normal().string();
  return plan;
}

std::string fault(const TrainingPlan& plan) {
  if (auto why = cropFault(plan, "crop", plan.crop); !why.empty()) return why;
  if (auto why = cropFault(plan, "test-crop", plan.testCrop); !why.empty()) return why;
  if (plan.microBatch > plan.batch)
    return "micro-batch must not be larger than batch, which is " + std::to_string(plan.batch) + ".";
  if (!plan.startWeights.empty() && plan.branchWidth != 1)
    return "branch-width is of a new network; start-weights bring their own.";
  if (plan.frozenLayers == 5 && plan.colourJitter > 0)
    return "With all five layers frozen the features are calculated once, so colour-jitter must be 0.";
  if (plan.frozenLayers == 5 && plan.symmetries)
    return "With all five layers frozen the features are calculated once, so symmetries must be off.";
  if (plan.frozenLayers == 5 && plan.matchWeight > 0)
    return "With all five layers frozen the features are calculated once, so match-weight must be 0.";
  if (plan.matchWeight > 0 && plan.network != "cnnCspp")
    return "Only cnnCspp correlates, so match-weight must be 0 for " + plan.network + ".";
  if (plan.device == "cpu" && plan.cudaGraph) return "A CUDA graph is of CUDA devices only, so cuda-graph must be off.";
  if (plan.device == "cpu" && plan.precision == "tf32") return "The precision tf32 is of CUDA devices only.";
  return {};
}

std::string fault(const SavedPlan& saved) {
  const TrainingPreset* preset = presetCalled(saved.preset);
  if (saved.plan.trainingSet.empty() && !(preset && preset->rendersItsSet))
    return "Training set: choose the folder of a training set.";
  if (preset && preset->needsStartWeights && saved.plan.startWeights.empty())
    return "The preset " + preset->id + " fine-tunes trained weights: Start weights must name their file.";
  return fault(saved.plan);
}

Result<TrainingPlan> planOf(const std::string& preset, const json& changes) {
  json settings = json::object();
  if (!preset.empty()) {
    const TrainingPreset* found = presetCalled(preset);
    if (!found)
      return fail(ErrorCode::badInput,
                  "There is no preset called \"" + preset + "\"; there are landmarks, dtu-low, dtu-high and demo.");
    settings = found->changes;
  }
  if (changes.is_object()) settings.update(changes);
  // The networks without a pyramid take one size only, so naming one names that too.
  const json network = settings.value("network", json());
  if ((network == "cnnA" || network == "cnnB") && !settings.contains("crop")) settings["crop"] = networkCrop;
  return fromJson<TrainingPlan>(settings);
}

Result<SavedPlan> readPlan(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return fail(ErrorCode::notFound, file.string() + " cannot be read: is it there?");
  std::ostringstream bytes;
  bytes << in.rdbuf();
  const json saved = json::parse(bytes.str(), nullptr, false);
  if (saved.is_discarded()) return refused(file, "is damaged: it is not JSON.");
  return planIn(saved, file);
}

Result<void> writePlan(const std::filesystem::path& file, const SavedPlan& plan) {
  const nlohmann::ordered_json saved{{"format", "parallax-plan"},
                                     {"version", version},
                                     {"preset", plan.preset},
                                     {"program", plan.program.empty() ? PARALLAX_VERSION : plan.program},
                                     {"settings", toJson(plan.plan)}};
  return writeWhole(file, jsonText(saved, 2) + '\n', Durability::survivesPowerCut);
}

std::vector<PlanDifference> differences(const TrainingPlan& first, const TrainingPlan& second) {
  std::vector<PlanDifference> list;
  for (const auto& field : TrainingPlan::fields())
    if (json one = field.get(first), other = field.get(second); one != other)
      list.push_back({field.info, std::move(one), std::move(other)});
  return list;
}

std::string flagsOf(const TrainingPlan& plan, const TrainingPlan& from) {
  std::string flags;
  for (const PlanDifference& d : differences(from, plan))
    flags += (flags.empty() ? "--" : " --") + d.info.key + ' ' + flagValue(d.second);
  return flags;
}

std::string flagsOf(const TrainingPlan& plan) { return flagsOf(plan, {}); }

}  // namespace parallax
