#include "synthesis/lighting.h"

#include <numbers>

namespace parallax {
namespace {

constexpr float pi = std::numbers::pi_v<float>;

// Towards the lamps, degrees: azimuth from the front (negative: left), height above the table. 0 hangs over the table;
// the others stand around it, as the data set's do, some before and some behind.
struct Direction {
  float azimuth, height;
};
constexpr Direction towards[7] = {{10, 78}, {-52, 42}, {48, 46}, {-100, 38}, {105, 36}, {-150, 50}, {155, 44}};
constexpr float distance = 1000;    // mm
constexpr float brightness = 3.1f;  // irradiance at the middle of the table from a single lamp

Lamp lamp(const Direction& d, float irradiance, float radius, const Colour& tint) {
  const float a = d.azimuth * pi / 180, h = d.height * pi / 180;
  const Vec3 direction(std::cos(h) * std::sin(a), -std::cos(h) * std::cos(a), std::sin(h));
  return {direction * distance, -direction, radius, tint * irradiance * distance * distance / (pi * radius * radius)};
}

// The studio's own.
Lamp lamp(const Direction& d, float irradiance) { return lamp(d, irradiance, 110, Colour(1, 0.965f, 0.91f)); }

std::vector<Lamp> variedLamps(Stage stage, Dice& dice) {
  const float round = stage == Stage::facade ? 75 : 180;  // not from behind the wall
  std::vector<Lamp> lamps;
  const float warmth = dice.uniform(-0.12f, 0.2f);
  for (int i = 0; i < 7; ++i) {
    const Direction d{dice.uniform(-round, round), dice.uniform(15, 85)};
    const float tint = warmth + dice.uniform(-0.05f, 0.05f);
    const float irradiance = brightness * dice.uniform(0.5f, 1.2f), radius = std::exp(dice.uniform(3.4f, 5.6f));
    lamps.push_back(lamp(d, irradiance, radius, {1 + tint, 0.97f, 0.95f - tint}));
  }
  return lamps;
}

}  // namespace

Studio studioUnder(Light light) {
  Studio studio;
  if (light == Light::max) {
    for (const Direction& d : towards) studio.lamps.push_back(lamp(d, brightness * 0.21f));
    studio.room = 0.45f;
  } else {
    studio.lamps.push_back(lamp(towards[int(light)], brightness));
    studio.room = 0.27f;
  }
  return studio;
}

Studio variedStudio(Light light, Stage stage, std::uint32_t seed) {
  Dice dice{seed};
  Studio studio;
  studio.lamps = variedLamps(stage, dice);
  studio.room = dice.uniform(0.08f, 0.6f);
  studio.turn = dice.uniform(-pi, pi);
  const float pick = dice.uniform(0, 1), grey = dice.uniform(0, 1);
  if (pick < 0.3f)
    studio.curtain = Colour::Zero();
  else if (pick < 0.6f)
    studio.curtain = 0.9f * grey * grey * Colour{dice.uniform(0.5f, 1), dice.uniform(0.5f, 1), dice.uniform(0.5f, 1)};
  if (light != Light::max) {
    studio.lamps = {studio.lamps[std::size_t(light)]};
  } else {
    studio.lamps.resize(std::size_t(1 + dice.below(7)));
    // As bright together as one, or little more.
    const float share = dice.uniform(1, 1.5f) / float(studio.lamps.size());
    for (Lamp& on : studio.lamps) on.radiance *= share;
  }
  return studio;
}

Colour surroundings(const Studio& studio, const Vec3& d, bool windows) {
  const Colour floor(0.10f, 0.09f, 0.08f), wall(0.55f, 0.56f, 0.58f), ceiling(0.95f, 1.0f, 1.08f);
  Colour c = mix(floor, wall, smoothstep(-0.25f, 0.15f, d.z()));
  c = mix(c, ceiling, smoothstep(0.2f, 0.9f, d.z()));
  if (!windows) return studio.room * c;
  // A wide window to the left front and a bright wall to the right: what gloss has to show.
  const float azimuth = std::atan2(d.x(), -d.y()) - studio.turn;
  const auto panel = [&](float middle, float half, float low, float high) {
    const float away = std::abs(std::remainder(azimuth - middle, 2 * pi));
    return (1 - smoothstep(half - 0.04f, half + 0.04f, away)) * smoothstep(low - 0.03f, low + 0.03f, d.z()) *
           (1 - smoothstep(high - 0.03f, high + 0.03f, d.z()));
  };
  const float window = std::max(panel(-1.02f, 0.16f, 0.25f, 0.72f), panel(-0.66f, 0.16f, 0.25f, 0.72f));
  c += window * Colour(3.0f, 3.2f, 3.5f) + panel(1.5f, 0.5f, 0.1f, 0.6f) * Colour(0.9f, 0.8f, 0.65f);
  return studio.room * c;
}

Colour meanSurroundings(const Studio& studio) { return studio.room * Colour(0.80f, 0.82f, 0.86f); }

Colour backdrop(const Studio& studio, const Vec3& d) {
  if (studio.curtain) return *studio.curtain;
  const float glow = std::exp(-6 * std::abs(d.z() + 0.05f));
  return (0.08f + 0.25f * studio.room) * mix(Colour(0.10f, 0.11f, 0.13f), Colour(0.62f, 0.66f, 0.74f), glow);
}

}  // namespace parallax
