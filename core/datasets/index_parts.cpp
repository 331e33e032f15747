#include "datasets/index_parts.h"

#include <algorithm>
#include <fstream>
#include <numeric>
#include <unordered_map>

#include "imaging/headers.h"

namespace parallax {

std::vector<PairEntry> allPairs(std::size_t views) { return pairsInSequence(views, views); }

std::vector<PairEntry> pairsInSequence(std::size_t views, std::size_t reach) {
  std::vector<PairEntry> pairs;
  for (std::size_t i = 0; i < views; ++i)
    for (std::size_t j = i + 1; j < views && j - i <= reach; ++j) pairs.push_back({int(i), int(j)});
  return pairs;
}

std::vector<PairEntry> pairsByNearness(const std::vector<ViewEntry>& views) {
  constexpr std::size_t few = 64, nearest = 16;
  if (views.size() <= few) return allPairs(views.size());
  std::vector<PairEntry> pairs;
  std::vector<int> posed;
  std::vector<Eigen::Vector3d> centres(views.size());
  for (std::size_t i = 0; i < views.size(); ++i) {
    if (!views[i].camFromWorld) continue;
    centres[i] = views[i].camFromWorld->centre();
    posed.push_back(int(i));
  }
  for (const int i : posed) {
    std::vector<int> others = posed;
    std::erase(others, i);
    const auto distance = [&](int j) { return (centres[j] - centres[i]).squaredNorm(); };
    const std::size_t kept = std::min(nearest, others.size());
    std::partial_sort(others.begin(), others.begin() + std::ptrdiff_t(kept), others.end(),
                      [&](int a, int b) { return std::pair(distance(a), a) < std::pair(distance(b), b); });
    for (std::size_t k = 0; k < kept; ++k) pairs.push_back({std::min(i, others[k]), std::max(i, others[k])});
  }
  sortPairs(pairs);
  return pairs;
}

namespace {

// Of every two views that see a same point, the first being a and the second b: at a * views + b, how many they share.
std::unordered_map<std::uint64_t, int> sharedPoints(std::size_t views, const std::vector<std::vector<int>>& tracks) {
  std::unordered_map<std::uint64_t, int> shared;
  for (const auto& track : tracks) {
    std::vector<int> seen = track;
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    for (std::size_t a = 0; a < seen.size(); ++a)
      for (std::size_t b = a + 1; b < seen.size(); ++b)
        ++shared[std::uint64_t(seen[a]) * views + std::uint64_t(seen[b])];
  }
  return shared;
}

}  // namespace

std::vector<PairEntry> pairsBySharedPoints(std::size_t views, const std::vector<std::vector<int>>& tracks,
                                           int atLeast) {
  std::vector<PairEntry> pairs;
  for (const auto& [key, count] : sharedPoints(views, tracks))
    if (count >= atLeast) pairs.push_back({int(key / views), int(key % views)});
  sortPairs(pairs);
  return pairs;
}

std::string fewSharedPoints(std::size_t views, const std::vector<std::vector<int>>& tracks, int atLeast) {
  int most = 0;
  for (const auto& [key, count] : sharedPoints(views, tracks)) most = std::max(most, count);
  return "There are 0 pairs, because no two images see " + std::to_string(atLeast) +
         " or more of the same points; the most that two of them share is " + std::to_string(most) + ".";
}

void explainNoPairs(Collection& collection) {
  std::size_t views = 0, most = 0, posed = 0;
  for (const SceneEntry& scene : collection.scenes) {
    if (!scene.pairs.empty()) return;
    most = std::max(most, scene.views.size());
    views += scene.views.size();
    for (const ViewEntry& view : scene.views) posed += view.camFromWorld.has_value();
  }
  for (const auto& note : collection.notes)
    if (note.find(" 0 pairs") != std::string::npos) return;
  const auto why = views == 0  ? std::string("no image was found")
                   : most == 1 ? std::string("no scene has more than one view")
                   : posed == 0
                       ? "no pose is known of any of the " + std::to_string(views) + " views"
                       : "of the " + std::to_string(views) + " views " + std::to_string(posed) +
                             (posed == 1 ? " has" : " have") + " a pose, but the data set names no pair of them";
  collection.notes.push_back("There are 0 pairs, because " + why + ".");
}

void sortPairs(std::vector<PairEntry>& pairs) {
  const auto key = [](const PairEntry& p) { return std::pair(p.first, p.second); };
  std::stable_sort(pairs.begin(), pairs.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
  const auto twice = [&](const auto& a, const auto& b) { return key(a) == key(b); };
  pairs.erase(std::unique(pairs.begin(), pairs.end(), twice), pairs.end());
}

std::pair<int, int> sizeOfImageFile(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  // Most headers fit the first parts; an embedded thumbnail or colour profile moves a JPEG's size behind it.
  Bytes bytes;
  for (const std::size_t part : {std::size_t(1) << 12, std::size_t(1) << 16, std::size_t(1) << 20}) {
    const std::size_t before = bytes.size();
    bytes.resize(part);
    in.read(reinterpret_cast<char*>(bytes.data()) + before, std::streamsize(part - before));
    bytes.resize(before + std::size_t(in.gcount()));
    if (const auto size = sizeInHeader(bytes)) return *size;
    if (!in) break;
  }
  return {0, 0};
}

}  // namespace parallax
