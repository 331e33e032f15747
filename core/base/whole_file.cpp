#include "base/whole_file.h"

#include <fcntl.h>
#include <fstream>
#include <unistd.h>

namespace parallax {
namespace {

bool putAll(int descriptor, std::span<const char> bytes) {
  while (!bytes.empty()) {
    const auto put = write(descriptor, bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) return false;
    bytes = bytes.subspan(std::size_t(put));
  }
  return true;
}

bool putAndSync(const std::filesystem::path& file, std::span<const char> bytes) {
  const int descriptor = open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (descriptor < 0) return false;
  const bool put = putAll(descriptor, bytes) && fsync(descriptor) == 0;
  return close(descriptor) == 0 && put;
}

// A folder that cannot be synchronised (some network mounts) is no reason to lose what was written.
void syncFolder(const std::filesystem::path& folder) {
  const int descriptor = open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  fsync(descriptor);
  close(descriptor);
}

tl::unexpected<Error> notWritten(const std::filesystem::path& file) {
  return fail(ErrorCode::failed, file.string() + " could not be written: is the disk full or the folder read-only?");
}

}  // namespace

Result<void> writeDurably(const std::filesystem::path& file, std::span<const char> bytes) {
  const std::filesystem::path aside = file.string() + ".part";
  std::error_code error;
  const bool put = putAndSync(aside, bytes);
  if (put) std::filesystem::rename(aside, file, error);
  if (put && !error) {
    syncFolder(file.parent_path());
    return {};
  }
  std::filesystem::remove(aside, error);
  return notWritten(file);
}

Result<void> writeWhole(const std::filesystem::path& file, const std::string& bytes) {
  const std::filesystem::path aside = file.string() + ".part";
  std::ofstream out(aside, std::ios::binary);
  out.write(bytes.data(), std::streamsize(bytes.size()));
  out.close();
  std::error_code error;
  if (out) std::filesystem::rename(aside, file, error);
  if (out && !error) return {};
  std::filesystem::remove(aside, error);
  return notWritten(file);
}

}  // namespace parallax
