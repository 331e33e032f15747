// parallax-cli train: calls parallax-trainer, which needs neither a data set's format nor OpenCV, with a plan that was
// checked and a training set that is there.
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <unistd.h>

#include "catalogue/formats.h"
#include "command.h"
#include "command_line/setting_flags.h"
#include "command_line/stop_on_signal.h"
#include "prepare.h"
#include "runs/run_folder.h"

namespace parallax::cli {
namespace {

struct Flags {
  std::string run, preset, set, collection;
  std::vector<std::string> grid;
  std::shared_ptr<nlohmann::json> given;
};

// Beside this program, else as the PATH has it.
std::string trainerProgram() {
  std::error_code error;
  const auto here = std::filesystem::read_symlink("/proc/self/exe", error);
  const auto beside = here.parent_path() / "parallax-trainer";
  return !error && access(beside.c_str(), X_OK) == 0 ? beside.string() : "parallax-trainer";
}

// The set in `folder`, as it is, or made of the collection now; whole images where the plan trains on whole images.
Result<void> prepareSet(const std::string& collectionPath, const std::string& folder, const TrainingPlan& training) {
  if (std::filesystem::exists(std::filesystem::path(folder) / "index.json")) {
    const auto there = TrainingSet::open(folder);
    if (!there) return tl::unexpected<Error>(there.error());
    std::cerr << "parallax-cli: note: " << folder << " is taken as it is: " << there->title() << ", "
              << there->pairs().size() << " pairs.\n";
    return {};
  }
  const StopOnSignal stop;
  const auto collection = openCollection(collectionPath, {stop.token(), {}, 0});
  if (!collection) return tl::unexpected<Error>(collection.error());
  PreparePlan plan;
  if (training.crop == 0) plan.shorterSide = 0;
  const auto report = preparedWithProgress(*collection, folder, plan, stop.token());
  if (!report) return tl::unexpected<Error>(report.error());
  for (const auto& sentence : report->notes) std::cerr << "parallax-cli: note: " << sentence << '\n';
  std::cout << "Prepared " << report->images << " images and " << report->pairs << " pairs, " << report->validationPairs
            << " of them held out: " << folder << std::endl;
  return {};
}

// Becomes the trainer: its words, its exit code, and every signal are nobody else's.
int become(const std::vector<std::string>& words) {
  std::vector<char*> arguments;
  for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  std::cout.flush();
  execvp(arguments[0], arguments.data());
  if (errno == ENOENT)
    return complain({ErrorCode::unavailable, "parallax-trainer is neither beside this program nor on the PATH."});
  return complain({ErrorCode::failed, words[0] + " cannot be started: " + std::strerror(errno) + "."});
}

int run(Flags flags) {
  auto& given = *flags.given;
  if (!flags.collection.empty() && flags.set.empty()) flags.set = flags.run + "-set";
  if (!flags.set.empty()) given["training-set"] = flags.set;
  const auto plan = planOf(flags.preset, given);
  if (!plan) return complain(plan.error());
  if (const auto why = fault(SavedPlan{*plan, flags.preset, {}}); !why.empty())
    return complain({ErrorCode::badInput, why});
  if (isRunFolder(flags.run) && flags.grid.empty())
    return complain(
        {ErrorCode::badInput, flags.run + " holds a run already; parallax-trainer resume goes on with it."});
  if (!flags.collection.empty())
    if (const auto done = prepareSet(flags.collection, flags.set, *plan); !done) return complain(done.error());
  std::vector<std::string> words{trainerProgram(), "train", flags.run};
  if (!flags.preset.empty()) words.insert(words.end(), {"--preset", flags.preset});
  for (const auto& values : flags.grid) words.insert(words.end(), {"--grid", values});
  for (const auto& [key, value] : given.items()) words.insert(words.end(), {"--" + key, value.get<std::string>()});
  return become(words);
}

}  // namespace

std::function<int()> train(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  app.add_option("run", flags->run, "The folder of the new run, \"runs/first\"")->required();
  std::string presets;
  for (const auto& preset : trainingPresets()) presets += (presets.empty() ? "" : ", ") + preset.id;
  app.add_option("--preset", flags->preset, "A named starting point: " + presets);
  app.add_option("--set", flags->set, "The training set (as --training-set); with --collection: where it is put")
      ->type_name("DIR");
  app.add_option("--collection", flags->collection,
                 "A data set, made into a training set first, as prepare does by default; the set goes to RUN-set")
      ->type_name("DIR");
  app.add_option("--grid", flags->grid, "A setting and its values, \"beta=1,5,10,50\": one run each")
      ->type_name("KEY=A,B,...")
      ->allow_extra_args(false);
  flags->given = addFlags<TrainingPlan>(app, "The plan");
  app.footer("Exit codes are parallax-trainer's: 0 finished, 5 stopped, 2 wrong input, 3 cannot run here, 4 failed.");
  return [=] { return run(*flags); };
}

}  // namespace parallax::cli
