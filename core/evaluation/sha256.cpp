#include "evaluation/sha256.h"

#include <array>
#include <fstream>
#include <openssl/evp.h>
#include <vector>

namespace parallax {

struct Sha256::Inside {
  std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> digest{EVP_MD_CTX_new(), EVP_MD_CTX_free};
  bool good = digest && EVP_DigestInit_ex(digest.get(), EVP_sha256(), nullptr) == 1;
};

Sha256::Sha256() : inside_(std::make_unique<Inside>()) {}
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
  if (inside_->good) inside_->good = EVP_DigestUpdate(inside_->digest.get(), bytes.data(), bytes.size()) == 1;
}

std::string Sha256::finish() {
  std::array<unsigned char, 32> sum{};
  if (!inside_->good || EVP_DigestFinal_ex(inside_->digest.get(), sum.data(), nullptr) != 1) return {};
  std::string text;
  for (const unsigned char byte : sum) {
    text += "0123456789abcdef"[byte >> 4];
    text += "0123456789abcdef"[byte & 15];
  }
  return text;
}

Result<std::string> sha256Of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return fail(ErrorCode::notFound, "The file " + file.string() + " cannot be read.");
  Sha256 sum;
  std::vector<char> block(1 << 20);
  while (in) {
    in.read(block.data(), std::streamsize(block.size()));
    sum.add({block.data(), std::size_t(in.gcount())});
  }
  auto text = in.bad() ? std::string() : sum.finish();
  if (text.empty()) return fail(ErrorCode::failed, "The file " + file.string() + " cannot be read to its end.");
  return text;
}

}  // namespace parallax
