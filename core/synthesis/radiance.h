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

// pixelAngle: the width of a pixel as an angle, for the band limits of the textures. The ray's direction is unit.
Colour radiance(const World& world, const Studio& studio, const Ray& ray, float pixelAngle, Sampler& sampler);

}  // namespace parallax
