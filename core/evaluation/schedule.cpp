#include "evaluation/schedule.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace parallax {
namespace {

// The bits of x, each followed by a zero.
std::uint64_t spread(std::uint64_t x) {
  x = (x | x << 16) & 0x0000FFFF0000FFFF;
  x = (x | x << 8) & 0x00FF00FF00FF00FF;
  x = (x | x << 4) & 0x0F0F0F0F0F0F0F0F;
  x = (x | x << 2) & 0x3333333333333333;
  return (x | x << 1) & 0x5555555555555555;
}

}  // namespace

std::vector<std::size_t> orderOf(const std::vector<std::array<std::uint32_t, 3>>& places) {
  std::vector<std::pair<std::uint32_t, std::uint64_t>> keys;
  for (const auto& [scene, first, second] : places) keys.emplace_back(scene, spread(first) << 1 | spread(second));
  std::vector<std::size_t> order(places.size());
  std::iota(order.begin(), order.end(), std::size_t(0));
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return keys[a] < keys[b]; });
  return order;
}

Schedule::Schedule(std::vector<ScheduledPair> pairs, std::size_t images, std::size_t atOnce, std::size_t mostBytes)
    : pairs_(std::move(pairs)),
      images_(images),
      taken_(pairs_.size()),
      atOnce_(std::max<std::size_t>(atOnce, 1)),
      mostBytes_(mostBytes) {
  for (const ScheduledPair& p : pairs_) {
    ++images_[std::size_t(p.first)].pairsLeft;
    ++images_[std::size_t(p.second)].pairsLeft;
  }
}

// Pairs that are ready come before images: what is held is used up before more is.
Task Schedule::take() {
  std::unique_lock lock(mutex_);
  for (;;) {
    if (stopped_ || next_ == pairs_.size()) return {};
    auto soon = front();
    const auto found = std::find_if(soon.begin(), soon.end(), [&](std::size_t p) { return ready(p); });
    if (found != soon.end()) return estimation(*found);
    if (held_ >= mostBytes_) {  // looking far ahead would prepare what must be dropped before it is used
      soon.resize(std::min(soon.size(), neededNext));
      makeRoom(soon);
    }
    if (held_ < mostBytes_ || inFlight_ == 0) {
      Task task = preparation(soon);
      if (!task.images.empty()) return task;
    }
    changed_.wait(lock);
  }
}

std::vector<std::size_t> Schedule::front() const {
  std::vector<std::size_t> soon;
  for (std::size_t p = next_; p < pairs_.size() && soon.size() < lookahead; ++p)
    if (!taken_[p]) soon.push_back(p);
  return soon;
}

bool Schedule::ready(std::size_t pair) const {
  return images_[std::size_t(pairs_[pair].first)].state == State::ready &&
         images_[std::size_t(pairs_[pair].second)].state == State::ready;
}

Task Schedule::estimation(std::size_t pair) {
  taken_[pair] = true;
  while (next_ < pairs_.size() && taken_[next_]) ++next_;
  for (const int i : {pairs_[pair].first, pairs_[pair].second}) {
    ++images_[std::size_t(i)].users;
    images_[std::size_t(i)].lastUse = ++clock_;
  }
  ++inFlight_;
  const auto& [first, second] = pairs_[pair];
  return {Task::Kind::estimate, {}, pair, images_[std::size_t(first)].data, images_[std::size_t(second)].data};
}

Task Schedule::preparation(const std::vector<std::size_t>& soon) {
  Task task{Task::Kind::prepare, {}, 0, {}, {}};
  for (const std::size_t p : soon)
    for (const int i : {pairs_[p].first, pairs_[p].second}) {
      if (images_[std::size_t(i)].state != State::absent || task.images.size() == atOnce_) continue;
      images_[std::size_t(i)].state = State::busy;
      task.images.push_back(i);
    }
  inFlight_ += task.images.empty() ? 0 : 1;
  preparations_ += task.images.size();
  return task;
}

// Drops what was not used for longest and is not needed next.
void Schedule::makeRoom(const std::vector<std::size_t>& soon) {
  std::vector<bool> kept(images_.size());
  for (const std::size_t p : soon) kept[std::size_t(pairs_[p].first)] = kept[std::size_t(pairs_[p].second)] = true;
  while (held_ >= mostBytes_) {
    std::size_t oldest = images_.size();
    for (std::size_t i = 0; i < images_.size(); ++i) {
      if (kept[i] || images_[i].state != State::ready || images_[i].users > 0) continue;
      if (oldest == images_.size() || images_[i].lastUse < images_[oldest].lastUse) oldest = i;
    }
    if (oldest == images_.size()) return;
    drop(images_[oldest]);
  }
}

void Schedule::drop(Image& image) {
  held_ -= std::exchange(image.bytes, 0);
  image.data.reset();
  image.state = State::absent;
}

void Schedule::prepared(const Task& task, std::vector<Keepsake> images, const std::vector<std::size_t>& bytes) {
  const std::scoped_lock lock(mutex_);
  for (std::size_t k = 0; k < task.images.size(); ++k) {
    Image& image = images_[std::size_t(task.images[k])];
    image.state = State::ready;
    image.data = std::move(images[k]);
    image.bytes = bytes[k];
    image.lastUse = ++clock_;
    held_ += bytes[k];
  }
  --inFlight_;
  changed_.notify_all();
}

void Schedule::leave(Image& image) {
  --image.users;
  if (--image.pairsLeft == 0) drop(image);
}

void Schedule::estimated(const Task& task) {
  const std::scoped_lock lock(mutex_);
  leave(images_[std::size_t(pairs_[task.pair].first)]);
  leave(images_[std::size_t(pairs_[task.pair].second)]);
  --inFlight_;
  changed_.notify_all();
}

void Schedule::stop() {
  const std::scoped_lock lock(mutex_);
  stopped_ = true;
  changed_.notify_all();
}

std::size_t Schedule::bytesHeld() const {
  const std::scoped_lock lock(mutex_);
  return held_;
}

std::size_t Schedule::preparations() const {
  const std::scoped_lock lock(mutex_);
  return preparations_;
}

}  // namespace parallax
