#include "evaluation/writer_lock.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace parallax {
namespace {

// Whoever held the lock removed the file on leaving: then the one opened here is no longer the one others see.
bool stillThere(int descriptor, const std::filesystem::path& path) {
  struct stat opened {
  }, seen{};
  return fstat(descriptor, &opened) == 0 && stat(path.c_str(), &seen) == 0 && opened.st_ino == seen.st_ino &&
         opened.st_dev == seen.st_dev;
}

std::string holderIn(int descriptor) {
  char text[300] = {};
  const auto read = pread(descriptor, text, sizeof text - 1, 0);
  std::string holder(text, read > 0 ? std::size_t(read) : 0);
  holder.erase(holder.find_last_not_of('\n') + 1);
  return holder.empty() ? "another program" : holder;
}

// Only for people to read: a disk too full for it takes nothing from the lock.
void signWith(int descriptor) {
  char host[256] = {};
  gethostname(host, sizeof host - 1);
  const auto text = "process " + std::to_string(getpid()) + " on " + host + "\n";
  if (ftruncate(descriptor, 0) == 0 && pwrite(descriptor, text.data(), text.size(), 0) < 0) errno = 0;
}

}  // namespace

Result<WriterLock> WriterLock::take(const std::filesystem::path& file) {
  auto path = file;
  path += ".lock";
  for (;;) {
    const int descriptor = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0)
      return fail(ErrorCode::failed, "The results file " + file.string() + " cannot be written, because " +
                                         path.string() + " cannot be made: " + std::strerror(errno) + ".");
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
      if (errno != EWOULDBLOCK) {
        const std::string why = std::strerror(errno);
        close(descriptor);
        return fail(ErrorCode::failed, path.string() + " cannot be locked: " + why + ".");
      }
      const auto holder = holderIn(descriptor);
      close(descriptor);
      return fail(ErrorCode::failed, "The results file " + file.string() + " is being written by " + holder +
                                         "; wait for its end, stop it, or choose another file.");
    }
    if (stillThere(descriptor, path)) {
      signWith(descriptor);
      return WriterLock(std::move(path), descriptor);
    }
    close(descriptor);
  }
}

WriterLock::WriterLock(WriterLock&& other) noexcept
    : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1)) {}

WriterLock& WriterLock::operator=(WriterLock&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

WriterLock::~WriterLock() {
  if (descriptor_ < 0) return;
  unlink(path_.c_str());
  close(descriptor_);
}

}  // namespace parallax
