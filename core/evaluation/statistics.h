// What the errors of a method over many pairs amount to: the paper's curves (Figs. 5 and 7) and the numbers beside
// them. Errors in degrees; a failure is an error of 180 and is counted apart, too.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "evaluation/results_set.h"

namespace parallax {

enum class ErrorKind { orientation, translation, worse };  // ROE, RTE, the larger of the two

float errorOf(const Measurement& m, ErrorKind kind);

// In the order of the measurements.
std::vector<float> errorsOf(const ResultsSet& results, const MethodResults& method, ErrorKind kind,
                            const PairFilter& filter = {});

struct ErrorSummary {
  std::size_t count = 0, failures = 0;
  double median = 0, mean = 0;            // degrees, failures included as 180
  double auc5 = 0, auc10 = 0, auc20 = 0;  // areaUnderCurve()
  double failureShare() const { return count ? double(failures) / double(count) : 0; }
};
ErrorSummary summarise(const ResultsSet& results, const MethodResults& method, ErrorKind kind,
                       const PairFilter& filter = {});

// How many measurements of a method rest on which kind of camera. Whoever shows a number of theirs shows this beside
// it.
struct CameraCounts {
  std::array<std::size_t, 5> bySource{};  // in the order of CameraSource
  std::size_t none = 0, notTold = 0;      // on no camera; of a file that does not tell

  std::size_t guessed() const { return bySource[0] + bySource[1]; }  // assumed or estimated
  // Those there are any of: "assumed", ..., "file" (idOf()), "none" and "not recorded", with how many.
  std::vector<std::pair<std::string, std::size_t>> kinds() const;
  // "file", "assumed 144, file 300", "-" for none, "not recorded".
  std::string inWords() const;
};
CameraCounts cameraCounts(const ResultsSet& results, const MethodResults& method, const PairFilter& filter = {});

// Share of pairs with an error of at most x: a point at each x where it steps, thinned to at most `points` by dropping
// steps evenly; starts at (0, share of exact zeros) and ends at (180, 1). Empty input: empty.
struct CumulativeCurve {
  std::vector<double> errorDeg, share;
};
CumulativeCurve cumulativeHistogram(std::vector<float> errorsDeg, std::size_t points = 2000);

// A statistic of method A minus that of method B over the pairs both have, with the 95 % interval of a paired
// bootstrap (Efron & Tibshirani 1993, percentile interval): pairs are drawn anew, both methods on the same ones.
// With ten scenes or more, whole scenes are drawn, because pairs of one scene are not independent.
enum class Statistic { median, mean, auc5, auc10, auc20 };
struct PairedDifference {
  std::size_t pairs = 0;
  double difference = 0, low = 0, high = 0;
  bool distinguishable() const { return low > 0 || high < 0; }
};
// Nothing: no pair in common. The same seed gives the same interval.
std::optional<PairedDifference> pairedDifference(const ResultsSet& results, const MethodResults& a,
                                                 const MethodResults& b, ErrorKind kind, Statistic statistic,
                                                 const PairFilter& filter = {}, int resamples = 1000,
                                                 std::uint64_t seed = 1);

// How a statistic changes along rotation angle or baseline: at most `bins` bins of about equally many pairs;
// pairs of one value share a bin.
enum class Along { rotation, baseline, overlap };
struct Bin {
  double from = 0, to = 0;
  ErrorSummary summary;
};
std::vector<Bin> binned(const ResultsSet& results, const MethodResults& method, ErrorKind kind, Along along, int bins,
                        const PairFilter& filter = {});

}  // namespace parallax
