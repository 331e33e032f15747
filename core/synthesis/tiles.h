// Work on an image, a square of pixels at a time, on all processors.
#pragma once

#include <functional>

#include "base/result.h"
#include "base/run.h"

namespace parallax {

// Calls pixel(x, y) once for every pixel, from several threads at once; it must not throw. threads 0: as many as the
// machine has. Stops between squares; ErrorCode::cancelled then.
Result<void> forEachPixel(int width, int height, int threads, const Run& run,
                          const std::function<void(int, int)>& pixel);

}  // namespace parallax
