#include <array>

#include "runs/plan.h"

namespace parallax {

std::span<const TrainingPreset> trainingPresets() {
  static const std::array<TrainingPreset, 4> all{{
      {"landmarks", "As in the paper",
       "Everything as in Melekhov et al. 2017: Adam, 15 epochs, batches of 128 pairs, windows of 323 pixels.",
       nlohmann::json::object(), false, false},
      {"dtu-low",
       "DTU fine-tune, low resolution",
       "Goes on from trained weights at a tenth of the learning rate, with windows of 227 pixels.",
       {{"crop", 227}, {"learning-rate", 1e-5}},
       false,
       true},
      {"dtu-high",
       "DTU fine-tune, high resolution",
       "Goes on from trained weights with whole images of 1600 x 1200, which only networks with a pyramid take; the "
       "set must have been prepared at that size.",
       {{"crop", 0}, {"test-crop", 0}, {"learning-rate", 1e-5}, {"micro-batch", 4}, {"validation-pairs", 500}},
       false,
       true},
      {"demo",
       "Demo, a few minutes",
       "A narrow network on a small rendered set, which is made first: a few minutes on two cores.",
       {{"branch-width", 0.25},
        {"epochs", 40},
        {"batch", 16},
        {"learning-rate", 1e-3},
        {"schedule", "cosine"},
        {"warmup-steps", 48},  // without it the first steps jump to a loss of hundreds
        {"crop", 227},
        {"reverse-pairs", true},
        {"checkpoint-minutes", 1}},
       true,
       false},
  }};
  return all;
}

}  // namespace parallax
