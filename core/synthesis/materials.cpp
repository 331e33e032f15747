#include "synthesis/materials.h"

#include "synthesis/tone.h"

namespace parallax {
namespace {

Texel plain(const Material& m, const SurfacePoint&) { return {m.colours[0]}; }

}  // namespace

Finish finishAt(const Material& material, const SurfacePoint& point) {
  const PatternFunction natural = naturalPattern(material.pattern), made = madePattern(material.pattern);
  const PatternFunction pattern = natural ? natural : made ? made : plain;
  const SurfacePoint scaled{point.position / material.scale, point.normal, point.footprint / material.scale};
  const Texel texel = pattern(material, scaled);
  return {texel.colour.max(0.005f).min(0.95f), material.relief * texel.slope, mix(1, material.roughness, texel.gloss)};
}

Colour srgb(std::uint32_t hex) {
  return {linearFromSrgb(float(hex >> 16 & 255) / 255), linearFromSrgb(float(hex >> 8 & 255) / 255),
          linearFromSrgb(float(hex & 255) / 255)};
}

}  // namespace parallax
