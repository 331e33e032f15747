// The format: PKWARE's APPNOTE.TXT 6.3, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
#include "networks/zip_records.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace parallax {
namespace {

constexpr std::uint32_t localMark = 0x04034b50, centralMark = 0x02014b50, endMark = 0x06054b50;
constexpr std::size_t localSize = 30, centralSize = 46, endSize = 22;
constexpr std::uint32_t mostDirectory = 1 << 20;  // an AlexNet's takes 2 kB; opening has to stay quick

std::uint32_t number(const char* at, int bytes) {
  std::uint32_t value = 0;
  for (int i = bytes - 1; i >= 0; --i) value = value << 8 | static_cast<unsigned char>(at[i]);
  return value;
}

void append(Bytes& out, std::uint32_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out.push_back(static_cast<char>(value >> (8 * i)));
}

std::uint32_t checksum(const Bytes& bytes) {  // CRC-32, the table of its 256 remainders made once
  static const auto table = [] {
    std::array<std::uint32_t, 256> t{};
    for (std::uint32_t i = 0; i < 256; ++i) {
      t[i] = i;
      for (int bit = 0; bit < 8; ++bit) t[i] = t[i] & 1 ? 0xedb88320u ^ t[i] >> 1 : t[i] >> 1;
    }
    return t;
  }();
  std::uint32_t crc = ~0u;
  for (const char b : bytes) crc = table[(crc ^ static_cast<unsigned char>(b)) & 0xff] ^ crc >> 8;
  return ~crc;
}

tl::unexpected<Error> damaged() { return fail(ErrorCode::badInput, "it is cut off or damaged"); }

Result<Bytes> bytesAt(std::ifstream& in, std::uint64_t at, std::size_t count) {
  Bytes bytes(count);
  in.clear();
  in.seekg(static_cast<std::streamoff>(at));
  in.read(bytes.data(), static_cast<std::streamsize>(count));
  if (!in || in.gcount() != static_cast<std::streamsize>(count)) return damaged();
  return bytes;
}

}  // namespace

Result<ZipRecords> ZipRecords::open(const std::filesystem::path& file) {
  ZipRecords zip;
  zip.in_.open(file, std::ios::binary | std::ios::ate);
  if (!zip.in_) return fail(ErrorCode::notFound, "it cannot be opened");
  const auto length = static_cast<std::uint64_t>(zip.in_.tellg());
  if (length < endSize || length >= 0xffffffffu) return damaged();

  const auto tailSize = std::min<std::uint64_t>(length, endSize + 0xffff);  // a comment may follow the end record
  const auto tail = bytesAt(zip.in_, length - tailSize, tailSize);
  if (!tail) return damaged();
  std::size_t end = tailSize - endSize;
  while (number(tail->data() + end, 4) != endMark)
    if (end-- == 0) return damaged();
  const std::uint32_t count = number(tail->data() + end + 10, 2), size = number(tail->data() + end + 12, 4),
                      start = number(tail->data() + end + 16, 4);
  if (std::uint64_t(start) + size > length) return damaged();

  if (size > mostDirectory) return fail(ErrorCode::badInput, "it holds far more than a network");
  const auto directory = bytesAt(zip.in_, start, size);
  if (!directory) return damaged();
  std::size_t at = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    if (at + centralSize > size || number(directory->data() + at, 4) != centralMark) return damaged();
    const char* entry = directory->data() + at;
    const std::size_t name = number(entry + 28, 2), extra = number(entry + 30, 2), comment = number(entry + 32, 2);
    if (at + centralSize + name + extra + comment > size) return damaged();
    Record record{number(entry + 42, 4), number(entry + 24, 4), number(entry + 16, 4), number(entry + 10, 2) == 0};
    if (std::uint64_t(record.at) + record.size > length) return damaged();
    zip.records_[std::string(entry + centralSize, name)] = record;
    at += centralSize + name + extra + comment;
  }
  return zip;
}

std::string ZipRecords::endingWith(const std::string& tail) const {
  for (const auto& [name, record] : records_)
    if (name.ends_with(tail)) return name;
  return {};
}

Result<Bytes> ZipRecords::read(const std::string& name, std::uint32_t most) {
  const auto found = records_.find(name);
  if (found == records_.end()) return fail(ErrorCode::badInput, "its part " + name + " is missing");
  const Record& record = found->second;
  if (!record.stored) return fail(ErrorCode::badInput, "its parts are compressed, which torch.save never does");
  if (record.size > most) return fail(ErrorCode::badInput, "it holds far more than a network");
  const auto header = bytesAt(in_, record.at, localSize);
  if (!header || number(header->data(), 4) != localMark) return damaged();
  const auto skip = localSize + number(header->data() + 26, 2) + number(header->data() + 28, 2);
  auto bytes = bytesAt(in_, std::uint64_t(record.at) + skip, record.size);
  if (!bytes || checksum(*bytes) != record.checksum) return damaged();
  return bytes;
}

Bytes zipOf(const std::vector<std::pair<std::string, Bytes>>& records) {
  Bytes out, directory;
  for (const auto& [name, bytes] : records) {
    const auto at = static_cast<std::uint32_t>(out.size());
    const auto size = static_cast<std::uint32_t>(bytes.size());
    // the extra field that pads: two bytes of tag, two of length, then zeros; an aligned record has the least, 4
    const std::size_t unpadded = out.size() + localSize + name.size() + 4;
    const auto extra = static_cast<std::uint32_t>(4 + (64 - unpadded % 64) % 64);
    const auto common = [&, crc = checksum(bytes)](Bytes& to) {
      append(to, 0, 2), append(to, 0, 2);             // version needed is set by the caller; flags, method: stored
      append(to, 0, 2), append(to, (1 << 5) | 1, 2);  // 1980-01-01 00:00: the same weights give the same file
      append(to, crc, 4), append(to, size, 4), append(to, size, 4);
      append(to, static_cast<std::uint32_t>(name.size()), 2);
    };
    append(out, localMark, 4), append(out, 20, 2);
    common(out);
    append(out, extra, 2);
    out.insert(out.end(), name.begin(), name.end());
    append(out, 0x4246, 2), append(out, extra - 4, 2);  // "FB", the tag torch.save uses
    out.insert(out.end(), extra - 4, '\0');
    out.insert(out.end(), bytes.begin(), bytes.end());

    append(directory, centralMark, 4), append(directory, 20, 2), append(directory, 20, 2);
    common(directory);
    append(directory, 0, 2), append(directory, 0, 2), append(directory, 0, 2);  // no extra, no comment, disk 0
    append(directory, 0, 2), append(directory, 0, 4), append(directory, at, 4);
    directory.insert(directory.end(), name.begin(), name.end());
  }
  const auto start = static_cast<std::uint32_t>(out.size());
  out.insert(out.end(), directory.begin(), directory.end());
  append(out, endMark, 4), append(out, 0, 2), append(out, 0, 2);
  append(out, static_cast<std::uint32_t>(records.size()), 2),
      append(out, static_cast<std::uint32_t>(records.size()), 2);
  append(out, static_cast<std::uint32_t>(directory.size()), 4), append(out, start, 4), append(out, 0, 2);
  return out;
}

}  // namespace parallax
