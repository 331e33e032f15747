// What surfaces are made of: a pattern of colour and relief, anchored in the object, and how it reflects.
#pragma once

#include <array>

#include "synthesis/photograph.h"

namespace parallax {

enum class Pattern {
  plain,  // one colour: nothing for a detector to hold on to
  granite,
  marble,
  sandstone,
  wood,
  peel,
  streaks,
  patina,  // natural
  brick,
  roofTiles,
  book,
  label,
  painted,
  bands,
  cloth,
  planks,
  dots,
  checks,     // made by hand
  photograph  // Material::photograph, tinted by the first colour
};

struct Material {
  Pattern pattern = Pattern::plain;
  std::array<Colour, 4> colours{Colour::Constant(0.6f), Colour::Constant(0.6f), Colour::Constant(0.6f),
                                Colour::Constant(0.6f)};
  float scale = 1;        // of the pattern; 2 makes it twice as coarse
  float relief = 1;       // of the pattern's bumps
  float roughness = 1;    // of the gloss, GGX alpha; 1: matte, no gloss at all
  bool metal = false;     // the colour tints the reflection, and nothing is diffuse
  Vec3 size{50, 50, 50};  // of the object, mm, for patterns that are fitted to it
  std::uint32_t seed = 1;
  std::shared_ptr<const Photograph> photograph = {};
};

// Where a pattern is asked for: in the object's own coordinates, mm.
struct SurfacePoint {
  Vec3 position, normal;
  float footprint;  // width of a pixel there, mm
};

struct Finish {
  Colour colour;        // diffuse albedo, or the tint of a metal
  Vec3 slope{0, 0, 0};  // of the relief: mm of height per mm, object coordinates
  float roughness = 1;
};
Finish finishAt(const Material& material, const SurfacePoint& point);

// What a pattern answers: colour, and relief before Material::relief; gloss 0..1 lets a pattern be matte in places.
struct Texel {
  Colour colour;
  Vec3 slope{0, 0, 0};
  float gloss = 1;
};
using PatternFunction = Texel (*)(const Material&, const SurfacePoint&);
PatternFunction naturalPattern(Pattern pattern);  // nullptr when it is none of them
PatternFunction madePattern(Pattern pattern);

// 0xRRGGBB as in a picture editor.
Colour srgb(std::uint32_t hex);

}  // namespace parallax
