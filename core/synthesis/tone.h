// From light to bytes: a film-like curve, then sRGB.
#pragma once

#include <cstdint>

#include "synthesis/vec.h"

namespace parallax {

float linearFromSrgb(float encoded);
float srgbFromLinear(float linear);

// A photograph of this radiance: the shoulder keeps highlights from clipping (K. Narkowicz, ACES Filmic Tone Mapping
// Curve, 2015). 0..255 a channel, not yet rounded.
Colour developed(const Colour& radiance);

}  // namespace parallax
