#include "sweep_line.h"

#include "base/fixed_text.h"

namespace parallax::cli {

std::string lineOf(const SweepProgress& p) {
  std::string line = std::to_string(p.done) + " of " + std::to_string(p.total) + " (" +
                     fixed(p.total ? 100.0 * double(p.done) / double(p.total) : 100, 1) + " %)";
  if (p.rowsPerSecond > 0) line += ", " + fixed(p.rowsPerSecond, p.rowsPerSecond < 10 ? 1 : 0) + " a second";
  if (p.secondsLeft >= 0) line += ", " + clockText(p.secondsLeft) + " left";
  return p.scene.empty() ? line : line + ", " + p.scene;
}

}  // namespace parallax::cli
