// What a long calculation needs to know of its surroundings: whether to stop, whom to tell, which dice.
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

namespace parallax {

struct Run {
  std::stop_token stop;                  // checked between steps; a stopped call returns ErrorCode::cancelled
  std::function<void(double)> progress;  // may be empty; 0..1, called from any thread
  std::uint64_t seed = 0;                // same input and seed: same output

  bool stopped() const { return stop.stop_requested(); }
  void report(double fraction) const {
    if (progress) progress(fraction);
  }
};

}  // namespace parallax
