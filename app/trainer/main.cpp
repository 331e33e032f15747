// parallax-trainer: what needs LibTorch and Embree and nothing else, so that it runs on a bare machine with a GPU.
#include <csignal>

#include "command.h"

namespace {

struct Command {
  const char* name;
  const char* sentence;
  parallax::trainer::Prepare prepare;
};

// The one table of commands.
const Command commands[] = {
    {"train", "Train a network: a new run folder, from its plan to its last checkpoint", parallax::trainer::train},
    {"resume", "Begin a run that was made, or go on with one that was stopped or killed", parallax::trainer::resume},
    {"validate", "Judge weights or a run on the pairs of a training set, in degrees", parallax::trainer::validate},
    {"check", "Say what a plan would take on this machine, or why it cannot run", parallax::trainer::check},
    {"benchmark", "Measure training steps against the machine's rate of matrix products", parallax::trainer::benchmark},
    {"render", "Render scenes with exact poses into a training set", parallax::trainer::render},
    {"inspect", "Say whether a training set is whole, and what it holds", parallax::trainer::inspect},
    {"selfcheck", "Check that the four networks calculate rightly here, and how fast", parallax::trainer::selfcheck},
};

int run(int argc, char** argv) {
  CLI::App app{
      "Parallax's trainer: runs without a window, Qt or OpenCV.\n"
      "Exit codes: 0 done, 1 something is not as it should be, 2 wrong input, 3 cannot run here, 4 failed, 5 stopped."};
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
  return parallax::trainer::complain({parallax::ErrorCode::failed, "The output could not be written."});
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGXFSZ, SIG_IGN);  // a limit on the size of files is an error like a full disk, not an end
  std::signal(SIGPIPE, SIG_IGN);  // whoever reads the progress may go; a run goes on
  const auto code = parallax::cli::guarded([&] { return run(argc, argv); });
  return written(code ? *code : parallax::trainer::complain(code.error()));
}
