// Where rows go: to the file several times a second, one transaction each time, and then to whoever watches.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

#include "evaluation/sweep.h"

namespace parallax {

// One thread writes and tells; any number of threads add.
class RowSink {
 public:
  // `done`, `total`: rows of earlier runs, and of all. `broken` is called once when a row could not be written.
  RowSink(ResultsWriter& writer, const SweepObserver& observer, std::size_t done, std::size_t total,
          std::function<void()> broken);
  ~RowSink();

  void add(std::vector<NewRow> rows, const std::string& scene);
  // Writes what is left. Error: of the first write that failed; what was added since is lost.
  Result<void> finish();

  std::size_t written() const { return written_; }  // after finish()
  std::size_t failures() const { return failures_; }

 private:
  using Clock = std::chrono::steady_clock;
  void work();
  void write(const std::vector<NewRow>& rows);
  void tell(const std::string& scene);

  ResultsWriter& writer_;
  const SweepObserver& observer_;
  const std::size_t before_, total_;
  const std::function<void()> broken_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<NewRow> waiting_;
  std::string scene_;
  bool ending_ = false;
  std::optional<Error> error_;
  std::size_t written_ = 0, failures_ = 0;
  std::deque<std::pair<Clock::time_point, std::size_t>> past_;  // for the rate
  std::jthread thread_;
};

}  // namespace parallax
