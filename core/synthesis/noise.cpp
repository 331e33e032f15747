#include "synthesis/noise.h"

namespace parallax {
namespace {

// std::floor is a function call on plain x86-64.
int below(float x) {
  const int i = int(x);
  return i - (x < float(i));
}

std::uint32_t cornerHash(int x, int y, int z, std::uint32_t seed) {
  std::uint32_t h =
      std::uint32_t(x) * 0x8da6b343u ^ std::uint32_t(y) * 0xd8163841u ^ std::uint32_t(z) * 0xcb1ab31fu ^ seed;
  h = (h ^ (h >> 15)) * 0x2c1b3c6du;
  return h ^ (h >> 13);
}

// The twelve edge directions of a cube, four of them twice (Perlin 2002).
constexpr float directions[16][3] = {{1, 1, 0},  {-1, 1, 0},  {1, -1, 0}, {-1, -1, 0}, {1, 0, 1},  {-1, 0, 1},
                                     {1, 0, -1}, {-1, 0, -1}, {0, 1, 1},  {0, -1, 1},  {0, 1, -1}, {0, -1, -1},
                                     {1, 1, 0},  {0, -1, 1},  {-1, 1, 0}, {0, -1, -1}};

// Inlined, so that callers that drop the slope do not pay for it.
inline Noise octaveAt(const Vec3& p, std::uint32_t seed) {
  const int ix = below(p.x()), iy = below(p.y()), iz = below(p.z());
  const float d[3] = {p.x() - float(ix), p.y() - float(iy), p.z() - float(iz)};
  float w[3][2], dw[3];  // the weight of either side, and the slope of the upper one
  for (int a = 0; a < 3; ++a) {
    const float t = d[a];
    w[a][1] = t * t * t * (t * (t * 6 - 15) + 10);
    w[a][0] = 1 - w[a][1];
    dw[a] = 30 * t * t * (t * (t - 2) + 1);
  }
  float value = 0, sx = 0, sy = 0, sz = 0;
  for (int corner = 0; corner < 8; ++corner) {
    const int i = corner & 1, j = corner >> 1 & 1, k = corner >> 2;
    const float* g = directions[cornerHash(ix + i, iy + j, iz + k, seed) & 15];
    const float ramp = g[0] * (d[0] - i) + g[1] * (d[1] - j) + g[2] * (d[2] - k);
    const float wyz = w[1][j] * w[2][k], wxz = w[0][i] * w[2][k], wxy = w[0][i] * w[1][j], all = w[0][i] * wyz;
    value += all * ramp;
    sx += all * g[0] + (i ? dw[0] : -dw[0]) * wyz * ramp;
    sy += all * g[1] + (j ? dw[1] : -dw[1]) * wxz * ramp;
    sz += all * g[2] + (k ? dw[2] : -dw[2]) * wxy * ramp;
  }
  return {value, {sx, sy, sz}};
}

// Hands every octave that can be seen to add(amplitude, frequency, octave); returns the factor to unit variance.
template <class Add>
float summed(const Vec3& p, const Octaves& octaves, float footprint, std::uint32_t seed, Add add) {
  float amplitude = 1, energy = 0;
  int number = 0;
  for (float wavelength = octaves.longest; wavelength >= octaves.shortest; wavelength *= 0.5f, ++number) {
    energy += amplitude * amplitude;
    const float seen = smoothstep(1, 2.5f, wavelength / std::max(footprint, 1e-6f));
    if (seen > 0) {
      // Every octave on a shifted lattice, else their zeros coincide.
      const float frequency = 1 / wavelength, shift = 17.3f * float(number + 1);
      add(seen * amplitude, frequency,
          octaveAt(p * frequency + Vec3(shift, 0.7f * shift, 1.3f * shift), seed + number));
    }
    amplitude *= octaves.roughness;
  }
  return 1 / (0.3f * std::sqrt(std::max(energy, 1e-6f)));  // one octave has a deviation of about 0.3
}

}  // namespace

Noise fractalNoise(const Vec3& p, const Octaves& octaves, float footprint, std::uint32_t seed) {
  Noise sum;
  const float scale = summed(p, octaves, footprint, seed, [&](float amplitude, float frequency, const Noise& octave) {
    sum.value += amplitude * octave.value;
    sum.slope += amplitude * frequency * octave.slope;
  });
  return {sum.value * scale, sum.slope * scale};
}

float fractalValue(const Vec3& p, const Octaves& octaves, float footprint, std::uint32_t seed) {
  float sum = 0;
  const float scale = summed(p, octaves, footprint, seed,
                             [&](float amplitude, float, const Noise& octave) { sum += amplitude * octave.value; });
  return sum * scale;
}

Cell cellAt(const Vec3& p, std::uint32_t seed) {
  const int bx = below(p.x() - 0.5f), by = below(p.y() - 0.5f), bz = below(p.z() - 0.5f);
  float nearest = 1e9f, second = 1e9f;
  std::uint32_t id = 0;
  for (int corner = 0; corner < 8; ++corner) {
    const int x = bx + (corner & 1), y = by + (corner >> 1 & 1), z = bz + (corner >> 2);
    const std::uint32_t h = cornerHash(x, y, z, seed);
    const auto jitter = [h](int shift) { return 0.2f + 0.6f * float(h >> shift & 1023) / 1023; };
    const float dx = x + jitter(0) - p.x(), dy = y + jitter(10) - p.y(), dz = z + jitter(20) - p.z();
    const float distance = dx * dx + dy * dy + dz * dz;
    if (distance < nearest) {
      second = nearest;
      nearest = distance;
      id = h;
    } else {
      second = std::min(second, distance);
    }
  }
  return {0.5f * (std::sqrt(second) - std::sqrt(nearest)), hashed(id)};
}

}  // namespace parallax
