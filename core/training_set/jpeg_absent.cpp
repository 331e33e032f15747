// Instead of jpeg.cpp where libjpeg-turbo's TurboJPEG was not found.
#include "training_set/jpeg.h"

namespace parallax {
namespace {

Error absent() {
  return {ErrorCode::badInput, "This program was built without JPEG: install libturbojpeg0-dev and build it again."};
}

}  // namespace

Result<std::vector<std::uint8_t>> toJpeg(const Rgb8Image&, int) { return tl::unexpected<Error>(absent()); }

Result<Rgb8Image> fromJpeg(std::span<const std::uint8_t>) { return tl::unexpected<Error>(absent()); }

}  // namespace parallax
