// Photographs to a training set: pixels, cameras, splits, lights, and what is left out.
#include "preparation/prepare.h"

#include <Eigen/LU>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <fstream>
#include <map>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <set>

#include "catalogue/formats.h"
#include "geometry/lens.h"
#include "support/collection_checks.h"
#include "support/textures.h"

using namespace parallax;
namespace fs = std::filesystem;

namespace {

constexpr int wide = 160, high = 120;

class Folder {
 public:
  fs::path operator/(const char* name) const { return path() / name; }
  fs::path path() const { return folder_.path().toStdString(); }

 private:
  QTemporaryDir folder_;
};

Camera cameraOf(int scene, int view) {
  Camera camera;
  const double angle = 0.3 * view + scene;
  camera.camFromWorld = lookAt({500 * std::cos(angle), 500 * std::sin(angle), 200.0 + 20 * view}, {0, 0, 0}, {0, 0, 1});
  camera.intrinsics = {wide, high, 190.0 + view, 188, 81, 57.5};
  return camera;
}

// Scenes "scan1", ... of `kind(i)` with their own pictures, all pairs of them, lights "0" and "max".
Collection madeCollection(const fs::path& root, int scenes, int views, const std::vector<std::string>& kinds) {
  Collection collection{"made", "made", root, {}, {}};
  for (int s = 0; s < scenes; ++s) {
    SceneEntry scene;
    scene.name = "scan" + std::to_string(s + 1);
    scene.kind = kinds[std::size_t(s) % kinds.size()];
    scene.lights = {"0", "max"};
    fs::create_directories(root / scene.name);
    for (int v = 0; v < views; ++v) {
      const Camera camera = cameraOf(s, v);
      ViewEntry view{std::to_string(v), {}, camera.intrinsics, camera.camFromWorld};
      for (int light = 0; light < 2; ++light) {
        view.images.push_back(scene.name + "/" + view.name + "_" + scene.lights[std::size_t(light)] + ".png");
        cv::imwrite((root / view.images.back()).string(), test::texture(wide, high, 100 * s + 10 * v + light));
      }
      scene.views.push_back(view);
      for (int w = 0; w < v; ++w) scene.pairs.push_back({w, v, {}});
    }
    std::sort(scene.pairs.begin(), scene.pairs.end(),
              [](const auto& a, const auto& b) { return std::pair(a.first, a.second) < std::pair(b.first, b.second); });
    collection.scenes.push_back(std::move(scene));
  }
  return collection;
}

PreparePlan planWith(int shorterSide, const std::string& split = "none") {
  PreparePlan plan;
  plan.shorterSide = shorterSide;
  plan.split = split;
  return plan;
}

std::map<std::string, std::size_t> byName(const TrainingSet& set) {
  std::map<std::string, std::size_t> numbers;
  for (std::size_t i = 0; i < set.images().size(); ++i) numbers[set.name(i)] = i;
  return numbers;
}

cv::Mat rgbOf(const TrainingSet& set, std::size_t i) {
  const ImageRecord r = set.images()[i];
  return cv::Mat(int(r.height), int(r.width), CV_8UC3, const_cast<std::uint8_t*>(set.pixels(i)));
}

Eigen::Vector3d pixelOf(const ImageRecord& r, const Eigen::Vector3d& x) {
  return {double(r.fx) * x.x() / x.z() + double(r.cx), double(r.fy) * x.y() / x.z() + double(r.cy), 1};
}

std::set<std::string> namesOf(const TrainingSet& set, Split split) {
  std::set<std::string> names;
  for (const SetScene& scene : set.scenes())
    if (scene.split == split) names.insert(scene.name);
  return names;
}

bool has(const std::vector<std::string>& notes, const std::string& part) {
  return std::any_of(notes.begin(), notes.end(), [&](const auto& n) { return n.find(part) != std::string::npos; });
}

#define PREPARED(set, report, ...)                                \
  const auto report = prepare(__VA_ARGS__);                       \
  QVERIFY2(report, report ? "" : report.error().message.c_str()); \
  const auto set = TrainingSet::open(folder / "set");             \
  QVERIFY2(set, set ? "" : set.error().message.c_str())

}  // namespace

class PrepareTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void pixelsAndCamerasAreThoseOfThePhotographs_data() {
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("smaller") << 50 << 67 << 50;
    QTest::newRow("larger") << 180 << 240 << 180;
    QTest::newRow("as it is") << 0 << wide << high;
  }
  void pixelsAndCamerasAreThoseOfThePhotographs() {
    QFETCH(int, side);
    QFETCH(int, width);
    QFETCH(int, height);
    const Folder folder;
    const auto collection = madeCollection(folder / "photographs", 2, 3, {"x"});
    PREPARED(set, report, collection, folder / "set", planWith(side), {});
    QVERIFY(report->notes.empty());
    QCOMPARE(set->images().size(), 6u);
    QCOMPARE(report->pairs, 6u);
    QVERIFY(set->verify({}));
    const auto numbers = byName(*set);
    for (int s = 0; s < 2; ++s)
      for (int v = 0; v < 3; ++v) {
        const std::string name = "scan" + std::to_string(s + 1) + "/" + std::to_string(v) + "_max.png";
        QVERIFY(numbers.contains(name));
        const auto i = numbers.at(name);
        cv::Mat wanted = cv::imread((folder / "photographs" / name).string()), rgb;
        if (side > 0)
          cv::resize(wanted, wanted, {width, height}, 0, 0, side < high ? cv::INTER_AREA : cv::INTER_LINEAR);
        cv::cvtColor(wanted, rgb, cv::COLOR_BGR2RGB);
        QCOMPARE(rgbOf(*set, i).size(), rgb.size());
        QCOMPARE(cv::norm(rgbOf(*set, i), rgb, cv::NORM_INF), 0.0);
        // a point in the photograph, and where the same spot is in the scaled one
        const Camera camera = cameraOf(s, v);
        const Eigen::Vector3d x =
            camera.camFromWorld.rotation * Eigen::Vector3d(30, -20, 10) + camera.camFromWorld.translation;
        const Eigen::Vector3d there = camera.intrinsics.matrix() * x / x.z();
        const auto here = pixelOf(set->images()[i], x);
        QVERIFY(std::abs(here.x() - ((there.x() + 0.5) * width / wide - 0.5)) < 1e-3);
        QVERIFY(std::abs(here.y() - ((there.y() + 0.5) * height / high - 0.5)) < 1e-3);
      }
  }

  // A picture whose colours are its coordinates: where a pixel of the set came from can be read off it.
  void lensesAreStraightened() {
    const Folder folder;
    auto collection = madeCollection(folder / "photographs", 1, 2, {"x"});
    Intrinsics lens{wide, high, 70, 71, 82, 58};
    lens.model = LensModel::fisheye;
    lens.lens = {-0.05, 0.01};
    cv::Mat picture(high, wide, CV_8UC3);
    for (int y = 0; y < high; ++y)
      for (int x = 0; x < wide; ++x) picture.at<cv::Vec3b>(y, x) = {0, std::uint8_t(2 * y), std::uint8_t(x)};
    for (ViewEntry& view : collection.scenes[0].views) {
      view.intrinsics = lens;
      for (const std::string& image : view.images) cv::imwrite((collection.root / image).string(), picture);
    }
    PREPARED(set, report, collection, folder / "set", planWith(0), {});
    QVERIFY(has(report->notes, "Of 2 photographs the distortion of the lens was undone"));
    const ImageRecord r = set->images()[0];
    QVERIFY(r.fx > 0 && std::abs(r.fy / r.fx - 71.f / 70) < 1e-5);
    const cv::Mat rgb = rgbOf(*set, 0);
    const Lens through(lens);
    for (const auto& [x, y] : {std::pair(0, 0), {wide - 1, 0}, {wide - 1, high - 1}, {80, 60}, {20, 100}}) {
      const auto seen = through.pixel({(x - double(r.cx)) / double(r.fx), (y - double(r.cy)) / double(r.fy), 1});
      QVERIFY(seen);
      const auto colour = rgb.at<cv::Vec3b>(y, x);
      QVERIFY2(std::abs(colour[0] - seen->x()) < 1 && std::abs(colour[1] - 2 * seen->y()) < 1.5,
               qPrintable(QString("%1 %2").arg(colour[0]).arg(seen->x())));
    }
  }

  void posesAreTheCollections() {
    const Folder folder;
    const auto collection = madeCollection(folder / "photographs", 1, 4, {"x"});
    PREPARED(set, report, collection, folder / "set", planWith(60), {});
    QCOMPARE(set->pairs().size(), 6u);
    for (const PairRecord& p : set->pairs()) {
      const RigidPose one = cameraOf(0, int(p.first)).camFromWorld, two = cameraOf(0, int(p.second)).camFromWorld;
      const Eigen::Quaterniond q(p.rotation[0], p.rotation[1], p.rotation[2], p.rotation[3]);
      const Eigen::Vector3d t(p.translation[0], p.translation[1], p.translation[2]);
      for (const Eigen::Vector3d& point : {Eigen::Vector3d(40, 50, 60), Eigen::Vector3d(-70, 10, 0)}) {
        const Eigen::Vector3d x1 = one.rotation * point + one.translation, x2 = two.rotation * point + two.translation;
        QVERIFY((q * x1 + (one.centre() - two.centre()).norm() * t - x2).norm() < 1e-3);
        QVERIFY(std::abs(x2.normalized().dot(t.cross(q * x1.normalized()))) < 1e-6);
      }
    }
  }

  void upright() {
    const Folder folder;
    Collection collection{"made", "made", folder / "photographs", {}, {}};
    fs::create_directories(collection.root);
    SceneEntry scene{
        "one", "", {""}, {}, {{0, 1, relativePose(cameraOf(0, 0).camFromWorld, cameraOf(0, 1).camFromWorld)}}};
    for (const char* name : {"a.png", "b.png"}) {
      cv::imwrite((collection.root / name).string(), test::texture(90, 150, int(name[0])));
      scene.views.push_back({name, {name}, {}, {}});
    }
    collection.scenes.push_back(scene);
    PREPARED(set, report, collection, folder / "set", planWith(30), {});
    const ImageRecord r = set->images()[0];
    QCOMPARE(r.width, 30u);
    QCOMPARE(r.height, 50u);
    QCOMPARE(r.fx, 0.f);  // a guess is no knowledge
    QCOMPARE(set->pairs().size(), 1u);
  }

  void splitsAreOfWholeScenes_data() {
    QTest::addColumn<QString>("split");
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("trained");
    QTest::newRow("none") << "none"
                          << ""
                          << "scan1,scan2,scan3,scan4,scan5";
    QTest::newRow("scenes") << "scenes"
                            << "scan2,scan5"
                            << "scan1,scan3,scan4";
    QTest::newRow("type-one") << "type-one"
                              << "scan2,scan5"
                              << "scan1,scan4";
    QTest::newRow("type-two") << "type-two"
                              << "scan1,scan4"
                              << "scan2,scan5";
  }
  void splitsAreOfWholeScenes() {
    QFETCH(QString, split);
    QFETCH(QString, held);
    QFETCH(QString, trained);
    const Folder folder;
    const auto collection = madeCollection(folder / "photographs", 5, 3, {"type I", "type II", ""});
    auto plan = planWith(30, split.toStdString());
    plan.validationScenes = "scan2,scan5";
    PREPARED(set, report, collection, folder / "set", plan, {});
    const auto asSet = [](const QString& names) {
      std::set<std::string> set;
      for (const QString& name : names.split(',', Qt::SkipEmptyParts)) set.insert(name.toStdString());
      return set;
    };
    QCOMPARE(namesOf(*set, Split::validation), asSet(held));
    QCOMPARE(namesOf(*set, Split::training), asSet(trained));
    QCOMPARE(has(report->notes, "neither DTU type"), split.startsWith("type"));
    noPhotographInBoth(*set);
    QCOMPARE(report->validationPairs, set->pairsOf(Split::validation).size());
    QVERIFY(!has(report->notes, "No pair is held out"));
  }

  void nothingHeldOutIsSaid() {
    const Folder folder;
    const auto collection = madeCollection(folder / "photographs", 1, 3, {"type I"});
    for (const char* split : {"share", "type-one"}) {
      fs::remove_all(folder / "set");
      PREPARED(set, report, collection, folder / "set", planWith(30, split), {});
      QVERIFY(has(report->notes, "No pair is held out"));
    }
  }

  void aShareIsDrawnByTheSeed() {
    const Folder folder;
    const auto collection = madeCollection(folder / "photographs", 8, 2, {"x"});
    std::set<std::set<std::string>> drawn;
    for (int seed = 0; seed < 6; ++seed) {
      fs::remove_all(folder / "set");
      auto plan = planWith(30, "share");
      plan.validationShare = 0.25;
      plan.seed = seed;
      PREPARED(set, report, collection, folder / "set", plan, {});
      QCOMPARE(namesOf(*set, Split::validation).size(), 2u);
      drawn.insert(namesOf(*set, Split::validation));
      noPhotographInBoth(*set);
    }
    QVERIFY(drawn.size() > 2);
  }

  void pairsAreOfOneLight() {
    const Folder folder;
    auto collection = madeCollection(folder / "photographs", 1, 3, {"x"});
    auto plan = planWith(30);
    plan.lights = "all";
    PREPARED(set, report, collection, folder / "set", plan, {});
    QCOMPARE(set->images().size(), 6u);
    QCOMPARE(set->pairs().size(), 6u);
    for (const PairRecord& p : set->pairs()) {
      const auto light = [&](std::size_t i) { return set->name(i).substr(set->name(i).find('_')); };
      QCOMPARE(light(p.first), light(p.second));
    }
  }

  void pairsAreThinned() {
    const Folder folder;
    const auto collection = madeCollection(folder / "photographs", 2, 6, {"x"});
    auto plan = planWith(30);
    plan.pairsPerScene = 4;
    PREPARED(set, report, collection, folder / "set", plan, {});
    QCOMPARE(set->pairs().size(), 8u);
    std::set<std::pair<std::uint32_t, std::uint32_t>> distinct;
    for (const PairRecord& p : set->pairs()) distinct.insert({p.first, p.second});
    QCOMPARE(distinct.size(), 8u);
  }

  void whatCannotBeReadIsLeftOutAndSaid() {
    const Folder folder;
    auto collection = madeCollection(folder / "photographs", 1, 5, {"x"});
    fs::resize_file(folder / "photographs" / "scan1" / "1_max.png", 400);
    std::ofstream(folder / "photographs" / "scan1" / "2_max.png") << "no image";
    collection.scenes[0].views[4].images[1].clear();  // known to be missing
    PREPARED(set, report, collection, folder / "set", planWith(30), {});
    QCOMPARE(set->images().size(), 2u);
    QCOMPARE(set->pairs().size(), 1u);
    QCOMPARE(report->images, 2u);
    QCOMPARE(report->pairs, 1u);
    QVERIFY(has(report->notes, "1_max.png") && has(report->notes, "2_max.png"));
    QVERIFY(has(report->notes, "4 pairs of scan1 are left out: a photograph is missing."));
    QCOMPARE(set->name(0), std::string("scan1/0_max.png"));
    QCOMPARE(set->name(1), std::string("scan1/3_max.png"));
  }

  void pairsWithoutATruthAreLeftOutOrRefused() {
    const Folder folder;
    auto collection = madeCollection(folder / "photographs", 1, 4, {"x"});
    collection.scenes[0].views[3].camFromWorld.reset();
    collection.scenes[0].views[2].camFromWorld->translation =
        -collection.scenes[0].views[2].camFromWorld->rotation * collection.scenes[0].views[1].camFromWorld->centre();
    auto plan = planWith(30);
    plan.unknownTruthIsError = true;
    SAYS(prepare(collection, folder / "set", plan, {}), "3 pairs of scan1");
    plan.unknownTruthIsError = false;
    PREPARED(set, report, collection, folder / "set", plan, {});
    QCOMPARE(set->pairs().size(), 2u);
    QVERIFY(has(report->notes, "3 pairs of scan1 are left out: the true pose is not known."));
    QVERIFY(has(report->notes, "1 pair of scan1 is left out: both photographs are from one place"));
    for (auto& view : collection.scenes[0].views) view.camFromWorld.reset();
    SAYS(prepare(collection, folder / "other", plan, {}), "no pair to train on");
  }

  void brokenOffAndContinuedItIsTheSame() {
    const Folder folder;
    const auto collection = madeCollection(folder / "photographs", 3, 6, {"x"});
    QVERIFY(prepare(collection, folder / "whole", planWith(60, "share"), {}));
    int lives = 0;
    for (; lives < 30; ++lives) {
      std::stop_source stop;
      const double until = (lives + 1) / 9.0;
      const Run run{stop.get_token(),
                    [&](double share) {
                      if (share >= until) stop.request_stop();
                    },
                    0};
      const auto report = prepare(collection, folder / "set", planWith(60, "share"), run);
      if (report) break;
      QCOMPARE(report.error().code, ErrorCode::cancelled);
    }
    QVERIFY(lives > 4);
    const auto whole = TrainingSet::open(folder / "whole"), set = TrainingSet::open(folder / "set");
    QVERIFY(whole && set && set->verify({}));
    QCOMPARE(set->fingerprint(), whole->fingerprint());
  }

  void anotherCollectionDoesNotContinueIt() {
    const Folder folder;
    auto collection = madeCollection(folder / "photographs", 2, 4, {"x"});
    std::stop_source stop;
    const Run run{stop.get_token(), [&](double) { stop.request_stop(); }, 0};
    QVERIFY(!prepare(collection, folder / "set", planWith(60), run));
    SAYS(prepare(collection, folder / "set", planWith(50), {}), "other settings");
    auto other = collection;
    other.scenes[1].views[2].camFromWorld->translation.x() += 10;
    SAYS(prepare(other, folder / "set", planWith(60), {}), "other photographs");
    QVERIFY(prepare(collection, folder / "set", planWith(60), {}));
    SAYS(prepare(collection, folder / "set", planWith(60), {}), "finished");
  }

  void impossiblePlansAreRefused() {
    const Folder folder;
    const auto collection = madeCollection(folder / "photographs", 2, 2, {"x"});
    auto plan = planWith(30, "scenes");
    SAYS(prepare(collection, folder / "set", plan, {}), "Name the scenes");
    plan.validationScenes = "scan9";
    SAYS(prepare(collection, folder / "set", plan, {}), "\"scan9\"");
    plan.validationScenes = "scan1,scan2";
    SAYS(prepare(collection, folder / "set", plan, {}), "left for training");
    SAYS(prepare(collection, folder / "set", planWith(30, "type-one"), {}), "type I in");
    SAYS(prepare(collection, folder / "set", planWith(30, "odd"), {}), "split must be");
    SAYS(prepare(collection, folder / "set", planWith(5000), {}), "shorter-side");
    QVERIFY(!fs::exists(folder / "set"));
  }

  void theEstimateIsRight() {
    const Folder folder;
    const auto collection = madeCollection(folder / "photographs", 4, 5, {"x"});
    for (const int side : {0, 45}) {
      fs::remove_all(folder / "set");
      const auto plan = planWith(side, "share");
      const auto estimate = estimatePreparation(collection, plan);
      QVERIFY(estimate);
      PREPARED(set, report, collection, folder / "set", plan, {});
      QCOMPARE(estimate->images, set->images().size());
      QCOMPARE(estimate->pairs, set->pairs().size());
      QCOMPARE(estimate->validationPairs, set->pairsOf(Split::validation).size());
      QCOMPARE(estimate->bytes, std::uint64_t(set->allPixels().size()));
    }
  }

  // Strecha's fountain: the poses of the set against its .camera files, read here by hand.
  void realPhotographs() {
    const Folder folder;
    const fs::path place = fs::path(PARALLAX_SHARED_DATA) / "strecha_fountain";
    if (!fs::exists(place)) QSKIP("No real photographs here: set -DPARALLAX_SHARED_DATA=DIR.");
    OPENED(collection, openCollection(place));
    PREPARED(set, report, collection, folder / "set", planWith(227), {});
    QCOMPARE(set->images().size(), 11u);
    QVERIFY(set->pairs().size() >= 30 && set->verify({}));
    struct Read {
      Eigen::Matrix3d k, worldFromCam;
      Eigen::Vector3d centre;
      double width, height;
    };
    std::vector<Read> cameras;
    for (std::size_t i = 0; i < 11; ++i) {
      std::ifstream in(place / (set->name(i) + ".camera"));
      Read c;
      double zero;
      for (int j = 0; j < 9; ++j) in >> c.k(j / 3, j % 3);
      for (int j = 0; j < 3; ++j) in >> zero;
      for (int j = 0; j < 9; ++j) in >> c.worldFromCam(j / 3, j % 3);
      in >> c.centre[0] >> c.centre[1] >> c.centre[2] >> c.width >> c.height;
      QVERIFY(bool(in));
      cameras.push_back(c);
      const ImageRecord r = set->images()[i];
      QCOMPARE(std::min(r.width, r.height), 227u);
      QVERIFY(std::abs(double(r.fx) - c.k(0, 0) * r.width / c.width) < 1e-2);
      QVERIFY(std::abs(double(r.cy) - ((c.k(1, 2) + 0.5) * r.height / c.height - 0.5)) < 0.6);
    }
    for (const PairRecord& p : set->pairs()) {
      const Read &one = cameras[p.first], &two = cameras[p.second];
      const Eigen::Quaterniond q(p.rotation[0], p.rotation[1], p.rotation[2], p.rotation[3]);
      const Eigen::Vector3d t(p.translation[0], p.translation[1], p.translation[2]);
      QVERIFY((q.toRotationMatrix() - two.worldFromCam.transpose() * one.worldFromCam).norm() < 1e-3);
      QVERIFY((t - two.worldFromCam.transpose() * (one.centre - two.centre).normalized()).norm() < 1e-3);
    }
  }

 private:
  static void noPhotographInBoth(const TrainingSet& set) {
    std::set<std::uint32_t> trained;
    for (const auto p : set.pairsOf(Split::training)) trained.insert({set.pairs()[p].first, set.pairs()[p].second});
    for (const auto p : set.pairsOf(Split::validation))
      QVERIFY(!trained.contains(set.pairs()[p].first) && !trained.contains(set.pairs()[p].second));
  }
};

QTEST_APPLESS_MAIN(PrepareTest)
#include "prepare_test.moc"
