// parallax-cli prepare: a collection of photographs -> a training set.
#include "prepare.h"

#include <chrono>
#include <cmath>

#include "base/fixed_text.h"
#include "catalogue/formats.h"
#include "command.h"
#include "command_line/progress_line.h"
#include "command_line/setting_flags.h"
#include "command_line/stop_on_signal.h"
#include "quiet.h"

namespace parallax::cli {
namespace {

struct Flags {
  std::string collection, out, format;
  bool estimate = false, json = false;
  std::shared_ptr<nlohmann::json> given;
};

void note(const std::vector<std::string>& notes) {
  for (const auto& sentence : notes) std::cerr << "parallax-cli: note: " << sentence << '\n';
}

std::string mebibytes(std::uint64_t bytes) { return fixed(double(bytes) / (1 << 20), 1) + " MiB"; }

int printEstimate(const Collection& collection, const PreparePlan& plan, bool asJson) {
  const auto estimate = estimatePreparation(collection, plan);
  if (!estimate) return complain(estimate.error());
  if (asJson)
    print({{"images", estimate->images},
           {"pairs", estimate->pairs},
           {"validation_pairs", estimate->validationPairs},
           {"bytes", estimate->bytes}});
  else
    std::cout << "It would hold " << estimate->images << " images (about " << mebibytes(estimate->bytes) << ") and "
              << estimate->pairs << " pairs, " << estimate->validationPairs << " of them held out.\n";
  return ok;
}

int run(const Flags& flags) {
  const auto plan = fromJson<PreparePlan>(*flags.given);
  if (!plan) return complain(plan.error());
  if (flags.out.empty() && !flags.estimate)
    return complain({ErrorCode::badInput, "Name the folder of the training set, or ask for an --estimate."});
  const StopOnSignal stop;
  const Run opening{stop.token(), {}, 0};
  const auto collection = flags.format.empty() ? openCollection(flags.collection, opening)
                                               : openCollectionAs(flags.format, flags.collection, opening);
  if (!collection) return complain(collection.error());
  note(collection->notes);
  if (flags.estimate) return printEstimate(*collection, *plan, flags.json);
  const auto report = preparedWithProgress(*collection, flags.out, *plan, stop.token());
  if (!report && report.error().code == ErrorCode::cancelled)
    return complain({ErrorCode::cancelled, "Stopped; the same command continues in " + flags.out + "."});
  if (!report) return complain(report.error());
  note(report->notes);
  if (flags.json)
    print({{"folder", flags.out},
           {"scenes", report->scenes},
           {"images", report->images},
           {"pairs", report->pairs},
           {"validation_pairs", report->validationPairs},
           {"notes", report->notes}});
  else
    std::cout << "Prepared " << report->images << " images and " << report->pairs << " pairs of " << report->scenes
              << " scenes, " << report->validationPairs << " pairs held out: " << flags.out << '\n';
  return ok;
}

}  // namespace

Result<PrepareReport> preparedWithProgress(const Collection& collection, const std::filesystem::path& out,
                                           const PreparePlan& plan, const std::stop_token& stop) {
  ProgressLine line;
  const auto begun = std::chrono::steady_clock::now();
  const auto show = [&](double share) {
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    line.show(fixed(100 * share, 1) + " % of the photographs, " + clockText(seconds / share * (1 - share)) + " left");
  };
  const Quiet quiet;
  return prepare(collection, out, plan, {stop, show, 0});
}

std::function<int()> prepare(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  app.add_option("collection", flags->collection, "A data set: a folder, or a file that stands for one")->required();
  app.add_option("out", flags->out, "The folder; one that was begun with the same settings is continued");
  app.add_option("--format", flags->format, "Read the data set as this and nothing else (see collection --help)");
  app.add_flag("--estimate", flags->estimate, "Only say how large it would be");
  app.add_flag("--json", flags->json, "Print JSON");
  flags->given = addFlags<PreparePlan>(app, "The set");
  app.footer("Ctrl-C stops in order (exit code 5); the same command continues where it stopped.");
  return [=] { return run(*flags); };
}

}  // namespace parallax::cli
