// Rendered training sets: the same for the same seed however often they were broken off; poses, intrinsics and overlap
// hold when they are worked out again, pixel by pixel, from the scene's depth.
#include "training_set/rendered_set.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <set>

#include "synthesis/dtu_rig.h"
#include "synthesis/scene.h"
#include "training_set/jpeg.h"
#include "training_set/rendered_cameras.h"
#include "training_set/rendered_pairs.h"
#include "training_set/set_writer.h"
#include "training_set/visible_share.h"

using namespace parallax;
namespace fs = std::filesystem;

namespace {

RenderedSetPlan smallPlan(const std::string& cameras) {
  RenderedSetPlan plan;
  plan.scenes = 2;
  plan.validationScenes = 1;
  plan.kinds = "textured,deep";
  plan.cameras = cameras;
  plan.views = 5;
  plan.width = 96;
  plan.height = 72;
  plan.overlap = 0.3;
  plan.samples = 4;
  return plan;
}

Stage stageOf(const std::string& cameras) {
  return cameras == "orbit" ? Stage::lone : cameras == "walk" ? Stage::facade : Stage::table;
}

// What the set's scene `i` was made from, as rendered_set.cpp draws it.
SceneRecipe recipeOf(const RenderedSetPlan& plan, std::size_t i) {
  const auto seed = std::uint64_t(plan.seed) << 32;
  const SceneKind kinds[] = {SceneKind::textured, SceneKind::deep};
  const auto recipe = [&](std::uint64_t own, std::size_t turn) {
    return SceneRecipe{seed | own, kinds[turn % 2], stageOf(plan.cameras), plan.varied};
  };
  if (i < std::size_t(plan.scenes)) return recipe(i, i);
  return recipe(1u << 31 | (i - std::size_t(plan.scenes)), i - std::size_t(plan.scenes));
}

std::vector<Camera> camerasOf(const RenderedSetPlan& plan, const SceneRecipe& recipe) {
  const auto of = plan.cameras == "dome"    ? domeCameras
                  : plan.cameras == "orbit" ? orbitCameras
                  : plan.cameras == "walk"  ? walkCameras
                                            : rigCameras;
  return of(plan.views, plan.width, plan.height, recipe.seed);
}

class Folder {
 public:
  fs::path operator/(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

 private:
  QTemporaryDir folder_;
};

// Of the pixels of one image with a surface, those whose point lands in the other on a pixel of its own depth; by the
// set's records alone, apart from the depth maps and the length of the baseline. And how much their colours differ.
struct Landed {
  double share = 0, colour = 0;
};

struct Shot {
  ImageRecord record;
  const std::uint8_t* rgb;
  std::vector<float> depth;
};

Landed landed(const Shot& one, const Shot& two, const Eigen::Matrix3d& rotation, const Eigen::Vector3d& translation) {
  const ImageRecord a = one.record, b = two.record;
  int points = 0, both = 0;
  double difference = 0;
  for (unsigned y = 0; y < a.height; ++y)
    for (unsigned x = 0; x < a.width; ++x) {
      const float z = one.depth[y * a.width + x];
      if (!std::isfinite(z)) continue;
      ++points;
      const Eigen::Vector3d ray((x - double(a.cx)) / double(a.fx), (y - double(a.cy)) / double(a.fy), 1);
      const Eigen::Vector3d there = rotation * (double(z) * ray) + translation;
      if (there.z() <= 0) continue;
      const double u = double(b.fx) * there.x() / there.z() + double(b.cx);
      const double v = double(b.fy) * there.y() / there.z() + double(b.cy);
      const long px = std::lround(u), py = std::lround(v);
      if (px < 0 || py < 0 || px >= long(b.width) || py >= long(b.height)) continue;
      const std::size_t at = std::size_t(py) * b.width + std::size_t(px);
      if (std::abs(double(two.depth[at]) / there.z() - 1) > 0.02) continue;  // something stands before it
      ++both;
      for (std::size_t c = 0; c < 3; ++c)
        difference += std::abs(double(one.rgb[3 * (y * a.width + x) + c]) - double(two.rgb[3 * at + c])) / 3;
    }
  return {points ? double(both) / points : 0, both ? difference / both : 255};
}

}  // namespace

class RenderedSetTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void posesIntrinsicsAndOverlapHold_data() {
    QTest::addColumn<QString>("cameras");
    QTest::addColumn<bool>("varied");
    QTest::newRow("rig") << "rig" << false;
    QTest::newRow("rig, varied") << "rig" << true;
    QTest::newRow("dome") << "dome" << false;
    QTest::newRow("orbit, varied") << "orbit" << true;
    QTest::newRow("walk, varied") << "walk" << true;
  }
  void posesIntrinsicsAndOverlapHold() {
    QFETCH(QString, cameras);
    QFETCH(bool, varied);
    const Folder folder;
    auto plan = smallPlan(cameras.toStdString());
    plan.varied = varied;
    plan.evenRotation = varied;
    if (cameras != "rig") plan.views = 9;
    const auto set = renderSet(folder / "set", plan, {});
    QVERIFY2(set, set ? "" : set.error().message.c_str());
    QCOMPARE(set->images().size(), std::size_t(3 * plan.views));
    QVERIFY(set->verify({}));
    std::map<std::uint32_t, Shot> shots;
    std::map<std::uint32_t, Camera> truth;
    for (std::size_t s = 0; s < 3; ++s) {
      const auto scene = Scene::build(recipeOf(plan, s));
      const auto stand = camerasOf(plan, recipeOf(plan, s));
      for (std::size_t v = 0; v < stand.size(); ++v) {
        const auto i = std::uint32_t(s * stand.size() + v);
        auto depth = scene->depth(stand[v]);
        QVERIFY(depth);
        shots[i] = {set->images()[i], set->pixels(i), std::move(*depth)};
        truth[i] = stand[v];
      }
    }
    QVERIFY(set->pairs().size() >= 6);
    for (const PairRecord& p : set->pairs()) {
      const Eigen::Matrix3d r =
          Eigen::Quaterniond(p.rotation[0], p.rotation[1], p.rotation[2], p.rotation[3]).toRotationMatrix();
      const Eigen::Vector3d direction(p.translation[0], p.translation[1], p.translation[2]);
      const double baseline = (truth[p.first].camFromWorld.centre() - truth[p.second].camFromWorld.centre()).norm();
      const Shot &one = shots[p.first], &two = shots[p.second];
      const auto there = landed(one, two, r, baseline * direction);
      const auto back = landed(two, one, r.transpose(), -baseline * (r.transpose() * direction));
      QVERIFY2(std::min(there.share, back.share) > plan.overlap - 0.12,
               qPrintable(QString("%1 %2").arg(there.share).arg(back.share)));
      // the same points look alike, a wrong pose shows others
      const auto wrong = landed(one, two, r, -baseline * direction);
      const auto right = (there.colour + back.colour) / 2;
      QVERIFY2(right < (varied ? 27 : 22), qPrintable(QString::number(right)));
      QVERIFY(there.share > wrong.share);
      QVERIFY(Eigen::AngleAxisd(r).angle() * 180 / std::numbers::pi <= plan.mostRotationDeg + 0.01);
    }
  }

  void intrinsicsAreTheRigsAtTheImagesSize() {
    // of a 4 : 3 image, and of one that is cut out of its middle
    const auto rig = dtuRig(1600, 1200);
    for (const auto& [width, height] : {std::pair(400, 300), std::pair(300, 300)}) {
      const auto cameras = rigCameras(64, width, height, 1);
      QCOMPARE(cameras.size(), std::size_t(64));
      for (std::size_t i = 0; i < 64; i += 7) {
        const Eigen::Vector3d point(40, -12, 610);  // about the middle of the table
        const RigidPose& pose = rig[i].camFromWorld;
        const Eigen::Vector3d x = pose.rotation * point + pose.translation;
        const Eigen::Vector3d native = rig[i].intrinsics.matrix() * x / x.z();
        const Eigen::Vector3d ours = cameras[i].intrinsics.matrix() *
                                     (cameras[i].camFromWorld.rotation * point + cameras[i].camFromWorld.translation) /
                                     x.z();
        const double left = (400 - width) / 2.0;
        QVERIFY(std::abs(ours.x() - ((native.x() + 0.5) / 4 - 0.5 - left)) < 1e-9);
        QVERIFY(std::abs(ours.y() - ((native.y() + 0.5) / 4 - 0.5)) < 1e-9);
      }
    }
  }

  void freeCamerasAreAsDescribed_data() {
    QTest::addColumn<QString>("cameras");
    for (const char* name : {"dome", "orbit", "walk"}) QTest::newRow(name) << name;
  }
  void freeCamerasAreAsDescribed() {
    QFETCH(QString, cameras);
    auto plan = smallPlan(cameras.toStdString());
    plan.width = 320, plan.height = 240, plan.views = 6;
    const RigidPose table = dtuTableFromWorld();
    const Eigen::Vector3d middle(0, 0, cameras == "walk" ? 0 : 35);
    double lowest = 1e9, highest = 0, mostRoll = 0;
    int quarters[4] = {}, zooming = 0, level = 0;
    for (std::uint64_t seed = 0; seed < 120; ++seed) {
      const auto taken = camerasOf(plan, {seed});
      QCOMPARE(taken.size(), std::size_t(6));
      std::set<double> focals;
      for (const Camera& camera : taken) {
        const Intrinsics& k = camera.intrinsics;
        focals.insert(k.fx);
        QCOMPARE(k.fx, k.fy);
        QVERIFY(std::abs(k.cx - 159.5) <= 7.2 && std::abs(k.cy - 119.5) <= 7.2);
        const Eigen::Matrix3d turn = camera.camFromWorld.rotation * table.rotation.transpose();
        const Eigen::Vector3d at = table.rotation * camera.camFromWorld.centre() + table.translation;
        const double away = (at - middle).norm(), seen = 240 / k.fx * away;  // mm of the shorter side
        QVERIFY2(seen > 190 && seen < 800, qPrintable(QString::number(seen)));
        // and the middle of the picture shows the subject
        const Eigen::Vector3d aim = at + away * turn.row(2).transpose();
        QVERIFY((aim - middle).norm() < (cameras == "walk" ? 380 : 110));
        if (cameras == "walk") QVERIFY(at.y() < -150);
        if (cameras == "dome") QVERIFY(at.z() > 40);
        ++quarters[(at.x() > 0 ? 1 : 0) + (at.y() > 0 ? 2 : 0)];
        const double tilt = std::abs(turn(0, 2));  // of the image's x axis against the table
        mostRoll = std::max(mostRoll, tilt);
        level += tilt < 0.05;
      }
      zooming += focals.size() > 1;
      lowest = std::min(lowest, *focals.begin() / 240);
      highest = std::max(highest, *focals.rbegin() / 240);
    }
    QVERIFY(lowest >= 1.1 - 1e-6 && lowest < 1.15 && highest <= 3.5 + 1e-5 && highest > 3.3);
    QVERIFY2(zooming > 15 && zooming < 50, qPrintable(QString::number(zooming)));
    QVERIFY(mostRoll > 0.9 && level > 120);
    for (int i = 0; i < 4; ++i) QVERIFY(cameras == "walk" ? (i < 2) == (quarters[i] > 0) : quarters[i] > 80);
  }

  void aRingIsOfOneHeightAndDistance() {
    const RigidPose table = dtuTableFromWorld();
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      double nearest = 1e9, farthest = 0, lowest = 90, highest = -90;
      for (const Camera& camera : orbitCameras(8, 227, 227, seed)) {
        const Eigen::Vector3d at =
            table.rotation * camera.camFromWorld.centre() + table.translation - Eigen::Vector3d(0, 0, 38);
        const double zoom = camera.intrinsics.fx / 227, rise = std::asin(at.z() / at.norm()) * 180 / std::numbers::pi;
        nearest = std::min(nearest, at.norm() / zoom), farthest = std::max(farthest, at.norm() / zoom);
        lowest = std::min(lowest, rise), highest = std::max(highest, rise);
      }
      QVERIFY(farthest < 1.1 * nearest && highest - lowest < 6);
    }
  }

  void rotationsAreSpreadWhenAsked() {
    const auto scene = Scene::build({3, SceneKind::textured});
    const auto cameras = rigCameras(40, 120, 90, 7);
    // How unlike the shares of the six rotations of 0 to 60 degrees are: 0 when equal.
    const auto unevenness = [&](bool even) {
      PairWishes wishes{90, 0.25, 60, even};
      const auto pairs = overlappingPairs(*scene, cameras, wishes, 1, {}).value();
      if (pairs.size() != 90) return 1e9;
      std::set<std::pair<std::size_t, std::size_t>> once;
      int counts[6] = {};
      for (const ViewPair& p : pairs) {
        once.insert({p.first, p.second});
        const Eigen::Matrix3d turn =
            cameras[p.second].camFromWorld.rotation * cameras[p.first].camFromWorld.rotation.transpose();
        ++counts[std::min(5, int(Eigen::AngleAxisd(turn).angle() * 18 / std::numbers::pi))];
      }
      if (once.size() != pairs.size()) return 1e9;
      double sum = 0;
      for (const int count : counts) sum += std::pow(count / 15.0 - 1, 2);
      return sum;
    };
    QVERIFY2(unevenness(true) < 0.8 && unevenness(true) < 0.5 * unevenness(false),
             qPrintable(QString("%1 %2").arg(unevenness(true)).arg(unevenness(false))));
  }

  void whatIsHiddenIsNotSeen() {
    const auto scene = Scene::build({3, SceneKind::textured});
    QVERIFY(scene);
    const auto rig = dtuRig(160, 120);
    const auto here = coarseDepth(*scene, rig[0], {}), same = coarseDepth(*scene, rig[0], {});
    QVERIFY(here && same);
    QVERIFY(visibleShare(*here, *same) > 0.999);
    Camera away = rig[0];  // from the same place, but the other way
    away.camFromWorld.rotation.row(0) *= -1;
    away.camFromWorld.rotation.row(2) *= -1;
    away.camFromWorld.translation = -away.camFromWorld.rotation * rig[0].camFromWorld.centre();
    const auto other = coarseDepth(*scene, away, {});
    QVERIFY(other);
    QCOMPARE(visibleShare(*here, *other), 0.0);
    Camera close = rig[0];  // the same direction, a narrower view: what it sees is seen, not the reverse
    close.intrinsics.fx *= 2, close.intrinsics.fy *= 2;
    const auto narrow = coarseDepth(*scene, close, {});
    QVERIFY(narrow);
    QVERIFY(visibleShare(*narrow, *here) > 0.97);
    QVERIFY(std::abs(visibleShare(*here, *narrow) - 0.25) < 0.05);
  }

  void theSameSeedGivesTheSameSetHoweverOftenBrokenOff() {
    const Folder folder;
    auto plan = smallPlan("rig");
    plan.scenes = 1;
    plan.samples = 1;
    plan.cameras = "mixed";
    plan.scenes = 3;
    plan.varied = plan.evenRotation = true;
    plan.imperfections = 1;
    plan.lights = "any";
    const auto whole = renderSet(folder / "whole", plan, {});
    QVERIFY(whole);
    int lives = 0;
    for (; lives < 40; ++lives) {
      std::stop_source stop;
      int images = 0;
      const auto set = renderSet(folder / "broken", plan,
                                 {stop.get_token(),
                                  [&](double share) {
                                    if (share >= lives * 0.1 && ++images == 2) stop.request_stop();
                                  },
                                  0});
      if (set) break;
      QCOMPARE(set.error().code, ErrorCode::cancelled);
    }
    QVERIFY(lives > 3);
    const auto broken = TrainingSet::open(folder / "broken");
    QVERIFY(broken && broken->verify({}));
    QCOMPARE(broken->fingerprint(), whole->fingerprint());
    plan.seed = 2;
    const auto other = renderSet(folder / "other", plan, {});
    QVERIFY(other && other->fingerprint() != whole->fingerprint());
  }

  void photographsAreTakenFromAFolder() {
    const auto stripes = [](int period) {
      Rgb8Image image{160, 120, {}};
      for (int i = 0; i < 160 * 120; ++i)
        for (int c = 0; c < 3; ++c) image.rgb.push_back(i % 160 / period % 2 ? 240 : 20);
      return toJpeg(image, 90);
    };
    if (const auto there = stripes(8); !there) QSKIP(there.error().message.c_str());
    const Folder folder;
    const auto put = [&](const char* in, const std::vector<std::uint8_t>& bytes) {
      fs::create_directories(folder / in);
      std::ofstream(folder / in / "a.JPG", std::ios::binary)
          .write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
    };
    put("photographs", *stripes(8));
    put("elsewhere", *stripes(8));
    put("others", *stripes(3));
    put("damaged", {1, 2, 3});
    fs::create_directories(folder / "empty");
    auto plan = smallPlan("rig");
    plan.kinds = "textured";
    plan.scenes = 1;
    plan.samples = 1;
    const auto plain = renderSet(folder / "plain", plan, {});
    const auto begun = [&](const char* set, const char* photographs) {  // broken off after two images
      plan.textures = (folder / photographs).string();
      std::stop_source stop;
      int images = 0;
      return renderSet(folder / set, plan,
                       {stop.get_token(), [&](double) { images++ ? void(stop.request_stop()) : void(); }, 0});
    };
    QCOMPARE(begun("set", "photographs").error().code, ErrorCode::cancelled);
    QCOMPARE(begun("set", "others").error().code, ErrorCode::badInput);  // another set
    plan.textures = (folder / "elsewhere").string();                     // the same photographs
    const auto set = renderSet(folder / "set", plan, {});
    QVERIFY2(set, set ? "" : set.error().message.c_str());
    QVERIFY(plain && set->fingerprint() != plain->fingerprint());
    for (const char* bad : {"empty", "damaged", "nowhere"}) {
      plan.textures = (folder / bad).string();
      const auto none = renderSet(folder / "none", plan, {});
      QVERIFY(!none && none.error().message.find(bad) != std::string::npos);
    }
  }

  void validationScenesAreOthers() {
    const Folder folder;
    auto plan = smallPlan("rig");
    plan.samples = 1;
    plan.kinds = "textured";
    plan.scenes = plan.validationScenes = 1;
    const auto set = renderSet(folder / "set", plan, {});
    QVERIFY(set);
    std::set<std::uint64_t> pictures;
    for (const ImageRecord& r : set->images()) pictures.insert(r.checksum);
    QCOMPARE(pictures.size(), set->images().size());  // no picture twice, in any split
    for (std::size_t s = 0; s < 2; ++s) QCOMPARE(set->scenes()[s].split, s < 1 ? Split::training : Split::validation);
    QVERIFY(!set->pairsOf(Split::validation).empty());
  }

  void impossiblePlansAreRefused() {
    const Folder folder;
    const auto says = [&](const RenderedSetPlan& plan, const char* part) {
      const auto set = renderSet(folder / "none", plan, {});
      return !set && set.error().message.find(part) != std::string::npos;
    };
    auto plan = smallPlan("rig");
    plan.kinds = "marble";
    QVERIFY(says(plan, "marble"));
    plan = smallPlan("rig");
    plan.views = 65;
    QVERIFY(says(plan, "64 positions"));
    plan = smallPlan("rig");
    plan.overlap = 2;
    QVERIFY(says(plan, "overlap"));
    plan = smallPlan("rig");
    plan.views = 2;
    plan.samples = 1;
    plan.mostRotationDeg = 1;
    QVERIFY(says(plan, "overlap enough"));
    QVERIFY(fromJson<RenderedSetPlan>(toJson(demoSetPlan())));
  }
};

QTEST_APPLESS_MAIN(RenderedSetTest)
#include "rendered_set_test.moc"
