// The results of a sweep while it runs. Rows come from the sweep's threads and are only put down (put() never waits for
// a copy); now and then a worker folds them in and hands out a set of its own, which nobody changes any more.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "evaluation/sweep.h"

namespace parallax {

class GrowingResults {
 public:
  // From any thread.
  void plan(const ResultsSet& planned);
  void put(std::span<const NewRow> rows);
  void put(const SweepProgress& progress);
  SweepProgress progress() const;
  bool hasNews() const;  // since the last fold()

  // From one thread at a time. What the file holds from an earlier run comes first; `earlier` is empty when it has
  // none or cannot be read. Null: nothing is planned yet.
  void startFrom(ResultsSet earlier);
  std::shared_ptr<const ResultsSet> fold();

 private:
  struct Row {
    std::int64_t method, pair;
    Measurement measurement;
  };
  void adopt(const ResultsSet& planned);
  void add(std::vector<Row> rows);

  mutable std::mutex mutex_;  // guards these four
  std::optional<ResultsSet> planned_;
  std::vector<Row> waiting_;
  SweepProgress progress_;
  bool news_ = false;

  ResultsSet set_;  // the folding thread's
  std::unordered_map<std::int64_t, std::int32_t> pairIndex_;
  std::unordered_map<std::int64_t, std::size_t> methodIndex_;
};

}  // namespace parallax
