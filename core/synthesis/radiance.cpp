#include "synthesis/radiance.h"

#include "synthesis/gloss.h"

namespace parallax {
namespace {

constexpr float pi = std::numbers::pi_v<float>;
constexpr float lift = 0.02f;   // mm: secondary rays start this far above the surface
constexpr float satin = 0.35f;  // beyond this roughness only lamps are reflected, not the surroundings
constexpr float matte = 0.7f;   // and beyond this one nothing

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

// The share of light from `direction` that leaves towards the viewer, times the cosine.
Colour reflected(const Surface& s, const Vec3& direction) {
  const float cosine = s.normal.dot(direction);
  if (cosine <= 0) return Colour::Zero();
  Colour sum = s.diffuse() * cosine / pi;
  if (s.glossy()) {
    const Eigen::Matrix3f toLocal = frameAbout(s.normal).transpose();
    const Vec3 out = toLocal * s.toViewer;
    Vec3 half;
    // Lamps are found by sampling them, never by the reflected ray: highlights stay a little soft and do not sparkle.
    const float lobe = glossyLobe(out, toLocal * direction, std::max(s.finish.roughness, 0.06f), half);
    sum += lobe * fresnel(s.reflectance(), half.dot(out));
  }
  return sum;
}

// One lamp, picked in proportion to what it would bring without shadows: a surface in full light is free of grain.
struct Choice {
  const Lamp* lamp = nullptr;  // none when all are below the horizon
  float probability = 1;
};
Choice lampFor(const Studio& studio, const Surface& s, float pick) {
  if (studio.lamps.size() == 1) return {&studio.lamps[0]};
  constexpr float blur = 0.11f;  // a lamp's radius as an angle: it shines on while its middle has set
  const bool shiny = s.finish.roughness < satin;
  const float diffuse = s.diffuse().mean() / pi, gloss = s.reflectance().mean(), alpha = s.finish.roughness + blur;
  std::array<float, 8> weight{};
  float sum = 0;
  for (std::size_t i = 0; i < studio.lamps.size(); ++i) {
    const Vec3 way = studio.lamps[i].centre - s.position;
    const float squared = way.squaredNorm();
    const Vec3 direction = way / std::sqrt(squared);
    const float cosine = s.normal.dot(direction);
    if (cosine <= -blur) continue;
    float share = (diffuse + 0.1f * gloss) * std::max(cosine, blur);
    if (shiny) {
      const float towardsHalf = s.normal.dot((s.toViewer + direction).normalized());
      share += 0.25f * gloss * facetDensity(towardsHalf, alpha);
    }
    sum += weight[i] = share / squared;
  }
  pick *= sum;
  for (std::size_t i = 0; i < studio.lamps.size(); ++i)
    if (weight[i] > 0 && ((pick -= weight[i]) <= 0)) return {&studio.lamps[i], weight[i] / sum};
  return {};
}

// Light straight from a point on a lamp.
Colour fromLamps(const World& world, const Studio& studio, const Surface& s, float pick, const Vec2& spot) {
  const auto [lamp, probability] = lampFor(studio, s, pick);
  if (!lamp) return Colour::Zero();
  const Vec2 d = lamp->radius * onDisc(spot);
  const Eigen::Matrix3f lampFrame = frameAbout(lamp->facing);
  const Vec3 point = lamp->centre + d.x() * lampFrame.col(0) + d.y() * lampFrame.col(1), way = point - s.position;
  const float squared = way.squaredNorm();
  const Vec3 direction = way / std::sqrt(squared);
  const Colour share = reflected(s, direction);
  const float emitted = -lamp->facing.dot(direction), area = pi * lamp->radius * lamp->radius;
  if (emitted <= 0 || share.sum() <= 0 || world.tracer.blocked(s.position, point)) return Colour::Zero();
  return share * lamp->radiance * (area * emitted / (squared * probability));
}

// What a secondary ray sees, simplified: matte, lit by the lamps and the mean of the room.
Colour glimpse(const World& world, const Studio& studio, Surface s, Sampler& sampler) {
  s.finish.roughness = 1;
  const Vec2 pick = sampler.next();
  return fromLamps(world, studio, s, pick.x(), sampler.next()) + 0.6f * s.finish.colour * meanSurroundings(studio);
}

Colour fromAround(const World& world, const Studio& studio, const Surface& s, Sampler& sampler) {
  const Ray ray{s.position, frameAbout(s.normal) * cosineDirection(sampler.next())};
  const auto hit = world.tracer.closest(ray);
  if (!hit) return s.diffuse() * surroundings(studio, ray.direction, false);
  // A pattern counts with its mean: its detail is not seen in indirect light.
  const Part& part = world.parts[hit->mesh];
  const Vec3 face = hit->faceNormal.dot(ray.direction) < 0 ? hit->faceNormal : Vec3(-hit->faceNormal);
  const Surface other{ray.from + hit->distance * ray.direction + lift * face, face, -ray.direction, {part.mean}, false};
  return s.diffuse() * glimpse(world, studio, other, sampler);
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
    return weight * glimpse(world, studio, surfaceAt(world, ray, *hit, seen), sampler);
  }
  return weight * surroundings(studio, ray.direction, true);
}

}  // namespace

Colour radiance(const World& world, const Studio& studio, const Ray& ray, float pixelAngle, float indirectWeight,
                Sampler& sampler) {
  const auto hit = world.tracer.closest(ray);
  if (!hit) return backdrop(studio, ray.direction);
  const float footprint = hit->distance * pixelAngle;
  const Surface s = surfaceAt(world, ray, *hit, footprint);
  const Vec2 pick = sampler.next();
  Colour light = fromLamps(world, studio, s, pick.x(), sampler.next());
  if (indirectWeight > 0 && (!s.metal || !s.glossy())) {
    Sampler ownDice = sampler.everySecond();
    light += indirectWeight * fromAround(world, studio, s, ownDice);
  }
  if (s.finish.roughness < satin) light += reflection(world, studio, s, footprint, pixelAngle, sampler);
  return light.min(12.f);  // a mirrored lamp in one sample must not outshine the pixel's others
}

}  // namespace parallax
