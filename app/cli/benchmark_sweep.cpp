// Sweeps: how much of the machine reaches the libraries, and whether memory stays as it is.
#include <chrono>
#include <fstream>
#include <iomanip>
#include <sstream>
#include <thread>

#include "base/fixed_text.h"
#include "base/numbers.h"
#include "benchmark_collections.h"
#include "benchmark_measures.h"
#include "catalogue/methods.h"
#include "estimators/two_stage_estimator.h"
#include "evaluation/sweep.h"
#include "features/single_threaded.h"
#include "networks/weights.h"

namespace parallax::cli {
namespace {

using Clock = std::chrono::steady_clock;
using nlohmann::json;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

int cores() { return std::max(1, int(std::thread::hardware_concurrency())); }

// As the sweep makes it: images as they are, one thread.
std::unique_ptr<TwoStageEstimator> made(const SweepMethod& method) {
  auto settings = *methodSettingsFrom(method.settings);
  settings.features.size = "original";
  settings.cnn.threads = 1;
  return inTwoStages(findMethod(method.method)->make(settings));
}

// Decoding each image, preparing it for each method and estimating each pair, once each, one after the other on one
// thread: what the libraries cost and nothing else.
Result<double> bareSeconds(const Collection& collection, const std::vector<SweepMethod>& methods) {
  const SingleThreadedLibraries one;
  const SceneEntry& scene = collection.scenes.front();
  std::vector<std::unique_ptr<TwoStageEstimator>> estimators;
  for (const SweepMethod& m : methods) estimators.push_back(made(m));
  const auto start = Clock::now();
  std::vector<PosedImage> images;
  for (int v = 0; v < int(scene.views.size()); ++v) {
    auto image = loadImage(collection, {0, v, 0});
    if (!image) return tl::unexpected<Error>(image.error());
    images.push_back(std::move(*image));
  }
  for (const auto& estimator : estimators) {
    std::vector<std::shared_ptr<const Prepared>> prepared;
    for (const PosedImage& image : images) {
      auto one = estimator->prepare(std::span(&image, 1), {});
      if (!one.front()) return tl::unexpected<Error>(one.front().error());
      prepared.push_back(*one.front());
    }
    for (const PairEntry& pair : scene.pairs) {
      const auto done =
          estimator->estimatePrepared(*prepared[std::size_t(pair.first)], *prepared[std::size_t(pair.second)], Run{});
      if (!done) return tl::unexpected<Error>(done.error());
    }
  }
  return secondsSince(start);
}

Result<double> sweepSeconds(const Collection& collection, SweepPlan plan, const std::filesystem::path& file) {
  plan.file = file;
  const auto start = Clock::now();
  const auto done = sweep(collection, plan, {}, Run{});
  if (!done) return tl::unexpected<Error>(done.error());
  return secondsSince(start);
}

// "VmHWM", "VmRSS": MiB.
double memoryOf(const std::string& what) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    std::istringstream words(line);
    std::string key, value;
    if (words >> key >> value && key == what + ":") return realOf(value).value_or(0) / 1024;
  }
  return 0;
}

}  // namespace

// The better of two of each, taken in turns: whatever else the machine does, it does to both.
Result<Measure> sweepThroughput(const std::filesystem::path& scratch) {
  const auto collection = renderedCollection(scratch, 12, 480, 360);
  if (!collection) return tl::unexpected<Error>(collection.error());
  auto network = initialWeights(NetworkKind::cnnBspp, {}, 1);
  network.spec.trained = true;  // only its time is looked at
  const auto weights = scratch / "random.pt";
  if (auto done = writeWeights(weights, network); !done) return tl::unexpected<Error>(done.error());
  SweepPlan plan;
  plan.methods = {{"surf", "surf", json::object()},
                  {"sift", "sift", json::object()},
                  {"orb", "orb", json::object()},
                  {"cnnBspp", "cnnBspp", {{"weights", weights.string()}, {"device", "cpu"}, {"input", "resize"}}}};
  double bare = 1e9, swept = 1e9;
  for (int round = 0; round < 2; ++round) {
    const auto one = bareSeconds(*collection, plan.methods);
    if (!one) return tl::unexpected<Error>(one.error());
    const auto other = sweepSeconds(*collection, plan, scratch / ("r" + std::to_string(round) + ".db"));
    if (!other) return tl::unexpected<Error>(other.error());
    bare = std::min(bare, *one);
    swept = std::min(swept, *other);
  }
  const double rows = double(collection->scenes.front().pairs.size() * plan.methods.size());
  const double ideal = rows * cores() / bare, real = rows / swept;
  return Measure{"sweep",
                 "of the cores' bare library speed",
                 real / ideal,
                 0.9,
                 true,
                 fixed(real, 1) + " rows a second of " + fixed(ideal, 1) + " (" + std::to_string(cores()) +
                     " cores; surf, sift, orb and cnnBspp on 12 images of 480x360, 66 pairs)"};
}

Result<Measure> sweepMemory(const std::filesystem::path& scratch) {
  const auto collection = noiseCollection(scratch, 10, 50, 1000);
  if (!collection) return tl::unexpected<Error>(collection.error());
  SweepPlan plan;
  plan.methods = {{"orb", "orb", {{"robust", "paper"}, {"max-iterations", 20}}}};
  plan.filter.scenes = {"scene0"};
  if (auto first = sweepSeconds(*collection, plan, scratch / "first.db"); !first)
    return tl::unexpected<Error>(first.error());
  const double after1000 = memoryOf("VmHWM");
  plan.filter.scenes.clear();
  if (auto all = sweepSeconds(*collection, plan, scratch / "all.db"); !all) return tl::unexpected<Error>(all.error());
  const double after10000 = memoryOf("VmHWM");
  return Measure{
      "memory", "MiB more at its peak over 10,000 pairs than over 1,000",           after10000 - after1000, 16,
      false,    fixed(after1000, 0) + " MiB, then " + fixed(after10000, 0) + " MiB"};
}

}  // namespace parallax::cli
