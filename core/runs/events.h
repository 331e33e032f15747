// events.jsonl: what happened in a run, one JSON object a line, only ever appended to. Every line has "event" (the
// kind), "time" (seconds since 1970), "step" (optimiser steps done) and "epoch" (1.25: a quarter through the second).
//
//   started      host, pid, device ("cpu", "cuda"), deviceName, threads, ranks, libtorch, program, trainPairs,
//                validationPairs, stepsPerEpoch, epochs (of the plan, with extensions), parameters, resumed (bool)
//   preparing    sentence, fraction 0..1: before the first step (set verified, demo rendered, features cached)
//   step         loss, lossT, lossQ (means of ||t_hat - t|| and ||q_hat - q|| over the batch, unweighted),
//                roe, rte (medians over the batch, degrees), lr, pairsPerSecond, wait (share of the step spent waiting
//                for data, 0..1), memory (MiB of this process, or of the device), gradient (2-norm)
//   validated    pairs, roeMedian, roeMean, rteMedian, rteMean (degrees), worseMedian, auc5, auc10, auc20 (of the worse
//                error a pair, 0..1), loss, lossT, lossQ, seconds, best (bool), file ("validations/000001200.csv")
//   checkpoint   file ("checkpoints/000001200.pt"), bytes, best (bool), reason (interval, epoch, wish, signal, end)
//   removed      file: a checkpoint that is not kept any longer
//   probe        probe (its id), pose [w, x, y, z, tx, ty, tz] normalised, raw (the same as the network said it), roe,
//                rte (degrees; absent without truth)
//   paused, continued
//   acknowledged wish (its id), done (bool), sentence
//   extended     epochs (the new total), wish (its id: a trainer killed before "acknowledged" must not do it twice)
//   warned       sentence
//   failed       sentence
//   ended        reason ("finished", "stopped", "signal"), sentence
//
// A trainer that is resumed first cuts an unfinished last line off. Steps after the checkpoint it continues from are
// then said again: the later line of the same step is the true one, and "started" with resumed says from which on.
#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "base/result.h"

namespace parallax {

struct Event {
  std::string kind;
  double time = 0;
  std::int64_t step = 0;
  double epoch = 0;
  nlohmann::json facts;  // the rest of the line; an object

  // A fact, or `otherwise` when it is absent or of another type.
  double number(const char* key, double otherwise = 0) const;
  std::string text(const char* key) const;
  bool flag(const char* key) const;
};

std::string lineOf(const Event& event);          // without the newline
Result<Event> eventOf(const std::string& line);  // numbers that are not finite are written as null, and read as NaN

// Appends whole lines with one write each and flushes them; a full disk is an Error, and the half line it left is cut
// off again. The trainer's only.
class EventLog {
 public:
  static Result<EventLog> open(const std::filesystem::path& file);  // cuts an unfinished last line off
  EventLog(EventLog&&) noexcept;
  EventLog& operator=(EventLog&&) noexcept;
  ~EventLog();
  Result<void> write(Event event);  // time 0: now
 private:
  EventLog() = default;
  int descriptor_ = -1;
  std::filesystem::path file_;
  bool network_ = false;  // then it is synced every two seconds, for those who watch from another machine
  double synced_ = 0;
};

// Follows a growing file of lines, also one that another machine writes. Only whole lines are given out, empty ones
// are not. A file that became another one, or shorter than what was given out, is read from its start again
// (`restarted`).
class LineFollower {
 public:
  explicit LineFollower(std::filesystem::path file) : file_(std::move(file)) {}
  // At most so many bytes at once, so that a caller can show progress; nothing new: empty. A missing file is empty.
  std::vector<std::string> more(std::size_t bytes = 4 << 20);
  bool atEnd() const { return atEnd_; }
  bool restarted() const { return restarted_; }  // by the last call
 private:
  std::filesystem::path file_;
  std::uint64_t read_ = 0;  // bytes given out, whole lines
  std::string before_;      // the last of them
  bool atEnd_ = false, restarted_ = false;
};

}  // namespace parallax
