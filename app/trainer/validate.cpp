// parallax-trainer validate: weights, or a run's best checkpoint, on the pairs of a set.
#include <iostream>

#include "base/fixed_text.h"
#include "best_weights.h"
#include "command.h"
#include "command_line/progress_line.h"
#include "command_line/stop_on_signal.h"
#include "training/measure.h"

namespace parallax::trainer {
namespace {

struct Flags {
  WeightsOnSet wish;
  std::string split = "validation", csv;
  bool json = false;
};

// Of the run that the weights are of; of other weights nobody knows with what they were trained.
double betaOf(const std::filesystem::path& weights) {
  const auto plan = readPlan(RunPaths{weights.parent_path().parent_path()}.plan());
  return plan ? plan->plan.beta : TrainingPlan().beta;
}

void print(const Flags& flags, const Validation& v) {
  if (flags.json) {
    auto facts = factsOf(v, betaOf(std::filesystem::absolute(flags.wish.weights)));
    facts["weights"] = flags.wish.weights.string(), facts["set"] = flags.wish.set.string();
    return cli::print(facts);
  }
  std::cout << flags.wish.weights.string() << " on " << v.pairs.size() << " pairs of " << flags.wish.set.string()
            << '\n'
            << "          median    mean\n"
            << "ROE    " << fixed(v.roeMedian, 3) << "  " << fixed(v.roeMean, 3) << "  degrees\n"
            << "RTE    " << fixed(v.rteMedian, 3) << "  " << fixed(v.rteMean, 3) << "  degrees\n"
            << "worse  " << fixed(v.worseMedian, 3) << "          degrees\n"
            << "AUC@5/10/20 of the worse  " << fixed(v.auc5, 3) << "  " << fixed(v.auc10, 3) << "  "
            << fixed(v.auc20, 3) << "\nin " << fixed(v.seconds, 1) << " s\n";
}

int run(Flags flags) {
  auto weights = bestWeights(flags.wish.weights);
  if (!weights) return complain(weights.error());
  flags.wish.weights = *weights;
  if (flags.split == "training") flags.wish.split = Split::training;
  const cli::StopOnSignal stop;
  Result<Validation> found = fail(ErrorCode::failed, "");
  {
    cli::ProgressLine line;
    const Run watched{stop.token(), [&](double share) { line.show(std::to_string(int(100 * share)) + " %"); }};
    found = validateWeights(flags.wish, watched);
  }
  if (!found) return complain(found.error());
  if (!flags.csv.empty())
    if (const auto done = writeValidation(flags.csv, found->pairs); !done) return complain(done.error());
  print(flags, *found);
  return cli::ok;
}

}  // namespace

std::function<int()> validate(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  app.add_option("weights", flags->wish.weights, "A weights file, a checkpoint, or a run's folder (its best)")
      ->required();
  app.add_option("set", flags->wish.set, "The folder of a training set")->required();
  app.add_option("--split", flags->split, "Which of its scenes")->check(CLI::IsMember({"validation", "training"}));
  app.add_option("--pairs", flags->wish.pairs, "At most so many, spread evenly; 0: all")->check(CLI::NonNegativeNumber);
  app.add_option("--test-crop", flags->wish.testCrop, "Side of the centre window; 0: the whole image")
      ->check(CLI::NonNegativeNumber);
  app.add_option("--device", flags->wish.device, "auto, cpu or cuda");
  app.add_option("--threads", flags->wish.threads, "On the processor; 0: all cores")->check(CLI::Range(0, 1024));
  app.add_option("--csv", flags->csv, "Write a row a pair to this file");
  app.add_flag("--json", flags->json, "Print JSON");
  return [=] { return run(*flags); };
}

}  // namespace parallax::trainer
