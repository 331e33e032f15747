#include "support/posed_photographs.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "imaging/decode.h"

namespace parallax::test {
namespace {

PosedImage posed(const std::string& file, const Eigen::Matrix3d& k, const RigidPose& camFromWorld) {
  PosedImage image;
  image.name = file.substr(file.rfind('/') + 1);
  image.bgr = decodeImage(file).value();
  image.intrinsics = {image.bgr.cols, image.bgr.rows, k(0, 0), k(1, 1), k(0, 2), k(1, 2)};
  image.intrinsicsAssumed = false;
  image.camFromWorld = camFromWorld;
  return image;
}

Eigen::Matrix3d matrix(std::istream& in) {
  Eigen::Matrix3d m;
  for (int r = 0; r < 3; ++r)
    for (int c = 0; c < 3; ++c) in >> m(r, c);
  return m;
}

Eigen::Vector3d vector(std::istream& in) {
  Eigen::Vector3d v;
  in >> v.x() >> v.y() >> v.z();
  return v;
}

std::vector<PosedImage> byName(std::vector<PosedImage> images) {
  std::sort(images.begin(), images.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return images;
}

}  // namespace

// K, three numbers of distortion, camera-to-world rotation, centre.
std::vector<PosedImage> strechaFountain(const std::string& sharedData) {
  std::vector<PosedImage> images;
  for (int i = 0; i < 11; ++i) {
    const auto number = std::to_string(10000 + i).substr(1);
    const auto file = sharedData + "/strecha_fountain/" + number + ".jpg";
    std::ifstream in(file + ".camera");
    if (!in) return {};
    const Eigen::Matrix3d k = matrix(in);
    vector(in);
    const Eigen::Matrix3d r = matrix(in).transpose();
    images.push_back(posed(file, k, {r, -r * vector(in)}));
  }
  return images;
}

// One SIMPLE_RADIAL camera; COLMAP's pixel centres are at halves.
std::vector<PosedImage> lundDoor(const std::string& sharedData) {
  std::ifstream in(sharedData + "/lund_door/colmap_ground_truth/images.txt");
  std::vector<PosedImage> images;
  const Eigen::Matrix3d k{{2435.38, 0, 647.5}, {0, 2435.38, 967.5}, {0, 0, 1}};
  for (std::string line, points; std::getline(in, line);) {
    if (line.starts_with('#')) continue;
    std::getline(in, points);
    std::istringstream fields(line);
    std::string id, camera, name;
    Eigen::Quaterniond q;
    fields >> id >> q.w() >> q.x() >> q.y() >> q.z();
    const Eigen::Vector3d t = vector(fields);
    fields >> camera >> name;
    images.push_back(posed(sharedData + "/lund_door/images/" + name, k, {q.normalized().toRotationMatrix(), t}));
    images.back().intrinsics.k1 = -0.0336422;
  }
  return byName(images);
}

// Name, K, R, t a line; world to camera.
std::vector<PosedImage> templeRing(const std::string& sharedData) {
  std::ifstream in(sharedData + "/temple_sparse_ring/templeSR_par.txt");
  std::vector<PosedImage> images;
  int count = 0;
  in >> count;
  for (std::string name; in >> name;) {
    const Eigen::Matrix3d k = matrix(in), r = matrix(in);
    images.push_back(posed(sharedData + "/temple_sparse_ring/" + name, k, {r, vector(in)}));
  }
  return images;
}

std::vector<IndexPair> neighbours(int images, int furthest) {
  std::vector<IndexPair> pairs;
  for (int d = 1; d <= furthest; ++d)
    for (int i = 0; i + d < images; ++i) pairs.push_back({i, i + d});
  return pairs;
}

}  // namespace parallax::test
