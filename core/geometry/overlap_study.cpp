#include "geometry/overlap_study.h"

#include <algorithm>
#include <set>

#include "geometry/convex_overlap.h"

namespace parallax {
namespace {

using Eigen::Vector3d;

struct Scored {
  double overlap;
  bool listed;
};

// All thresholds at once: pairs by falling overlap; those before the cut are taken.
Agreement bestThreshold(std::vector<Scored>& pairs, int listed) {
  std::sort(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) { return a.overlap > b.overlap; });
  Agreement best, now;
  best.listed = now.listed = listed;
  for (std::size_t i = 0; i < pairs.size() && pairs[i].overlap > 0; ++i) {
    ++now.taken;
    now.both += pairs[i].listed;
    now.threshold = i + 1 < pairs.size() ? pairs[i + 1].overlap : 0;
    if (now.threshold < pairs[i].overlap && now.jaccard() > best.jaccard()) best = now;
  }
  return best;
}

Agreement meetingOnly(const std::vector<Scored>& pairs, int listed) {
  Agreement all;
  all.listed = listed;
  for (const Scored& pair : pairs) {
    all.taken += pair.overlap > 0;
    all.both += pair.overlap > 0 && pair.listed;
  }
  return all;
}

// Frusta of one range, in units of the greatest depth and from the first camera's centre.
std::vector<SolidFrustum> frustaOf(const std::vector<Camera>& cameras, const std::vector<DepthRange>& depths,
                                   double unit) {
  std::vector<SolidFrustum> frusta;
  const Vector3d origin = cameras[0].camFromWorld.centre();
  for (std::size_t i = 0; i < cameras.size(); ++i) {
    Camera camera = cameras[i];
    RigidPose& pose = camera.camFromWorld;
    pose.translation = (pose.translation + pose.rotation * origin) / unit;
    frusta.push_back(frustumOf(camera, depths[i].near / unit, depths[i].far / unit));
  }
  return frusta;
}

std::vector<Scored> scored(const std::vector<SolidFrustum>& frusta, const std::set<std::pair<int, int>>& listed) {
  constexpr double nothing = 1e-12;
  std::vector<Scored> pairs;
  for (int i = 0; i < int(frusta.size()); ++i)
    for (int j = i + 1; j < int(frusta.size()); ++j) {
      const double part = sharedVolume(frusta[i], frusta[j]) / std::min(frusta[i].volume, frusta[j].volume);
      pairs.push_back({part < nothing ? 0 : part, listed.count({i, j}) > 0});
    }
  return pairs;
}

}  // namespace

OverlapStudy studyOverlap(const std::vector<Camera>& cameras, const std::vector<std::pair<int, int>>& listed,
                          Depths depths, int steps) {
  OverlapStudy study;
  study.untruncated.listed = study.meeting.listed = study.beyond.listed = int(listed.size());
  const auto middle = pointLookedAt(cameras);
  if (!middle || steps < 2) return study;
  const std::set<std::pair<int, int>> wanted(listed.begin(), listed.end());
  std::vector<double> own;
  for (const Camera& c : cameras) own.push_back((c.camFromWorld.rotation * *middle + c.camFromWorld.translation).z());
  std::vector<double> sorted = own;
  std::sort(sorted.begin(), sorted.end());
  const double typical = sorted[sorted.size() / 2];
  if (!(sorted.front() > 0)) return study;
  // uniform: from 0.1 to 3 times the typical depth. aboutTheMiddle: from 0.02 to 0.95 of the nearest depth before and
  // behind.
  const bool uniform = depths == Depths::uniform;
  const double low = uniform ? 0.1 * typical : 0.02 * sorted.front(),
               high = uniform ? 3 * typical : 0.95 * sorted.front();
  const auto at = [&](int i) { return low + (high - low) * i / (steps - 1); };
  const DepthRange everything{1e-3 * typical, 1e3 * typical};
  study.untruncated = meetingOnly(
      scored(frustaOf(cameras, std::vector(cameras.size(), everything), everything.far), wanted), int(listed.size()));
  study.untruncated.depth = everything;
  for (int n = 0; n < steps; ++n)
    for (int f = uniform ? n + 1 : 0; f < steps; ++f) {
      std::vector<DepthRange> ranges;
      for (const double z : own)
        ranges.push_back(uniform ? DepthRange{at(n), at(f)} : DepthRange{z - at(n), z + at(f)});
      auto pairs = scored(frustaOf(cameras, ranges, 3 * typical), wanted);
      Agreement meeting = meetingOnly(pairs, int(listed.size())), beyond = bestThreshold(pairs, int(listed.size()));
      meeting.depth = beyond.depth = {at(n), at(f)};
      if (meeting.jaccard() > study.meeting.jaccard()) study.meeting = meeting;
      if (beyond.jaccard() > study.beyond.jaccard()) study.beyond = beyond;
      ++study.triedRanges;
    }
  return study;
}

}  // namespace parallax
