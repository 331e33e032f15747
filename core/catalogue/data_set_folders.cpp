#include "catalogue/data_set_folders.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

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
};

bool isPosed(const fs::path& root, const DataSet& set) { return set.format->posed && holdsImages(root / set.folder); }

// The data sets in the folders of another, in order.
class Walk {
 public:
  std::function<bool(const DataSet&)> visit;              // false: enough
  std::function<bool(const std::string&)> passOver = {};  // a folder that is not to be looked at

  explicit Walk(fs::path root) : root_(std::move(root)) {}
  void go() { into("", levels); }
  std::size_t lookedAt() const { return lookedAt_; }
  bool all() const { return all_; }  // none was left unseen

 private:
  bool into(const std::string& at, int depth) {
    for (const auto& name : listed(root_ / at).folders) {
      const auto folder = at.empty() ? name : at + "/" + name;
      if (name.starts_with('.') || (passOver && passOver(folder))) continue;
      if (lookedAt_ >= mostLookedAt || found_ >= mostSets) return all_ = false;
      ++lookedAt_;
      if (const auto* format = formatInside(root_ / folder)) {
        ++found_;
        if (!visit({folder, format})) return false;
      } else if (depth > 1 && !into(folder, depth - 1)) {
        return false;
      }
    }
    return true;
  }

  const fs::path root_;
  std::size_t lookedAt_ = 0, found_ = 0;
  bool all_ = true;
};

// A data set of its own, whatever lies in the folders below it.
bool isOneItself(const fs::path& place) {
  return isColmapProject(place) || isBundler(place) || isStrechaFolder(place) || isMiddleburyFolder(place) ||
         isColmapPhotographs(place);
}

bool nothingElseIs(const fs::path& place) {
  return std::none_of(formats().begin(), formats().end(), [&](const DatasetFormat& format) {
    return format.where != DatasetFormat::Reach::below && format.recognises(place);
  });
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

void noteRest(const Walk& walk, Collection& whole) {
  if (!walk.all())
    whole.notes.push_back("Not every folder was looked at, only the first " + std::to_string(walk.lookedAt()) +
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
  std::size_t all = 0, posed = 0;
  Walk walk(place);
  walk.visit = [&](const DataSet& set) {
    ++all;
    posed += isPosed(place, set);
    return posed < 2;
  };
  walk.go();
  return posed >= 2 || (all >= 2 && nothingElseIs(place));
}

Result<Collection> indexDataSetFolders(const fs::path& given, const Run& run) {
  const fs::path root = tidied(given);
  Collection whole{"folders", root.filename().string(), root, {}, {}};
  Notes notes;
  std::vector<DataSet> sets;
  Walk walk(root);
  walk.visit = [&](const DataSet& set) {
    sets.push_back(set);
    return true;
  };
  walk.go();
  for (std::size_t i = 0; i < sets.size(); ++i) {
    if (run.stopped()) return fail(ErrorCode::cancelled, "Opening the data sets was stopped.");
    const DataSet& set = sets[i];
    auto part = indexedAs(*set.format, root / set.folder, Run{run.stop, {}, run.seed});
    if (!part && part.error().code == ErrorCode::cancelled) return part;
    if (!part) {
      notes.add(set.folder, "It cannot be opened as " + set.format->title + ". " + part.error().message);
      continue;
    }
    for (const auto& note : part->notes) notes.add(set.folder, note);
    addScenes(set, std::move(*part), whole);
    run.report(double(i + 1) / double(sets.size()));
  }
  whole.notes = notes.all();
  if (whole.scenes.empty())
    return fail(ErrorCode::badInput,
                "Nothing in " + root.string() + " can be opened. " + (whole.notes.empty() ? "" : whole.notes.front()));
  noteRest(walk, whole);
  return whole;
}

void noteDataSetsInside(Collection& collection, const fs::path& place) {
  const fs::path root = tidied(place);
  std::set<std::string> own;  // folders with photographs of the collection, and those above them
  for (const SceneEntry& scene : collection.scenes)
    for (const ViewEntry& view : scene.views)
      for (const std::string& image : view.images)
        for (auto at = (collection.root / image).parent_path(); at != root && own.insert(at.string()).second;)
          at = at.parent_path();
  std::vector<std::string> others;
  Walk walk(root);
  walk.passOver = [&](const std::string& folder) { return own.contains((root / folder).string()); };
  walk.visit = [&](const DataSet& set) {
    if (isPosed(root, set)) others.push_back(set.folder + " (" + set.format->title + ")");
    return true;
  };
  walk.go();
  if (others.empty()) return;
  const bool one = others.size() == 1;
  collection.notes.push_back(
      enumerated(others) +
      (one ? " holds a data set of its own, which is" : " hold data sets of their own, which are") +
      " not opened here: open " + (one ? "that folder" : "such a folder") + " by itself.");
}

}  // namespace parallax
