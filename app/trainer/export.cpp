// parallax-trainer export: the network of a checkpoint without what training keeps beside it: a third of the size.
#include <iostream>

#include "best_weights.h"
#include "command.h"
#include "networks/mean_weights.h"

namespace parallax::trainer {
namespace {

struct Flags {
  std::string from, to, other;
  double share = 0.5;
};

Result<NetworkWeights> network(const std::filesystem::path& file, const Flags& flags) {
  const auto weights = readWeights(file);
  if (!weights || flags.other.empty()) return weights;
  const auto other = bestWeights(flags.other).and_then(readWeights);
  if (!other) return other;
  return meanWeights(*weights, *other, flags.share);
}

int run(const Flags& flags) {
  const auto file = bestWeights(flags.from);
  if (!file) return complain(file.error());
  const auto weights = network(*file, flags);
  if (!weights) return complain(weights.error());
  if (const auto done = writeWeights(flags.to, *weights); !done) return complain(done.error());
  std::cout << flags.to << ": " << networkInfo(weights->spec.kind).name << " of " << file->string()
            << (flags.other.empty() ? "" : " and " + flags.other) << '\n';
  return cli::ok;
}

}  // namespace

std::function<int()> exportWeights(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  app.add_option("weights", flags->from, "A checkpoint, or a run's folder (its best)")->required();
  app.add_option("out", flags->to, "The weights file to write")->required();
  app.add_option("--mean-with", flags->other,
                 "Another checkpoint or run, which went on from this one or the other way round: writes the mean of "
                 "both, weight by weight");
  app.add_option("--share", flags->share, "Of the other one in the mean, 0 to 1")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  return [=] { return run(*flags); };
}

}  // namespace parallax::trainer
