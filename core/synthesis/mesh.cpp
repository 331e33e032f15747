#include "synthesis/mesh.h"

#include <unordered_map>

namespace parallax {
namespace {

struct GridHash {
  std::size_t operator()(const std::array<std::int64_t, 3>& k) const {
    return hashed(hashed(hashed(std::uint32_t(k[0])) ^ std::uint32_t(k[1])) ^ std::uint32_t(k[2]));
  }
};

void computeNormals(Mesh& mesh) {
  mesh.normals.assign(mesh.points.size(), Vec3::Zero());
  for (const auto& [a, b, c] : mesh.triangles) {
    // Not normalised: large faces count more, which keeps flat sides flat beside a narrow bevel.
    const Vec3 n = (mesh.points[b] - mesh.points[a]).cross(mesh.points[c] - mesh.points[a]);
    for (const auto corner : {a, b, c}) mesh.normals[corner] += n;
  }
  for (Vec3& n : mesh.normals) n = n.squaredNorm() > 0 ? Vec3(n.normalized()) : Vec3::UnitZ();
}

}  // namespace

Placement turned(float aboutZ, const Vec3& at) {
  return {Eigen::AngleAxisf(aboutZ, Vec3::UnitZ()).toRotationMatrix(), at};
}

Mesh joined(Mesh mesh) {
  std::unordered_map<std::array<std::int64_t, 3>, std::uint32_t, GridHash> known;
  known.reserve(mesh.points.size());
  std::vector<std::uint32_t> newIndex;
  Mesh result;
  for (const Vec3& p : mesh.points) {
    const auto key = [](float x) { return std::int64_t(std::llround(double(x) * 1000)); };
    const auto [it, isNew] =
        known.try_emplace({key(p.x()), key(p.y()), key(p.z())}, std::uint32_t(result.points.size()));
    if (isNew) result.points.push_back(p);
    newIndex.push_back(it->second);
  }
  for (const auto& t : mesh.triangles) {
    const std::uint32_t a = newIndex[t[0]], b = newIndex[t[1]], c = newIndex[t[2]];
    if (a != b && b != c && c != a) result.triangles.push_back({a, b, c});
  }
  computeNormals(result);
  return result;
}

Mesh grounded(Mesh mesh) {
  float lowest = 1e9f;
  for (const Vec3& p : mesh.points) lowest = std::min(lowest, p.z());
  for (Vec3& p : mesh.points) p.z() -= lowest;
  return mesh;
}

}  // namespace parallax
