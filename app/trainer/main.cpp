// parallax-trainer: what needs LibTorch and Embree and nothing else, so that it runs on a bare machine with a GPU.
#include <csignal>

#include "command.h"
#include "command_line/command_table.h"

namespace {

constexpr const char* about =
    "Parallax's trainer: runs without a window, Qt or OpenCV.\n"
    "Exit codes: 0 done, 1 something is not as it should be, 2 wrong input, 3 cannot run here, 4 failed, 5 stopped.";

// The one table of commands.
const parallax::cli::Command commands[] = {
    {"train", "Train a network: a new run folder, from its plan to its last checkpoint", parallax::trainer::train},
    {"resume", "Begin a run that was made, or go on with one that was stopped or killed", parallax::trainer::resume},
    {"validate", "Judge weights or a run on the pairs of a training set, in degrees", parallax::trainer::validate},
    {"export", "Write the network of a checkpoint alone, to be used or shipped", parallax::trainer::exportWeights},
    {"check", "Say what a plan would take on this machine, or why it cannot run", parallax::trainer::check},
    {"benchmark", "Measure training steps against the machine's rate of matrix products", parallax::trainer::benchmark},
    {"render", "Render scenes with exact poses into a training set", parallax::trainer::render},
    {"inspect", "Say whether a training set is whole, and what it holds", parallax::trainer::inspect},
    {"selfcheck", "Check that the networks calculate rightly here, and how fast", parallax::trainer::selfcheck},
};

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // whoever reads the progress may go; a run goes on
  return parallax::cli::runCommands(argc, argv, "parallax-trainer", about, commands);
}
