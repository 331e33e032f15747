#include "synthesis/radiance.h"

#include "synthesis/gloss.h"

namespace parallax {
namespace {

constexpr float pi = std::numbers::pi_v<float>;
constexpr float lift = 0.02f;  // mm: secondary rays start this far above the surface
constexpr float mirrorLike =
    0.15f;                     // below this roughness lamps are found by the reflected ray, above it by sampling them
constexpr float matte = 0.7f;  // beyond this roughness the gloss is left out

struct Surface {
  Vec3 position, normal;  // normal with relief; position lifted off the surface
  Vec3 toViewer;
  Finish finish;
  bool metal;

  bool glossy() const { return finish.roughness < matte; }
  Colour diffuse() const { return metal && glossy() ? Colour::Zero() : finish.colour; }
  Colour reflectance() const { return metal ? finish.colour : Colour::Constant(0.045f); }
};

Vec3 smoothNormal(const Part& part, const Hit& hit) {
  const auto& [a, b, c] = part.mesh.triangles[hit.triangle];
  const auto& n = part.mesh.normals;
  return ((1 - hit.u - hit.v) * n[a] + hit.u * n[b] + hit.v * n[c]).normalized();
}

Surface surfaceAt(const World& world, const Ray& ray, const Hit& hit, float footprint) {
  const Part& part = world.parts[hit.mesh];
  const Eigen::Matrix3f& turn = part.placement.rotation;
  const Vec3 position = ray.from + hit.distance * ray.direction, smooth = smoothNormal(part, hit);
  const Vec3 local = turn.transpose() * (position - part.placement.at);
  // At grazing angles a pixel covers more of the surface one way; half of that goes to the band limit, the rest to
  // the samples.
  const float slant = 1 / std::sqrt(std::max(0.1f, std::abs(ray.direction.dot(hit.faceNormal))));
  Surface s;
  s.finish = finishAt(part.material, {local, smooth, footprint * slant});
  s.metal = part.material.metal;
  s.toViewer = -ray.direction;
  const Vec3 slope = s.finish.slope - smooth * smooth.dot(s.finish.slope);
  s.normal = turn * Vec3(smooth - slope).normalized();
  Vec3 face = hit.faceNormal;
  if (face.dot(s.toViewer) < 0) face = -face;
  if (s.normal.dot(s.toViewer) < 0.02f)
    s.normal = (s.normal + (0.02f - s.normal.dot(s.toViewer)) * s.toViewer).normalized();
  s.position = position + lift * face;
  return s;
}

// Light straight from a lamp picked at random, diffuse and, on rough gloss, its highlight.
Colour fromLamps(const World& world, const Studio& studio, const Surface& s, float pick, const Vec2& spot) {
  const auto count = studio.lamps.size();
  const Lamp& lamp = studio.lamps[std::min(std::size_t(pick * float(count)), count - 1)];
  const Vec2 d = lamp.radius * onDisc(spot);
  const Eigen::Matrix3f lampFrame = frameAbout(lamp.facing);
  const Vec3 point = lamp.centre + d.x() * lampFrame.col(0) + d.y() * lampFrame.col(1), way = point - s.position;
  const float squared = way.squaredNorm();
  const Vec3 direction = way / std::sqrt(squared);
  const float cosine = s.normal.dot(direction), emitted = -lamp.facing.dot(direction);
  if (cosine <= 0 || emitted <= 0 || world.tracer.blocked(s.position, point)) return Colour::Zero();
  Colour reflected = s.diffuse() * cosine / pi;
  if (s.glossy() && s.finish.roughness >= mirrorLike) {
    const Eigen::Matrix3f toLocal = frameAbout(s.normal).transpose();
    Vec3 half;
    const float lobe = glossyLobe(toLocal * s.toViewer, toLocal * direction, s.finish.roughness, half);
    reflected += lobe * fresnel(s.reflectance(), half.dot(toLocal * s.toViewer));
  }
  const float area = pi * lamp.radius * lamp.radius;
  return reflected * lamp.radiance * (float(count) * area * emitted / squared);
}

// What a secondary ray sees, simplified: matte, lit by the lamps and the mean of the room.
Colour glimpse(const World& world, const Studio& studio, const Ray& ray, const Hit& hit, float footprint,
               Sampler& sampler) {
  Surface s = surfaceAt(world, ray, hit, footprint);
  s.finish.roughness = 1;
  const Vec2 pick = sampler.next();
  return fromLamps(world, studio, s, pick.x(), sampler.next()) + 0.6f * s.finish.colour * meanSurroundings(studio);
}

Colour fromAround(const World& world, const Studio& studio, const Surface& s, Sampler& sampler) {
  const Ray ray{s.position, frameAbout(s.normal) * cosineDirection(sampler.next())};
  const auto hit = world.tracer.closest(ray);
  constexpr float blurred = 8;  // mm: detail in indirect light is not seen
  return s.diffuse() *
         (hit ? glimpse(world, studio, ray, *hit, blurred, sampler) : surroundings(studio, ray.direction));
}

Colour reflection(const World& world, const Studio& studio, const Surface& s, float footprint, float pixelAngle,
                  Sampler& sampler) {
  const Eigen::Matrix3f frame = frameAbout(s.normal);
  const Vec3 out = frame.transpose() * s.toViewer;
  const float alpha = std::max(s.finish.roughness, 0.01f);
  const Vec3 half = visibleNormal(out, alpha, sampler.next()), in = 2 * out.dot(half) * half - out;
  if (in.z() <= 0) return Colour::Zero();
  const Colour weight = fresnel(s.reflectance(), out.dot(half)) * masking(in.z(), alpha);
  const Ray ray{s.position, frame * in};
  if (const auto hit = world.tracer.closest(ray)) {
    const float seen = footprint + hit->distance * (pixelAngle + 0.5f * alpha);
    return weight * glimpse(world, studio, ray, *hit, seen, sampler);
  }
  Colour light = surroundings(studio, ray.direction);
  if (s.finish.roughness < mirrorLike) light += lampsSeen(studio, ray.from, ray.direction);
  return weight * light;
}

}  // namespace

Colour radiance(const World& world, const Studio& studio, const Ray& ray, float pixelAngle, Sampler& sampler) {
  const auto hit = world.tracer.closest(ray);
  if (!hit) return backdrop(studio, ray.direction);
  const float footprint = hit->distance * pixelAngle;
  const Surface s = surfaceAt(world, ray, *hit, footprint);
  const Vec2 pick = sampler.next();
  Colour light = fromLamps(world, studio, s, pick.x(), sampler.next());
  if (!s.metal || !s.glossy()) light += fromAround(world, studio, s, sampler);
  if (s.glossy()) light += reflection(world, studio, s, footprint, pixelAngle, sampler);
  return light.min(12.f);  // a mirrored lamp in one sample must not outshine the pixel's others
}

}  // namespace parallax
