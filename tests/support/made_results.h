// Results as a sweep would have made them, from a fixed seed: methods of different quality on scenes of different
// kinds.
#pragma once

#include <algorithm>
#include <random>

#include "evaluation/results_set.h"

namespace parallax {

inline ResultsSet madeResults(int scenes, int pairsPerScene, const std::vector<std::string>& methods,
                              unsigned seed = 7) {
  static const char* kinds[] = {"textured", "repetitive", "textureless", "glossy"};
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> share(0, 1);
  ResultsSet set{"made", "made", "/nowhere", "227x227", {}, {}};
  for (int s = 0; s < scenes; ++s)
    for (int p = 0; p < pairsPerScene; ++p) {
      EvaluatedPair pair;
      pair.id = std::int64_t(set.pairs.size()) + 1;
      pair.scene = "scan" + std::to_string(s + 1);
      pair.kind = kinds[s % 4];
      pair.light = "max";
      pair.first = std::to_string(100 + p / 40);
      pair.second = std::to_string(200 + p % 40);
      pair.firstFile = pair.scene + "/" + pair.first + ".png";
      pair.secondFile = pair.scene + "/" + pair.second + ".png";
      pair.rotationDeg = 2 + 60 * share(random);
      pair.baseline = 10 + 500 * share(random);
      pair.overlap = share(random);
      set.pairs.push_back(std::move(pair));
    }
  for (std::size_t m = 0; m < methods.size(); ++m) {
    MethodResults method;
    method.id = std::int64_t(m) + 1;
    method.label = method.method = methods[m];
    method.settings = nlohmann::json::object();
    std::lognormal_distribution<double> error(0.3 + 0.35 * double(m), 1.1);
    for (std::size_t i = 0; i < set.pairs.size(); ++i) {
      const bool hard = set.pairs[i].kind == "textureless" || set.pairs[i].kind == "glossy";
      Measurement r;
      r.pair = std::int32_t(i);
      r.failed = share(random) < (hard ? 0.3 : 0.04);
      if (!r.failed) {
        const double scale = (hard ? 4 : 1) * (0.5 + set.pairs[i].rotationDeg / 40);
        r.roeDeg = float(std::min(180.0, error(random) * scale));
        r.rteDeg = float(std::min(180.0, 2.5 * error(random) * scale));
        r.matches = 400;
        r.inliers = 100 + int(200 * share(random));
      }
      r.milliseconds = float(20 + 10 * share(random));
      method.measurements.push_back(r);
    }
    set.methods.push_back(std::move(method));
  }
  return set;
}

}  // namespace parallax
