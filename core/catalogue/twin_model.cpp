#include "catalogue/twin_model.h"

#include <Eigen/Geometry>

#include "base/numbers.h"
#include "base/whole_file.h"
#include "datasets/dtu_files.h"
#include "datasets/pair_list.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

std::string joined(std::initializer_list<double> numbers) {
  std::string text;
  for (const double n : numbers) text += ' ' + general(n, 15);
  return text;
}

// COLMAP's pixel centres are half a pixel off ours.
std::string cameraLine(int id, const Intrinsics& k) {
  const std::string size = ' ' + std::to_string(k.width) + ' ' + std::to_string(k.height);
  const std::string begin = std::to_string(id) + ' ', centre = joined({k.cx + 0.5, k.cy + 0.5});
  if (k.model == LensModel::equirectangular) return begin + "EQUIRECTANGULAR" + size + size + '\n';
  if (k.model == LensModel::fisheye)
    return begin + "OPENCV_FISHEYE" + size + joined({k.fx, k.fy}) + centre +
           joined({k.lens[0], k.lens[1], k.lens[2], k.lens[3]}) + '\n';
  return begin + "OPENCV" + size + joined({k.fx, k.fy}) + centre + joined({k.k1, k.k2, k.p1, k.p2}) + '\n';
}

std::string imageLines(int id, const Camera& camera, int cameraId, const std::string& name) {
  const Eigen::Quaterniond q(camera.camFromWorld.rotation);
  const Eigen::Vector3d& t = camera.camFromWorld.translation;
  return std::to_string(id) + joined({q.w(), q.x(), q.y(), q.z(), t.x(), t.y(), t.z()}) + ' ' +
         std::to_string(cameraId) + ' ' + name + "\n\n";
}

Result<void> writeScene(const TwinFiles& files, const std::string& scene) {
  const fs::path folder = files.root / scene / "sparse" / "0";
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) return fail(ErrorCode::failed, folder.string() + " could not be made: " + error.message() + ".");
  std::string cameras = "# CAMERA_ID, MODEL, WIDTH, HEIGHT, PARAMS[]\n";
  std::string images = "# IMAGE_ID, QW, QX, QY, QZ, TX, TY, TZ, CAMERA_ID, NAME\n# POINTS2D[] as (X, Y, POINT3D_ID)\n";
  int id = 0;
  for (std::size_t p = 0; p < files.cameras.size(); ++p) {
    cameras += cameraLine(int(p) + 1, files.cameras[p].intrinsics);
    for (const std::string& light : files.lights)
      images += imageLines(++id, files.cameras[p], int(p) + 1, files.image(scene, int(p), light).filename().string());
  }
  for (const auto& [name, text] :
       {std::pair("cameras.txt", cameras), std::pair("images.txt", images),
        std::pair("points3D.txt", std::string("# POINT3D_ID, X, Y, Z, R, G, B, ERROR, TRACK[]\n"))})
    if (auto done = writeWhole(folder / name, text); !done) return done;
  return {};
}

Collection collectionOf(const TwinFiles& files) {
  Collection all{"pairs", files.root.filename().string(), fs::absolute(files.root).lexically_normal(), {}, {}};
  for (std::size_t s = 0; s < files.scenes.size(); ++s) {
    SceneEntry scene{files.scenes[s], files.kinds[s], files.lights, {}, {}};
    for (int p = 0; p < int(files.cameras.size()); ++p) {
      ViewEntry view{dtuViewName(p + 1), {}, files.cameras[p].intrinsics, files.cameras[p].camFromWorld};
      for (const std::string& light : files.lights)
        view.images.push_back(files.image(files.scenes[s], p, light).string());
      scene.views.push_back(std::move(view));
    }
    for (const auto& [first, second] : publishedDtuPairs(int(files.cameras.size())))
      if (second <= int(files.cameras.size())) scene.pairs.push_back({first - 1, second - 1, {}});
    all.scenes.push_back(std::move(scene));
  }
  return all;
}

}  // namespace

fs::path TwinFiles::image(const std::string& scene, int position, const std::string& light) const {
  return fs::path(scene) / "images" / (dtuViewName(position + 1) + "_" + light + ".png");
}

Result<void> writeTwinModel(const TwinFiles& files) {
  for (const std::string& scene : files.scenes)
    if (auto done = writeScene(files, scene); !done) return done;
  return writePairList(collectionOf(files), files.root / "pairs.csv");
}

}  // namespace parallax
