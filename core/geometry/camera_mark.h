// What is to be said beside a number that depends on a camera.
#pragma once

#include "geometry/intrinsics.h"

namespace parallax {

// "intrinsics assumed", ...; empty: nothing, the camera is known.
constexpr const char* markOf(CameraSource source) {
  switch (source) {
    case CameraSource::assumed: return "intrinsics assumed";
    case CameraSource::estimated: return "focal length estimated";
    case CameraSource::exif: return "focal length by EXIF";
    case CameraSource::typed:
    case CameraSource::file: break;
  }
  return "";
}

}  // namespace parallax
