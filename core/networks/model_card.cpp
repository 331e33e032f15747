#include "networks/model_card.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iomanip>
#include <nlohmann/json.hpp>
#include <sstream>

#include "base/fixed_text.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

struct Unfit {  // thrown by what reads an entry, caught in readCard()
  std::string entry;
};

template <class T>
void take(const json& from, const std::string& key, T& to) {
  const auto entry = from.find(key);
  if (entry == from.end()) throw Unfit{"lacks \"" + key + "\""};
  try {
    to = entry->get<T>();
  } catch (const json::exception&) {
    throw Unfit{"has a \"" + key + "\" of the wrong kind"};
  }
}

template <class T>
void takeIfThere(const json& from, const std::string& key, std::optional<T>& to) {
  if (!from.contains(key)) return;
  T value;
  take(from, key, value);
  to = value;
}

std::vector<CardRow> rowsOf(const json& card, const std::string& key) {
  std::vector<json> entries;
  take(card, key, entries);
  std::vector<CardRow> rows;
  for (const json& entry : entries) {
    CardRow row;
    take(entry, "collection", row.collection);
    take(entry, "pairs", row.pairs);
    take(entry, "roeMedianDeg", row.roeMedianDeg);
    take(entry, "rteMedianDeg", row.rteMedianDeg);
    take(entry, "auc10", row.auc10);
    std::optional<std::string> note;
    takeIfThere(entry, "note", note);
    row.note = note.value_or("");
    rows.push_back(row);
  }
  return rows;
}

TrainedFor trainedForOf(const json& card) {
  json range;
  take(card, "trainedFor", range);
  TrainedFor trained;
  takeIfThere(range, "input", trained.input);
  constexpr std::array known{"crop", "square", "resize", "full"};
  if (trained.input && std::find(known.begin(), known.end(), *trained.input) == known.end())
    throw Unfit{"has an \"input\" that is none of crop, square, resize and full"};
  takeIfThere(range, "focalMin", trained.focalMin);
  takeIfThere(range, "focalMax", trained.focalMax);
  takeIfThere(range, "rotationMaxDeg", trained.rotationMaxDeg);
  takeIfThere(range, "overlapMin", trained.overlapMin);
  takeIfThere(range, "matchedMin", trained.matchedMin);
  return trained;
}

ModelCard cardIn(const json& file) {
  std::string format;
  take(file, "format", format);
  int version = 0;
  take(file, "version", version);
  if (format != "parallax-model-card") throw Unfit{"is of the format \"" + format + "\""};
  if (version != 1) throw Unfit{"was made for a newer version of Parallax"};
  ModelCard card;
  take(file, "title", card.title);
  take(file, "network", card.network);
  takeIfThere(file, "bytes", card.bytes);
  take(file, "data", card.data);
  take(file, "recipe", card.recipe);
  take(file, "command", card.command);
  take(file, "licence", card.licence);
  take(file, "date", card.date);
  card.errors = rowsOf(file, "errors");
  card.baselines = rowsOf(file, "baselines");
  take(file, "failures", card.failures);
  take(file, "mustNotBeUsedFor", card.mustNotBeUsedFor);
  card.trainedFor = trainedForOf(file);
  return card;
}

void paragraph(std::ostream& out, const std::string& heading, const std::vector<std::string>& sentences) {
  if (sentences.empty()) return;
  out << '\n' << heading << '\n';
  for (const std::string& one : sentences) out << "  " << one << '\n';
}

void table(std::ostream& out, const std::string& heading, const std::vector<CardRow>& rows) {
  if (rows.empty()) return;
  std::size_t widest = 0;
  for (const CardRow& row : rows) widest = std::max(widest, row.collection.size());
  out << '\n' << heading << '\n';
  out << "  " << std::left << std::setw(int(widest)) << "" << std::right << "   pairs  ROE/deg  RTE/deg   AUC@10\n";
  for (const CardRow& row : rows)
    out << "  " << std::left << std::setw(int(widest)) << row.collection << std::right << std::setw(8) << row.pairs
        << std::setw(9) << fixed(row.roeMedianDeg, 1) << std::setw(9) << fixed(row.rteMedianDeg, 1) << std::setw(9)
        << fixed(row.auc10, 3) << (row.note.empty() ? "" : "  " + row.note) << '\n';
}

std::vector<std::string> sentencesOf(const TrainedFor& t) {
  std::vector<std::string> all;
  if (t.focalMin && t.focalMax)
    all.push_back("Focal lengths of " + fixed(*t.focalMin, 2) + " to " + fixed(*t.focalMax, 2) +
                  " times the shorter side of what it sees.");
  if (t.rotationMaxDeg) all.push_back("Rotations of up to " + fixed(*t.rotationMaxDeg, 0) + " degrees.");
  if (t.overlapMin)
    all.push_back("Pairs where the second image shows " + fixed(100 * *t.overlapMin, 0) +
                  " % or more of what the first shows.");
  return all;
}

}  // namespace

fs::path cardFile(const fs::path& weights) { return fs::path(weights).replace_extension(".json"); }

Result<ModelCard> readCard(const fs::path& file) {
  std::ifstream in(file);
  if (!in) return fail(ErrorCode::notFound, "There is no model card " + file.string() + ".");
  const json card = json::parse(in, nullptr, /*allow_exceptions=*/false);
  if (!card.is_object()) return fail(ErrorCode::badInput, "The model card " + file.string() + " is not JSON.");
  try {
    return cardIn(card);
  } catch (const Unfit& unfit) {
    return fail(ErrorCode::badInput, "The model card " + file.string() + " " + unfit.entry + ".");
  }
}

Result<ModelCard> cardOf(const fs::path& weights) {
  auto card = readCard(cardFile(weights));
  std::error_code error;
  const auto bytes = fs::file_size(weights, error);
  if (card && card->bytes && !error && *card->bytes != bytes)
    return fail(ErrorCode::badInput, "The model card " + cardFile(weights).string() + " is of weights of " +
                                         std::to_string(*card->bytes) + " bytes, and " + weights.string() + " has " +
                                         std::to_string(bytes) + ".");
  return card;
}

std::string asText(const ModelCard& card) {
  std::ostringstream out;
  out << card.title << '\n' << card.network << ", " << card.date << ", " << card.licence << '\n';
  paragraph(out, "It must not be used for", card.mustNotBeUsedFor);
  table(out, "Errors (medians)", card.errors);
  table(out, "What scores without looking", card.baselines);
  paragraph(out, "Where it fails", card.failures);
  paragraph(out, "Trained for", sentencesOf(card.trainedFor));
  paragraph(out, "Trained on", card.data);
  paragraph(out, "Recipe", {card.recipe});
  paragraph(out, "To make it again", {card.command});
  return out.str();
}

}  // namespace parallax
