// How much of what one camera sees another sees too, by the scene's depth: occlusion counts.
#pragma once

#include <vector>

#include "synthesis/scene.h"

namespace parallax {

// Depth of a scene from one camera, on a coarse grid over the whole image.
struct CoarseDepth {
  Camera camera;         // with the intrinsics of the grid
  std::vector<float> z;  // mm, row by row; infinite where there is nothing
};
// In the caller's thread.
Result<CoarseDepth> coarseDepth(const Scene& scene, const Camera& camera, const Run& run);

// Of the surface points that the first sees, those that the second sees: 0..1; 0 when the first sees nothing.
double visibleShare(const CoarseDepth& first, const CoarseDepth& second);

}  // namespace parallax
