// The worker's side of a RunWatch: reads what was added to the run's files and folds it. Used by one thread at a time.
#pragma once

#include <limits>
#include <set>

#include "bridge/run_watch.h"

namespace parallax {

// What is to be done to one curve: drop the points of later steps than `keepTo`, then append.
struct SeriesGrowth {
  double keepTo = std::numeric_limits<double>::infinity();
  RunSeries added;
};

struct RunWatch::Found {
  std::shared_ptr<const RunFacts> facts;  // null: as before
  std::map<std::string, SeriesGrowth> growth;
  bool afresh = false;       // the file was begun anew: all curves are emptied first
  bool more = false;         // the file goes on
  std::size_t expected = 0;  // points of a curve, once the whole file is read
};

struct RunWatch::Following {
  explicit Following(RunPaths paths)
      : paths(std::move(paths)), events(this->paths.events()), control(this->paths.control()) {}
  Found look();

 private:
  bool readPlanFile();
  bool readEvents(Found& found);
  bool readWishes();
  bool readPulse();
  QString problemNow();
  QString wordsOfADeadStart();
  void fold(const Event& event, Found& found);
  void point(Found& found, const std::string& key, const Event& event, double value);
  void forgetAfter(double step, Found& found);

  RunPaths paths;
  LineFollower events, control;
  RunFacts facts;
  PulseWatch pulse;
  bool alive = false, reachable = true, first = true;
  std::set<std::string, std::less<>> keys;  // of curves
  std::filesystem::file_time_type planTime{};
  std::uintmax_t logSize = 0;
  std::chrono::steady_clock::time_point logSeen{};
  std::size_t linesRead = 0, bytesRead = 0;
};

}  // namespace parallax
