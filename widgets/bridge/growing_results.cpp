#include "bridge/growing_results.h"

#include <algorithm>

namespace parallax {

void GrowingResults::plan(const ResultsSet& planned) {
  const std::lock_guard lock(mutex_);
  planned_ = planned;
  news_ = true;
}

void GrowingResults::put(std::span<const NewRow> rows) {
  const std::lock_guard lock(mutex_);
  waiting_.reserve(waiting_.size() + rows.size());
  for (const NewRow& row : rows) waiting_.push_back({row.method, row.pair, row.measurement});
  news_ = news_ || !rows.empty();
}

void GrowingResults::put(const SweepProgress& progress) {
  const std::lock_guard lock(mutex_);
  progress_ = progress;
}

SweepProgress GrowingResults::progress() const {
  const std::lock_guard lock(mutex_);
  return progress_;
}

bool GrowingResults::hasNews() const {
  const std::lock_guard lock(mutex_);
  return news_;
}

void GrowingResults::startFrom(ResultsSet earlier) {
  set_ = {};
  pairIndex_.clear();
  methodIndex_.clear();
  auto methods = std::move(earlier.methods);
  earlier.methods.clear();
  adopt(earlier);
  for (MethodResults& method : methods) {
    methodIndex_[method.id] = set_.methods.size();
    set_.methods.push_back(std::move(method));
  }
}

// What is new in it: the rest keeps its place, so that indices stay good.
void GrowingResults::adopt(const ResultsSet& planned) {
  if (!planned.format.empty() || !planned.title.empty()) {
    set_.format = planned.format;
    set_.title = planned.title;
    set_.root = planned.root;
    set_.source = planned.source;
    set_.collectionHash = planned.collectionHash;
    set_.size = planned.size;
  }
  for (const EvaluatedPair& pair : planned.pairs)
    if (pairIndex_.emplace(pair.id, std::int32_t(set_.pairs.size())).second) set_.pairs.push_back(pair);
  for (const MethodResults& method : planned.methods)
    if (methodIndex_.emplace(method.id, set_.methods.size()).second) set_.methods.push_back(method);
}

void GrowingResults::add(std::vector<Row> rows) {
  std::vector<std::vector<Measurement>> fresh(set_.methods.size());
  for (Row& row : rows) {
    const auto method = methodIndex_.find(row.method);
    const auto pair = pairIndex_.find(row.pair);
    if (method == methodIndex_.end() || pair == pairIndex_.end()) continue;  // of no plan we were told of
    row.measurement.pair = pair->second;
    fresh[method->second].push_back(row.measurement);
  }
  const auto byPair = [](const Measurement& a, const Measurement& b) { return a.pair < b.pair; };
  for (std::size_t m = 0; m < fresh.size(); ++m) {
    if (fresh[m].empty()) continue;
    auto& all = set_.methods[m].measurements;
    std::stable_sort(fresh[m].begin(), fresh[m].end(), byPair);
    const auto middle = all.insert(all.end(), fresh[m].begin(), fresh[m].end());
    std::inplace_merge(all.begin(), middle, all.end(), byPair);
    // A row read from the file may also have been announced: once is enough.
    all.erase(std::unique(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.pair == b.pair; }),
              all.end());
  }
}

std::shared_ptr<const ResultsSet> GrowingResults::fold() {
  std::optional<ResultsSet> planned;
  std::vector<Row> rows;
  {
    const std::lock_guard lock(mutex_);
    planned = std::exchange(planned_, std::nullopt);
    rows = std::exchange(waiting_, {});
    news_ = false;
  }
  if (planned) adopt(*planned);
  if (set_.methods.empty() && set_.pairs.empty()) {  // rows before any plan wait for it
    const std::lock_guard lock(mutex_);
    waiting_.insert(waiting_.begin(), rows.begin(), rows.end());
    return nullptr;
  }
  add(std::move(rows));
  return std::make_shared<const ResultsSet>(set_);
}

}  // namespace parallax
