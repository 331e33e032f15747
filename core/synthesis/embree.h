// The one place where Embree 3 (Debian 12) and 4 (Debian 13) differ for us. Private to tracer.cpp.
#pragma once

#if PARALLAX_EMBREE_MAJOR >= 4
#include <embree4/rtcore.h>
#else
#include <embree3/rtcore.h>
#endif

namespace parallax::embree {

#if PARALLAX_EMBREE_MAJOR >= 4
inline void intersect(RTCScene scene, RTCRayHit& ray) { rtcIntersect1(scene, &ray); }
inline void occluded(RTCScene scene, RTCRay& ray) { rtcOccluded1(scene, &ray); }
#else
inline void intersect(RTCScene scene, RTCRayHit& ray) {
  RTCIntersectContext context;
  rtcInitIntersectContext(&context);
  rtcIntersect1(scene, &context, &ray);
}
inline void occluded(RTCScene scene, RTCRay& ray) {
  RTCIntersectContext context;
  rtcInitIntersectContext(&context);
  rtcOccluded1(scene, &context, &ray);
}
#endif

}  // namespace parallax::embree
