// How far a sweep is, in one line.
#pragma once

#include <string>

#include "command_line/progress_line.h"
#include "evaluation/sweep.h"

namespace parallax::cli {

// "120 of 3600 (3.3 %), 45 a second, 1:17 left, scan9".
std::string lineOf(const SweepProgress& progress);

}  // namespace parallax::cli
