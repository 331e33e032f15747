// What the Evaluation page draws, calculated from a results set in a worker: curves, numbers, bins, and which pairs are
// behind them. The window only looks things up in it.
#pragma once

#include <array>
#include <memory>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

#include "evaluation/statistics.h"

namespace parallax {

struct FigureRequest {
  PairFilter filter;
  ErrorKind binnedKind = ErrorKind::orientation;
  Along along = Along::rotation;
  bool operator==(const FigureRequest&) const = default;
};

inline constexpr std::array<ErrorKind, 3> errorKinds{ErrorKind::orientation, ErrorKind::translation, ErrorKind::worse};

struct MethodFigures {
  std::string label, method;              // as in MethodResults
  std::array<CumulativeCurve, 2> curves;  // orientation, translation
  std::array<ErrorSummary, 3> summaries;  // in the order of errorKinds
  std::vector<Bin> bins;
  CameraCounts cameras;
};

// How much of the data there is to filter by.
struct FilterChoices {
  std::vector<std::string> scenes, kinds, lights;  // as they sort naturally: scan9 before scan10
  double largestRotation = 0, largestBaseline = 0;
  bool operator==(const FilterChoices&) const = default;
};

struct EvaluationFigures {
  std::shared_ptr<const ResultsSet> results;  // never null
  FigureRequest request;
  std::vector<char> accepted;  // one a pair: passes the filter
  std::size_t acceptedPairs = 0;
  std::vector<MethodFigures> methods;  // in the order of results->methods
  FilterChoices choices;
  std::unordered_map<std::string, int> pairByName;  // pairKey() -> index of results->pairs
};

std::string pairKey(const std::string& scene, const std::string& first, const std::string& second,
                    const std::string& light);

// Null: stopped.
std::shared_ptr<const EvaluationFigures> figuresOf(std::shared_ptr<const ResultsSet> results,
                                                   const FigureRequest& request, std::stop_token stop = {});

// The measurement of a pair; null: this method has none.
const Measurement* measurementOf(const MethodResults& method, int pair);

// Measurements of one method whose error lies in [from, to] and whose pair passes the filter, as indices of pairs.
std::vector<int> pairsWithin(const EvaluationFigures& figures, int method, ErrorKind kind, double from, double to);
// The pair whose error is nearest to x; -1: there is none.
int pairNearest(const EvaluationFigures& figures, int method, ErrorKind kind, double x);
// The `most` largest errors, largest first.
std::vector<int> worstPairs(const EvaluationFigures& figures, int method, ErrorKind kind, std::size_t most);

}  // namespace parallax
