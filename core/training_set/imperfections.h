// What a camera does to a clean picture: exposure, white balance, blur, gamma, grain, JPEG - in this order.
#pragma once

#include "synthesis/scene.h"
#include "synthesis/vec.h"

namespace parallax {

struct Imperfections {
  bool metered = false;   // the lightest parts are brought to one brightness first, as an automatic exposure does
  float stops = 0;        // of exposure: +1 is twice the light
  Colour gains{1, 1, 1};  // white balance
  float blurPx = 0;       // out of focus: deviation of a Gaussian
  Vec2 motionPx{0, 0};    // how far the picture moved while it was taken
  float gamma = 1;        // above 1 darkens the middle tones
  float noise = 0;        // of the sensor at mid-grey, grey levels of 255
  int quality = 0;        // of the JPEG, 1..100; 0: not compressed
};

// At strength 1: metered, a stop either way, gamma 0.75 to 1.33, red and blue 15 % off, half of the pictures blurred by
// up to 1.2 px and every fifth by motion of up to 5 px, three of four JPEGs of quality 40 to 95. In proportion below;
// grain of 0 to mostNoise at any strength.
Imperfections anyImperfections(double strength, double mostNoise, Dice& dice);

// The same seed gives the same grain.
Result<Rgb8Image> imperfect(const Rgb8Image& clean, const Imperfections& faults, std::uint32_t seed);

}  // namespace parallax
