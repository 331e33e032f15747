#include "synthesis/tracer.h"

#include "synthesis/embree.h"

namespace parallax {

struct Tracer::Embree {
  RTCDevice device = rtcNewDevice(nullptr);
  RTCScene scene = device ? rtcNewScene(device) : nullptr;

  ~Embree() {
    if (scene) rtcReleaseScene(scene);
    if (device) rtcReleaseDevice(device);
  }
};

namespace {

constexpr float clearance = 0.02f;  // mm: rays start and end this far from surfaces

void attach(RTCDevice device, RTCScene scene, const Mesh& mesh, unsigned id) {
  RTCGeometry geometry = rtcNewGeometry(device, RTC_GEOMETRY_TYPE_TRIANGLE);
  auto* points = static_cast<float*>(rtcSetNewGeometryBuffer(geometry, RTC_BUFFER_TYPE_VERTEX, 0, RTC_FORMAT_FLOAT3,
                                                             3 * sizeof(float), mesh.points.size()));
  auto* corners = static_cast<std::uint32_t*>(rtcSetNewGeometryBuffer(
      geometry, RTC_BUFFER_TYPE_INDEX, 0, RTC_FORMAT_UINT3, 3 * sizeof(std::uint32_t), mesh.triangles.size()));
  if (points && corners) {
    for (const Vec3& p : mesh.points) points = std::copy_n(p.data(), 3, points);
    for (const auto& t : mesh.triangles) corners = std::copy_n(t.data(), 3, corners);
    rtcCommitGeometry(geometry);
    rtcAttachGeometryByID(scene, geometry, id);
  }
  rtcReleaseGeometry(geometry);
}

void aim(RTCRay& ray, const Vec3& from, const Vec3& direction, float near, float far) {
  ray.org_x = from.x();
  ray.org_y = from.y();
  ray.org_z = from.z();
  ray.dir_x = direction.x();
  ray.dir_y = direction.y();
  ray.dir_z = direction.z();
  ray.tnear = near;
  ray.tfar = far;
  ray.time = 0;
  ray.mask = ~0u;
  ray.id = 0;
  ray.flags = 0;
}

}  // namespace

Result<Tracer> Tracer::over(const std::vector<Mesh>& meshes) {
  const auto embree = std::make_shared<Embree>();
  if (!embree->scene) return fail(ErrorCode::failed, "The ray tracer (Embree) could not be started.");
  rtcSetSceneFlags(embree->scene, RTC_SCENE_FLAG_ROBUST);  // no light through the seams between triangles
  for (unsigned i = 0; i < meshes.size(); ++i) attach(embree->device, embree->scene, meshes[i], i);
  rtcCommitScene(embree->scene);
  if (rtcGetDeviceError(embree->device) != RTC_ERROR_NONE)
    return fail(ErrorCode::failed, "The ray tracer (Embree) ran out of memory over the scene.");
  Tracer tracer;
  tracer.embree_ = embree;
  return tracer;
}

std::optional<Hit> Tracer::closest(const Ray& ray) const {
  RTCRayHit query;
  aim(query.ray, ray.from, ray.direction, 0, INFINITY);
  query.hit.geomID = query.hit.instID[0] = RTC_INVALID_GEOMETRY_ID;
  embree::intersect(embree_->scene, query);
  if (query.hit.geomID == RTC_INVALID_GEOMETRY_ID) return std::nullopt;
  const Vec3 normal(query.hit.Ng_x, query.hit.Ng_y, query.hit.Ng_z);
  return Hit{query.ray.tfar, query.hit.geomID, query.hit.primID, query.hit.u, query.hit.v, normal.normalized()};
}

bool Tracer::blocked(const Vec3& from, const Vec3& to) const {
  const Vec3 way = to - from;
  const float margin = clearance / way.norm();
  RTCRay ray;
  aim(ray, from, way, margin, 1 - margin);
  embree::occluded(embree_->scene, ray);
  return ray.tfar < 0;  // Embree's sign for "something is there"
}

}  // namespace parallax
