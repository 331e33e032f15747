// parallax-trainer export: the network of a checkpoint without what training keeps beside it: a third of the size.
#include <iostream>

#include "best_weights.h"
#include "command.h"
#include "networks/weights.h"

namespace parallax::trainer {
namespace {

struct Flags {
  std::string from, to;
};

int run(const Flags& flags) {
  const auto file = bestWeights(flags.from);
  if (!file) return complain(file.error());
  const auto weights = readWeights(*file);
  if (!weights) return complain(weights.error());
  if (const auto done = writeWeights(flags.to, *weights); !done) return complain(done.error());
  std::cout << flags.to << ": " << networkInfo(weights->spec.kind).name << " of " << file->string() << '\n';
  return cli::ok;
}

}  // namespace

std::function<int()> exportWeights(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  app.add_option("weights", flags->from, "A checkpoint, or a run's folder (its best)")->required();
  app.add_option("out", flags->to, "The weights file to write")->required();
  return [=] { return run(*flags); };
}

}  // namespace parallax::trainer
