// parallax-cli: the core without a window.
#include <csignal>
#include <opencv2/core/utils/logger.hpp>

#include "command.h"

namespace {

struct Command {
  const char* name;
  const char* sentence;
  parallax::cli::Prepare prepare;
};

// The one table of commands.
const Command commands[] = {
    {"estimate", "Estimate the relative pose of two images with one or several methods", parallax::cli::estimate},
    {"evaluate", "Judge methods on all pairs of a data set; the results go to a file", parallax::cli::evaluate},
    {"methods", "List the methods, and why one cannot run here", parallax::cli::listMethods},
    {"collection", "Say what a data set holds and what it lacks; write its pairs", parallax::cli::collection},
    {"benchmark", "Measure sweeps, memory, indexing and results files against their targets", parallax::cli::benchmark},
    {"import-weights", "Make a network of AlexNet or Hybrid-CNN weights, to be trained", parallax::cli::importWeights},
    {"prepare", "Make a training set of a data set: every photograph decoded and scaled once", parallax::cli::prepare},
    {"train", "Train a network: parallax-trainer, after a data set was prepared if need be", parallax::cli::train},
    {"runs", "List training runs: how far they are, how good, and whether they live", parallax::cli::runs},
    {"wish", "Steer a run that is being trained, here or elsewhere: pause, stop, checkpoint", parallax::cli::wish},
    {"report", "Draw the figures and tables of a results file", parallax::cli::report},
    {"paper", "Make the paper's Figs. 5, 6 and 7 over DTU in one go", parallax::cli::paper},
    {"synthesise", "Render scenes in the DTU data set's layout, with exact cameras", parallax::cli::synthesise},
};

int run(int argc, char** argv) {
  CLI::App app{
      "Parallax: relative camera pose of two images.\n"
      "Exit codes: 0 done, 1 a method found no pose or a target was missed, 2 wrong input, 3 cannot run here, 4 "
      "failed, 5 stopped."};
  app.set_version_flag("--version", PARALLAX_VERSION);
  app.require_subcommand(1);
  std::function<int()> chosen;
  for (const Command& command : commands) {
    CLI::App* sub = app.add_subcommand(command.name, command.sentence);
    sub->callback([&chosen, work = command.prepare(*sub)] { chosen = work; });
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& e) {
    return app.exit(e) == 0 ? 0 : parallax::cli::badInput;
  }
  return chosen();
}

// A full disk or a closed pipe shows only when what was printed is pushed out.
int written(int code) {
  if (std::cout.flush()) return code;
  return parallax::cli::complain({parallax::ErrorCode::failed, "The output could not be written."});
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGXFSZ, SIG_IGN);  // a limit on the size of files is an error like a full disk, not an end
  // OpenCV's own words would come before our sentence; what libraries below it say, Quiet keeps away
  cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
  const auto code = parallax::cli::guarded([&] { return run(argc, argv); });
  return written(code ? *code : parallax::cli::complain(code.error()));
}
