// making.jsonl: what an unfinished training set holds so far. One JSON object a line: first what is being made, then
// one line an image, written after its pixels. Removed when the set is whole.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>

#include "training_set/training_set.h"

namespace parallax {

constexpr auto journalName = "making.jsonl";

struct JournalImage {
  std::string name;
  ImageRecord record;
};

struct Journal {
  nlohmann::json head;  // null: nothing usable is there
  std::vector<JournalImage> images;
  std::vector<std::uint64_t> lengths;  // of the file up to and with the head, the first image, the second, ...
};

// As far as its lines are whole: a line that is cut or odd and all behind it count as not written.
Journal readJournal(const std::string& text);

std::string lineOf(const JournalImage& image);           // with its newline
std::string headLine(const nlohmann::json& whatIsMade);  // with its newline

}  // namespace parallax
