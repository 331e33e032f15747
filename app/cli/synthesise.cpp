
#include "catalogue/twin.h"
#include "command.h"
#include "command_line/progress_line.h"
#include "command_line/stop_on_signal.h"
#include "imaging/resize.h"

namespace parallax::cli {
namespace {

struct Flags {
  TwinPlan plan;
  std::string size = "1600x1200", out, lens = "pinhole";
};

std::string kindNames() {
  std::string names;
  for (const SceneKindInfo& kind : sceneKinds()) names += (names.empty() ? "" : ",") + std::string(kind.id);
  return names;
}

Result<TwinSummary> rendered(const TwinPlan& plan, const std::stop_token& stop) {
  ProgressLine line;
  const auto show = [&](const TwinProgress& p) {
    line.show(std::to_string(p.done) + " of " + std::to_string(p.total) + " images" +
              (p.secondsLeft < 0 ? "" : ", " + clockText(p.secondsLeft) + " left"));
  };
  return writeTwin(plan, show, {stop, {}, plan.seed});
}

int run(Flags flags) {
  const auto size = parseWorkingSize(flags.size);
  if (!size || size->mode != WorkingSize::Mode::exact)
    return complain({ErrorCode::badInput, "--size is WIDTHxHEIGHT, such as 640x480, not \"" + flags.size + "\"."});
  flags.plan.width = size->width;
  flags.plan.height = size->height;
  flags.plan.out = flags.out;
  flags.plan.lens = flags.lens == "fisheye"     ? TwinLens::fisheye
                    : flags.lens == "spherical" ? TwinLens::spherical
                                                : TwinLens::pinhole;
  const StopOnSignal stop;
  const auto done = rendered(flags.plan, stop.token());
  if (!done && done.error().code == ErrorCode::cancelled)
    return complain({ErrorCode::cancelled, "Stopped; the same command continues in " + flags.out + "."});
  if (!done) return complain(done.error());
  std::cout << "Rendered " << done->written << " images, " << done->found << " were there: " << flags.out << '\n';
  return ok;
}

}  // namespace

std::function<int()> synthesise(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  app.add_option("--out", flags->out, "The folder; one that was begun is continued")->required();
  app.add_option("--scenes", flags->plan.scenes, "How many")->capture_default_str();
  app.add_option("--positions", flags->plan.positions, "Of the DTU rig: 49, type I, or 64, type II, or fewer")
      ->capture_default_str();
  app.add_option("--size", flags->size, "WIDTHxHEIGHT, 4 : 3; calibration files are for 1600x1200 as DTU's are")
      ->capture_default_str();
  app.add_option("--lens", flags->lens,
                 "pinhole: in DTU's layout; fisheye: 160 degrees, spherical: a panorama, both with COLMAP models and a "
                 "pairs.csv to open, and larger than --size, so that the middle shows things as large")
      ->check(CLI::IsMember({"pinhole", "fisheye", "spherical"}))
      ->capture_default_str();
  app.add_option("--lights", flags->plan.lights, "Comma-separated: 0,1,2,3,4,5,6,max")
      ->delimiter(',')
      ->capture_default_str();
  app.add_option("--kinds", flags->plan.kinds, "Comma-separated, taken in turn: " + kindNames() + ". Default: all")
      ->delimiter(',');
  app.add_option("--seed", flags->plan.seed, "Of the first scene; the others follow")->capture_default_str();
  app.add_option("--samples", flags->plan.samplesPerPixel, "Samples a pixel: time grows and grain shrinks with them")
      ->capture_default_str();
  app.add_option("--threads", flags->plan.threads, "0: all cores")->capture_default_str();
  return [=] { return run(*flags); };
}

}  // namespace parallax::cli
