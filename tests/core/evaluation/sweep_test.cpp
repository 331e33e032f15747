#include "evaluation/sweep.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <sstream>
#include <thread>

#include "catalogue/methods.h"
#include "datasets/known_camera.h"
#include "drawn_collection.h"
#include "estimators/two_stage_estimator.h"
#include "evaluation/camera_notes.h"
#include "evaluation/collection_hash.h"
#include "evaluation/pair_lookup.h"
#include "evaluation/statistics.h"
#include "geometry/pose_errors.h"
#include "imaging/resize.h"
#include "networks/weights.h"
#include "support/exif_block.h"

using namespace parallax;
namespace fs = std::filesystem;

namespace {

// Real photographs with true poses; pairs up to two apart. No scenes: they are not there.
Collection fountain() {
  Collection collection;
  collection.format = "strecha";
  collection.title = "fountain";
  collection.root = fs::path(PARALLAX_SHARED_DATA) / "strecha_fountain";
  SceneEntry scene;
  scene.name = "fountain";
  scene.lights = {""};
  for (int i = 0; i < 5; ++i) {
    const auto name = "000" + std::to_string(i) + ".jpg";
    const auto camera = readStrecha(collection.root / name);
    if (!camera || !*camera) return collection;
    scene.views.push_back({name, {name}, (*camera)->intrinsics, (*camera)->camFromWorld});
    for (int k = std::max(0, i - 2); k < i; ++k) scene.pairs.push_back({k, i});
  }
  std::sort(scene.pairs.begin(), scene.pairs.end(),
            [](const auto& a, const auto& b) { return std::pair(a.first, a.second) < std::pair(b.first, b.second); });
  collection.scenes.push_back(scene);
  return collection;
}

bool says(const std::string& text, const std::string& word) {
  const bool good = text.find(word) != std::string::npos && text.ends_with('.') && text.find('\n') == std::string::npos;
  if (!good) qWarning("%s", text.c_str());
  return good;
}

}  // namespace

class SweepTest : public QObject {
  Q_OBJECT

  QTemporaryDir dir_;
  Collection drawn_;
  std::string weights_;
  int files_ = 0;

  fs::path folder() const { return fs::path(dir_.path().toStdString()); }
  fs::path fresh() { return folder() / ("r" + std::to_string(files_++) + ".db"); }

  SweepPlan plan(std::vector<SweepMethod> methods, const std::string& size = "original") {
    SweepPlan p;
    p.methods = std::move(methods);
    p.size = size;
    p.file = fresh();
    p.threads = 2;
    return p;
  }
  SweepMethod cnn() const {
    return {"cnn", "cnnBspp", {{"weights", weights_}, {"device", "cpu"}, {"input", "resize"}}};
  }

  static SweepSummary done(const Collection& collection, const SweepPlan& plan, const SweepObserver& observer = {},
                           const Run& run = {}) {
    const auto summary = sweep(collection, plan, observer, run);
    if (!summary) qFatal("%s", summary.error().message.c_str());
    return *summary;
  }

  // Everything but times, as text, whatever the order of ids.
  static std::vector<std::string> contents(const fs::path& file) {
    const auto set = readResults(file);
    if (!set) qFatal("%s", set.error().message.c_str());
    std::vector<std::string> lines;
    for (const auto& m : set->methods)
      for (const auto& one : m.measurements) {
        const auto& p = set->pairs[std::size_t(one.pair)];
        const auto detail = *readDetail(file, m.id, p.id);
        std::ostringstream line;
        line.precision(17);
        line << m.label << ' ' << p.scene << ' ' << p.light << ' ' << p.first << ' ' << p.second << ' ' << one.roeDeg
             << ' ' << one.rteDeg << ' ' << one.failed << ' ' << one.matches << ' ' << one.inliers << ' '
             << detail.failure;
        if (detail.cam2FromCam1)
          line << detail.cam2FromCam1->rotation.coeffs().transpose() << ' '
               << detail.cam2FromCam1->translation.transpose();
        for (const auto& s : detail.stages) line << ' ' << s.stage;
        lines.push_back(line.str());
      }
    std::sort(lines.begin(), lines.end());
    return lines;
  }

  // The sweep's rows are those of each method asked for each pair alone.
  void compareWithSingleEstimates(const Collection& collection, const SweepPlan& p) {
    done(collection, p);
    const auto set = *readResults(p.file);
    const auto size = *parseWorkingSize(p.size);
    std::size_t compared = 0, posed = 0;
    for (std::size_t m = 0; m < p.methods.size(); ++m) {
      auto settings = *methodSettingsFrom(p.methods[m].settings);
      settings.features.size = "original";
      settings.cnn.threads = 1;
      const auto estimator = findMethod(p.methods[m].method)->make(settings);
      std::size_t i = 0;
      for (std::size_t s = 0; s < collection.scenes.size(); ++s)
        for (const auto& entry : collection.scenes[s].pairs) {
          const PairRef ref{int(s), entry.first, entry.second, standardLight(collection.scenes[s])};
          auto pair = *loadPair(collection, ref);
          pair.first = resized(pair.first, size);
          pair.second = resized(pair.second, size);
          const auto alone = *estimator->estimate(pair, Run{});
          const auto& row = set.methods[m].measurements.at(i);
          const auto detail = *readDetail(p.file, set.methods[m].id, set.pairs.at(i).id);
          ++i, ++compared;
          QCOMPARE(row.failed, !alone.cam2FromCam1.has_value());
          QCOMPARE(detail.failure, alone.failure);
          QCOMPARE(detail.caution, alone.caution);
          QCOMPARE(row.matches, std::int32_t(alone.correspondences.size()));
          QCOMPARE(row.inliers, alone.inlierCount());
          QCOMPARE(detail.stages.size(), alone.stages.size());
          for (std::size_t k = 0; k < alone.stages.size(); ++k) QCOMPARE(detail.stages[k].stage, alone.stages[k].stage);
          if (!alone.cam2FromCam1) continue;
          ++posed;
          const auto errors = poseErrors(*alone.cam2FromCam1, *pair.truth);
          QVERIFY(std::abs(row.roeDeg - errors.roeDeg) < 1e-3 && std::abs(row.rteDeg - errors.rteDeg) < 1e-3);
          QVERIFY(detail.cam2FromCam1->translation.isApprox(alone.cam2FromCam1->translation, 1e-4));
        }
      QCOMPARE(i, set.methods[m].measurements.size());
    }
    QVERIFY(compared > 10 && posed > compared / 2);
  }

 private Q_SLOTS:
  void initTestCase() {
    drawn_ = test::drawnCollection(folder() / "drawn", 3, 6);
    BranchOptions small;
    small.width1 = 8, small.width2 = 12, small.width3 = 16, small.width4 = 16, small.width5 = 10;
    auto network = initialWeights(NetworkKind::cnnBspp, small, 3);
    network.spec.trained = true;
    weights_ = (folder() / "w.pt").string();
    QVERIFY(writeWeights(weights_, network));
  }

  void rowsAreThoseOfSingleEstimates() {
    auto p = plan({{"orb", "orb", {}}, {"surf", "surf", {{"robust", "paper"}}}, cnn()});
    compareWithSingleEstimates(drawn_, p);
  }

  void realPhotographsToo() {
    const auto collection = fountain();
    if (collection.scenes.empty()) QSKIP("the photographs of the Strecha fountain are not there");
    compareWithSingleEstimates(collection, plan({{"sift", "sift", {}}, {"akaze", "akaze", {}}, cnn()}, "480"));
    // at 480 pixels SIFT is within a degree of the truth on most neighbours of this sequence
    const auto p = plan({{"sift", "sift", {}}}, "480");
    done(collection, p);
    const auto set = *readResults(p.file);
    const auto good = std::count_if(set.methods[0].measurements.begin(), set.methods[0].measurements.end(),
                                    [](const auto& m) { return m.roeDeg < 2 && m.rteDeg < 10; });
    QVERIFY(good >= 5);
    for (const auto& pair : set.pairs) QVERIFY(pair.rotationDeg > 1 && pair.baseline > 0.1 && pair.overlap != 0);
  }

  void whatIsRecorded() {
    auto p = plan({{"orb", "orb", {{"ratio", 0.9}, {"size", "640"}}}, cnn()}, "227x227");
    std::size_t told = 0, planned = 0;
    double last = 0;
    SweepObserver observer;
    observer.planned = [&](const ResultsSet& set) { planned = set.pairs.size() * set.methods.size(); };
    observer.rows = [&](std::span<const NewRow> rows) { told += rows.size(); };
    observer.progress = [&](const SweepProgress& progress) {
      QVERIFY(double(progress.done) >= last && progress.total == 90);
      last = double(progress.done);
    };
    const auto summary = done(drawn_, p, observer);
    QCOMPARE(summary.rows, std::size_t(90));
    QCOMPARE(told, std::size_t(90));
    QCOMPARE(planned, std::size_t(90));
    QCOMPARE(last, 90.0);
    QVERIFY(summary.notes.empty());
    const auto set = *readResults(p.file);
    QVERIFY(set.format == "drawn" && set.title == "Drawn" && set.size == "227x227" && set.root == drawn_.root.string());
    QVERIFY(set.methods[0].settings.at("size") == set.size);
    QVERIFY(set.methods[0].settings.at("ratio") == 0.9);
    QVERIFY(!set.methods[0].settings.contains("weights") && set.methods[0].weightsHash.empty());
    QVERIFY(!set.methods[0].version.empty() && set.methods[0].created.size() == 20);
    QProcess sum;
    sum.start("sha256sum", {QString::fromStdString(weights_)});
    QVERIFY(sum.waitForFinished());
    QCOMPARE(set.methods[1].weightsHash, sum.readAllStandardOutput().left(64).toStdString());
    QCOMPARE(set.pairs[0].light, std::string("max"));
    QCOMPARE(set.pairs[0].kind, std::string("even"));
    QVERIFY(std::abs(set.pairs[0].rotationDeg - 0.06 * 180 / M_PI) < 1e-6);
    for (const auto& m : set.methods[0].measurements) QVERIFY(m.milliseconds > 0);
  }

  void threadsDoNotMatter() {
    auto one = plan({{"orb", "orb", {}}, {"sift", "sift", {}}, cnn()}), many = one;
    many.file = fresh();
    one.threads = 1, many.threads = 5;
    done(drawn_, one);
    done(drawn_, many);
    QCOMPARE(contents(one.file), contents(many.file));
  }

  void stoppedAndContinuedIsAsIfUndisturbed() {
    auto whole = plan({{"orb", "orb", {}}, {"surf", "surf", {}}, cnn()}), broken = whole;
    broken.file = fresh();
    done(drawn_, whole);
    int stops = 0;
    for (bool finished = false; !finished; ++stops) {
      std::stop_source stop;
      SweepObserver observer;
      observer.rows = [&](std::span<const NewRow>) { stop.request_stop(); };
      const auto summary = sweep(drawn_, broken, observer, {stop.get_token(), {}, 0});
      finished = summary.has_value();
      if (!finished)
        QVERIFY(summary.error().code == ErrorCode::cancelled && says(summary.error().message, "Stopped with"));
      QVERIFY(stops < 100);
    }
    QVERIFY(stops > 0);
    QCOMPARE(contents(broken.file), contents(whole.file));
    QCOMPARE(done(drawn_, broken).rows, std::size_t(0));  // nothing is left to do
    auto more = broken;
    more.methods.push_back({"akaze", "akaze", {}});
    QCOMPARE(done(drawn_, more).rows, std::size_t(45));
  }

  void stopIsQuick() {
    auto p = plan({{"surf", "surf", {}}}, "1000x750");
    std::stop_source stop;
    std::jthread later([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(300));
      stop.request_stop();
    });
    QElapsedTimer clock;
    clock.start();
    const auto summary = sweep(drawn_, p, {}, {stop.get_token(), {}, 0});
    QVERIFY(!summary && summary.error().code == ErrorCode::cancelled);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
  }

  void twoSweepsOnOneFileAreRefused() {
    const auto p = plan({{"orb", "orb", {}}});
    std::string refusal;
    SweepObserver observer;
    observer.planned = [&](const ResultsSet&) {
      const auto second = sweep(drawn_, p, {}, {});
      refusal = second ? "" : second.error().message;
    };
    done(drawn_, p, observer);
    QVERIFY(says(refusal, "is being written by process"));
  }

  void unreadableImagesAreLeftOutUntilTheyCanBeRead() {
    auto collection = test::drawnCollection(folder() / "broken", 1, 5);
    std::ofstream(folder() / "broken" / "scene0" / "2.png") << "no picture";
    collection.scenes[0].views[3].images = {"", ""};     // none in the index
    collection.scenes[0].views[4].camFromWorld.reset();  // no truth
    const auto p = plan({{"orb", "orb", {}}, cnn()});
    const auto summary = done(collection, p);
    QCOMPARE(summary.rows, std::size_t(2));  // 0-1, and neither 0-2 nor 1-2
    QCOMPARE(summary.notes.size(), std::size_t(4));
    QVERIFY(says(summary.notes[0], "4 pairs left out: their true pose is not known"));
    QVERIFY(says(summary.notes[1], "3 pairs left out: an image is missing"));
    QVERIFY(says(summary.notes[2], "2.png"));
    QVERIFY(says(summary.notes[3], "4 results are left out"));
    const auto before = *readResults(p.file);
    for (const auto& m : before.methods) QCOMPARE(m.measurements.size(), std::size_t(1));
    cv::imwrite((folder() / "broken" / "scene0" / "2.png").string(), test::texture(120, 90, 4));  // it is whole again
    QCOMPARE(done(collection, p).rows, std::size_t(4));
    const auto after = *readResults(p.file);
    for (const auto& m : after.methods) QCOMPARE(m.measurements.size(), std::size_t(3));
  }

  void anotherSeedOrTruthOrPhotographIsRefused() {
    const auto p = plan({{"orb", "orb", {}}});
    done(drawn_, p);
    const auto other = sweep(drawn_, p, {}, {{}, {}, 9});
    QVERIFY(!other && says(other.error().message, "seed"));
    auto turned = drawn_;
    turned.scenes[0].views[1].camFromWorld->rotation =
        Eigen::AngleAxisd(0.3, Eigen::Vector3d::UnitY()) * turned.scenes[0].views[1].camFromWorld->rotation;
    const auto truth = sweep(turned, p, {}, {});
    QVERIFY(!truth &&
            says(truth.error().message, "as it was: its scenes, cameras, true poses or pairs are others now"));
    auto moved = drawn_;
    for (auto& image : moved.scenes[0].views[1].images) image = moved.scenes[0].views[2].images[0];
    const auto photograph = sweep(moved, p, {}, {});
    QVERIFY(!photograph && says(photograph.error().message, "other photographs"));
  }

  // A sweep that goes on with more pairs holds these and no others; the record says the size that images were brought
  // to, and each row where its cameras came from.
  void oneTruthInTheFile() {
    auto p = plan({{"orb", "orb", {}}}, "160");
    for (const std::size_t most : {5, 9, 7}) {
      p.mostPairs = most;
      done(drawn_, p);
    }
    const auto known = *readResults(p.file);
    QCOMPARE(known.pairs.size(), std::size_t(9));
    QCOMPARE(known.methods[0].measurements.size(), std::size_t(9));
    QCOMPARE(known.methods[0].settings.at("size").get<std::string>(), std::string("160"));
    for (const auto& m : known.methods[0].measurements) QVERIFY(m.camerasTold && m.cameras == CameraSource::file);

    auto unknown = drawn_;
    for (auto& view : unknown.scenes[1].views) view.intrinsics.reset();
    p = plan({{"orb", "orb", {}}, cnn()});
    done(unknown, p);
    const auto set = *readResults(p.file);
    for (const auto& m : set.methods)
      for (const auto& one : m.measurements) {
        const bool assumed = set.pairs[std::size_t(one.pair)].scene == "scene1";
        if (m.method == "orb") QCOMPARE(*one.cameras == CameraSource::assumed, assumed);
      }
    const auto counts = cameraCounts(set, set.methods[0]);
    QVERIFY(counts.guessed() > 0 && counts.inWords().starts_with("assumed ") &&
            counts.inWords().find(", file ") != std::string::npos);
    QCOMPARE(counts.guessed() + counts.bySource[std::size_t(CameraSource::file)], set.pairs.size());
  }

  // A sentence for each kind, not for each photograph or pair.
  void camerasAreNotedOnceAKind() {
    auto exif = drawn_;
    exif.root = folder() / "exif";
    fs::create_directories(exif.root);
    std::vector<unsigned char> jpeg;
    const test::ExifTag lens{37386, test::ExifTag::rational, 50}, film{41989, test::ExifTag::shortNumber, 60000};
    for (std::size_t s = 0; s < exif.scenes.size(); ++s)
      for (std::size_t v = 0; v < exif.scenes[s].views.size(); ++v) {
        ViewEntry& view = exif.scenes[s].views[v];
        cv::imencode(".jpg", cv::imread((drawn_.root / view.images[0]).string()), jpeg);
        const QByteArray plain(reinterpret_cast<const char*>(jpeg.data()), qsizetype(jpeg.size()));
        const auto bytes = test::jpegWithExif(plain, test::exifBlock({s == 0 ? lens : film}));
        const auto name = std::to_string(s) + "-" + view.name + ".jpg";
        std::ofstream(exif.root / name, std::ios::binary).write(bytes.data(), bytes.size());
        for (auto& image : view.images) image = name;
        view.intrinsics.reset();
      }
    const auto summary = done(exif, plan({{"orb", "orb", {}}, cnn()}));
    const auto with = [&](const std::string& part) {
      return std::count_if(summary.notes.begin(), summary.notes.end(),
                           [&](const auto& note) { return note.find(part) != std::string::npos; });
    };
    const auto views = std::to_string(exif.scenes[0].views.size());
    QCOMPARE(with("0-0.jpg: EXIF names a focal length of 50 mm but not how large the sensor is. This is so with " +
                  views + " photographs."),
             1);
    QCOMPARE(with("1-0.jpg: EXIF names a focal length of 6e+04 mm equivalent"), 1);
    QCOMPARE(with("EXIF"), 2);
  }

  void estimatedFocalLengthsAreCounted() {
    CameraNotes notes;
    PosedImage image;
    notes.addPhotograph(3, image);
    notes.addResult("orb", CameraSource::file), notes.addResult("cnn", std::nullopt);
    QVERIFY(notes.all().empty());
    for (int i = 0; i < 31; ++i) notes.addResult("sift", CameraSource::estimated);
    for (int i = 0; i < 14; ++i) notes.addResult("sift", CameraSource::assumed);
    QCOMPARE(notes.all(),
             std::vector<std::string>{
                 "sift: the focal length is estimated from the matches in 31 of 45 pairs, and assumed in 14."});
    auto unknown = fountain();
    if (unknown.scenes.empty()) QSKIP("no ../shared/data: the real photographs are not part of the project");
    for (auto& view : unknown.scenes[0].views) view.intrinsics.reset();
    const auto summary = done(unknown, plan({{"sift", "sift", {{"focal", "unknown"}}}}, "640"));
    const auto in = [&](const std::string& part) {
      return std::count_if(summary.notes.begin(), summary.notes.end(),
                           [&](const auto& note) { return note.find(part) != std::string::npos; });
    };
    QCOMPARE(in("sift: the focal length is estimated from the matches in "), 1);
    QCOMPARE(in(" of 7 pairs"), 1);
    QCOMPARE(in(" px ("), 0);
  }

  // Two lists in one folder are two collections, and the same one elsewhere is the same.
  void collectionsAreToldApartByWhatIsInThem() {
    auto other = drawn_;
    other.scenes[0].pairs.pop_back();
    QVERIFY(collectionHash(other) != collectionHash(drawn_));
    auto moved = drawn_;
    moved.root = "/elsewhere", moved.title = "another name";
    QCOMPARE(collectionHash(moved), collectionHash(drawn_));
    const auto p = plan({{"orb", "orb", {}}});
    auto first = drawn_;
    first.source = folder() / "a.csv";
    other.source = folder() / "b.csv";
    for (const auto& list : {first.source, other.source}) std::ofstream(list) << "a list";
    done(first, p);
    const auto merged = sweep(other, p, {}, {});
    QVERIFY(!merged && says(merged.error().message, "b.csv"));
    const auto set = *readResults(p.file);
    QCOMPARE(set.place(), first.source.string());
    QVERIFY(areOf(set, first) && !areOf(set, other));
  }

  void planChoosesPairs() {
    auto p = plan({{"orb", "orb", {}}});
    p.filter.scenes = {"scene1"};
    p.filter.rotationTo = 0.06 * 180 / M_PI + 0.01;
    done(drawn_, p);
    QCOMPARE(readResults(p.file)->pairs.size(), std::size_t(5));
    p = plan({{"orb", "orb", {}}});
    p.mostPairs = 7;
    p.light = "0";
    done(drawn_, p);
    const auto chosen = *readResults(p.file);
    QCOMPARE(chosen.pairs.size(), std::size_t(7));
    QCOMPARE(chosen.pairs[0].light, std::string("0"));
    QVERIFY(chosen.pairs.front().scene == "scene0" && chosen.pairs.back().scene == "scene2");  // evenly over all
    QCOMPARE(done(drawn_, p).rows, std::size_t(0));                                            // the same choice again
    p.light = "7";
    const auto dark = sweep(drawn_, p, {}, {});
    QVERIFY(!dark && says(dark.error().message, "under the light 7"));
    p.light = "", p.filter.scenes = {"absent"};
    const auto none = sweep(drawn_, p, {}, {});
    QVERIFY(!none && says(none.error().message, "There is nothing to evaluate"));
  }

  void whatCannotRunIsRefusedBeforeAnythingStarts() {
    const auto refused = [&](std::vector<SweepMethod> methods, const std::string& word,
                             const std::string& size = "640") {
      const auto p = plan(std::move(methods), size);
      const auto summary = sweep(drawn_, p, {}, {});
      QVERIFY(!summary && says(summary.error().message, word));
      QVERIFY(!fs::exists(p.file));
    };
    refused({{"orb", "orb", {}}, {"x", "nonsense", {}}}, "There is no method \"nonsense\"");
    refused({{"orb", "orb", {{"ratio", 7}}}}, "orb: ");
    refused({{"orb", "orb", {{"colour", 7}}}}, "no setting called \"colour\"");
    refused({{"orb", "orb", {}}, {"orb", "orb", {}}}, "Two methods are called orb");
    refused({{"orb", "orb", {}}, {"net", "cnnBspp", {}}}, "net: cnnBspp has no weights");
    refused({{"net", "cnnA", {{"weights", weights_}}}}, "is of cnnBspp, not cnnA");
    refused({}, "No method is chosen");
    refused({{"orb", "orb", {}}}, "size must be", "12");
    auto nowhere = plan({{"orb", "orb", {}}});
    nowhere.file = folder() / "absent" / "r.db";
    const auto summary = sweep(drawn_, nowhere, {}, {});
    QVERIFY(!summary && says(summary.error().message, "There is no folder"));
  }

  void protocolIsThePapers() {
    auto p = paperProtocol({"surf", "cnnBspp"});
    QCOMPARE(p.size, std::string("227x227"));
    QCOMPARE(p.methods.size(), std::size_t(2));
    for (const auto& m : p.methods) QVERIFY(methodSettingsFrom(m.settings));
    QVERIFY(p.methods[1].settings.at("input") == "resize" && p.methods[0].settings.at("robust") == "paper");
    p.methods.pop_back();
    p.file = fresh();
    QCOMPARE(done(drawn_, p).rows, std::size_t(45));
  }

  // A method that has no two stages is swept through all the same.
  void aMethodOfOneStageIsGivenItsImages() {
    struct Names : PoseEstimator {
      Result<PoseEstimate> estimate(const ImagePair& pair, const Run&) const override {
        PoseEstimate e;
        e.failure = pair.first.name + " " + pair.second.name + (pair.truth ? " told" : "");
        return e;
      }
    };
    const auto two = inTwoStages(std::make_unique<Names>());
    const std::vector<PosedImage> images{*loadImage(drawn_, {0, 1, 0}), *loadImage(drawn_, {0, 4, 0})};
    const auto kept = two->prepare(images, {});
    QCOMPARE((*kept[0])->bytes(), std::size_t(240 * 180 * 3));
    QCOMPARE(two->estimatePrepared(**kept[1], **kept[0], {})->failure, std::string("4.png 1.png"));
    const auto features = findMethod("orb")->make({});
    const auto* same = features.get();
    auto own = inTwoStages(findMethod("orb")->make({}));
    QVERIFY(dynamic_cast<const TwoStageEstimator*>(same));
    QVERIFY(dynamic_cast<FeatureEstimator*>(own.get()));
  }
};

QTEST_GUILESS_MAIN(SweepTest)
#include "sweep_test.moc"
