// A collection of photographs -> a training set: every image decoded and scaled once, on all cores.
#pragma once

#include "base/settings.h"
#include "datasets/collection.h"
#include "training_set/training_set.h"

namespace parallax {

struct PreparePlan {
  int shorterSide = 323;            // px; 0: as they are (1600 x 1200 for DTU at high resolution)
  std::string lights = "standard";  // "standard": one a scene; "all": every light, pairs within one light
  // Which scenes are held out: "scenes" (those named below), "share" (that share of them, at random), "type-one" /
  // "type-two" (DTU as in the paper: train on that type, validate on the other), "none"
  std::string split = "share";
  double validationShare = 0.1;
  std::string validationScenes;  // names, comma-separated
  int pairsPerScene = 0;         // at most, at random; 0: all
  bool unknownTruthIsError = false;
  int seed = 1;
  static const Fields<PreparePlan>& fields();
};

struct PrepareReport {
  std::size_t images = 0, pairs = 0, scenes = 0, validationPairs = 0;
  std::vector<std::string> notes;  // one sentence each: photographs that could not be read (their pairs are left out),
                                   // pairs without truth
};

// Continues an unfinished one. Errors: no scene for training, no pair with a truth, an unknown scene name, a full disk.
Result<PrepareReport> prepare(const Collection& collection, const std::filesystem::path& folder,
                              const PreparePlan& plan, const Run& run);

// How large it will be, without decoding (sizes from the files' headers of a sample): images, pairs, bytes.
struct PrepareEstimate {
  std::size_t images = 0, pairs = 0, validationPairs = 0;
  std::uint64_t bytes = 0;
};
Result<PrepareEstimate> estimatePreparation(const Collection& collection, const PreparePlan& plan);

}  // namespace parallax
