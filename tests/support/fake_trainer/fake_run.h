// One run of the fake trainer: locks the folder, says plausible events, obeys wishes.
#pragma once

#include <csignal>

#include "runs/run_folder.h"

namespace parallax::fake {

// From the environment, because the command line is the trainer's.
struct Behaviour {
  double stepsPerSecond = 50;   // FAKE_STEPS_PER_SECOND; 0: as fast as it can
  std::int64_t steps = 0;       // FAKE_STEPS: an epoch; 0: 20
  int pairs = 40;               // FAKE_VALIDATION_PAIRS
  std::int64_t crashAt = -1;    // FAKE_CRASH_AT: killed by itself, without a word, at this step
  std::int64_t nanAt = -1;      // FAKE_NAN_AT: the run fails at this step
  double prepareSeconds = 0.1;  // FAKE_PREPARE_SECONDS
  std::string refusal;          // FAKE_REFUSAL: this sentence on standard error and exit code 2
  bool deaf = false;            // FAKE_DEAF: no wish is acknowledged
};
Behaviour behaviourFromEnvironment();

extern volatile std::sig_atomic_t asked;  // by SIGTERM or Ctrl-C to end

// Exit code, as the trainer's.
int resume(const std::filesystem::path& folder, const Behaviour& behaviour);

}  // namespace parallax::fake
