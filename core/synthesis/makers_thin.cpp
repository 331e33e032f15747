// Twigs, wire, slats and grass: all of them rods.
#include <array>
#include <numbers>

#include "synthesis/makers.h"
#include "synthesis/noise.h"
#include "synthesis/shapes.h"

namespace parallax {
namespace {

constexpr float pi = std::numbers::pi_v<float>;

// A straight rod with round ends, thicker at its foot.
struct Rod {
  Vec3 from, to;
  float foot, tip;  // radii
};

void add(Mesh& mesh, const Rod& rod) {
  const Vec3 along = rod.to - rod.from;
  const float length = along.norm();
  Mesh one = revolved({{0, -rod.foot},
                       {0.8f * rod.foot, -0.5f * rod.foot},
                       {rod.foot, 0},
                       {rod.tip, length},
                       {0.8f * rod.tip, length + 0.5f * rod.tip},
                       {0, length + rod.tip}},
                      12);
  const Eigen::Matrix3f turn = Eigen::Quaternionf::FromTwoVectors(Vec3::UnitZ(), along).toRotationMatrix();
  const auto first = std::uint32_t(mesh.points.size());
  for (std::size_t i = 0; i < one.points.size(); ++i) {
    mesh.points.push_back(turn * one.points[i] + rod.from);
    mesh.normals.push_back(turn * one.normals[i]);
  }
  for (const auto& t : one.triangles) mesh.triangles.push_back({t[0] + first, t[1] + first, t[2] + first});
}

// A thing of rods stands on z = 0 in one material.
Item itemOf(const std::vector<Rod>& rods, const Material& material) {
  Item item{{{{}, {}, material}}, 0, 0};
  Mesh& mesh = item.parts[0].mesh;
  for (const Rod& rod : rods) add(mesh, rod);
  mesh = grounded(std::move(mesh));
  for (const Vec3& p : mesh.points) {
    item.radius = std::max(item.radius, p.head<2>().norm());
    item.height = std::max(item.height, p.z());
  }
  item.radius *= 0.8f;  // one may reach through another
  return item;
}

Material coloured(std::initializer_list<std::uint32_t> colours, Pattern pattern, Dice& dice) {
  Material m;
  m.pattern = pattern;
  m.colours.fill(srgb(colours.begin()[dice.below(int(colours.size()))]));
  m.colours[1] *= 0.55f;
  m.colours[2] *= 0.3f;
  m.roughness = 1;
  m.seed = dice.next();
  return m;
}

void grow(std::vector<Rod>& rods, const Vec3& from, const Vec3& direction, float length, float radius, int forks,
          Dice& dice) {
  const Vec3 to = from + direction * length;
  rods.push_back({from, to, radius, 0.7f * radius});
  if (forks == 0) return;
  for (int i = 0, count = 2 + dice.below(2); i < count; ++i) {
    const Vec3 bend(dice.uniform(-0.8f, 0.8f), dice.uniform(-0.8f, 0.8f), dice.uniform(-0.2f, 0.5f));
    grow(rods, to, (direction + bend).normalized(), length * dice.uniform(0.6f, 0.85f), 0.7f * radius, forks - 1, dice);
  }
}

}  // namespace

Item bush(Dice& dice) {
  std::vector<Rod> rods;
  grow(rods, {0, 0, 0}, Vec3::UnitZ(), dice.uniform(26, 34), dice.uniform(2.2f, 3.2f), 4, dice);
  return itemOf(rods, coloured({0x7a5a3a, 0x5c4632, 0x8f8272}, Pattern::patina, dice));
}

Item cage(Dice& dice) {
  std::vector<Rod> rods;
  const float r = dice.uniform(26, 34), h = dice.uniform(60, 84), wire = dice.uniform(0.9f, 1.5f);
  const int bars = 9 + dice.below(5);
  const auto at = [&](int i, float z) {
    const float angle = 2 * pi * float(i) / float(bars);
    return Vec3(r * std::cos(angle), r * std::sin(angle), z);
  };
  for (int i = 0; i < bars; ++i) {
    rods.push_back({at(i, 0), at(i, h), wire, wire});
    rods.push_back({at(i, h), Vec3(0, 0, h + 0.7f * r), wire, wire});
    for (const float z : {0.f, 0.5f * h, h}) rods.push_back({at(i, z), at(i + 1, z), wire, wire});
  }
  return itemOf(rods, coloured({0x2f5d8a, 0xb8862b, 0x7d2a2a, 0xc8c4ba}, Pattern::plain, dice));
}

Item trellis(Dice& dice) {
  std::vector<Rod> rods;
  const float w = dice.uniform(40, 52), h = dice.uniform(72, 100), slat = dice.uniform(1.3f, 2);
  for (int i = 0; i <= 6; ++i) {
    const float x = w * (float(i) / 3 - 1), z = h * float(i) / 6;
    rods.push_back({{x, 0, 0}, {x, 0, h}, slat, slat});
    rods.push_back({{-w, 2 * slat, z + slat}, {w, 2 * slat, z + slat}, slat, slat});
  }
  for (const float side : {-1.f, 1.f})  // the struts it stands by
    rods.push_back({{side * w, 22, 0}, {side * w, 0, 0.7f * h}, slat, slat});
  return itemOf(rods, coloured({0xd8cdb8, 0xa97b4f, 0x5f7a5a}, Pattern::wood, dice));
}

Item grass(Dice& dice) {
  std::vector<Rod> rods;
  for (int i = 0; i < 46; ++i) {
    const float angle = dice.uniform(-pi, pi), away = dice.uniform(0, 20), lean = dice.uniform(0.05f, 0.5f);
    const Vec3 outwards(std::cos(angle), std::sin(angle), 0);
    Vec3 at = outwards * away, direction = (Vec3::UnitZ() + lean * outwards).normalized();
    float radius = dice.uniform(0.7f, 1.2f);
    const float step = dice.uniform(14, 24);
    for (int k = 0; k < 4; ++k) {  // ever more bent, ever thinner
      const Vec3 next = at + direction * step;
      rods.push_back({at, next, radius, 0.75f * radius});
      at = next;
      radius *= 0.75f;
      direction = (direction + 0.25f * lean * (2 * outwards - Vec3::UnitZ())).normalized();
    }
  }
  return itemOf(rods, coloured({0x5d7d36, 0x8a9a4a, 0xb0a055}, Pattern::streaks, dice));
}

Item tripod(Dice& dice) {
  std::vector<Rod> rods;
  const float h = dice.uniform(80, 112), foot = dice.uniform(28, 36), start = dice.uniform(0, 2);
  const Vec3 top(0, 0, h);
  std::array<Vec3, 3> feet;
  for (int i = 0; i < 3; ++i) {
    const float angle = start + float(i) * 2 * pi / 3;
    feet[i] = {foot * std::cos(angle), foot * std::sin(angle), 0};
    rods.push_back({feet[i], top * 1.06f, 1.8f, 1.3f});
  }
  for (int i = 0; i < 3; ++i) {
    const Vec3 &a = feet[i], &b = feet[(i + 1) % 3];
    for (const float height : {0.35f, 0.7f})
      rods.push_back({a + height * (top - a), b + height * (top - b), 1.1f, 1.1f});
  }
  return itemOf(rods, coloured({0x23262b, 0xb23a2e, 0xd9d3c4}, Pattern::plain, dice));
}

}  // namespace parallax
