#include "evaluation/sha256.h"

#include <array>
#include <fstream>
#include <memory>
#include <openssl/evp.h>
#include <vector>

namespace parallax {

Result<std::string> sha256Of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return fail(ErrorCode::notFound, "The file " + file.string() + " cannot be read.");
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> digest(EVP_MD_CTX_new(), EVP_MD_CTX_free);
  bool good = digest && EVP_DigestInit_ex(digest.get(), EVP_sha256(), nullptr) == 1;
  std::vector<char> block(1 << 20);
  while (good && in) {
    in.read(block.data(), std::streamsize(block.size()));
    good = EVP_DigestUpdate(digest.get(), block.data(), std::size_t(in.gcount())) == 1;
  }
  std::array<unsigned char, 32> sum{};
  if (!good || in.bad() || EVP_DigestFinal_ex(digest.get(), sum.data(), nullptr) != 1)
    return fail(ErrorCode::failed, "The file " + file.string() + " cannot be read to its end.");
  std::string text;
  for (const unsigned char byte : sum) {
    text += "0123456789abcdef"[byte >> 4];
    text += "0123456789abcdef"[byte & 15];
  }
  return text;
}

}  // namespace parallax
