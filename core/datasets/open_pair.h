// Two image files to an ImagePair, with what is typed in or found beside them.
#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "imaging/image_pair.h"

namespace parallax {

// What a person typed over what was found: numbers (see datasets/camera_text.h; of a camera also one alone, its focal
// length in pixels) or the path of a file that holds them; empty: not typed.
struct TypedCameras {
  std::string intrinsics1, intrinsics2;
  std::string truth;  // cam2 from cam1
  // In place of fx, in pixels; fy in proportion, everything else of the camera stays. Last of all.
  std::array<std::optional<double>, 2> focalPx{};

  bool operator==(const TypedCameras&) const = default;
};

struct PairRequest {
  std::filesystem::path first, second;
  TypedCameras typed;  // wins over sidecars
};

struct OpenedPair {
  ImagePair pair;
  std::vector<std::string> notes;  // sentences for people: sidecars that could not be used, images that are
                                   // shown as stored, not turned by EXIF, for their sidecar's sake, and EXIF blocks
                                   // whose focal length is doubtful or not believed
};

Result<OpenedPair> openPair(const PairRequest& request);

// The same pair with other cameras.
Result<ImagePair> withTyped(ImagePair pair, const TypedCameras& typed);

}  // namespace parallax
