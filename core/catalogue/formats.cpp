#include "catalogue/formats.h"

#include "catalogue/data_set_folders.h"
#include "datasets/folder.h"
#include "datasets/format_files.h"
#include "datasets/index_parts.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;
using Reach = DatasetFormat::Reach;

const DatasetFormat* recognising(const fs::path& place) {
  for (const DatasetFormat& format : formats())
    if (format.recognises(place)) return &format;
  return nullptr;
}

std::string whatIsExpected() {
  std::string text;
  for (const DatasetFormat& format : formats())
    if (!format.expects.empty()) text += (text.empty() ? "" : "; ") + format.title + ": " + format.expects;
  return text + ".";
}

// A data set often comes in a folder of its own name, beside a readme. The first folder that can be opened is it; when
// none can, the first one's sentence says why. (Several are a folder of data sets, which is a format of its own.)
Result<Collection> openedBelow(const fs::path& folder, const Run& run) {
  std::optional<Error> first;
  for (const bool posed : {true, false})
    for (const auto& name : listed(folder).folders) {
      const auto* format = name.starts_with('.') ? nullptr : formatInside(folder / name);
      if (!format || format->posed != posed) continue;
      auto collection = indexedAs(*format, folder / name, run);
      if (!collection) {
        if (!first) first = collection.error();
        continue;
      }
      collection->notes.push_back("The data set is the folder " + name + " in " + folder.string() + ".");
      return collection;
    }
  if (first) return tl::unexpected<Error>(*first);
  return fail(ErrorCode::badInput, folder.string() + " holds no data set that is known. Known are " + whatIsExpected());
}

Result<Collection> opened(const fs::path& place, const Run& run) {
  std::error_code unreadable;
  if (!fs::exists(place, unreadable)) return fail(ErrorCode::notFound, "There is no " + place.string() + ".");
  if (const auto* format = recognising(place)) return indexedAs(*format, place, run);
  if (!isFolder(place))
    return fail(ErrorCode::badInput, place.string() + " does not stand for a data set. Known are " + whatIsExpected());
  return openedBelow(place, run);
}

// Notes name files relative to the root.
void shortenNotes(Collection& collection) {
  const auto prefix = collection.root.string() + "/";
  for (std::string& note : collection.notes)
    for (auto at = note.find(prefix); at != std::string::npos; at = note.find(prefix, at))
      note.erase(at, prefix.size());
}

// The file system's exceptions and the end of memory are caught here, once for all formats.
template <class Open>
Result<Collection> guarded(const fs::path& place, const Open& open) try {
  Result<Collection> collection = open();
  if (collection) shortenNotes(*collection);
  return collection;
} catch (const std::bad_alloc&) {
  return fail(ErrorCode::failed, "There is not enough memory to open " + place.string() + ".");
} catch (const std::exception& error) {
  return fail(ErrorCode::failed, place.string() + " cannot be opened: " + error.what() + ".");
}

}  // namespace

const std::vector<DatasetFormat>& formats() {
  static const std::vector<DatasetFormat> table{
      {"mvsnet-training", "MVSNet's training layout of DTU",
       "Cameras/NNNNNNNN_cam.txt (or Cameras/train) and Rectified/scanN_train/rect_PPP_L_r5000.png", isMvsnetTraining,
       indexMvsnetTraining},
      {"dtu", "DTU Robot Image Dataset",
       "Rectified/scanN/rect_PPP_L_r5000.png (or Cleaned/scanN/clean_...) and Calibration/cal18/pos_PPP.txt", isDtu,
       indexDtu},
      {"mvsnet", "MVSNet's layout by scan",
       "scanN/images/NNNNNNNN.jpg (or blended_images), scanN/cams/NNNNNNNN_cam.txt, scanN/pair.txt", isMvsnetScans,
       indexMvsnetScans},
      {"folders", "Folder of data sets", "two folders or more with a data set each", isDataSetFolders,
       indexDataSetFolders, Reach::below},
      {"authors-geometric", "Melekhov et al.'s pair list",
       "a file ..._pairs.txt with rows id1 id2 scan qw qx qy qz tx ty tz, and Calibration/cal18 near it",
       isAuthorsPairs, indexAuthorsGeometric},
      {"authors-published", "Melekhov et al.'s pair list, as published", "", isAuthorsPairs, indexAuthorsAsPublished},
      {"landmarks", "1DSfM landmarks", "list.txt, gt_bundle.out, EGs.txt and cc.txt, in the folder or in folders in it",
       isLandmarks, indexLandmarks},
      {"pairs", "Parallax's pair list", "a file .csv or .jsonl with image1 and image2", isPairList, indexPairList},
      {"colmap", "COLMAP model", "cameras and images as .txt or .bin (in sparse/0, say), and the images", isColmap,
       indexColmap},
      {"bundler", "Bundler", "bundle.out, list.txt and the images", isBundler, indexBundler},
      {"superglue", "SuperGlue's or glue-factory's pair list",
       "a file .txt with rows name1 name2 [rotation1 rotation2] K1[9] K2[9] T[16]", isSuperGluePairs,
       indexSuperGluePairs},
      {"strecha", "Strecha", "IMAGE and IMAGE.camera side by side, or in NAME_images and NAME_cameras", isStrechaFolder,
       indexStrechaFolder},
      {"middlebury", "Middlebury multi-view", "NAME_par.txt and its images", isMiddleburyFolder, indexMiddleburyFolder},
      {"colmap-photographs", "Photographs below a COLMAP model", "", isColmapPhotographs, indexColmapPhotographs,
       Reach::above},
      {"photographs", "Photographs", "two images or more", isPhotographs, indexPhotographs, Reach::itself, false},
  };
  return table;
}

const DatasetFormat* formatInside(const fs::path& folder) {
  for (const DatasetFormat& format : formats())
    if (format.where == Reach::itself && format.recognises(folder)) return &format;
  return nullptr;
}

Result<Collection> indexedAs(const DatasetFormat& format, const fs::path& place, const Run& run) {
  auto collection = format.index(place, run);
  if (!collection) return collection;
  collection->source = fs::absolute(place).lexically_normal();
  explainNoPairs(*collection);
  if (format.where == Reach::itself && isFolder(place)) noteDataSetsInside(*collection, place);
  return collection;
}

const DatasetFormat* findFormat(const std::string& id) {
  for (const DatasetFormat& format : formats())
    if (format.id == id) return &format;
  return nullptr;
}

Result<Collection> openCollection(const fs::path& place, const Run& run) {
  return guarded(place, [&] { return opened(place, run); });
}

Result<Collection> openCollectionAs(const std::string& id, const fs::path& place, const Run& run) {
  const auto* format = findFormat(id);
  if (!format) return fail(ErrorCode::badInput, "There is no data-set format \"" + id + "\".");
  return guarded(place, [&]() -> Result<Collection> {
    if (!format->recognises(place)) return fail(ErrorCode::badInput, place.string() + " is no " + format->title + ".");
    return indexedAs(*format, place, run);
  });
}

}  // namespace parallax
