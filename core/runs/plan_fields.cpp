#include "runs/plan.h"

namespace parallax {
namespace {

using Plan = TrainingPlan;

Fields<Plan> dataFields() {
  return {
      folder("training-set", &Plan::trainingSet, "Training set",
             "The folder of the training set to learn from; the preset demo renders one when it is empty."),
      folder("validation-set", &Plan::validationSet, "Validation set",
             "Another set to validate on; empty takes the scenes of the training set that are held out."),
      choice("network", &Plan::network,
             {{"cnnA", "cnnA"},
              {"cnnB", "cnnB"},
              {"cnnAspp", "cnnAspp"},
              {"cnnBspp", "cnnBspp (the paper's cnn-spp)"},
              {"cnnCspp", "cnnCspp (correlation)"}},
             "Network", "Which of the paper's four networks is trained, or cnnCspp, which correlates both maps."),
      file("start-weights", &Plan::startWeights, "Start weights",
           "Imported weights or a checkpoint to begin with; empty begins with a new network, drawn from the seed."),
      number("branch-width", &Plan::branchWidth, 1.0 / 16, 2, "Width of a new network",
             "Filters of every convolution as a share of the paper's; a narrow network learns fast and less."),
      whereMinimumMeans(
          integer("frozen-layers", &Plan::frozenLayers, 0, 5, "Frozen layers",
                  "The first so many convolutions keep their values; at 5 the features of every image are calculated "
                  "once, which makes training many times faster."),
          "none")};
}

Fields<Plan> optimisationFields() {
  return {
      integer("epochs", &Plan::epochs, 1, 100000, "Epochs",
              "How often every training pair is seen; of each epoch whole batches only."),
      inUnit(integer("batch", &Plan::batch, 1, 65536, "Batch", "Pairs in one step of the optimiser, over all devices."),
             "pairs"),
      number("learning-rate", &Plan::learningRate, 1e-6, 1, "Learning rate",
             "Step size of Adam; a tenth of the usual one for fine-tuning."),
      choice("schedule", &Plan::schedule,
             {{"constant", "Constant"}, {"cosine", "Cosine, to zero"}, {"steps", "A tenth at 60 % and at 85 %"}},
             "Schedule", "How the learning rate changes over the run."),
      whereMinimumMeans(inUnit(integer("warmup-steps", &Plan::warmupSteps, 0, 1000000, "Warm-up",
                                       "The learning rate rises from zero over so many steps."),
                               "steps"),
                        "none"),
      number("weight-decay", &Plan::weightDecay, 0, 1, "Weight decay",
             "Pulls all weights towards zero; added to the gradient, as in the authors' program."),
      number("beta", &Plan::beta, 0, 10000, "Beta",
             "Weight of the orientation's part of the loss against the translation's."),
      whereMinimumMeans(number("gradient-limit", &Plan::gradientLimit, 0, 1e6, "Gradient limit",
                               "A longer gradient is shortened to this; 0 never cuts it."),
                        "none"),
      whereMinimumMeans(
          inUnit(integer("crop", &Plan::crop, 0, 4096, "Training crop",
                         "Side of the random window, the same in both images of a pair; 0 takes whole images. Networks "
                         "without a pyramid take 227 only."),
                 "px"),
          "whole image"),
      whereMinimumMeans(inUnit(integer("test-crop", &Plan::testCrop, 0, 4096, "Test crop",
                                       "Side of the centre window at validation and for probes; 0 takes whole images."),
                               "px"),
                        "whole image"),
      toggle("reverse-pairs", &Plan::reversePairs, "Reverse pairs",
             "Half of the pairs, at random, are shown the other way round, with the inverse pose."),
      toggle("symmetries", &Plan::symmetries, "Symmetries",
             "Both images of a pair are turned by quarters and mirrored alike, at random, and the pose with them."),
      whereMinimumMeans(number("match-weight", &Plan::matchWeight, 0, 1000, "Weight of matches",
                               "Teaches cnnCspp by the true matches of rendered scenes too: the weight of that part of "
                               "the loss."),
                        "none"),
      whereMinimumMeans(number("colour-jitter", &Plan::colourJitter, 0, 0.9, "Colour jitter",
                               "Brightness and contrast of each image vary at random by up to this share."),
                        "none")};
}

Fields<Plan> machineFields() {
  return {choice("device", &Plan::device, {{"auto", "Automatic"}, {"cpu", "CPU"}, {"cuda", "CUDA"}}, "Device",
                 "Where the network is trained; automatic takes CUDA when it is there, else the processor."),
          choice("precision", &Plan::precision, {{"float32", "32 bits"}, {"tf32", "TF32"}, {"bfloat16", "bfloat16"}},
                 "Precision", "Of the products in the network; weights and optimiser always keep 32 bits."),
          whereMinimumMeans(
              integer("threads", &Plan::threads, 0, 1024, "Threads", "Threads on the processor; 0 takes all cores."),
              "all cores"),
          whereMinimumMeans(
              inUnit(integer("micro-batch", &Plan::microBatch, 0, 65536, "Micro batch",
                             "Pairs calculated at a time; their gradients are summed up to a whole batch, which gives "
                             "the same step with less memory."),
                     "pairs"),
              "as memory allows"),
          toggle("cuda-graph", &Plan::cudaGraph, "CUDA graph",
                 "A step is recorded once and then replayed with one launch: quicker where steps are short, as of "
                 "narrow networks and small batches. For one process on CUDA that takes a whole batch at a time.")};
}

Fields<Plan> watchingFields() {
  return {whereMinimumMeans(inUnit(integer("validate-every", &Plan::validateEvery, 0, 10000000, "Validate every",
                                           "Steps between two validations; 0 validates at the end of each epoch."),
                                   "steps"),
                            "epoch"),
          whereMinimumMeans(inUnit(integer("validation-pairs", &Plan::validationPairs, 0, 10000000, "Validation pairs",
                                           "At most so many, spread evenly over the list; 0 takes all."),
                                   "pairs"),
                            "all"),
          choice("best-by", &Plan::bestBy,
                 {{"worse", "Median of the larger error"},
                  {"roe", "Median ROE"},
                  {"rte", "Median RTE"},
                  {"auc", "AUC at 10 degrees"},
                  {"loss", "Loss"}},
                 "Best by", "The rule by which the best checkpoint is told, on the validation pairs."),
          whereMinimumMeans(inUnit(integer("checkpoint-every", &Plan::checkpointEvery, 0, 10000000, "Checkpoint every",
                                           "Steps between two checkpoints; 0 writes one at the end of each epoch."),
                                   "steps"),
                            "epoch"),
          whereMinimumMeans(
              inUnit(number("checkpoint-minutes", &Plan::checkpointMinutes, 0, 10000, "Checkpoint at least every",
                            "A checkpoint is written at least so often: no more work than that is ever lost."),
                     "min"),
              "not by the clock"),
          whereMinimumMeans(integer("checkpoints-kept", &Plan::checkpointsKept, 0, 100000, "Checkpoints kept",
                                    "The newest so many are kept, and the best one; 0 keeps all."),
                            "all"),
          integer("seed", &Plan::seed, 0, 2147483647, "Seed",
                  "Decides new weights, the order of pairs, crops: on one thread of a processor the same seed ends in "
                  "the same bits.")};
}

}  // namespace

const Fields<TrainingPlan>& TrainingPlan::fields() {
  static const Fields<TrainingPlan> list = [] {
    Fields<TrainingPlan> all;
    for (auto* part : {dataFields, optimisationFields, machineFields, watchingFields})
      for (auto& field : part()) all.push_back(std::move(field));
    return all;
  }();
  return list;
}

}  // namespace parallax
