// Finds what is known of a photograph's camera in the files around it.
#pragma once

#include "datasets/known_camera.h"

namespace parallax {

// The first sidecar that knows the image, of: Strecha .camera (beside it or in the set's folder of cameras), DTU
// pos_PPP.txt, COLMAP text model, Middlebury _par.txt, K.txt. A pose comes with its own intrinsics, so K.txt, which has
// none, is asked after the others. One that is wrong does not hide a later one that is right: an error, the first, is
// returned when none is right. Intrinsics are scaled to width x height when the file speaks of the same picture at
// another size; another aspect ratio (beyond 1 %) is an error, as are numbers no camera has.
Result<std::optional<KnownCamera>> findSidecar(const std::filesystem::path& image, int width, int height);

}  // namespace parallax
