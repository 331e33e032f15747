#include "catalogue/data_set_folders.h"

#include <algorithm>
#include <map>

#include "catalogue/formats.h"
#include "datasets/folder.h"
#include "datasets/format_files.h"
#include "datasets/look_around.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

constexpr int levels = 2;
constexpr std::size_t mostLookedAt = 200, mostSets = 100;

struct DataSet {
  std::string folder;  // relative to the opened one
  const DatasetFormat* format = nullptr;
  bool posed() const { return format->id != "photographs"; }
};

struct DataSets {
  std::vector<DataSet> found;
  std::size_t lookedAt = 0;
  bool all = true;  // none was left unseen
};

void gather(const fs::path& root, const std::string& at, int depth, DataSets& sets) {
  for (const auto& name : listed(root / at).folders) {
    if (name.starts_with('.')) continue;
    if (sets.lookedAt >= mostLookedAt || sets.found.size() >= mostSets) {
      sets.all = false;
      return;
    }
    ++sets.lookedAt;
    const auto folder = at.empty() ? name : at + "/" + name;
    if (const auto* format = formatInside(root / folder))
      sets.found.push_back({folder, format});
    else if (depth > 1)
      gather(root, folder, depth - 1, sets);
  }
}

DataSets dataSetsIn(const fs::path& root) {
  DataSets sets;
  gather(root, "", levels, sets);
  return sets;
}

// A data set of its own, whatever lies in the folders below it.
bool isOneItself(const fs::path& place) {
  return isColmapProject(place) || isBundler(place) || isStrechaFolder(place) || isMiddleburyFolder(place) ||
         isColmapPhotographs(place);
}

bool nothingElseIs(const fs::path& place) {
  return std::none_of(formats().begin(), formats().end(),
                      [&](const DatasetFormat& format) { return format.id != "folders" && format.recognises(place); });
}

// ---- one collection of several

// The set's scenes, views and images as those of the whole.
void addScenes(const DataSet& set, Collection part, Collection& whole) {
  for (SceneEntry& scene : part.scenes) {
    scene.name = part.scenes.size() == 1 ? set.folder : set.folder + "/" + scene.name;
    for (ViewEntry& view : scene.views)
      for (std::string& image : view.images)
        if (!image.empty()) image = (part.root / image).lexically_normal().lexically_relative(whole.root).string();
    whole.scenes.push_back(std::move(scene));
  }
}

// Every note says of which folder it is; what is said of several is said once.
class Notes {
 public:
  void add(const std::string& folder, const std::string& sentence) {
    auto& folders = saidOf_[sentence];
    if (folders.empty()) order_.push_back(sentence);
    folders.push_back(folder);
  }
  std::vector<std::string> all() const {
    std::vector<std::string> notes;
    for (const auto& sentence : order_) notes.push_back(enumerated(saidOf_.at(sentence)) + ": " + sentence);
    return notes;
  }

 private:
  std::map<std::string, std::vector<std::string>> saidOf_;
  std::vector<std::string> order_;
};

bool isTableOfPairs(const fs::path& file) { return isPairList(file) && openCollectionAs("pairs", file).has_value(); }

// Lists of pairs that could be opened instead.
std::vector<std::string> pairListsIn(const fs::path& root) {
  auto files = listed(root).files;
  std::erase_if(files, [&](const auto& name) {
    const auto file = root / name;
    return !beginsAsAuthorsPairs(file) && !isSuperGluePairs(file) && !isTableOfPairs(file);
  });
  return files;
}

void noteRest(const DataSets& sets, Collection& whole) {
  if (!sets.all)
    whole.notes.push_back("Not every folder was looked at, only the first " + std::to_string(sets.lookedAt) +
                          "; open one that is missing by itself.");
  if (const auto lists = pairListsIn(whole.root); !lists.empty())
    whole.notes.push_back(std::string(lists.size() == 1 ? "A list of pairs lies" : "Lists of pairs lie") +
                          " here, too: " + enumerated(lists) + "; open the file itself (" +
                          (whole.root / lists.front()).string() + ") to have its pairs.");
}

}  // namespace

bool isDataSetFolders(const fs::path& given) {
  const fs::path place = tidied(given);
  if (!isFolder(place) || listed(place).folders.empty()) return false;
  if (isOneItself(place)) return false;
  const auto sets = dataSetsIn(place);
  const auto full = std::count_if(sets.found.begin(), sets.found.end(),
                                  [&](const DataSet& set) { return set.posed() && holdsImages(place / set.folder); });
  if (full >= 2) return true;
  return sets.found.size() >= 2 && nothingElseIs(place);
}

Result<Collection> indexDataSetFolders(const fs::path& given, const Run& run) {
  const fs::path root = tidied(given);
  Collection whole{"folders", root.filename().string(), root, {}, {}};
  Notes notes;
  const auto sets = dataSetsIn(root);
  for (std::size_t i = 0; i < sets.found.size(); ++i) {
    if (run.stopped()) return fail(ErrorCode::cancelled, "Opening the data sets was stopped.");
    const DataSet& set = sets.found[i];
    auto part = indexedAs(*set.format, root / set.folder, Run{run.stop, {}, run.seed});
    if (!part && part.error().code == ErrorCode::cancelled) return part;
    if (!part) {
      notes.add(set.folder, "It cannot be opened as " + set.format->title + ". " + part.error().message);
      continue;
    }
    for (const auto& note : part->notes) notes.add(set.folder, note);
    addScenes(set, std::move(*part), whole);
    run.report(double(i + 1) / double(sets.found.size()));
  }
  whole.notes = notes.all();
  if (whole.scenes.empty())
    return fail(ErrorCode::badInput,
                "Nothing in " + root.string() + " can be opened. " + (whole.notes.empty() ? "" : whole.notes.front()));
  noteRest(sets, whole);
  return whole;
}

}  // namespace parallax
