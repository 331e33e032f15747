// Whether the networks calculate the same everywhere on this machine, and how fast.

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>
#include <vector>

#include "command.h"
#include "networks/device_facts.h"
#include "networks/pose_network.h"

namespace parallax::trainer {
namespace {

struct Flags {
  int threads = 0;        // on the processor; 0: all cores but one
  bool needCuda = false;  // a machine without CUDA fails
};

constexpr std::uint64_t seed = 2017;
constexpr int batch = 16;
constexpr double tolerance = 1e-4;  // of the largest value; float32 sums in another order differ by some 1e-6

using Pixels = std::vector<std::uint8_t>;
using Poses = std::vector<PoseVector>;

// `batch` pairs of smooth random pictures: each pixel a sum of a few waves, so that the maps differ from place to
// place.
class Pictures {
 public:
  Pictures() {
    std::mt19937_64 dice(seed);
    std::uniform_real_distribution<double> any(0, 1);
    for (auto& picture : pictures_) {
      picture.resize(3 * networkSide * networkSide);
      const double fx = 0.3 * any(dice), fy = 0.3 * any(dice), phase = 6 * any(dice);
      for (std::size_t i = 0; i < picture.size(); ++i) {
        const double x = double(i / 3 % networkSide), y = double(i / 3 / networkSide), c = double(i % 3);
        picture[i] = std::uint8_t(100 + 60 * std::sin(fx * x + fy * y + phase + c) + 90 * any(dice));
      }
    }
  }
  std::vector<RgbPair> pairs(int count) const {
    std::vector<RgbPair> pairs;
    for (int i = 0; i < count; ++i) pairs.push_back({view(2 * i), view(2 * i + 1)});
    return pairs;
  }

 private:
  RgbView view(int i) const { return {pictures_[std::size_t(i)].data(), networkSide, networkSide, 3 * networkSide}; }
  std::array<Pixels, 2 * batch> pictures_;
};

double relativeError(const Poses& a, const Poses& b) {
  double difference = 0, largest = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    for (std::size_t k = 0; k < 7; ++k) {
      if (!std::isfinite(a[i][k]) || !std::isfinite(b[i][k])) return INFINITY;
      difference = std::max(difference, double(std::abs(a[i][k] - b[i][k])));
      largest = std::max(largest, double(std::abs(b[i][k])));
    }
  return largest > 0 ? difference / largest : INFINITY;
}

Result<Poses> oneByOne(const PoseNetwork& network, const std::vector<RgbPair>& pairs) {
  Poses poses;
  for (const auto& pair : pairs) {
    const auto pose = network.forward(pair.first, pair.second);
    if (!pose) return tl::unexpected<Error>(pose.error());
    poses.push_back(*pose);
  }
  return poses;
}

// The best of at least three calls and about half a second of them.
double bestMilliseconds(const PoseNetwork& network, const std::vector<RgbPair>& pairs) {
  using Milliseconds = std::chrono::duration<double, std::milli>;
  double best = INFINITY, sum = 0;
  for (int round = 0; round < 3 || (sum < 500 && round < 200); ++round) {
    const auto start = std::chrono::steady_clock::now();
    if (!network.forward(pairs)) return INFINITY;
    const double took = Milliseconds(std::chrono::steady_clock::now() - start).count();
    best = std::min(best, took);
    sum += took;
  }
  return best;
}

bool failed(const Error& error) {
  std::printf("  FAILED: %s\n", error.message.c_str());
  return false;
}

// One network on one device: a batch against its pairs one by one, and against the processor's answers; then its speed
// against matmul's, measured just before, because other work on the machine slows both.
bool checkNetwork(const NetworkWeights& weights, const Compute& compute, const Pictures& pictures,
                  Poses& processorSays) {
  const auto network = PoseNetwork::create(weights, compute);
  if (!network) return failed(network.error());
  const auto pairs = pictures.pairs(batch), one = pictures.pairs(1);
  const auto together = (*network)->forward(pairs);
  if (!together) return failed(together.error());
  const auto alone = oneByOne(**network, pairs);
  if (!alone) return failed(alone.error());
  if (compute.device == Device::cpu) processorSays = *together;
  const double batching = relativeError(*together, *alone), devices = relativeError(*together, processorSays);
  const bool fine = batching < tolerance && devices < tolerance;

  const auto matmul = matmulGigaflopsPerSecond(compute);
  if (!matmul) return failed(matmul.error());
  const double gigaflops = gigaflopsPerPair(weights.spec.options, {networkSide, networkSide});
  const double msOne = bestMilliseconds(**network, one), msBatch = bestMilliseconds(**network, pairs) / batch;
  const auto share = [&](double milliseconds) { return gigaflops / milliseconds * 1e3 / *matmul; };
  std::printf(
      "  %-7s  batch vs single %.1e, vs processor %.1e; ms a pair: alone %.2f, of 16 %.3f; of matmul's %.0f GFLOP/s: "
      "%.2f, %.2f  %s\n",
      std::string(networkInfo(weights.spec.kind).name).c_str(), batching, devices, msOne, msBatch, *matmul,
      share(msOne), share(msBatch), fine ? "ok" : "FAILED");
  std::fflush(stdout);
  return fine;
}

bool checkDevice(const Compute& compute, const Pictures& pictures, std::vector<Poses>& processorSays) {
  std::printf("%s, float32\n", compute.device == Device::cuda ? "cuda" : "cpu");
  bool fine = true;
  for (const auto& info : allNetworks())
    fine &= checkNetwork(initialWeights(info.kind, {}, seed), compute, pictures, processorSays[std::size_t(info.kind)]);
  return fine;
}

int run(const Flags& flags) {
  const auto facts = computeFacts();
  std::printf("LibTorch %s; %d cores, %d threads; oneDNN %s; %s\n", facts.libtorch.c_str(), facts.cores,
              threadCount(flags.threads), facts.oneDnn ? "on" : "OFF: five times slower", deviceFound().c_str());

  const Pictures pictures;
  std::vector<Poses> processorSays(allNetworks().size());
  bool fine = checkDevice({Device::cpu, flags.threads}, pictures, processorSays);
  if (facts.cuda) fine &= checkDevice({Device::cuda, flags.threads}, pictures, processorSays);
  if (flags.needCuda && !facts.cuda) {
    std::printf("FAILED: CUDA was asked for, and there is none.\n");
    fine = false;
  }
  std::printf(fine ? "All is fine.\n" : "Something is wrong.\n");
  return fine ? 0 : 1;
}

}  // namespace

std::function<int()> selfcheck(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  app.add_option("--threads", flags->threads, "Threads on the processor; 0: all cores but one")
      ->check(CLI::Range(0, 1024));
  app.add_flag("--need-cuda", flags->needCuda, "Fail where there is no CUDA device");
  return [=] { return run(*flags); };
}

}  // namespace parallax::trainer
