// What the tests of the networks share: pictures, small networks, comparisons, files.
#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <random>

#include "networks/pose_network.h"

namespace parallax::test {

struct Picture {
  int width, height;
  std::vector<std::uint8_t> rgb;

  RgbView view() const { return {rgb.data(), width, height, 3 * width}; }
};

inline Picture picture(std::uint64_t seed, int width = networkSide, int height = networkSide) {
  std::mt19937_64 dice(seed);
  std::uniform_real_distribution<double> any(0, 1);
  const double fx = 0.3 * any(dice), fy = 0.3 * any(dice);
  Picture p{width, height, std::vector<std::uint8_t>(std::size_t(3 * width * height))};
  for (int i = 0; i < 3 * width * height; ++i) {
    const double wave = std::sin(fx * (i / 3 % width) + fy * (i / 3 / width) + i % 3);
    p.rgb[std::size_t(i)] = std::uint8_t(100 + 60 * wave + 90 * any(dice));
  }
  return p;
}

// The paper's shape with few filters: everything but the cost.
inline BranchOptions smallBranch() {
  BranchOptions o;
  o.width1 = 8, o.width2 = 12, o.width3 = 16, o.width4 = 16, o.width5 = 10;
  return o;
}

inline std::shared_ptr<const PoseNetwork> network(const NetworkWeights& weights, int threads = 2) {
  auto made = PoseNetwork::create(weights, {Device::cpu, threads});
  if (!made) qFatal("%s", made.error().message.c_str());
  return *made;
}

// Largest difference over largest value.
template <class A, class B>
double relativeError(const A& a, const B& b) {
  if (std::size(a) != std::size(b)) return INFINITY;
  double difference = 0, largest = 0;
  for (std::size_t i = 0; i < std::size(a); ++i) {
    difference = std::max(difference, double(std::abs(a[i] - b[i])));
    largest = std::max(largest, double(std::abs(b[i])));
  }
  return largest > 0 && difference < INFINITY ? difference / largest : INFINITY;
}

inline std::vector<char> bytesOf(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

inline std::filesystem::path writeBytes(const std::filesystem::path& file, const std::vector<char>& bytes) {
  std::ofstream(file, std::ios::binary).write(bytes.data(), std::streamsize(bytes.size()));
  return file;
}

struct Folder {
  QTemporaryDir dir;
  std::filesystem::path operator/(const std::string& name) const {
    return std::filesystem::path(dir.path().toStdString()) / name;
  }
};

// One sentence: it ends with a full stop and has no line break.
inline bool isSentence(const std::string& text) {
  return text.size() > 10 && text.ends_with('.') && text.find('\n') == std::string::npos;
}

}  // namespace parallax::test
