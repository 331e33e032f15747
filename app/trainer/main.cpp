// parallax-trainer: what needs LibTorch and nothing else, so that it runs on a bare machine with a GPU.
#include <CLI/CLI.hpp>

#include "selfcheck.h"

int main(int argc, char** argv) {
  CLI::App program{"Parallax's trainer: runs without a window, Qt or OpenCV."};
  program.require_subcommand(1);

  parallax::SelfcheckWishes wishes;
  auto* selfcheck =
      program.add_subcommand("selfcheck", "Check that the four networks calculate rightly here, and how fast.");
  selfcheck->add_option("--threads", wishes.threads, "Threads on the processor; 0: all cores but one.")
      ->check(CLI::Range(0, 1024));
  selfcheck->add_flag("--need-cuda", wishes.needCuda, "Fail where there is no CUDA device.");

  CLI11_PARSE(program, argc, argv);
  return parallax::selfcheck(wishes);
}
