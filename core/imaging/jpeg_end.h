// JPEG files that do not end as they should.
#pragma once

#include "imaging/headers.h"

namespace parallax {

// Whether the picture of a JPEG without its end marker is all there: decoded to the end with the marker put behind it,
// without a warning. (Some cameras and downloads lose the marker alone.) Decodes the file, at an eighth of its size.
bool jpegIsWholeWithoutEnd(const Bytes& file);

}  // namespace parallax
