#include "training_set/set_journal.h"

#include <bit>
#include <cmath>

#include "base/json_text.h"
#include "training_set/set_disk.h"

namespace parallax {
namespace {

using nlohmann::json;

constexpr int journalVersion = 1;

// Floats as their bits: what is read is what was written.
std::uint32_t bits(float value) { return std::bit_cast<std::uint32_t>(value); }

// [name, offset, width, height, scene, fx, fy, cx, cy, checksum]
bool parse(const json& line, JournalImage& image) {
  if (!line.is_array() || line.size() != 10 || !line[0].is_string()) return false;
  for (std::size_t i = 1; i < line.size(); ++i)
    if (!line[i].is_number_unsigned()) return false;
  const auto word = [&](std::size_t i) { return line[i].get<std::uint32_t>(); };
  const auto real = [&](std::size_t i) { return std::bit_cast<float>(word(i)); };
  image.name = line[0].get<std::string>();
  image.record = {line[1].get<std::uint64_t>(), word(2), word(3), word(4), real(5), real(6), real(7), real(8),
                  line[9].get<std::uint64_t>()};
  return true;
}

}  // namespace

Journal readJournal(const std::string& text) {
  Journal journal;
  for (std::size_t begin = 0, end; (end = text.find('\n', begin)) != std::string::npos; begin = end + 1) {
    const json line =
        json::parse(text.begin() + std::ptrdiff_t(begin), text.begin() + std::ptrdiff_t(end), nullptr, false);
    JournalImage image;
    if (begin == 0) {
      if (!line.is_object() || line.value("version", json()) != journalVersion) return {};
      journal.head = line.value("making", json());
    } else if (parse(line, image)) {
      journal.images.push_back(std::move(image));
    } else {
      break;
    }
    journal.lengths.push_back(end + 1);
  }
  return journal;
}

std::string lineOf(const JournalImage& image) {
  const ImageRecord& r = image.record;
  const json line{image.name,
                  std::uint64_t(r.offset),
                  std::uint32_t(r.width),
                  std::uint32_t(r.height),
                  std::uint32_t(r.scene),
                  bits(r.fx),
                  bits(r.fy),
                  bits(r.cx),
                  bits(r.cy),
                  std::uint64_t(r.checksum)};
  return jsonText(line) + '\n';
}

std::string headLine(const json& whatIsMade) {
  return jsonText(json{{"version", journalVersion}, {"making", whatIsMade}}) + '\n';
}

}  // namespace parallax
