// A triangle mesh with smooth normals, millimetres.
#pragma once

#include <array>
#include <vector>

#include "synthesis/vec.h"

namespace parallax {

struct Mesh {
  std::vector<Vec3> points;
  std::vector<Vec3> normals;                            // one a point, unit, outwards
  std::vector<std::array<std::uint32_t, 3>> triangles;  // counter-clockwise seen from outside
};

// Where a mesh stands: x = rotation * local + at.
struct Placement {
  Eigen::Matrix3f rotation = Eigen::Matrix3f::Identity();
  Vec3 at{0, 0, 0};

  Vec3 operator*(const Vec3& local) const { return rotation * local + at; }
  Placement operator*(const Placement& inner) const { return {rotation * inner.rotation, *this * inner.at}; }
};
Placement turned(float aboutZ, const Vec3& at);  // radians

// A grid of (columns + 1) x (rows + 1) points f(u, v), u and v in 0..1, added to the mesh; outside is du x dv.
template <class F>
void addGrid(Mesh& mesh, int columns, int rows, F f) {
  const auto first = std::uint32_t(mesh.points.size()), stride = std::uint32_t(columns + 1);
  for (int j = 0; j <= rows; ++j)
    for (int i = 0; i <= columns; ++i) mesh.points.push_back(f(float(i) / columns, float(j) / rows));
  for (int j = 0; j < rows; ++j)
    for (int i = 0; i < columns; ++i) {
      const std::uint32_t a = first + j * stride + i;
      mesh.triangles.push_back({a, a + 1, a + stride});
      mesh.triangles.push_back({a + 1, a + stride + 1, a + stride});
    }
}

// Joins points closer than a micrometre (the seams of grids), drops triangles without area and computes the normals.
Mesh joined(Mesh mesh);

// Pushes every point along its normal by f(point), and computes the normals anew.
template <class F>
Mesh displaced(Mesh mesh, F f) {
  for (std::size_t i = 0; i < mesh.points.size(); ++i) mesh.points[i] += mesh.normals[i] * f(Vec3(mesh.points[i]));
  return joined(std::move(mesh));
}

// Moves the mesh up or down until its lowest point is at z = 0.
Mesh grounded(Mesh mesh);

}  // namespace parallax
