// The records of a zip file, uncompressed: what torch.save writes (a zip of stored, never deflated records).
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "base/result.h"

namespace parallax {

using Bytes = std::vector<char>;

// Reads records one by one, so that a look at a file's description does not read its weights.
class ZipRecords {
 public:
  // Only the directory at the end is read. A cut or damaged file is refused with a sentence without the file's name.
  static Result<ZipRecords> open(const std::filesystem::path& file);

  // The name of the one record that ends with this, "" when there is none.
  std::string endingWith(const std::string& tail) const;
  bool has(const std::string& name) const { return records_.contains(name); }
  // Refused when it is compressed, reaches over the file's end, fails its checksum, or is longer than `most`.
  Result<Bytes> read(const std::string& name, std::uint32_t most = ~0u);

 private:
  struct Record {
    std::uint32_t at = 0, size = 0, checksum = 0;
    bool stored = true;
  };
  std::ifstream in_;
  std::map<std::string, Record> records_;
};

// A zip of stored records in this order, each padded to start at a multiple of 64 bytes as torch.save does.
Bytes zipOf(const std::vector<std::pair<std::string, Bytes>>& records);

}  // namespace parallax
