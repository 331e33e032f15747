// Feature methods on real photographs whose cameras are hidden from them: what the matches and EXIF are worth.
#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <cstdio>

#include "estimators/feature_estimator.h"
#include "estimators/guided_estimator.h"
#include "geometry/pose_errors.h"
#include "imaging/exif_focal.h"
#include "support/noisy_coarse.h"
#include "support/posed_photographs.h"

using namespace parallax;
using namespace parallax::test;

namespace {

// The same photographs with nothing known of their cameras but what EXIF says.
std::vector<PosedImage> hidden(std::vector<PosedImage> images, bool withExif) {
  std::vector<std::string> notes;
  for (PosedImage& image : images) {
    const double diagonal = std::hypot(image.intrinsics.width, image.intrinsics.height);
    ExifFocal exif;
    exif.equivalentMm = std::round(image.intrinsics.fx * 43.2666 / diagonal);  // EXIF holds whole millimetres
    setUnknownCamera(image, withExif ? std::optional(exif) : std::nullopt, notes);
  }
  return images;
}

struct Outcome {
  std::vector<double> errorsDeg, offBy;  // of pose; |f / f0 - 1| where it was estimated
  int told = 0, held = 0, certain = 0;

  double auc10() const { return areaUnderCurve(errorsDeg, 10); }
  double medianOff() {
    std::nth_element(offBy.begin(), offBy.begin() + offBy.size() / 2, offBy.end());
    return offBy.at(offBy.size() / 2);
  }
};

Outcome outcome(const std::vector<PosedImage>& images, const std::vector<PosedImage>& truth, const char* focal,
                int furthest) {
  FeatureSettings settings;
  settings.size = "1000";
  settings.focal = focal;
  const FeatureEstimator estimator(FeatureMethod::sift, settings);
  std::vector<ImageFeatures> features;
  for (const auto& image : images) features.push_back(estimator.extract(image).value());
  Outcome out;
  for (const auto [i, j] : neighbours(int(images.size()), furthest)) {
    const auto found = estimator.estimate(features[i], features[j], Run{{}, {}, 1}).value();
    const RelativePose pose = relativePose(*truth[i].camFromWorld, *truth[j].camFromWorld);
    out.errorsDeg.push_back(found.cam2FromCam1 ? poseErrors(*found.cam2FromCam1, pose).worse() : 180);
    if (!found.estimatedCameras) continue;
    const double f = (*found.estimatedCameras)[0].fx, f0 = truth[i].intrinsics.fx;
    out.offBy.push_back(std::abs(f / f0 - 1));
    // The interval as the note tells it: "... 1093 px (1010 to 1190)."
    const QString note = QString::fromStdString(found.note);
    const auto match = QRegularExpression("\\((\\d+) to (\\d+)\\)").match(note);
    if (!match.hasMatch()) qFatal("%s", qPrintable(note));
    ++out.told;
    out.certain += !note.contains("hardly tell");
    out.held += match.captured(1).toDouble() <= f0 && f0 <= match.captured(2).toDouble();
  }
  return out;
}

}  // namespace

class HiddenCamerasTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void photographs_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("first");  // of how many photographs
    QTest::newRow("fountain") << "strecha_fountain" << 8;
    QTest::newRow("lund_door") << "lund_door/images" << 7;
  }
  void photographs() {
    QFETCH(QString, folder);
    QFETCH(int, first);
    auto truth = posedPhotographs((QString(PARALLAX_SHARED_DATA) + "/" + folder).toStdString());
    if (truth.empty()) QSKIP("The photographs of ../shared/data are not here.");
    truth.resize(std::min<std::size_t>(truth.size(), first));
    const auto bare = hidden(truth, false);
    Outcome known = outcome(truth, truth, "known", 2), guessed = outcome(bare, truth, "known", 2),
            estimated = outcome(bare, truth, "unknown", 2), exif = outcome(hidden(truth, true), truth, "unknown", 2);
    std::printf(
        "%s: AUC@10 known %.3f, guessed %.3f, estimated %.3f, EXIF %.3f; |f/f0 - 1| %.3f; holds %d of %d, %zu pairs\n",
        qPrintable(folder), known.auc10(), guessed.auc10(), estimated.auc10(), exif.auc10(), estimated.medianOff(),
        estimated.held, estimated.told, estimated.errorsDeg.size());
    QVERIFY(estimated.told >= 0.8 * double(estimated.errorsDeg.size()));
    QVERIFY(estimated.medianOff() < 0.05);
    QVERIFY(estimated.held >= 0.9 * estimated.told);
    QVERIFY(estimated.auc10() >= 0.85 * known.auc10());
    QVERIFY(estimated.auc10() >= guessed.auc10());
    QVERIFY(exif.auc10() >= 0.95 * known.auc10());
    QVERIFY(exif.told == 0);
  }

  // Guided matching goes by what its plain matches tell.
  void guidedEstimatesThemToo() {
    auto truth = posedPhotographs(PARALLAX_SHARED_DATA "/strecha_fountain");
    if (truth.empty()) QSKIP("The photographs of ../shared/data are not here.");
    truth.resize(5);
    PoseEstimate nothing;
    nothing.failure = "There is no network here.";
    const auto errors = [&](const std::vector<PosedImage>& images, const char* focal) {
      const GuidedEstimator guided(std::make_unique<ToldPose>(nothing), {}, "800", focal);
      const auto prepared = guided.prepare(images, {});
      std::vector<double> errorsDeg;
      for (std::size_t i = 0; i + 1 < images.size(); ++i) {
        const auto found = guided.estimatePrepared(**prepared[i], **prepared[i + 1], {}).value();
        const RelativePose pose = relativePose(*truth[i].camFromWorld, *truth[i + 1].camFromWorld);
        errorsDeg.push_back(found.cam2FromCam1 ? poseErrors(*found.cam2FromCam1, pose).worse() : 180);
        if (found.estimatedCameras && found.note.find("estimated from the matches") == std::string::npos)
          qFatal("%s", found.note.c_str());
      }
      return errorsDeg;
    };
    const auto bare = hidden(truth, false);
    const double known = areaUnderCurve(errors(truth, "known"), 10),
                 guessed = areaUnderCurve(errors(bare, "known"), 10),
                 estimated = areaUnderCurve(errors(bare, "unknown"), 10);
    std::printf("guided: AUC@10 known %.3f, guessed %.3f, estimated %.3f\n", known, guessed, estimated);
    QVERIFY(estimated >= 0.85 * known);
    QVERIFY(estimated > guessed + 0.1);
  }

  // A turntable, at which a pair tells next to nothing of a focal length: nothing is made up, and nothing gets worse.
  void aTurntableHardlyTells() {
    auto truth = posedPhotographs(PARALLAX_SHARED_DATA "/temple_sparse_ring");
    if (truth.empty()) QSKIP("The photographs of ../shared/data are not here.");
    const auto bare = hidden(truth, false);
    const Outcome guessed = outcome(bare, truth, "known", 1), estimated = outcome(bare, truth, "unknown", 1);
    std::printf("temple: AUC@20 guessed %.3f, estimated %.3f; certain %d, told %d of %zu, holds %d\n",
                areaUnderCurve(guessed.errorsDeg, 20), areaUnderCurve(estimated.errorsDeg, 20), estimated.certain,
                estimated.told, estimated.errorsDeg.size(), estimated.held);
    QVERIFY(areaUnderCurve(estimated.errorsDeg, 20) >= areaUnderCurve(guessed.errorsDeg, 20));
    QVERIFY(estimated.held >= 0.9 * estimated.told);
    QVERIFY(estimated.certain == 0);
  }
};

QTEST_GUILESS_MAIN(HiddenCamerasTest)
#include "hidden_cameras_test.moc"
