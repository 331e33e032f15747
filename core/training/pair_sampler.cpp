#include "training/pair_sampler.h"

#include <algorithm>

namespace parallax {
namespace {

// Steele, Lea, Flood 2014: one step of SplitMix64. Ours, because std::shuffle and the distributions of <random> are not
// the same in every standard library.
std::uint64_t mixed(std::uint64_t x) {
  x += 0x9e3779b97f4a7c15;
  x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9;
  x = (x ^ x >> 27) * 0x94d049bb133111eb;
  return x ^ x >> 31;
}

class Dice {
 public:
  Dice(std::uint64_t seed, std::int64_t epoch, std::int64_t position)
      : state_(mixed(mixed(mixed(seed) ^ std::uint64_t(epoch)) ^ std::uint64_t(position))) {}
  std::uint64_t below(std::uint64_t count) { return (next() >> 32) * count >> 32; }  // 0 .. count - 1, count < 2^32
  double any() { return double(next() >> 11) * 0x1p-53; }                            // 0 <= x < 1
  float around(double spread) { return float(1 + spread * (2 * any() - 1)); }

 private:
  std::uint64_t next() { return mixed(state_++); }
  std::uint64_t state_;
};

constexpr std::int64_t orderOfEpoch = -1;  // the "position" whose dice shuffle

}  // namespace

Extent windowExtent(int side, const ImageRecord& image) {
  if (side > 0) return {side, side};
  return {int(image.width), int(image.height)};
}

std::array<float, 7> truthOf(const PairRecord& p) {
  return {p.rotation[0],    p.rotation[1],    p.rotation[2],   p.rotation[3],
          p.translation[0], p.translation[1], p.translation[2]};
}

// x1 = R^T x2 - R^T t
std::array<float, 7> inverted(const std::array<float, 7>& pose) {
  const double w = pose[0], x = -pose[1], y = -pose[2], z = -pose[3];
  const double a = pose[4], b = pose[5], c = pose[6];
  const double u = y * c - z * b, v = z * a - x * c, s = x * b - y * a;  // (x, y, z) x t
  const double ra = a + 2 * (w * u + y * s - z * v), rb = b + 2 * (w * v + z * u - x * s),
               rc = c + 2 * (w * s + x * v - y * u);
  return {float(w), float(x), float(y), float(z), float(-ra), float(-rb), float(-rc)};
}

std::array<double, 2> Symmetry::applied(std::array<double, 2> p) const {
  if (mirrored) p[0] = -p[0];
  for (int i = 0; i < quarters; ++i) p = {-p[1], p[0]};
  return p;
}

std::array<double, 2> Symmetry::undone(std::array<double, 2> p) const {
  for (int i = 0; i < quarters; ++i) p = {p[1], -p[0]};
  if (mirrored) p[0] = -p[0];
  return p;
}

// R becomes S R S^-1 and t becomes S t: S acts on x and y as on points. A rotation's axis is a pseudovector, so a
// mirror turns it against what it does to t.
std::array<float, 7> changed(const std::array<float, 7>& pose, const Symmetry& symmetry) {
  const auto axis = symmetry.applied({pose[1], pose[2]}), t = symmetry.applied({pose[4], pose[5]});
  const float sign = symmetry.mirrored ? -1.f : 1.f;
  return {pose[0], sign * float(axis[0]), sign * float(axis[1]), sign * pose[3], float(t[0]), float(t[1]), pose[6]};
}

PairSampler::PairSampler(const TrainingSet& set, std::vector<std::uint32_t> pairs, const SamplerPlan& plan)
    : set_(&set), pairs_(std::move(pairs)), plan_(plan) {
  plan_.batch = int(std::min<std::size_t>(std::size_t(plan_.batch), pairs_.size()));
}

void PairSampler::shuffle(std::int64_t epoch) {
  if (epoch == shuffled_) return;
  order_ = pairs_;
  Dice dice(plan_.seed, epoch, orderOfEpoch);
  for (std::size_t left = order_.size(); left > 1; --left) std::swap(order_[left - 1], order_[dice.below(left)]);
  shuffled_ = epoch;
}

Sample PairSampler::sample(std::int64_t epoch, std::int64_t position) const {
  const auto& pair = set_->pairs()[order_[std::size_t(position)]];
  Dice dice(plan_.seed, epoch, position);
  Sample s{{pair.first, pair.second}, {}, truthOf(pair), order_[std::size_t(position)]};
  if (plan_.reversePairs && dice.below(2)) {
    std::swap(s.image[0], s.image[1]);
    s.truth = inverted(s.truth);
    s.reversed = true;
  }
  const auto &a = set_->images()[s.image[0]], &b = set_->images()[s.image[1]];
  const auto room = [](std::uint32_t image, int window) { return int(image) - window; };
  if (plan_.centred) {
    s.corner[0] = {room(a.width, plan_.window.width) / 2, room(a.height, plan_.window.height) / 2};
    s.corner[1] = {room(b.width, plan_.window.width) / 2, room(b.height, plan_.window.height) / 2};
  } else {
    const int x = room(std::min(a.width, b.width), plan_.window.width);
    const int y = room(std::min(a.height, b.height), plan_.window.height);
    s.corner[0] = {int(dice.below(std::uint64_t(x) + 1)), int(dice.below(std::uint64_t(y) + 1))};
    s.corner[1] = s.corner[0];
  }
  if (plan_.colourJitter > 0)
    for (auto& gains : s.gain)
      for (auto& gain : gains) gain = dice.around(plan_.colourJitter);
  if (plan_.symmetries) {
    s.symmetry = {dice.below(2) == 1, int(dice.below(4))};
    s.truth = changed(s.truth, s.symmetry);
  }
  return s;
}

std::vector<Sample> PairSampler::samples(std::int64_t step, int from, int count) {
  const auto epoch = step / stepsPerEpoch(), start = step % stepsPerEpoch() * plan_.batch + from;
  shuffle(epoch);
  std::vector<Sample> all;
  all.reserve(std::size_t(count));
  for (int i = 0; i < count; ++i) all.push_back(sample(epoch, start + i));
  return all;
}

}  // namespace parallax
