// One writer of a file at a time, on one machine or on a shared disk.
#pragma once

#include <filesystem>
#include <memory>

#include "base/result.h"

namespace parallax {

// Held while it lives; the system releases it when the process dies, however it dies. It is taken on FILE.lock, which
// says who holds it, and not on FILE: closing a second descriptor of a file would drop SQLite's own locks.
class WriterLock {
 public:
  // Error: another holds it; the sentence names its process and machine.
  static Result<WriterLock> take(const std::filesystem::path& file);
  WriterLock(WriterLock&&) noexcept;
  WriterLock& operator=(WriterLock&&) noexcept;
  ~WriterLock();

 private:
  WriterLock(std::filesystem::path path, int descriptor) : path_(std::move(path)), descriptor_(descriptor) {}
  std::filesystem::path path_;
  int descriptor_ = -1;
};

}  // namespace parallax
