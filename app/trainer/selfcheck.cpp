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
#include "networks/shipped_models.h"

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

constexpr double mostTurn = 1e-4;  // rad, of poses on two devices

// The larger of both angles between two answers, as unit quaternions and unit translations: rad.
double turnBetween(const PoseVector& a, const PoseVector& b) {
  const auto angle = [&](std::size_t from, std::size_t to) {
    double aa = 0, bb = 0, minus = 0, plus = 0;
    for (auto i = from; i < to; ++i) aa += double(a[i]) * a[i], bb += double(b[i]) * b[i];
    for (auto i = from; i < to; ++i) {
      const double x = a[i] / std::sqrt(aa), y = b[i] / std::sqrt(bb);
      minus += (x - y) * (x - y), plus += (x + y) * (x + y);
    }
    return 2 * std::atan2(std::sqrt(minus), std::sqrt(plus));
  };
  return std::max(2 * angle(0, 4), angle(4, 7));
}

double largestTurn(const Poses& a, const Poses& b) {
  double most = 0;
  for (std::size_t i = 0; i < a.size(); ++i) most = std::max(most, turnBetween(a[i], b[i]));
  return most;
}

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
bool checkNetwork(const std::string& name, const NetworkWeights& weights, const Compute& compute,
                  const Pictures& pictures, Poses& processorSays) {
  const auto network = PoseNetwork::create(weights, compute);
  if (!network) return failed(network.error());
  const auto pairs = pictures.pairs(batch), one = pictures.pairs(1);
  const auto together = (*network)->forward(pairs);
  if (!together) return failed(together.error());
  const auto alone = oneByOne(**network, pairs);
  if (!alone) return failed(alone.error());
  if (compute.device == Device::cpu) processorSays = *together;
  const double batching = relativeError(*together, *alone), devices = relativeError(*together, processorSays);
  const double turn = largestTurn(*together, processorSays);
  const bool fine = batching < tolerance && devices < tolerance && turn < mostTurn;

  const auto matmul = matmulGigaflopsPerSecond(compute);
  if (!matmul) return failed(matmul.error());
  const double gigaflops = gigaflopsPerPair(weights.spec.options, {networkSide, networkSide});
  const double msOne = bestMilliseconds(**network, one), msBatch = bestMilliseconds(**network, pairs) / batch;
  const auto share = [&](double milliseconds) { return gigaflops / milliseconds * 1e3 / *matmul; };
  std::printf(
      "  %-16s batch vs single %.1e, vs processor %.1e, %.1e rad; ms a pair: alone %.2f, of 16 %.3f; of matmul's %.0f "
      "GFLOP/s: %.2f, %.2f  %s\n",
      name.c_str(), batching, devices, turn, msOne, msBatch, *matmul, share(msOne), share(msBatch),
      fine ? "ok" : "FAILED");
  std::fflush(stdout);
  return fine;
}

struct Checked {
  std::string name;
  NetworkWeights weights;
  Poses processorSays = {};
};

// Every network with weights that are drawn, and those that are shipped.
Result<std::vector<Checked>> allChecked() {
  std::vector<Checked> all;
  for (const auto& info : allNetworks()) all.push_back({std::string(info.name), initialWeights(info.kind, {}, seed)});
  for (const auto& info : allNetworks()) {
    const auto file = shippedWeights(info.kind);
    if (!file) continue;
    auto weights = readWeights(*file);
    if (!weights) return tl::unexpected<Error>(weights.error());
    all.push_back({std::string(info.name) + " shipped", std::move(*weights)});
  }
  return all;
}

bool checkDevice(const Compute& compute, const Pictures& pictures, std::vector<Checked>& all) {
  std::printf("%s, float32\n", compute.device == Device::cuda ? "cuda" : "cpu");
  bool fine = true;
  for (auto& one : all) fine &= checkNetwork(one.name, one.weights, compute, pictures, one.processorSays);
  return fine;
}

int run(const Flags& flags) {
  const auto facts = computeFacts();
  std::printf("LibTorch %s; %d cores, %d threads; oneDNN %s; %s\n", facts.libtorch.c_str(), facts.cores,
              threadCount(flags.threads), facts.oneDnn ? "on" : "OFF: five times slower", deviceFound().c_str());

  const Pictures pictures;
  auto all = allChecked();
  if (!all) return complain(all.error());
  bool fine = checkDevice({Device::cpu, flags.threads}, pictures, *all);
  if (facts.cuda) fine &= checkDevice({Device::cuda, flags.threads}, pictures, *all);
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
