// What was worked out last, by what it was worked out from, up to a number of bytes.
#pragma once

#include <algorithm>
#include <cstddef>
#include <list>
#include <memory>
#include <mutex>

namespace parallax {

// Thread-safe: two that ask at once for what is not there both work it out, and one is kept. Keys are compared one by
// one: for tens of entries that each took long, not for thousands.
template <class Key, class Value>
class RecentlyUsed {
 public:
  explicit RecentlyUsed(std::size_t mostBytes) : mostBytes_(mostBytes) {}

  std::shared_ptr<const Value> find(const Key& key) {
    const std::lock_guard lock(mutex_);
    const auto at = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& e) { return e.key == key; });
    if (at == entries_.end()) return nullptr;
    entries_.splice(entries_.begin(), entries_, at);
    return at->value;
  }

  // The least recently used go where the bytes do not suffice.
  void keep(Key key, std::shared_ptr<const Value> value, std::size_t bytes) {
    const std::lock_guard lock(mutex_);
    if (std::any_of(entries_.begin(), entries_.end(), [&](const Entry& e) { return e.key == key; })) return;
    bytes_ += bytes;
    entries_.push_front({std::move(key), std::move(value), bytes});
    for (; bytes_ > mostBytes_; entries_.pop_back()) bytes_ -= entries_.back().bytes;
  }

  std::size_t bytes() const {
    const std::lock_guard lock(mutex_);
    return bytes_;
  }

 private:
  struct Entry {
    Key key;
    std::shared_ptr<const Value> value;
    std::size_t bytes;
  };

  const std::size_t mostBytes_;
  mutable std::mutex mutex_;
  std::list<Entry> entries_;  // the last one used first
  std::size_t bytes_ = 0;
};

}  // namespace parallax
