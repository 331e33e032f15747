#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace parallax {

// Of bytes that come piece by piece (FIPS 180-4).
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;

  void add(std::string_view bytes);
  // In hexadecimal, once; empty: the library failed.
  std::string finish();

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

// Of a file's bytes, in hexadecimal.
Result<std::string> sha256Of(const std::filesystem::path& file);

}  // namespace parallax
