#include "evaluation/row_sink.h"

#include <utility>

namespace parallax {
namespace {

using namespace std::chrono_literals;

constexpr auto betweenWrites = 250ms;
constexpr auto rateOver = 15s;

}  // namespace

RowSink::RowSink(ResultsWriter& writer, const SweepObserver& observer, std::size_t done, std::size_t total,
                 std::function<void()> broken)
    : writer_(writer), observer_(observer), before_(done), total_(total), broken_(std::move(broken)) {
  past_.emplace_back(Clock::now(), 0);
  thread_ = std::jthread([this] { work(); });
}

RowSink::~RowSink() {
  const auto done = finish();  // an end without finish() is that of an exception, which has its own words
  static_cast<void>(done);
}

void RowSink::add(std::vector<NewRow> rows, const std::string& scene) {
  const std::scoped_lock lock(mutex_);
  std::move(rows.begin(), rows.end(), std::back_inserter(waiting_));
  scene_ = scene;
}

Result<void> RowSink::finish() {
  {
    const std::scoped_lock lock(mutex_);
    ending_ = true;
    changed_.notify_all();
  }
  if (thread_.joinable()) thread_.join();
  if (error_) return tl::unexpected<Error>(*error_);
  return {};
}

void RowSink::work() {
  for (bool ending = false; !ending;) {
    std::vector<NewRow> rows;
    std::string scene;
    {
      std::unique_lock lock(mutex_);
      changed_.wait_for(lock, betweenWrites, [&] { return ending_; });
      ending = ending_;
      rows = std::exchange(waiting_, {});
      scene = scene_;
    }
    if (!rows.empty() && !error_) write(rows);
    tell(scene);
  }
}

void RowSink::write(const std::vector<NewRow>& rows) {
  if (const auto done = writer_.write(rows); !done) {
    error_ = done.error();
    broken_();
    return;
  }
  written_ += rows.size();
  for (const NewRow& row : rows) failures_ += row.measurement.failed;
  if (observer_.rows) observer_.rows(rows);
}

void RowSink::tell(const std::string& scene) {
  const auto now = Clock::now();
  past_.emplace_back(now, written_);
  while (past_.size() > 2 && now - past_.front().first > rateOver) past_.pop_front();
  if (!observer_.progress) return;
  const double seconds = std::chrono::duration<double>(now - past_.front().first).count();
  SweepProgress progress{before_ + written_, total_, 0, -1, scene};
  if (seconds > 0) progress.rowsPerSecond = double(written_ - past_.front().second) / seconds;
  if (progress.done == total_)
    progress.secondsLeft = 0;
  else if (progress.rowsPerSecond > 0 && written_ > 0)
    progress.secondsLeft = double(total_ - progress.done) / progress.rowsPerSecond;
  observer_.progress(progress);
}

}  // namespace parallax
