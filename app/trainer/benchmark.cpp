// parallax-trainer benchmark: the speed of training steps against the machine's rate of matrix products, measured in
// the same process just before and after.
#include <cstdio>
#include <filesystem>
#include <random>
#include <unistd.h>

#include "command.h"
#include "plan_flags.h"
#include "training/measure.h"
#include "training_set/set_writer.h"

namespace parallax::trainer {
namespace {

struct Flags {
  double seconds = 5, target = 0;
  int rounds = 1;
  bool json = false;
};

// Noise is as good as photographs here: the time of a step does not depend on what it sees.
// As many images as make the batch whole.
Result<void> makeSet(const std::filesystem::path& folder, int width, int height, int batch) {
  auto writer = SetWriter::open(folder, {"benchmark", "noise", std::min(width, height), {{"width", width}}});
  if (!writer) return tl::unexpected<Error>(writer.error());
  std::mt19937 dice(1);
  std::uint32_t images = 16;
  while (images * (images - 1) < std::uint32_t(batch)) ++images;
  std::vector<PairRecord> pairs;
  for (std::uint32_t i = 0; i < images; ++i) {
    std::vector<std::uint8_t> rgb(3ul * std::size_t(width) * std::size_t(height));
    for (auto& value : rgb) value = std::uint8_t(dice());
    if (auto added = writer->add(std::to_string(i), 0, width, height, rgb, {}); !added)
      return tl::unexpected<Error>(added.error());
    for (std::uint32_t k = 0; k < images; ++k)
      if (k != i) pairs.push_back(pairRecord(i, k, 0, {}));
  }
  return writer->finish({{"noise", "", Split::training}}, pairs);
}

struct Temporary {
  std::filesystem::path folder =
      std::filesystem::temp_directory_path() / ("parallax-benchmark-" + std::to_string(getpid()));
  ~Temporary() {
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
  }
};

void print(const StepSpeed& s, const TrainingPlan& plan) {
  std::printf(
      "%s, crop %d, %s, %s: %.2f pairs/s of %.2f GFLOP each; matmul %.0f before, %.0f after: %.2f of it; %.1f %% of "
      "the "
      "time waiting for data; batch %d by %d, %d threads, %.0f MiB\n",
      plan.network.c_str(), plan.crop, s.device.c_str(), plan.precision.c_str(), s.pairsPerSecond, s.gigaflopsPerPair,
      s.matmulBefore, s.matmulAfter, s.share, 100 * s.waitShare, s.batch, s.microBatch, s.threads, s.memoryMiB);
  std::fflush(stdout);
}

int run(const Flags& flags, const PlanFlags& plan) {
  const Temporary temporary;
  nlohmann::json more;
  if (!plan.given->contains("training-set")) more["training-set"] = temporary.folder.string();
  const auto saved = planOf(plan, more);
  if (!saved) return complain(saved.error());
  if (more.is_object()) {
    const int height = std::max(323, saved->plan.crop), width = height * 4 / 3;
    if (auto made = makeSet(temporary.folder, width, height, saved->plan.batch); !made) return complain(made.error());
  }
  bool met = true;
  for (int round = 0; round < flags.rounds; ++round) {
    const auto speed = measureSteps(saved->plan, flags.seconds);
    if (!speed) return complain(speed.error());
    if (flags.json)
      cli::print(toJson(*speed));
    else
      print(*speed, saved->plan);
    met &= speed->share >= flags.target;
  }
  return met ? cli::ok : 1;
}

}  // namespace

std::function<int()> benchmark(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  app.add_option("--seconds", flags->seconds, "How long the steps are measured")->check(CLI::Range(0.1, 3600.0));
  app.add_option("--rounds", flags->rounds, "How often")->check(CLI::Range(1, 1000));
  app.add_option("--target", flags->target, "Share of the matrix rate to be reached; exit code 1 where it is not");
  app.add_flag("--json", flags->json, "Print JSON");
  auto plan = addPlanFlags(app);
  return [=] { return run(*flags, *plan); };
}

}  // namespace parallax::trainer
