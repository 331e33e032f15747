#include "synthesis/tone.h"

namespace parallax {

float linearFromSrgb(float s) { return s <= 0.04045f ? s / 12.92f : std::pow((s + 0.055f) / 1.055f, 2.4f); }

float srgbFromLinear(float x) { return x <= 0.0031308f ? 12.92f * x : 1.055f * std::pow(x, 1 / 2.4f) - 0.055f; }

Colour developed(const Colour& radiance) {
  const Colour x = 0.6f * radiance.max(0.f);
  const Colour film = (x * (2.51f * x + 0.03f) / (x * (2.43f * x + 0.59f) + 0.14f)).min(1.f);
  return 255 * film.unaryExpr(&srgbFromLinear);
}

Colour withGrain(const Colour& developed, float deviation, Dice dice) {
  if (deviation <= 0) return developed;
  return developed.unaryExpr([&](float level) {
    const float bell = (dice.uniform(-1, 1) + dice.uniform(-1, 1) + dice.uniform(-1, 1) + dice.uniform(-1, 1)) * 0.866f;
    return level + deviation * bell * std::sqrt((level + 4) / 128);
  });
}

}  // namespace parallax
