// Tiny training sets for tests: smooth random pictures, cameras on an arc, exact poses. The pictures show nothing of
// the scene: a network can only learn them by heart.
#pragma once

#include <cmath>
#include <filesystem>
#include <random>
#include <vector>

#include "training_set/set_writer.h"

namespace parallax::test {

struct MadeSet {
  int scenes = 2;            // "made1", "made2", ...
  int validationScenes = 1;  // the last so many of them
  int images = 4;            // a scene: "made1/0.png", ...
  int width = 80, height = 60;
  int apart = 2;  // pairs of views at most so far apart: 5 pairs of 4 images
  unsigned seed = 1;
};

inline std::vector<std::uint8_t> madePicture(int width, int height, unsigned seed) {
  std::mt19937 dice(seed);
  const auto any = [&] { return double(dice()) / double(std::mt19937::max()); };
  double waves[3][4][4];  // a channel, so many waves: across, down, phase, strength
  for (auto& channel : waves)
    for (auto& wave : channel) {
      const double length = 12 + 40 * any(), angle = 6.2832 * any();
      wave[0] = 6.2832 / length * std::cos(angle);
      wave[1] = 6.2832 / length * std::sin(angle);
      wave[2] = 6.2832 * any();
      wave[3] = 12 + 18 * any();
    }
  std::vector<std::uint8_t> rgb;
  rgb.reserve(3ul * unsigned(width) * unsigned(height));
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      for (const auto& channel : waves) {
        double level = 127;
        for (const auto& wave : channel) level += wave[3] * std::sin(wave[0] * x + wave[1] * y + wave[2]);
        rgb.push_back(std::uint8_t(std::lround(std::min(255.0, std::max(0.0, level)))));
      }
  return rgb;
}

inline Camera madeCamera(const MadeSet& plan, int scene, int view) {
  const double angle = 0.25 * view + 0.4 * scene, height = 300 + 40 * std::sin(2.0 * view + scene);
  Camera camera;
  camera.camFromWorld = lookAt({600 * std::cos(angle), 600 * std::sin(angle), height}, {0, 0, 0}, {0, 0, 1});
  const double f = 1.5 * plan.width;
  camera.intrinsics = {plan.width, plan.height, f, f, (plan.width - 1) / 2.0, (plan.height - 1) / 2.0};
  return camera;
}

inline std::vector<PairRecord> madePairs(const MadeSet& plan) {
  std::vector<PairRecord> pairs;
  for (int s = 0; s < plan.scenes; ++s)
    for (int i = 0; i < plan.images; ++i)
      for (int j = i + 1; j < plan.images && j <= i + plan.apart; ++j)
        pairs.push_back(
            pairRecord(std::uint32_t(s * plan.images + i), std::uint32_t(s * plan.images + j), std::uint32_t(s),
                       relativePose(madeCamera(plan, s, i).camFromWorld, madeCamera(plan, s, j).camFromWorld)));
  return pairs;
}

inline std::vector<SetScene> madeScenes(const MadeSet& plan) {
  std::vector<SetScene> scenes;
  for (int s = 0; s < plan.scenes; ++s)
    scenes.push_back({"made" + std::to_string(s + 1), "made up",
                      s < plan.scenes - plan.validationScenes ? Split::training : Split::validation});
  return scenes;
}

// Adds the images that are not there yet.
inline Result<void> addMadeImages(SetWriter& writer, const MadeSet& plan) {
  for (int s = 0; s < plan.scenes; ++s)
    for (int i = 0; i < plan.images; ++i) {
      const auto name = "made" + std::to_string(s + 1) + "/" + std::to_string(i) + ".png";
      if (writer.find(name)) continue;
      const auto rgb = madePicture(plan.width, plan.height, plan.seed * 1000u + unsigned(s * plan.images + i));
      const auto added =
          writer.add(name, std::uint32_t(s), plan.width, plan.height, rgb, madeCamera(plan, s, i).intrinsics);
      if (!added) return tl::unexpected<Error>(added.error());
    }
  return {};
}

inline SetWriter::Description madeDescription(const MadeSet& plan) {
  return {"made up", "made up", std::min(plan.width, plan.height), {{"seed", plan.seed}, {"images", plan.images}}};
}

inline Result<TrainingSet> makeSet(const std::filesystem::path& folder, const MadeSet& plan = {}) {
  auto writer = SetWriter::open(folder, madeDescription(plan));
  if (!writer) return tl::unexpected<Error>(writer.error());
  if (const auto added = addMadeImages(*writer, plan); !added) return tl::unexpected<Error>(added.error());
  if (const auto done = writer->finish(madeScenes(plan), madePairs(plan)); !done)
    return tl::unexpected<Error>(done.error());
  return TrainingSet::open(folder);
}

}  // namespace parallax::test
