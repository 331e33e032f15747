// Which surface does a ray meet first: Embree behind a plain interface.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "base/result.h"
#include "synthesis/mesh.h"

namespace parallax {

struct Ray {
  Vec3 from, direction;  // any length; distances are in units of it
};

struct Hit {
  float distance;      // along the ray, in lengths of its direction
  std::uint32_t mesh;  // index into what the tracer was made over
  std::uint32_t triangle;
  float u, v;       // the point is (1 - u - v) a + u b + v c
  Vec3 faceNormal;  // unit, outwards
};

class Tracer {
 public:
  // All meshes in one coordinate frame. The tracer keeps copies.
  static Result<Tracer> over(const std::vector<Mesh>& meshes);

  std::optional<Hit> closest(const Ray& ray) const;
  bool blocked(const Vec3& from, const Vec3& to) const;  // the ends themselves do not count

 private:
  struct Embree;
  std::shared_ptr<const Embree> embree_;
};

}  // namespace parallax
