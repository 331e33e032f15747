#include <cstdio>

#include "catalogue/twin.h"
#include "command.h"
#include "interrupt.h"

namespace parallax::cli {
namespace {

struct Flags {
  TwinPlan plan;
  std::string size = "1600x1200", out;
};

std::string kindNames() {
  std::string names;
  for (const SceneKindInfo& kind : sceneKinds()) names += (names.empty() ? "" : ",") + std::string(kind.id);
  return names;
}

int run(Flags flags) {
  char end = 0;
  if (std::sscanf(flags.size.c_str(), "%dx%d%c", &flags.plan.width, &flags.plan.height, &end) != 2)
    return complain({ErrorCode::badInput, "--size is WIDTHxHEIGHT, such as 640x480."});
  flags.plan.out = flags.out;
  const Interrupt interrupt;
  ProgressLine line;
  const auto done = writeTwin(
      flags.plan,
      [&](const TwinProgress& p) {
        line.show(std::to_string(p.done) + " of " + std::to_string(p.total) + " images" + timeLeft(p.secondsLeft));
      },
      {interrupt.token(), {}, flags.plan.seed});
  line.end();
  if (!done && done.error().code == ErrorCode::cancelled) {
    std::cerr << "parallax-cli: Stopped; the same command goes on from here.\n";
    return failed;
  }
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
