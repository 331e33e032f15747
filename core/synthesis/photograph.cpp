#include "synthesis/photograph.h"

#include <array>

#include "synthesis/tone.h"

namespace parallax {
namespace {

const std::array<float, 256>& linearBytes() {
  static const auto table = [] {
    std::array<float, 256> t;
    for (std::size_t i = 0; i < t.size(); ++i) t[i] = linearFromSrgb(float(i) / 255);
    return t;
  }();
  return table;
}

Colour pixel(const Rgb8Image& image, int x, int y) {
  const std::uint8_t* c = &image.rgb[3 * (std::size_t(y) * std::size_t(image.width) + std::size_t(x))];
  const auto& linear = linearBytes();
  return {linear[c[0]], linear[c[1]], linear[c[2]]};
}

// Means in linear light: a mip map must not darken fine contrasts.
Rgb8Image halved(const Rgb8Image& image) {
  Rgb8Image half{std::max(1, image.width / 2), std::max(1, image.height / 2), {}};
  half.rgb.reserve(std::size_t(3) * std::size_t(half.width) * std::size_t(half.height));
  for (int y = 0; y < half.height; ++y)
    for (int x = 0; x < half.width; ++x) {
      const int right = std::min(2 * x + 1, image.width - 1), below = std::min(2 * y + 1, image.height - 1);
      const Colour sum = pixel(image, 2 * x, 2 * y) + pixel(image, right, 2 * y) + pixel(image, 2 * x, below) +
                         pixel(image, right, below);
      for (int c = 0; c < 3; ++c) half.rgb.push_back(std::uint8_t(255 * srgbFromLinear(sum[c] / 4) + 0.5f));
    }
  return half;
}

int mirrored(int i, int size) {
  const int period = 2 * size, m = ((i % period) + period) % period;
  return m < size ? m : period - 1 - m;
}

Colour bilinear(const Rgb8Image& image, const Vec2& p) {
  const int x = int(std::floor(p.x())), y = int(std::floor(p.y()));
  const float u = p.x() - float(x), v = p.y() - float(y);
  const int left = mirrored(x, image.width), right = mirrored(x + 1, image.width);
  const int top = mirrored(y, image.height), bottom = mirrored(y + 1, image.height);
  return mix(mix(pixel(image, left, top), pixel(image, right, top), u),
             mix(pixel(image, left, bottom), pixel(image, right, bottom), u), v);
}

// Of a position in the first level: its pixels' centres are at halves of the level above.
Vec2 inLevel(const Vec2& p, std::size_t level) {
  return (p.array() + 0.5f).matrix() / float(1 << level) - Vec2::Constant(0.5f);
}

}  // namespace

Photograph::Photograph(Rgb8Image image) {
  while (std::min(image.width, image.height) > 1400) image = halved(image);
  levels_.push_back(std::move(image));
  while (std::min(levels_.back().width, levels_.back().height) > 1) levels_.push_back(halved(levels_.back()));
}

Colour Photograph::at(const Vec2& p, float footprint) const {
  const float level = std::clamp(std::log2(std::max(footprint, 1.f)), 0.f, float(levels_.size() - 1));
  const auto fine = std::size_t(level), coarse = std::min(fine + 1, levels_.size() - 1);
  return mix(bilinear(levels_[fine], inLevel(p, fine)), bilinear(levels_[coarse], inLevel(p, coarse)),
             level - float(fine));
}

}  // namespace parallax
