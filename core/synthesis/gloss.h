// The glossy layer: GGX microfacets with Schlick's Fresnel (Walter et al. 2007; sampling: Heitz, JCGT 2018).
// Directions are in a frame with the normal along z, pointing away from the surface.
#pragma once

#include "synthesis/sampling.h"

namespace parallax {

inline Colour fresnel(const Colour& atNormal, float cosine) {
  const float x = 1 - saturate(cosine), x2 = x * x;
  return atNormal + (1 - atNormal) * (x2 * x2 * x);
}

// Smith's masking function, one direction.
inline float masking(float cosine, float alpha) {
  const float c2 = cosine * cosine, a2 = alpha * alpha;
  return 2 * cosine / (cosine + std::sqrt(a2 + (1 - a2) * c2));
}

// How many microfacets look in a direction with this cosine to the normal.
inline float facetDensity(float cosine, float alpha) {
  const float a2 = alpha * alpha, d = cosine * cosine * (a2 - 1) + 1;
  return a2 / (std::numbers::pi_v<float> * d * d);
}

// Reflectance times cosine, from `in` to `out`, without the Fresnel factor, which needs the returned half vector.
inline float glossyLobe(const Vec3& out, const Vec3& in, float alpha, Vec3& half) {
  half = (out + in).normalized();
  return facetDensity(half.z(), alpha) * masking(out.z(), alpha) * masking(in.z(), alpha) /
         (4 * std::max(out.z(), 1e-3f));
}

// A microfacet normal as seen from `out`.
inline Vec3 visibleNormal(const Vec3& out, float alpha, const Vec2& u) {
  const Vec3 stretched = Vec3(alpha * out.x(), alpha * out.y(), out.z()).normalized();
  const Eigen::Matrix3f frame = frameAbout(stretched);
  Vec2 t = onDisc(u);
  // The lower half of the disc is squeezed to what faces the viewer; its "up" must be the surface's z.
  const Vec3 x =
      std::abs(stretched.z()) < 0.9999f ? Vec3(Vec3::UnitZ().cross(stretched).normalized()) : Vec3(frame.col(0));
  const Vec3 y = stretched.cross(x);
  const float s = 0.5f * (1 + stretched.z());
  t.y() = (1 - s) * std::sqrt(std::max(0.f, 1 - t.x() * t.x())) + s * t.y();
  const Vec3 n = t.x() * x + t.y() * y + std::sqrt(std::max(0.f, 1 - t.squaredNorm())) * stretched;
  return Vec3(alpha * n.x(), alpha * n.y(), std::max(1e-6f, n.z())).normalized();
}

}  // namespace parallax
