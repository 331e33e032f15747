#include "training_set/imperfections.h"

#include <array>

#include "synthesis/tone.h"
#include "training_set/jpeg.h"

namespace parallax {
namespace {

struct Picture {  // linear light
  int width, height;
  std::vector<Colour> pixels;

  const Colour& at(int x, int y) const {  // beyond the border: the border's
    return pixels[std::size_t(std::clamp(y, 0, height - 1)) * std::size_t(width) +
                  std::size_t(std::clamp(x, 0, width - 1))];
  }
};

Picture linear(const Rgb8Image& clean) {
  std::array<float, 256> light;
  for (std::size_t i = 0; i < light.size(); ++i) light[i] = linearFromSrgb(float(i) / 255);
  Picture picture{clean.width, clean.height, std::vector<Colour>(clean.rgb.size() / 3)};
  for (std::size_t i = 0; i < picture.pixels.size(); ++i) {
    const std::uint8_t* c = &clean.rgb[3 * i];
    picture.pixels[i] = {light[c[0]], light[c[1]], light[c[2]]};
  }
  return picture;
}

// What brings the lightest fiftieth to 0.75, by three stops at most.
float meteredGain(const Picture& picture) {
  std::vector<float> light;
  for (const Colour& c : picture.pixels) light.push_back(c.maxCoeff());
  const auto at = light.begin() + std::ptrdiff_t(light.size() * 49 / 50);
  std::nth_element(light.begin(), at, light.end());
  return std::clamp(0.75f / std::max(*at, 1e-3f), 0.125f, 8.f);
}

struct Tap {
  int x, y;
  float weight;
};

// A Gaussian that is drawn along a line.
std::vector<Tap> kernelOf(float blur, const Vec2& motion) {
  constexpr int steps = 16;
  const float sharpest = 0.3f, deviation = std::max(blur, sharpest);
  const int reach = int(std::ceil(2.5f * deviation + motion.norm() / 2));
  std::vector<Tap> taps;
  float sum = 0;
  for (int y = -reach; y <= reach; ++y)
    for (int x = -reach; x <= reach; ++x) {
      float weight = 0;
      for (int i = 0; i < steps; ++i) {
        const Vec2 away = Vec2(float(x), float(y)) - ((float(i) + 0.5f) / steps - 0.5f) * motion;
        weight += std::exp(-away.squaredNorm() / (2 * deviation * deviation));
      }
      if (weight < 0.002f) continue;
      taps.push_back({x, y, weight});
      sum += weight;
    }
  for (Tap& tap : taps) tap.weight /= sum;
  return taps;
}

Picture blurred(Picture sharp, float blur, const Vec2& motion) {
  if (blur <= 0 && motion.isZero()) return sharp;
  const auto taps = kernelOf(blur, motion);
  Picture soft{sharp.width, sharp.height, std::vector<Colour>(sharp.pixels.size(), Colour::Zero())};
  for (int y = 0; y < sharp.height; ++y)
    for (int x = 0; x < sharp.width; ++x) {
      Colour& sum = soft.pixels[std::size_t(y) * std::size_t(sharp.width) + std::size_t(x)];
      for (const Tap& tap : taps) sum += tap.weight * sharp.at(x + tap.x, y + tap.y);
    }
  return soft;
}

Rgb8Image finished(const Picture& picture, float gamma, float noise, std::uint32_t seed) {
  Rgb8Image image{picture.width, picture.height, std::vector<std::uint8_t>(3 * picture.pixels.size())};
  for (std::size_t i = 0; i < picture.pixels.size(); ++i) {
    const Colour encoded = picture.pixels[i].max(0.f).min(1.f).unaryExpr(&srgbFromLinear);
    const Colour level = 255 * encoded.max(0.f).pow(gamma);
    const Colour grained = withGrain(level, noise, Dice{hashed(seed, std::uint32_t(i))});
    for (int c = 0; c < 3; ++c)
      image.rgb[3 * i + std::size_t(c)] = std::uint8_t(std::clamp(grained[c] + 0.5f, 0.f, 255.f));
  }
  return image;
}

}  // namespace

Imperfections anyImperfections(double strength, double mostNoise, Dice& dice) {
  const float s = float(strength);
  Imperfections faults;
  faults.metered = s > 0;
  faults.stops = s * dice.uniform(-1, 1);
  faults.gains[0] = std::exp(0.15f * s * dice.uniform(-1, 1));
  faults.gains[2] = std::exp(0.15f * s * dice.uniform(-1, 1));
  faults.gamma = std::exp(0.29f * s * dice.uniform(-1, 1));
  if (dice.chance(0.5f * s)) faults.blurPx = dice.uniform(0.3f, 1.2f);
  if (dice.chance(0.2f * s)) {
    const float angle = dice.uniform(0, 6.2832f), length = dice.uniform(1, 5);
    faults.motionPx = length * Vec2(std::cos(angle), std::sin(angle));
  }
  faults.noise = float(mostNoise) * dice.uniform(0, 1);
  if (dice.chance(0.75f * s)) faults.quality = 40 + dice.below(56);
  return faults;
}

Result<Rgb8Image> imperfect(const Rgb8Image& clean, const Imperfections& faults, std::uint32_t seed) {
  Picture light = linear(clean);
  const Colour gain = faults.gains * std::exp2(faults.stops) * (faults.metered ? meteredGain(light) : 1);
  for (Colour& c : light.pixels) c *= gain;
  light = blurred(std::move(light), faults.blurPx, faults.motionPx);
  Rgb8Image image = finished(light, faults.gamma, faults.noise, seed);
  if (faults.quality == 0) return image;
  return toJpeg(image, faults.quality).and_then([](const auto& file) { return fromJpeg(file); });
}

}  // namespace parallax
