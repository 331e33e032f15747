#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "runs/disk.h"
#include "runs/events.h"

namespace parallax {
namespace {

tl::unexpected<Error> notWritten(const std::filesystem::path& file, int number) {
  return fail(ErrorCode::failed, file.string() + " cannot be written: " + std::strerror(number) + ".");
}

// Bytes up to and with the last newline; -1: cannot be read.
off_t endOfLastLine(int descriptor, off_t size) {
  char block[4096];
  while (size > 0) {
    const off_t start = size > off_t(sizeof block) ? size - off_t(sizeof block) : 0;
    const ssize_t got = pread(descriptor, block, std::size_t(size - start), start);
    if (got != size - start) return -1;
    for (ssize_t i = got; i > 0; --i)
      if (block[i - 1] == '\n') return start + i;
    size = start;
  }
  return 0;
}

}  // namespace

Result<EventLog> EventLog::open(const std::filesystem::path& file) {
  EventLog log;
  log.file_ = file;
  log.descriptor_ = ::open(file.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  struct stat about {};
  if (log.descriptor_ < 0 || fstat(log.descriptor_, &about) != 0) return notWritten(file, errno);
  const off_t end = endOfLastLine(log.descriptor_, about.st_size);
  if (end < 0) return notWritten(file, errno);
  if (end != about.st_size && ftruncate(log.descriptor_, end) != 0) return notWritten(file, errno);
  log.network_ = onNetworkDisk(log.descriptor_);
  return log;
}

EventLog::EventLog(EventLog&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      file_(std::move(other.file_)),
      network_(other.network_),
      synced_(other.synced_) {}

EventLog& EventLog::operator=(EventLog&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  std::swap(file_, other.file_);
  std::swap(network_, other.network_);
  std::swap(synced_, other.synced_);
  return *this;
}

EventLog::~EventLog() {
  if (descriptor_ >= 0) close(descriptor_);
}

Result<void> EventLog::write(Event event) {
  if (event.time == 0) event.time = secondsSince1970();
  struct stat before {};
  if (fstat(descriptor_, &before) != 0) return notWritten(file_, errno);
  if (!wroteAll(descriptor_, lineOf(event) + '\n')) {
    const int why = errno;
    if (ftruncate(descriptor_, before.st_size) != 0) return notWritten(file_, errno);
    return notWritten(file_, why);
  }
  if (network_ && event.time - synced_ >= 2) {
    fdatasync(descriptor_);
    synced_ = event.time;
  }
  return {};
}

}  // namespace parallax
