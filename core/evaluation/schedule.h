// Who does what next in a sweep: images are prepared when the first of their pairs comes up, kept while the memory
// allows it, and dropped after their last pair. It knows nothing of files, methods or poses.
#pragma once

#include <array>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace parallax {

// A pair as the schedule sees it: numbers of images, any numbers.
struct ScheduledPair {
  int first = 0, second = 0;
};

// The order that keeps images that are in use together: along a Z-order curve (Morton 1966) over the matrix of a
// scene's pairs, so that any memory, large or small, prepares few images twice. `place` maps a pair to (scene, first,
// second). Returns indices.
std::vector<std::size_t> orderOf(const std::vector<std::array<std::uint32_t, 3>>& places);

// Whatever an image was prepared to; the schedule only keeps it.
struct PreparedImage;
using Keepsake = std::shared_ptr<const PreparedImage>;

struct Task {
  enum class Kind { prepare, estimate, nothing };  // nothing: all is taken, or stopped
  Kind kind = Kind::nothing;
  std::vector<int> images;  // to prepare
  std::size_t pair = 0;     // to estimate: an index into the list
  Keepsake first, second;   // its images
};

// Any number of threads may take and finish tasks.
class Schedule {
 public:
  // Pairs in the order they are to come. `images`: how many there are. `atOnce`: so many images are prepared by one
  // task where there are as many to prepare. `mostBytes`: what prepared images may take together; exceeded only where
  // no pair could be estimated otherwise.
  Schedule(std::vector<ScheduledPair> pairs, std::size_t images, std::size_t atOnce, std::size_t mostBytes);

  Task take();  // waits while others prepare what is needed
  // One for each image of the task, and what it takes of the memory.
  void prepared(const Task& task, std::vector<Keepsake> images, const std::vector<std::size_t>& bytes);
  void estimated(const Task& task);
  void stop();  // no more tasks

  std::size_t bytesHeld() const;
  std::size_t preparations() const;  // of images so far: more than images, where memory was short

 private:
  enum class State { absent, busy, ready };
  struct Image {
    State state = State::absent;
    Keepsake data;
    std::size_t pairsLeft = 0;  // not yet estimated
    std::size_t users = 0;      // estimating now
    std::size_t bytes = 0;
    std::uint64_t lastUse = 0;
  };
  static constexpr std::size_t lookahead = 256, neededNext = 32;  // pairs

  std::vector<std::size_t> front() const;
  bool ready(std::size_t pair) const;
  Task estimation(std::size_t pair);
  Task preparation(const std::vector<std::size_t>& soon);
  void leave(Image& image);
  void drop(Image& image);
  void makeRoom(const std::vector<std::size_t>& soon);

  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<ScheduledPair> pairs_;
  std::vector<Image> images_;
  std::vector<bool> taken_;
  std::size_t next_ = 0;  // all pairs before it are taken
  std::size_t atOnce_, mostBytes_;
  std::size_t held_ = 0, preparations_ = 0, inFlight_ = 0;
  std::uint64_t clock_ = 0;
  bool stopped_ = false;
};

}  // namespace parallax
