// What `benchmark` measures: each in a file of its own idea.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"

namespace parallax::cli {

struct Measure {
  std::string name, unit;
  double value = 0, target = 0;
  bool atLeast = false;  // else at most
  std::string detail;    // how it came about, for people

  bool met() const { return atLeast ? value >= target : value <= target; }
};

// `scratch` is an empty folder for it alone.
Result<Measure> sweepThroughput(const std::filesystem::path& scratch);
Result<Measure> sweepMemory(const std::filesystem::path& scratch);
Result<Measure> indexSpeed(const std::filesystem::path& scratch);
Result<Measure> resultsSpeed(const std::filesystem::path& scratch);

}  // namespace parallax::cli
