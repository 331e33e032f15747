#include "training_set/set_disk.h"

#define XXH_INLINE_ALL
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <xxhash.h>

namespace parallax {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> trouble(const fs::path& path, const char* what, int why) {
  const auto code = why == ENOENT ? ErrorCode::notFound : ErrorCode::failed;
  if (why == ENOSPC || why == EDQUOT) return fail(code, path.string() + " could not be written: the disk is full.");
  if (why == EFBIG) return fail(code, path.string() + " could not be written: files may not grow so large here.");
  return fail(code, path.string() + " could not be " + what + ": " + std::strerror(why) + ".");
}

}  // namespace

std::uint64_t checksumOf(std::span<const std::uint8_t> bytes) { return XXH3_64bits(bytes.data(), bytes.size()); }

std::string hexadecimal(std::uint64_t value) {
  std::string digits(16, '0');
  for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, value >>= 4)
    *digit = "0123456789abcdef"[value & 15];
  return digits;
}

Result<DiskFile> DiskFile::open(const fs::path& path, int flags) {
  const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC, 0666);
  if (descriptor < 0) return trouble(path, "opened", errno);
  return DiskFile(path, descriptor);
}

DiskFile::DiskFile(DiskFile&& other) noexcept
    : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1)) {}

DiskFile& DiskFile::operator=(DiskFile&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

DiskFile::~DiskFile() {
  if (descriptor_ >= 0) close(descriptor_);
}

Result<std::uint64_t> DiskFile::size() const {
  struct stat facts {};
  if (fstat(descriptor_, &facts) != 0) return trouble(path_, "read", errno);
  return std::uint64_t(facts.st_size);
}

Result<void> DiskFile::writeAt(std::uint64_t offset, std::span<const std::uint8_t> bytes) const {
  while (!bytes.empty()) {
    const auto written = pwrite(descriptor_, bytes.data(), bytes.size(), off_t(offset));
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return trouble(path_, "written", written < 0 ? errno : ENOSPC);
    bytes = bytes.subspan(std::size_t(written));
    offset += std::uint64_t(written);
  }
  return {};
}

Result<void> DiskFile::cutTo(std::uint64_t size) const {
  if (ftruncate(descriptor_, off_t(size)) != 0) return trouble(path_, "cut to its length", errno);
  return {};
}

Result<void> DiskFile::sync() const {
  if (fsync(descriptor_) != 0 && errno != EINVAL) return trouble(path_, "written", errno);
  return {};
}

Result<void> writeSynced(const fs::path& path, std::span<const std::uint8_t> bytes) {
  const fs::path aside = path.string() + ".part";
  Result<void> done;
  {
    const auto file = DiskFile::open(aside, O_WRONLY | O_CREAT | O_TRUNC);
    if (!file) return tl::unexpected<Error>(file.error());
    done = file->writeAt(0, bytes);
    if (done) done = file->sync();
  }
  std::error_code error;
  if (done) {
    fs::rename(aside, path, error);
    if (error) done = fail(ErrorCode::failed, path.string() + " could not be written: " + error.message() + ".");
  }
  if (!done) {
    fs::remove(aside, error);
    return done;
  }
  const auto folder = DiskFile::open(path.parent_path().empty() ? "." : path.parent_path(), O_RDONLY | O_DIRECTORY);
  return folder ? folder->sync() : Result<void>{};  // some mounts cannot open folders: then it is up to them
}

Result<std::string> readWhole(const fs::path& path) {
  const auto file = DiskFile::open(path, O_RDONLY | O_NONBLOCK);  // a pipe would wait for ever
  if (!file) return tl::unexpected<Error>(file.error());
  struct stat facts {};
  if (fstat(file->descriptor(), &facts) != 0) return trouble(path, "read", errno);
  if (!S_ISREG(facts.st_mode)) return fail(ErrorCode::badInput, path.string() + " is no file.");
  std::string text(std::size_t(facts.st_size), '\0');
  std::size_t have = 0;
  while (have < text.size()) {
    const auto read = pread(file->descriptor(), text.data() + have, text.size() - have, off_t(have));
    if (read < 0 && errno == EINTR) continue;
    if (read < 0) return trouble(path, "read", errno);
    if (read == 0) break;
    have += std::size_t(read);
  }
  text.resize(have);
  return text;
}

Result<MappedFile> MappedFile::open(const fs::path& path) {
  const auto file = DiskFile::open(path, O_RDONLY | O_NONBLOCK);  // a pipe would wait for ever
  if (!file) return tl::unexpected<Error>(file.error());
  const auto size = file->size();
  if (!size) return tl::unexpected<Error>(size.error());
  if (*size == 0) return MappedFile({});
  void* at = mmap(nullptr, *size, PROT_READ, MAP_SHARED, file->descriptor(), 0);
  if (at == MAP_FAILED) return trouble(path, "mapped into memory", errno);
  return MappedFile({static_cast<const std::uint8_t*>(at), *size});
}

MappedFile::MappedFile(MappedFile&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  std::swap(bytes_, other.bytes_);
  return *this;
}

MappedFile::~MappedFile() {
  if (!bytes_.empty()) munmap(const_cast<std::uint8_t*>(bytes_.data()), bytes_.size());
}

}  // namespace parallax
