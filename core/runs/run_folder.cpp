#include "runs/run_folder.h"

#include <algorithm>
#include <unistd.h>

namespace parallax {
namespace {

namespace fs = std::filesystem;

// A name that shells, other systems and people can handle.
std::string nameFault(const std::string& name) {
  if (name.empty() || name == "." || name == "..") return "A run needs a folder of its own, with a name.";
  if (name.front() == '-' || name.front() == '.')
    return "The name of a run must not begin with \"" + name.substr(0, 1) + "\".";
  for (const unsigned char c : name)
    if (c < 32 || c == 127 || std::string_view("\\:*?\"<>|").find(char(c)) != std::string_view::npos)
      return "The name of a run must not hold any of \\ : * ? \" < > | or line breaks.";
  return {};
}

// Nothing but what a watcher may have left there before the run began.
bool isEmptyEnough(const fs::path& folder) {
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    const auto name = entry.path().filename();
    if (name != "trainer.log" && name != "lock" && name != "control.jsonl") return false;
  }
  return !error;
}

std::vector<fs::path> foldersIn(const fs::path& folder) {
  std::vector<fs::path> list;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    std::error_code ignored;
    if (at->is_directory(ignored)) list.push_back(at->path());
  }
  return list;
}

}  // namespace

Result<RunPaths> createRun(const fs::path& folder, const SavedPlan& plan) {
  const fs::path place = folder.has_filename() ? folder : folder.parent_path();  // "runs/one/" is "runs/one"
  if (auto why = nameFault(place.filename().string()); !why.empty()) return fail(ErrorCode::badInput, why);
  if (auto why = fault(plan); !why.empty()) return fail(ErrorCode::badInput, why);
  if (isRunFolder(place))
    return fail(ErrorCode::badInput, place.string() + " holds a run already; choose another name, or resume that one.");
  std::error_code error;
  fs::create_directories(place, error);
  if (error)
    return fail(ErrorCode::failed, "The folder " + place.string() + " cannot be made: " + error.message() + ".");
  if (!isEmptyEnough(place))
    return fail(ErrorCode::badInput, place.string() + " holds other files; choose a new folder for the run.");
  const SavedPlan saved{withAbsolutePaths(plan.plan), plan.preset, plan.program};
  const RunPaths run{place};
  for (const auto& part : {run.checkpoints(), run.validations(), run.probes()}) {
    fs::create_directory(part, error);
    if (error)
      return fail(ErrorCode::failed, "The folder " + part.string() + " cannot be made: " + error.message() + ".");
  }
  if (const auto done = writePlan(run.plan(), saved); !done) return tl::unexpected<Error>(done.error());
  return run;
}

bool isRunFolder(const fs::path& folder) {
  std::error_code ignored;
  return fs::is_regular_file(folder / "plan.json", ignored);
}

std::vector<fs::path> findRuns(const fs::path& folder) {
  if (isRunFolder(folder)) return {folder};
  std::vector<fs::path> runs;
  for (const auto& one : foldersIn(folder)) {
    if (isRunFolder(one)) {
      runs.push_back(one);
      continue;
    }
    for (const auto& below : foldersIn(one))
      if (isRunFolder(below)) runs.push_back(below);
  }
  std::sort(runs.begin(), runs.end());
  return runs;
}

std::vector<CheckpointEntry> checkpointsOf(const RunPaths& run) {
  std::vector<CheckpointEntry> list;
  std::error_code error;
  for (fs::directory_iterator at(run.checkpoints(), error), end; !error && at != end; at.increment(error)) {
    const std::string step = at->path().stem().string();
    if (at->path().extension() != ".pt" || step.empty() || step.size() > 18 ||
        step.find_first_not_of("0123456789") != std::string::npos)
      continue;
    list.push_back({at->path(), std::stoll(step)});
  }
  std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.step < b.step; });
  return list;
}

std::filesystem::path demoSetFolder(const RunPaths& run) {
  const auto folder = std::filesystem::absolute(run.folder).lexically_normal();
  return (folder.has_filename() ? folder : folder.parent_path()).parent_path() / "sets" / "demo";
}

std::filesystem::path validationSetFolder(const RunPaths& run, const TrainingPlan& plan) {
  if (!plan.validationSet.empty()) return plan.validationSet;
  return plan.trainingSet.empty() ? demoSetFolder(run) : std::filesystem::path(plan.trainingSet);
}

}  // namespace parallax
