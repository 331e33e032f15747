// parallax-cli: the core without a window.
#include <opencv2/core/utils/logger.hpp>

#include "command.h"
#include "command_line/command_table.h"

namespace {

constexpr const char* about =
    "Parallax: relative camera pose of two images.\n"
    "Exit codes: 0 done, 1 a method found no pose or a target was missed, 2 wrong input, 3 cannot run here, 4 "
    "failed, 5 stopped.";

// The one table of commands.
const parallax::cli::Command commands[] = {
    {"estimate", "Estimate the relative pose of two images with one or several methods", parallax::cli::estimate},
    {"evaluate", "Judge methods on all pairs of a data set; the results go to a file", parallax::cli::evaluate},
    {"methods", "List the methods, and why one cannot run here", parallax::cli::listMethods},
    {"card", "Say what a network was trained on, how wrong it is, and what it must not be used for",
     parallax::cli::card},
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

}  // namespace

int main(int argc, char** argv) {
  // OpenCV's own words would come before our sentence; what libraries below it say, Quiet keeps away
  cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
  return parallax::cli::runCommands(argc, argv, "parallax-cli", about, commands);
}
