#include "training_set/set_index.h"

#include <array>
#include <unordered_set>

#include "base/json_text.h"
#include "training_set/set_disk.h"
#include "training_set/set_journal.h"

namespace parallax {
namespace {

using nlohmann::json;

constexpr auto formatName = "parallax-training-set";
constexpr std::array splitNames{"training", "validation", "unused"};

std::string nameOf(Split split) { return splitNames.at(std::size_t(split)); }

// What `damaged` throws, caught at the border below.
struct Damage {
  std::string what;
};

template <class T>
T value(const json& from, const char* key) {
  const auto found = from.find(key);
  if (found == from.end()) throw Damage{std::string("it lacks \"") + key + "\""};
  if constexpr (std::is_same_v<T, std::string>) {
    if (!found->is_string()) throw Damage{std::string("\"") + key + "\" is no text"};
  } else if (!found->is_number_unsigned() || found->template get<std::uint64_t>() > std::uint64_t(1) << 60) {
    throw Damage{std::string("\"") + key + "\" is no count"};
  }
  return found->template get<T>();
}

const json& list(const json& from, const char* key) {
  const auto found = from.find(key);
  if (found == from.end() || !found->is_array()) throw Damage{std::string("it lacks the list \"") + key + "\""};
  return *found;
}

std::uint64_t checksum(const json& from, const char* key) {
  const auto all = from.find("checksums");
  if (all == from.end() || !all->is_object()) throw Damage{"it lacks \"checksums\""};
  const auto text = value<std::string>(*all, key);
  if (text.size() != 16 || text.find_first_not_of("0123456789abcdef") != std::string::npos)
    throw Damage{std::string("the checksum of ") + key + " is none"};
  return std::stoull(text, nullptr, 16);
}

SetScene sceneOf(const json& entry) {
  if (!entry.is_object()) throw Damage{"a scene is none"};
  const auto split = value<std::string>(entry, "split");
  for (std::size_t i = 0; i < splitNames.size(); ++i)
    if (split == splitNames[i]) return {value<std::string>(entry, "name"), value<std::string>(entry, "kind"), Split(i)};
  throw Damage{"a scene is for \"" + split + "\", which is neither training nor validation"};
}

SetIndex indexOf(const json& from) {
  SetIndex index;
  index.title = value<std::string>(from, "title");
  index.source = value<std::string>(from, "source");
  index.program = value<std::string>(from, "program");
  const auto side = value<std::uint64_t>(from, "shorterSide");
  if (side > 65535) throw Damage{"\"shorterSide\" is no side of an image"};
  index.shorterSide = int(side);
  for (const json& scene : list(from, "scenes")) index.scenes.push_back(sceneOf(scene));
  std::unordered_set<std::string> seen;
  for (const json& name : list(from, "names")) {
    if (!name.is_string()) throw Damage{"the name of an image is no text"};
    index.names.push_back(name.get<std::string>());
    if (!seen.insert(index.names.back()).second) throw Damage{"two images are called " + index.names.back()};
  }
  if (value<std::uint64_t>(from, "images") != index.names.size()) throw Damage{"it does not name every image once"};
  index.pairs = value<std::uint64_t>(from, "pairs");
  index.bytes = value<std::uint64_t>(from, "bytes");
  index.imagesChecksum = checksum(from, "images.bin");
  index.pairsChecksum = checksum(from, "pairs.bin");
  if (from["checksums"].contains("depths.bin")) index.depthsChecksum = checksum(from, "depths.bin");
  if (from.contains("recipe")) index.recipe = from["recipe"];
  return index;
}

tl::unexpected<Error> noIndex(const std::filesystem::path& folder) {
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error))
    return fail(ErrorCode::notFound, "There is no folder " + folder.string() + ".");
  if (std::filesystem::exists(folder / journalName, error))
    return fail(ErrorCode::badInput, "The training set " + folder.string() +
                                         " is unfinished: run the command that makes it again to complete it.");
  return fail(ErrorCode::badInput, folder.string() + " is no training set: it has no index.json.");
}

}  // namespace

std::string textOf(const SetIndex& index) {
  json out{{"format", formatName},
           {"version", setVersion},
           {"title", index.title},
           {"shorterSide", index.shorterSide},
           {"source", index.source},
           {"program", index.program},
           {"recipe", index.recipe},
           {"scenes", json::array()},
           {"names", index.names},
           {"images", index.names.size()},
           {"pairs", index.pairs},
           {"bytes", index.bytes},
           {"checksums",
            {{"images.bin", hexadecimal(index.imagesChecksum)}, {"pairs.bin", hexadecimal(index.pairsChecksum)}}}};
  if (index.depthsChecksum) out["checksums"]["depths.bin"] = hexadecimal(*index.depthsChecksum);
  for (const SetScene& scene : index.scenes)
    out["scenes"].push_back({{"name", scene.name}, {"kind", scene.kind}, {"split", nameOf(scene.split)}});
  return jsonText(out, 1) + '\n';
}

Result<SetIndex> readIndex(const std::filesystem::path& folder) {
  const auto text = readWhole(folder / "index.json");
  if (!text && text.error().code == ErrorCode::notFound) return noIndex(folder);
  if (!text) return tl::unexpected<Error>(text.error());
  const json from = json::parse(*text, nullptr, false);
  const auto damaged = [&](const std::string& what) {
    return fail(ErrorCode::badInput,
                "The training set " + folder.string() + " is damaged: in index.json, " + what + "; make it again.");
  };
  if (!from.is_object()) return damaged("the text is no JSON");
  if (!from.contains("format") || from["format"] != formatName)
    return fail(ErrorCode::badInput, folder.string() + " is no training set: its index.json is of something else.");
  try {
    const auto version = value<std::uint64_t>(from, "version");
    if (version > setVersion)
      return fail(ErrorCode::badInput, "The training set " + folder.string() +
                                           " was made by a newer version of Parallax (sets of version " +
                                           std::to_string(version) + "; this one reads version " +
                                           std::to_string(setVersion) + "): make it again with this one, or update.");
    if (version == 0) throw Damage{"there is no version 0"};
    return indexOf(from);
  } catch (const Damage& damage) {
    return damaged(damage.what);
  }
}

}  // namespace parallax
