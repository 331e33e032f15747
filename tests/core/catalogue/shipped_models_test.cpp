// The networks that are shipped: their cards are of them, and they see. Limits are well above what was measured, and
// well below what the same pose for every pair scores.
#include "networks/shipped_models.h"

#include <QTest>
#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "catalogue/demo_pair.h"
#include "catalogue/formats.h"
#include "catalogue/methods.h"
#include "geometry/pose_errors.h"
#include "networks/model_card.h"
#include "networks/weights.h"
#include "synthesis/dtu_rig.h"
#include "synthesis/scene.h"

using namespace parallax;

namespace {

constexpr int side = 240;
constexpr double degrees = 180 / M_PI;

PosedImage photograph(const Scene& scene, int position) {
  PosedImage image;
  const Camera camera = dtuRig(side * 4 / 3, side)[std::size_t(position)];
  auto picture = scene.render(camera, {.samplesPerPixel = 2}).value();
  const cv::Mat rgb(picture.height, picture.width, CV_8UC3, picture.rgb.data());
  cv::cvtColor(rgb, image.bgr, cv::COLOR_RGB2BGR);
  image.intrinsics = camera.intrinsics, image.intrinsics.source = CameraSource::file;
  image.camFromWorld = camera.camFromWorld;
  return image;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

struct Medians {
  double roeDeg, rteDeg, rotationDeg;  // the last: of the truth
};

Medians medians(const PoseEstimator& method, const std::vector<ImagePair>& pairs) {
  std::vector<double> roe, rte, rotation;
  for (const auto& pair : pairs) {
    const auto found = method.estimate(pair, {}).value();
    const auto errors = found.cam2FromCam1 ? poseErrors(*found.cam2FromCam1, *pair.truth) : PoseErrors{180, 180};
    roe.push_back(errors.roeDeg), rte.push_back(errors.rteDeg);
    rotation.push_back(Eigen::AngleAxisd(pair.truth->rotation).angle() * degrees);
  }
  return {median(roe), median(rte), median(rotation)};
}

std::unique_ptr<PoseEstimator> best() { return findMethod("cnnCspp")->make({}); }

}  // namespace

class ShippedModelsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyModelHasItsCardAndFits() {
    int shipped = 0;
    for (const auto& info : allNetworks()) {
      const auto file = shippedWeights(info.kind);
      if (!file) continue;
      ++shipped;
      const auto weights = readWeights(*file);
      QVERIFY2(weights, weights ? "" : weights.error().message.c_str());
      QVERIFY(weights->spec.kind == info.kind && weights->spec.trained);
      QVERIFY(std::filesystem::file_size(*file) < 25'000'000);
      const auto card = cardOf(*file);
      QVERIFY2(card, card ? "" : card.error().message.c_str());
      QVERIFY(!card->errors.empty() && !card->baselines.empty() && !card->mustNotBeUsedFor.empty());
    }
    QVERIFY(shipped > 0);
  }

  void theDemoPairGetsARealEstimate() {
    const auto pair = demoPair({}).value();
    for (const char* id : {"cnnCspp", "guided"}) {
      const Method* method = findMethod(id);
      QVERIFY(method && !method->unavailable({}));
      const auto found = method->make({})->estimate(pair, {});
      QVERIFY(found && found->cam2FromCam1);
      const double limit = id == std::string("guided") ? 2 : 40;
      QVERIFY(poseErrors(*found->cam2FromCam1, *pair.truth).worse() < limit);
    }
  }

  // Scenes with seeds that no training set has.
  void newScenesOfTheRigAreSeen() {
    constexpr int positions[][2]{{8, 12}, {20, 25}, {23, 15}, {30, 41}, {38, 28}, {5, 16}};
    std::vector<ImagePair> pairs;
    std::uint64_t seed = 995001;
    for (const auto kind : {SceneKind::tabletop, SceneKind::textured, SceneKind::glossy}) {
      const auto scene = Scene::build({seed++, kind}).value();
      for (const auto& [one, two] : positions) {
        ImagePair pair{photograph(scene, one), photograph(scene, two), {}};
        pair.truth = relativePose(*pair.first.camFromWorld, *pair.second.camFromWorld);
        pairs.push_back(std::move(pair));
      }
    }
    const auto found = medians(*best(), pairs);
    qInfo("ROE %.1f, RTE %.1f, rotation %.1f degrees", found.roeDeg, found.rteDeg, found.rotationDeg);
    QVERIFY(found.roeDeg < 0.35 * found.rotationDeg);
    QVERIFY(found.rteDeg < 20);
  }

  void neighboursOfARealRingAreSeen() {
    const auto collection = openCollection(std::filesystem::path(PARALLAX_SHARED_DATA) / "temple_sparse_ring");
    if (!collection) QSKIP("There are no photographs here: ../shared/data/temple_sparse_ring.");
    std::vector<ImagePair> pairs;
    for (const auto& entry : collection->scenes[0].pairs) {
      auto pair = loadPair(*collection, {0, entry.first, entry.second, 0});
      QVERIFY(pair && pair->truth);
      if (Eigen::AngleAxisd(pair->truth->rotation).angle() * degrees < 35) pairs.push_back(std::move(*pair));
    }
    QVERIFY(pairs.size() > 10);
    const auto found = medians(*best(), pairs);
    qInfo("ROE %.1f, RTE %.1f, rotation %.1f degrees", found.roeDeg, found.rteDeg, found.rotationDeg);
    QVERIFY(found.roeDeg < 15);
  }
};

QTEST_GUILESS_MAIN(ShippedModelsTest)
#include "shipped_models_test.moc"
