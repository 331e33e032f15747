// JPEG in memory, through libjpeg-turbo; in a build without it both refuse with a sentence.
#pragma once

#include <span>

#include "synthesis/scene.h"

namespace parallax {

Result<std::vector<std::uint8_t>> toJpeg(const Rgb8Image& image, int quality);  // 1..100
Result<Rgb8Image> fromJpeg(std::span<const std::uint8_t> file);

}  // namespace parallax
