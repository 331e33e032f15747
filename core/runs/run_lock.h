// Who writes in a run folder: the file "lock", {"host", "pid", "beat", "time"}. The owner counts `beat` up every two
// seconds from a thread of its own, also while it validates or is paused.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "base/result.h"

namespace parallax {

struct LockFacts {
  std::string host;
  int pid = 0;
  std::int64_t beat = 0;
  double time = 0;  // of the last beat, the owner's clock
};
std::optional<LockFacts> readLock(const std::filesystem::path& runFolder);

class RunLock {
 public:
  // Refused with host and pid while another process lives there. On this host a dead process's lock is taken over at
  // once; another host's when its beat stands still for `patience`.
  static Result<RunLock> acquire(const std::filesystem::path& runFolder,
                                 std::chrono::seconds patience = std::chrono::seconds(10));
  RunLock(RunLock&&) noexcept;
  RunLock& operator=(RunLock&&) noexcept;
  ~RunLock();  // stops the beat and removes the file

  // False when another process took the run over, which happens only to a process that was held up (a suspended
  // machine) for longer than the other's patience: it must write nothing more.
  bool held() const;

 private:
  struct Beat;
  explicit RunLock(std::unique_ptr<Beat> beat);
  std::unique_ptr<Beat> beat_;
};

// Whether that process of this machine is at work; one that ended and was not yet buried by its parent is not.
bool processLives(int pid);
// For certain: its process was one of this machine and ended. Of another machine nothing is certain.
bool ownerIsDead(const LockFacts& lock);

// For watchers: alive while the beat moves, by the watcher's own clock, because clocks of two machines differ.
class PulseWatch {
 public:
  bool alive(const std::optional<LockFacts>& lock, std::chrono::steady_clock::time_point now);

 private:
  std::int64_t beat_ = -1;
  int pid_ = 0;
  std::chrono::steady_clock::time_point changed_{};
};

}  // namespace parallax
