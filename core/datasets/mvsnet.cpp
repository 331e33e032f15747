// The two layouts in which the MVS community passes DTU and other data on, both after MVSNet (Yao et al., ECCV 2018;
// https://github.com/YoYo000/MVSNet), whose NNNNNNNN_cam.txt counts from 0:
//
//   extrinsic                      4 x 4, world to camera
//   r r r t / r r r t / r r r t / 0 0 0 1
//   intrinsic                      3 x 3
//   fx 0 cx / 0 fy cy / 0 0 1
//   depth_min depth_interval ...
//
// Training: Rectified/scanN_train/rect_PPP_L_r5000.png (PPP counts from 1) are 640 x 512: DTU's 1600 x 1200 halved to
// 800 x 600, then cut by 80 pixels left and right and 44 above and below. Cameras/NNNNNNNN_cam.txt holds the
// intrinsics for 1600 x 1200, Cameras/train/ those of the network's 160 x 128 feature maps: a quarter of the 640 x 512
// picture's. (How CasMVSNet_pl's datasets/dtu.py reads them; 2892.33, 823.205 and 361.541, 82.900625 for camera 0
// agree: 82.900625 = (823.205 / 2 - 80) / 4.) All these sizes scale the principal point as a plain number, which
// puts pixel centres half a pixel off when an image is halved; here it is moved back. Rectified/scanN without
// "_train" beside Cameras/ is the whole picture.
//
// Scans: scanN/images/NNNNNNNN.jpg, scanN/cams/NNNNNNNN_cam.txt, scanN/pair.txt. The intrinsics are for the images as
// they are there; their size is not told. BlendedMVS (Yao et al., CVPR 2020; https://github.com/YoYo000/BlendedMVS) is
// the same but for two names: SCENE/blended_images/NNNNNNNN.jpg, whose NNNNNNNN_masked.jpg are no other photographs,
// and SCENE/cams/pair.txt.
#include <Eigen/LU>
#include <algorithm>
#include <array>
#include <set>

#include "datasets/camera_text.h"
#include "datasets/dtu_files.h"
#include "datasets/format_files.h"
#include "datasets/index_parts.h"
#include "datasets/look_around.h"
#include "datasets/text_scan.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view camEnding = "_cam.txt";

Result<Camera> readCam(const fs::path& file) {
  const auto text = textOf(file, 1 << 20);
  if (!text) return tl::unexpected<Error>(text.error());
  const auto wrong = [&](const std::string& why) { return fail(ErrorCode::badInput, file.string() + ": " + why); };
  std::string_view rest = *text;
  if (nextWordOf(rest) != "extrinsic") return wrong("the word \"extrinsic\" is expected first.");
  const auto e = realsOf(rest, 16);
  if (e.size() != 16) return wrong("16 numbers are expected behind \"extrinsic\".");
  if (nextWordOf(rest) != "intrinsic") return wrong("the word \"intrinsic\" is expected behind the first matrix.");
  const auto i = realsOf(rest, 9);
  if (i.size() != 9) return wrong("9 numbers are expected behind \"intrinsic\".");
  Camera camera;
  camera.camFromWorld.rotation << e[0], e[1], e[2], e[4], e[5], e[6], e[8], e[9], e[10];
  camera.camFromWorld.translation = {e[3], e[7], e[11]};
  if (!isRotation(camera.camFromWorld.rotation)) return wrong("the extrinsic matrix holds no rotation.");
  camera.camFromWorld.rotation = nearestRotation(camera.camFromWorld.rotation);
  const auto k = intrinsicsFrom(i, file.string());
  if (!k) return tl::unexpected<Error>(k.error());
  camera.intrinsics = *k;
  return camera;
}

std::optional<int> camIndex(std::string_view name) {
  if (!name.ends_with(camEnding)) return std::nullopt;
  name.remove_suffix(camEnding.size());
  return integerOf(name);
}

// By index, from 0; files that are wrong become notes.
std::map<int, Camera> readCams(const fs::path& root, const std::string& folder, std::vector<std::string>& notes) {
  std::map<int, Camera> cameras;
  for (const auto& name : listed(root / folder).files) {
    const auto index = camIndex(name);
    if (!index || *index < 0) continue;
    if (auto camera = readCam(root / folder / name)) {
      cameras[*index] = *camera;
    } else {
      notes.push_back(camera.error().message);
    }
  }
  return cameras;
}

// pair.txt: how many views; then for each, two lines: its index; how many others, and of each its index and a score.
Result<std::vector<PairEntry>> readPairs(const fs::path& file, const std::map<int, int>& viewAt) {
  const auto text = textOf(file, 64 << 20);
  if (!text) return tl::unexpected<Error>(text.error());
  const auto cut = fail(ErrorCode::badInput, file.string() + " is cut off or is no list of pairs.");
  std::string_view rest = *text;
  const auto count = integerOf(nextWordOf(rest));
  if (!count || *count < 0) return cut;
  std::vector<PairEntry> pairs;
  for (int i = 0; i < *count; ++i) {
    const auto view = integerOf(nextWordOf(rest)), others = integerOf(nextWordOf(rest));
    if (!view || !others || *others < 0) return cut;
    for (int k = 0; k < *others; ++k) {
      const auto other = integerOf(nextWordOf(rest));
      if (!other || !realOf(nextWordOf(rest))) return cut;
      const auto a = viewAt.find(*view), b = viewAt.find(*other);
      if (a == viewAt.end() || b == viewAt.end() || *view == *other) continue;
      pairs.push_back({std::min(a->second, b->second), std::max(a->second, b->second)});
    }
  }
  sortPairs(pairs);
  return pairs;
}

// ---- training

constexpr int halfWidth = 800, halfHeight = 600, left = 80, top = 44, width = 640, height = 512;

Intrinsics whole(const Intrinsics& k) { return {1600, 1200, k.fx, k.fy, k.cx, k.cy}; }

// For 640 x 512, from the numbers for 160 x 128 or for 1600 x 1200: a principal point beyond 160 tells which.
Intrinsics cutOut(const Intrinsics& k) {
  if (k.cx > 160) return whole(k).resizedTo(halfWidth, halfHeight).cropped(left, top, width, height);
  constexpr double plainHalving = 0.25;  // (c + 0.5) / 2 - 0.5 = c / 2 - 0.25
  return {width, height, 4 * k.fx, 4 * k.fy, 4 * k.cx - plainHalving, 4 * k.cy - plainHalving};
}

std::map<int, Camera> atPositions(const std::map<int, Camera>& cams, bool cut) {
  std::map<int, Camera> cameras;
  for (const auto& [index, camera] : cams)
    cameras[index + 1] = {cut ? cutOut(camera.intrinsics) : whole(camera.intrinsics), camera.camFromWorld};
  return cameras;
}

bool holdsCams(const Folder& folder) {
  return std::any_of(folder.files.begin(), folder.files.end(), [](const auto& f) { return camIndex(f).has_value(); });
}

std::vector<PairEntry> trainingPairs(const fs::path& root, const std::string& cameras, const SceneEntry& scene) {
  std::map<int, int> viewAt;
  for (std::size_t i = 0; i < scene.views.size(); ++i) viewAt[*integerOf(scene.views[i].name) - 1] = int(i);
  const auto pairs = readPairs(root / cameras / "pair.txt", viewAt);
  return pairs ? *pairs : std::vector<PairEntry>{};
}

// ---- scans

struct ScanFolders {
  std::string images, cams;
};

std::optional<ScanFolders> scanFolders(const Folder& folder) {
  auto images = folder.folderLike("blended_images");
  if (!images) images = folder.folderLike("images");
  auto cams = folder.folderLike("cams");
  if (!cams) cams = folder.folderLike("cams_1");
  if (!images || !cams) return std::nullopt;
  return ScanFolders{*images, *cams};
}

SceneEntry scanScene(const fs::path& root, const std::string& name, const std::string& prefix,
                     const ScanFolders& folders, std::vector<std::string>& notes) {
  SceneEntry scene{name, "", {""}, {}, {}};
  if (const auto scan = numberAfter(name, "scan")) scene.kind = dtuScanKind(*scan);
  auto cams = readCams(root, prefix + folders.cams, notes);
  std::map<int, int> viewAt;
  std::vector<std::string> without;
  for (const auto& file : listed(root / (prefix + folders.images)).files) {
    const auto index = hasImageName(file) ? integerOf(std::string_view(file).substr(0, file.rfind('.'))) : std::nullopt;
    if (!index || !viewAt.emplace(*index, int(scene.views.size())).second) continue;
    ViewEntry view{file.substr(0, file.rfind('.')), {prefix + folders.images + "/" + file}, {}, {}};
    if (const auto camera = cams.find(*index); camera != cams.end()) {
      view.intrinsics = camera->second.intrinsics;
      view.camFromWorld = camera->second.camFromWorld;
    } else {
      without.push_back(prefix + folders.cams + "/" + view.name + std::string(camEnding));
    }
    cams.erase(*index);
    scene.views.push_back(std::move(view));
  }
  if (!without.empty())
    notes.push_back(enumerated(without) + (without.size() == 1 ? " is" : " are") + " missing or cannot be used.");
  if (!cams.empty())
    notes.push_back(name + " has " + std::to_string(scene.views.size()) + " of " +
                    std::to_string(scene.views.size() + cams.size()) + " images.");
  const auto beside = root / (prefix + "pair.txt"), inside = root / (prefix + folders.cams) / "pair.txt";
  const auto pairs = readPairs(isFile(beside) || !isFile(inside) ? beside : inside, viewAt);
  scene.pairs = pairs ? *pairs : pairsByNearness(scene.views);
  if (!pairs) notes.push_back(pairs.error().message + " Pairs were chosen by nearness instead.");
  if (pairs && pairs->empty() && scene.views.size() > 1)
    notes.push_back(name + " has 0 pairs, because pair.txt names none of two images that are there.");
  return scene;
}

}  // namespace

bool isMvsnetTraining(const fs::path& place) {
  const Folder here = listed(place);
  const auto cameras = here.folderLike("Cameras");
  if (!cameras || !here.folderLike("Rectified") || here.folderLike("Calibration")) return false;
  return holdsCams(listed(place / *cameras)) || holdsCams(listed(place / *cameras / "train"));
}

Result<Collection> indexMvsnetTraining(const fs::path& given, const Run& run) {
  const fs::path root = tidied(given);
  const Folder here = listed(root);
  const std::string cameras = *here.folderLike("Cameras"), rectified = *here.folderLike("Rectified");
  Collection collection{"mvsnet-training", root.filename().string(), root, {}, {}};
  const bool train = holdsCams(listed(root / cameras / "train"));
  const auto cams = readCams(root, train ? cameras + "/train" : cameras, collection.notes);
  const auto wholeCams = holdsCams(listed(root / cameras)) ? readCams(root, cameras, collection.notes) : cams;
  std::vector<std::string> lacking;
  for (const auto& name : listed(root / rectified).folders) {
    if (run.stopped()) return fail(ErrorCode::cancelled, "Opening the data set was stopped.");
    const bool cut = name.ends_with("_train");
    const auto scan = numberAfter(std::string_view(name).substr(0, name.size() - (cut ? 6 : 0)), "scan");
    if (!scan) continue;
    auto scene = dtuScene(name, rectified + "/" + name, listed(root / rectified / name),
                          atPositions(cut ? cams : wholeCams, cut));
    if (scene.views.empty()) continue;
    scene.kind = dtuScanKind(*scan);
    if (auto told = trainingPairs(root, cameras, scene); !told.empty()) scene.pairs = std::move(told);
    if (auto sentence = missingImages(scene, dtuTypeOne); !sentence.empty()) lacking.push_back(std::move(sentence));
    collection.scenes.push_back(std::move(scene));
  }
  if (collection.scenes.empty())
    return fail(ErrorCode::notFound, root.string() + " has " + cameras + " but no images: " + rectified +
                                         "/scanN_train/rect_PPP_L_r5000.png is missing.");
  if (lacking.size() > 12) {
    const auto more = lacking.size() - 12;
    lacking.resize(12);
    lacking.push_back(std::to_string(more) + " more scans lack images.");
  }
  collection.notes.insert(collection.notes.end(), lacking.begin(), lacking.end());
  return collection;
}

bool isMvsnetScans(const fs::path& place) {
  const Folder here = listed(place);
  const auto scanAt = [&](const fs::path& folder) {
    const Folder inside = listed(folder);
    const auto folders = scanFolders(inside);
    return folders && holdsCams(listed(folder / folders->cams));
  };
  if (scanAt(place)) return true;
  constexpr std::size_t tried = 8;
  for (std::size_t i = 0; i < std::min(tried, here.folders.size()); ++i)
    if (scanAt(place / here.folders[i])) return true;
  return false;
}

Result<Collection> indexMvsnetScans(const fs::path& given, const Run& run) {
  const fs::path root = tidied(given);
  Collection collection{"mvsnet", root.filename().string(), root, {}, {}};
  const Folder here = listed(root);
  if (const auto folders = scanFolders(here)) {
    collection.scenes.push_back(scanScene(root, collection.title, "", *folders, collection.notes));
  } else {
    for (const auto& name : here.folders) {
      if (run.stopped()) return fail(ErrorCode::cancelled, "Opening the data set was stopped.");
      if (const auto inside = scanFolders(listed(root / name)))
        collection.scenes.push_back(scanScene(root, name, name + "/", *inside, collection.notes));
    }
  }
  std::erase_if(collection.scenes, [](const SceneEntry& scene) { return scene.views.empty(); });
  if (collection.scenes.empty())
    return fail(
        ErrorCode::notFound,
        root.string() + " has cams/NNNNNNNN_cam.txt but no images/NNNNNNNN.jpg (or blended_images/NNNNNNNN.jpg).");
  return collection;
}

}  // namespace parallax
