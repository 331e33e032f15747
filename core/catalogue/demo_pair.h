// The pair that is there before a person has opened any.
#pragma once

#include "base/result.h"
#include "base/run.h"
#include "imaging/image_pair.h"

namespace parallax {

// Two views of the embedded synthetic table-top, rendered from two positions of the DTU robot: 640 x 480 pixels,
// intrinsics and truth exact.
Result<ImagePair> demoPair(const Run& run);

}  // namespace parallax
