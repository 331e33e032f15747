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

// A camera sensor's grain on 0..255, Gaussian by the sum of four dice: deviation at mid-grey, its variance grows with
// the light.
Colour withGrain(const Colour& developed, float deviation, Dice dice);

}  // namespace parallax
