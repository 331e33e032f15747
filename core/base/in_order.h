// Work on all cores whose results are taken one after another, in order: what is written does not depend on which core
// was faster.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

#include "base/result.h"
#include "base/run.h"

namespace parallax {

inline int coresOf(int threads) {  // 0: as many as the machine has
  return threads > 0 ? threads : std::max(1, int(std::thread::hardware_concurrency()));
}

// Result<Item> make(std::size_t) runs on `threads` threads; Result<void> take(std::size_t, Item&&) in the caller's, for
// 0, 1, ..., count - 1 in turn. No more than four items a thread wait for their turn. The first error, in that order,
// ends it; so does run.stop, between items (ErrorCode::cancelled).
template <class Item, class Make, class Take>
Result<void> inOrder(std::size_t count, int threads, const Run& run, const Make& make, const Take& take) {
  std::mutex mutex;
  std::condition_variable changed;
  std::map<std::size_t, Result<Item>> waiting;
  std::size_t next = 0, taken = 0;
  bool ending = false;
  const std::size_t ahead = 4 * std::size_t(coresOf(threads));

  const auto made = [&](std::size_t i) -> Result<Item> {
    try {
      return make(i);
    } catch (const std::exception& e) {
      return fail(ErrorCode::failed, std::string("Something failed that should not: ") + e.what() + ".");
    }
  };
  const auto work = [&] {
    for (std::unique_lock lock(mutex);;) {
      changed.wait(lock, [&] { return ending || next >= count || next < taken + ahead; });
      if (ending || next >= count) return;
      const std::size_t i = next++;
      lock.unlock();
      Result<Item> item = made(i);
      lock.lock();
      waiting.emplace(i, std::move(item));
      changed.notify_all();
    }
  };

  std::vector<std::jthread> workers;  // joined on leaving
  const auto end = [&](Result<void> result) {
    {
      const std::lock_guard lock(mutex);
      ending = true;
    }
    changed.notify_all();
    workers.clear();
    return result;
  };
  for (int i = 0; i < coresOf(threads) && std::size_t(i) < count; ++i) workers.emplace_back(work);
  const std::stop_callback wake(run.stop, [&] {
    const std::lock_guard lock(mutex);
    changed.notify_all();
  });
  while (taken < count) {
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return run.stopped() || waiting.contains(taken); });
    if (run.stopped()) {
      lock.unlock();
      return end(fail(ErrorCode::cancelled, "Stopped."));
    }
    auto item = std::move(waiting.extract(taken).mapped());
    lock.unlock();
    if (!item) return end(tl::unexpected<Error>(item.error()));
    if (auto done = take(taken, std::move(*item)); !done) return end(done);
    lock.lock();
    ++taken;
    changed.notify_all();
    lock.unlock();
    run.report(double(taken) / double(count));
  }
  return end({});
}

}  // namespace parallax
