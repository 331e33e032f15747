// What a run is to do: everything asked for, with defaults filled in. Saved as plan.json, shown as a form, set by
// flags; all three come from fields(). The defaults are the paper's (Melekhov et al. 2017, section 4.2).
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "base/settings.h"

namespace parallax {

struct TrainingPlan {
  // -- data and network
  std::string trainingSet;          // folder of a training set (training_set.h)
  std::string validationSet;        // another set; empty: the scenes of the first that are marked for validation
  std::string network = "cnnBspp";  // cnnA, cnnB, cnnAspp, cnnBspp, cnnCspp
  std::string startWeights;         // weights or checkpoint file; empty: a new network, drawn from the seed
  double branchWidth = 1;           // of a new network: filters of every layer, as a share of the paper's
  int frozenLayers = 0;             // the first so many convolutions keep their values, 0..5; at 5 the images' features
                                    // (centre crop) are calculated once

  // -- optimisation: Adam with L2 weight decay added to the gradient, as Torch's optim.adam does
  int epochs = 15;
  int batch = 128;  // pairs a step, over all ranks
  double learningRate = 1e-4;
  std::string schedule = "constant";  // "constant", "cosine" (to 0 at the end), "steps" (a tenth at 60 % and 85 %)
  int warmupSteps = 0;                // the rate rises linearly from 0
  double weightDecay = 1e-5;
  double beta = 10;           // weight of the orientation's part of the loss
  double gradientLimit = 0;   // the gradient's 2-norm is cut to this; 0: never
  int crop = 323;             // side of the random training window, px; 0: the whole image
  int testCrop = 227;         // side of the centre window at validation and for probes, px; 0: the whole image
  bool reversePairs = false;  // half of the pairs, at random, the other way round (pose inverted)
  bool symmetries = false;  // a pair's windows are both turned by quarters and mirrored, at random, the pose with them
  double colourJitter = 0;  // brightness and contrast of each image times 1 +- up to this, at random
  double matchWeight = 0;   // of a third part of the loss: cnnCspp's correlation against the set's true matches

  // -- machine
  std::string device = "auto";        // auto, cpu, cuda
  std::string precision = "float32";  // float32, tf32, bfloat16 (weights and optimiser stay float32)
  int threads = 0;                    // on the processor; 0: all cores
  int microBatch = 0;                 // pairs at a time, gradients accumulated to `batch`; 0: as memory allows
  bool cudaGraph = false;             // a step is recorded once and replayed: one process on CUDA, whole batches

  // -- watching
  int validateEvery = 0;          // steps; 0: at each epoch's end
  int validationPairs = 2000;     // at most, spread evenly over the list; 0: all
  std::string bestBy = "worse";   // the lowest median of "roe", "rte", "worse" (the larger of both a pair), or
                                  // "auc" (highest AUC@10 of the larger), "loss" (lowest)
  int checkpointEvery = 0;        // steps; 0: at each epoch's end
  double checkpointMinutes = 10;  // and at least so often; 0: not by the clock
  int checkpointsKept = 5;        // the newest so many, and the best one; 0: all
  int seed = 1;

  static const Fields<TrainingPlan>& fields();
  bool operator==(const TrainingPlan&) const = default;
};

// The same with the paths it names made absolute: a run is resumed from any folder.
TrainingPlan withAbsolutePaths(TrainingPlan plan);

// One sentence of what does not go together (a crop without a pyramid that is not 227, microBatch over batch), or
// nothing. What needs the set or the machine is checked by the trainer.
std::string fault(const TrainingPlan& plan);

// The named starting points. A preset changes only the keys it names; the rest are the defaults above.
struct TrainingPreset {
  std::string id, title, sentence;  // "landmarks"
  nlohmann::json changes;           // keys of fields()
  bool rendersItsSet = false;       // "demo": without a training set, a small one is rendered first
  bool needsStartWeights = false;   // it fine-tunes; see fault(SavedPlan)
};
std::span<const TrainingPreset> trainingPresets();  // landmarks, dtu-low, dtu-high, demo
// Without a named crop, cnnA and cnnB get the only one they take. No preset: "".
Result<TrainingPlan> planOf(const std::string& preset, const nlohmann::json& changes);

// plan.json: {"format": "parallax-plan", "version": 1, "preset": ..., "program": "0.1.0", "settings": {...}}. Unknown
// keys, a newer version and values out of range are refused with a sentence that names the file.
struct SavedPlan {
  TrainingPlan plan;
  std::string preset;   // "" when none
  std::string program;  // version that wrote it; written: empty for this program's
};
// fault(plan), and what the preset asks for: a training set, start weights.
std::string fault(const SavedPlan& plan);
Result<SavedPlan> readPlan(const std::filesystem::path& file);
Result<void> writePlan(const std::filesystem::path& file, const SavedPlan& plan);

// The keys in which they differ, with both values: what comparing two runs shows.
struct PlanDifference {
  SettingInfo info;
  nlohmann::json first, second;
};
std::vector<PlanDifference> differences(const TrainingPlan& first, const TrainingPlan& second);

// "--learning-rate 0.001 --beta 5": the flags that differ from the defaults, or from another plan; shell-quoted.
std::string flagsOf(const TrainingPlan& plan);
std::string flagsOf(const TrainingPlan& plan, const TrainingPlan& from);

}  // namespace parallax
