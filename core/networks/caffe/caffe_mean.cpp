// BlobProto of caffe.proto in protobuf's wire format: channels = 2, data = 5 (floats, packed or not), shape = 7.
#include <cmath>
#include <cstring>
#include <fstream>
#include <numeric>
#include <optional>
#include <vector>

#include "networks/caffe/caffe_alexnet.h"

namespace parallax {
namespace {

class Wire {
 public:
  explicit Wire(std::vector<char> bytes) : bytes_(std::move(bytes)) {}
  bool atEnd() const { return at_ == bytes_.size(); }

  std::optional<std::uint64_t> varint() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64 && !atEnd(); shift += 7) {
      const auto b = static_cast<unsigned char>(bytes_[at_++]);
      value |= std::uint64_t(b & 0x7f) << shift;
      if (b < 0x80) return value;
    }
    return std::nullopt;
  }

  const char* take(std::uint64_t count) {
    if (count > bytes_.size() - at_) return nullptr;
    at_ += count;
    return bytes_.data() + (at_ - count);
  }

 private:
  std::vector<char> bytes_;
  std::size_t at_ = 0;
};

// All floats of field 5, other fields skipped; nothing when it is not such a message.
std::optional<std::vector<float>> blobData(Wire wire) {
  std::vector<float> data;
  while (!wire.atEnd()) {
    const auto tag = wire.varint();
    if (!tag) return std::nullopt;
    std::uint64_t size = 0;
    switch (*tag & 7) {
      case 0:
        if (!wire.varint()) return std::nullopt;
        continue;
      case 1: size = 8; break;
      case 2: {
        const auto length = wire.varint();
        if (!length) return std::nullopt;
        size = *length;
        break;
      }
      case 5: size = 4; break;
      default: return std::nullopt;
    }
    const char* bytes = wire.take(size);
    if (!bytes) return std::nullopt;
    if (*tag >> 3 != 5) continue;
    const auto before = data.size();
    data.resize(before + size / 4);
    if (size >= 4) std::memcpy(data.data() + before, bytes, size / 4 * 4);
  }
  return data;
}

}  // namespace

Result<BgrMean> readCaffeMean(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in || std::filesystem::is_directory(file))
    return fail(ErrorCode::notFound, "The mean file " + file.string() + " cannot be opened.");
  const auto data = blobData(Wire({std::istreambuf_iterator<char>(in), {}}));
  if (!data || data->empty() || data->size() % 3)
    return fail(ErrorCode::badInput,
                "The mean file " + file.string() + " is not a Caffe mean image of three channels.");
  const auto pixels = std::ptrdiff_t(data->size() / 3);
  BgrMean mean{};
  for (std::ptrdiff_t c = 0; c < 3; ++c) {
    const auto start = data->begin() + c * pixels;
    mean[std::size_t(c)] = std::accumulate(start, start + pixels, 0.0) / double(pixels);
    if (!(std::abs(mean[std::size_t(c)]) <= 255))
      return fail(ErrorCode::badInput, "The mean file " + file.string() + " holds no colours of 0 to 255.");
  }
  return mean;
}

}  // namespace parallax
