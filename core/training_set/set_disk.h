// Files of a training set on disk: written so that a killed program or a full disk leaves what was there, read by
// mapping.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

#include "base/result.h"

namespace parallax {

// XXH3, 64 bits (Y. Collet, https://xxhash.com).
std::uint64_t checksumOf(std::span<const std::uint8_t> bytes);
std::string hexadecimal(std::uint64_t value);  // 16 digits

// A descriptor that closes itself.
class DiskFile {
 public:
  DiskFile() = default;  // none
  // flags as of open(2). Error: the sentence names the file and says why.
  static Result<DiskFile> open(const std::filesystem::path& path, int flags);
  DiskFile(DiskFile&&) noexcept;
  DiskFile& operator=(DiskFile&&) noexcept;
  ~DiskFile();

  int descriptor() const { return descriptor_; }
  const std::filesystem::path& path() const { return path_; }
  Result<std::uint64_t> size() const;
  Result<void> writeAt(std::uint64_t offset, std::span<const std::uint8_t> bytes) const;  // all of it, or an Error
  Result<void> cutTo(std::uint64_t size) const;
  Result<void> sync() const;  // until the disk has it

 private:
  DiskFile(std::filesystem::path path, int descriptor) : path_(std::move(path)), descriptor_(descriptor) {}
  std::filesystem::path path_;
  int descriptor_ = -1;
};

// Written aside, synced, then renamed: whole or not there, also after a power cut.
Result<void> writeSynced(const std::filesystem::path& path, std::span<const std::uint8_t> bytes);
Result<std::string> readWhole(const std::filesystem::path& path);

// A file's bytes, read-only, in memory as they are touched. An empty file has none.
class MappedFile {
 public:
  static Result<MappedFile> open(const std::filesystem::path& path);
  MappedFile(MappedFile&&) noexcept;
  MappedFile& operator=(MappedFile&&) noexcept;
  ~MappedFile();
  std::span<const std::uint8_t> bytes() const { return bytes_; }

 private:
  explicit MappedFile(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}
  std::span<const std::uint8_t> bytes_;
};

}  // namespace parallax
