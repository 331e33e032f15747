// A results file: SQLite, one row a method and pair, and what produced it. The format is described in
// results_schema.h beside the schema.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "estimators/pose_estimator.h"
#include "evaluation/results_set.h"

namespace parallax {

// One row in full: what Measurement leaves out.
struct ResultDetail {
  std::optional<RelativePose> cam2FromCam1;
  std::string failure, caution;
  std::vector<StageTime> stages;
};

// Everything in the file; 400,000 rows in well under a second. Reading never blocks a sweep that writes, nor is it
// blocked by one. Errors: not there, not a results file, cut off, of a newer version.
Result<ResultsSet> readResults(const std::filesystem::path& file);
Result<ResultDetail> readDetail(const std::filesystem::path& file, std::int64_t method, std::int64_t pair);

struct NewRow {
  std::int64_t method = 0, pair = 0;  // ids
  Measurement measurement;            // its `pair` is not read
  ResultDetail detail;
};

// The one writer. While it is open, a second writer is refused (the sentence says who holds the file).
class ResultsWriter {
 public:
  // Makes the file, or continues it when it is of the same collection and size; `header` is a set without pairs and
  // methods.
  static Result<ResultsWriter> open(const std::filesystem::path& file, const ResultsSet& header);
  ResultsWriter(ResultsWriter&&) noexcept;
  ResultsWriter& operator=(ResultsWriter&&) noexcept;
  ~ResultsWriter();

  // Adds what is not there yet; the ids of all, in order. A method is the same when label, settings and weights' hash
  // are; the same label with other settings is an error.
  Result<std::vector<std::int64_t>> addPairs(const std::vector<EvaluatedPair>& pairs);
  Result<std::int64_t> addMethod(const MethodResults& method);
  // Pairs this method has a row for, sorted ids.
  Result<std::vector<std::int64_t>> donePairs(std::int64_t method) const;
  // One transaction; all or none. A full disk is an error that says that what was written before is kept.
  Result<void> write(const std::vector<NewRow>& rows);

 private:
  struct Inside;
  explicit ResultsWriter(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

}  // namespace parallax
