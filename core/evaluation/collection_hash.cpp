#include "evaluation/collection_hash.h"

#include <bit>

#include "evaluation/sha256.h"

namespace parallax {
namespace {

// Texts and lists by their length first, numbers as eight bytes from the lowest: nothing can be read in two ways.
class Digest {
 public:
  void count(std::uint64_t n) {
    char bytes[8];
    for (int i = 0; i < 8; ++i) bytes[i] = char(n >> (8 * i) & 255);
    sum_.add({bytes, 8});
  }
  void number(double value) { count(std::bit_cast<std::uint64_t>(value == 0 ? 0.0 : value)); }
  void text(const std::string& value) {
    count(value.size());
    sum_.add(value);
  }
  std::string finish() { return sum_.finish(); }

 private:
  Sha256 sum_;
};

void add(Digest& digest, const std::optional<Intrinsics>& k) {
  digest.count(k.has_value());
  if (!k) return;
  digest.count(std::uint64_t(k->width));
  digest.count(std::uint64_t(k->height));
  for (const double value : {k->fx, k->fy, k->cx, k->cy, k->k1, k->k2, k->p1, k->p2}) digest.number(value);
  digest.text(nameOf(k->model));
  for (const double value : k->lens) digest.number(value);
}

void add(Digest& digest, const std::optional<RigidPose>& pose) {
  digest.count(pose.has_value());
  if (!pose) return;
  for (int i = 0; i < 9; ++i) digest.number(pose->rotation.data()[i]);
  for (int i = 0; i < 3; ++i) digest.number(pose->translation[i]);
}

void add(Digest& digest, const std::optional<RelativePose>& pose) {
  digest.count(pose.has_value());
  if (!pose) return;
  for (int i = 0; i < 4; ++i) digest.number(pose->rotation.coeffs()[i]);
  for (int i = 0; i < 3; ++i) digest.number(pose->translation[i]);
}

void add(Digest& digest, const SceneEntry& scene) {
  digest.text(scene.name);
  digest.text(scene.kind);
  digest.count(scene.lights.size());
  for (const auto& light : scene.lights) digest.text(light);
  digest.count(scene.views.size());
  for (const ViewEntry& view : scene.views) {
    digest.text(view.name);
    add(digest, view.intrinsics);
    add(digest, view.camFromWorld);
  }
  digest.count(scene.pairs.size());
  for (const PairEntry& pair : scene.pairs) {
    digest.count(std::uint64_t(pair.first));
    digest.count(std::uint64_t(pair.second));
    add(digest, pair.truth);
  }
}

}  // namespace

std::string collectionHash(const Collection& collection) {
  Digest digest;
  digest.text(collection.format);
  digest.count(collection.scenes.size());
  for (const SceneEntry& scene : collection.scenes) add(digest, scene);
  return digest.finish();
}

}  // namespace parallax
