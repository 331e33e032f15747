// How much light comes along a ray: lamps with soft shadows, one bounce off everything else, reflections.
#pragma once

#include "synthesis/composition.h"
#include "synthesis/lighting.h"
#include "synthesis/sampling.h"
#include "synthesis/tracer.h"

namespace parallax {

struct World {
  std::vector<Part> parts;
  Tracer tracer;  // over the placed meshes of the parts, in their order
};

// The ray's direction is unit. pixelAngle: the width of a pixel, for the band limits of the textures. indirectWeight:
// of the bounce, 0 leaves it out: it is smooth, so that every other sample can do without (and the others count
// double).
Colour radiance(const World& world, const Studio& studio, const Ray& ray, float pixelAngle, float indirectWeight,
                Sampler& sampler);

}  // namespace parallax
