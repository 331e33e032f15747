// What a validation finds, in degrees, and its parts. No LibTorch here.
#pragma once

#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "runs/run_folder.h"
#include "training_set/training_set.h"

namespace parallax {

struct Validation {
  std::vector<ValidatedPair> pairs;
  double roeMedian = 180, roeMean = 180, rteMedian = 180, rteMean = 180, worseMedian = 180;  // degrees
  double auc5 = 0, auc10 = 0, auc20 = 0;  // of the worse of both errors a pair
  double lossT = 0, lossQ = 0;            // means, unweighted
  double seconds = 0;
};
nlohmann::json factsOf(const Validation& validation, double beta);

// By the plan's rule "roe", "rte", "worse", "auc" or "loss"; lower is better.
double judged(const Validation& validation, const std::string& rule, double beta);

// At most `most` (0: all), spread evenly over the list.
std::vector<std::uint32_t> spread(const std::vector<std::uint32_t>& pairs, int most);

// The network's vector as a pose: q, t normalised; nothing where one of them is not finite or zero.
std::optional<std::array<double, 7>> normalisedPose(const std::array<double, 7>& raw);
// Of poses as w, x, y, z, tx, ty, tz, normalised.
struct PoseDegrees {
  double roe = 180, rte = 180;
};
PoseDegrees degreesBetween(const std::array<double, 7>& estimate, const std::array<double, 7>& truth);

// Gathers errors and losses of pairs, one by one. `raw`: the network's vector, not normalised.
class Judge {
 public:
  void add(int index, const PairRecord& pair, const std::array<double, 7>& raw);
  Validation verdict();

 private:
  Validation all_;
  std::vector<double> lossT_, lossQ_;
};

}  // namespace parallax
