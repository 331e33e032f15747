#include "bridge/run_watch.h"

#include <QCoreApplication>
#include <algorithm>

#include "bridge/file_path.h"
#include "bridge/run_following.h"

namespace parallax {
namespace {

// Room is made a few vectors at a time, before it is needed: all curves at once would be felt.
constexpr std::size_t movedAtOnce = 1 << 20;  // numbers

void dropAfter(RunSeries& s, double keepTo) {
  const auto keep = std::size_t(std::upper_bound(s.step.begin(), s.step.end(), keepTo) - s.step.begin());
  s.step.resize(keep), s.epoch.resize(keep), s.time.resize(keep), s.value.resize(keep);
}

void put(std::vector<double>& to, const std::vector<double>& added) { to.insert(to.end(), added.begin(), added.end()); }

void makeRoom(std::map<std::string, RunSeries>& all, std::size_t expected) {
  std::size_t moved = 0;
  for (auto& [key, series] : all)
    for (auto* numbers : {&series.step, &series.epoch, &series.time, &series.value}) {
      const bool fromSteps = key.find('.') == std::string::npos;  // validations are few
      const std::size_t wanted = std::max(numbers->size() + numbers->size() / 8, fromSteps ? expected : 0);
      if (numbers->capacity() >= wanted) continue;
      numbers->reserve(wanted + wanted / 2);
      moved += numbers->size();
      if (moved > movedAtOnce) return;
    }
}

bool isOver(RunState state) {
  return state == RunState::finished || state == RunState::stopped || state == RunState::failed ||
         state == RunState::lost;
}

}  // namespace

QThreadPool& watchers() {
  static QThreadPool* const pool = [] {
    auto* made = new QThreadPool;
    made->setMaxThreadCount(64);
    qAddPostRoutine([] { watchers().waitForDone(1000); });
    return made;
  }();
  return *pool;
}

RunWatch::RunWatch(const QString& folder, int interval, QObject* parent) : RunWatch(pathOf(folder), interval, parent) {}

RunWatch::RunWatch(const std::filesystem::path& folder, int interval, QObject* parent)
    : QObject(parent),
      paths_{folder},
      interval_(interval),
      facts_(std::make_shared<RunFacts>()),
      following_(std::make_shared<Following>(paths_)),
      looking_(nullptr, watchers()),
      wishing_(nullptr, watchers()) {
  connect(&tick_, &QTimer::timeout, this, &RunWatch::look);
  tick_.start(interval);
  look();
}

QString RunWatch::name() const { return pathText(paths_.folder.filename()); }

const RunSeries* RunWatch::series(const std::string& key) const {
  const auto found = series_.find(key);
  return found == series_.end() ? nullptr : &found->second;
}

std::vector<std::string> RunWatch::seriesKeys() const {
  std::vector<std::string> keys;
  for (const auto& [key, series] : series_) keys.push_back(key);
  return keys;
}

// A disk that hangs holds up this one look and nothing else.
void RunWatch::look() {
  if (looking_.running()) return;
  looking_.start([following = following_](std::stop_token) { return following->look(); },
                 [this](Found found) { take(std::move(found)); });
}

void RunWatch::take(Found found) {
  const bool more = found.more;
  grow(found);
  if (found.facts) {
    facts_ = found.facts;
    setPace();
    Q_EMIT changed();
  }
  if (more) look();
}

void RunWatch::grow(Found& found) {
  const bool any = found.afresh || !found.growth.empty();
  bool replaced = found.afresh;
  if (found.afresh) series_.clear();
  for (auto& [key, growth] : found.growth) {
    RunSeries& s = series_[key];
    if (!s.step.empty() && s.step.back() > growth.keepTo) {
      dropAfter(s, growth.keepTo);
      replaced = true;
    }
    put(s.step, growth.added.step), put(s.epoch, growth.added.epoch);
    put(s.time, growth.added.time), put(s.value, growth.added.value);
  }
  makeRoom(series_, found.expected);
  generation_ += replaced;
  if (any) Q_EMIT grown(generation_);
}

// Nobody writes there now: seldom is enough, and spares the disks of long lists.
void RunWatch::setPace() {
  const int pace = isOver(facts_->state) ? std::min(10 * interval_, std::max(interval_, 2000)) : interval_;
  if (tick_.interval() != pace) tick_.start(pace);
}

void RunWatch::wish(const Wish& wish) {
  wishes_.push_back(wish);
  if (!wishing_.running()) append();
}

void RunWatch::append() {
  const Wish next = wishes_.front();
  wishes_.pop_front();
  wishing_.start([folder = paths_.folder, next](std::stop_token) { return parallax::append(folder, next); },
                 [this](const Result<void>& done) {
                   if (!wishes_.empty()) append();
                   if (!done) Q_EMIT failed(QString::fromStdString(done.error().message));
                   look();
                 });
}

}  // namespace parallax
