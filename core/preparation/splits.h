// Which scenes are trained on and which are held out: whole scenes, so that no photograph is in both.
#pragma once

#include <vector>

#include "preparation/prepare.h"

namespace parallax {

// One a scene of the collection; Split::unused: left out (a scan of neither DTU type). Error: a named scene that is not
// there, no scene for training.
Result<std::vector<Split>> splitsOf(const Collection& collection, const PreparePlan& plan);

}  // namespace parallax
