// control.jsonl: what people wish of a running trainer, one JSON object a line, appended by any number of windows and
// commands at once. Each wish has an id; the trainer answers each with one event "acknowledged".
#pragma once

#include <array>
#include <optional>

#include "runs/events.h"

namespace parallax {

enum class StopWhen { step, epoch, now };  // after this step, after this epoch, without finishing this step

struct ProbeWish {
  std::string id;                              // letters, digits, '-': names its files
  std::string name;                            // for people: "0003.jpg and 0007.jpg"
  std::string first, second;                   // binary PPM files, relative to the run folder: "probes/ID-1.ppm"
  std::optional<std::array<double, 7>> truth;  // cam2 from cam1: w, x, y, z, then the unit translation
  std::array<double, 2> focals{};              // of the files, px; 0 where not known
};

struct Wish {
  enum class Kind { pause, resume, stop, checkpoint, validate, extend, probe, forgetProbe };
  std::string id;  // unique; newWish() makes one
  double time = 0;
  Kind kind = Kind::pause;
  StopWhen when = StopWhen::step;  // stop
  int epochs = 0;                  // extend: by so many
  ProbeWish probe;                 // probe; forgetProbe: its id only
};

Wish newWish(Wish::Kind kind);  // with a fresh id and the time
std::string lineOf(const Wish& wish);
Result<Wish> wishOf(const std::string& line);  // a malformed line is refused with a sentence

// One append, one line: two windows at once do not mix their lines.
Result<void> append(const std::filesystem::path& runFolder, const Wish& wish);

// Wishes of control.jsonl that no event has acknowledged yet, oldest first.
std::vector<Wish> pendingWishes(const std::vector<Wish>& wishes, const std::vector<std::string>& acknowledged);

}  // namespace parallax
