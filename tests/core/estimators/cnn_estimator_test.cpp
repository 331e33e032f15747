#include "estimators/cnn_estimator.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <opencv2/imgproc.hpp>
#include <thread>

#include "estimators/network_input.h"
#include "estimators/on_device.h"
#include "networks/shipped_models.h"
#include "networks/weights.h"

using namespace parallax;

namespace {

using Answer = std::array<float, 7>;

// Few filters, so that the tests take no time.
NetworkWeights smallWeights(NetworkKind kind, std::uint64_t seed = 1) {
  BranchOptions options;
  options.width1 = 8, options.width2 = 12, options.width3 = 16, options.width4 = 16, options.width5 = 10;
  auto weights = initialWeights(kind, options, seed);
  weights.spec.trained = true;
  return weights;
}

// Answers this vector whatever it sees: no weights in the regression, only biases.
NetworkWeights constant(NetworkKind kind, const Answer& answer) {
  auto weights = smallWeights(kind);
  for (const auto* name : {"fc1.weight", "fc2.weight"})
    for (auto& v : weights.state[name].values) v = 0;
  weights.state["fc1.bias"].values.assign(answer.begin(), answer.begin() + 4);
  weights.state["fc2.bias"].values.assign(answer.begin() + 4, answer.end());
  return weights;
}

ImagePair pairOf(int width, int height) {
  ImagePair pair;
  cv::RNG dice(5);
  for (auto* image : {&pair.first, &pair.second}) {
    image->bgr.create(height, width, CV_8UC3);
    dice.fill(image->bgr, cv::RNG::UNIFORM, 0, 255);
    image->intrinsics = {width, height, 500, 500, width / 2.0, height / 2.0};
  }
  return pair;
}

}  // namespace

class CnnEstimatorTest : public QObject {
  Q_OBJECT

  QTemporaryDir dir_;

  CnnSettings settings(const std::string& name) const {
    CnnSettings s;
    s.weights = (std::filesystem::path(dir_.path().toStdString()) / name).string();
    s.device = "cpu";
    return s;
  }
  CnnSettings saved(const NetworkWeights& weights, const std::string& name = "w.pt") const {
    const auto s = settings(name);
    if (const auto done = writeWeights(s.weights, weights); !done) qFatal("%s", done.error().message.c_str());
    return s;
  }

  // Both the look beforehand and the call itself refuse, with this code and word.
  void verifyRefused(NetworkKind kind, const CnnSettings& s, ErrorCode code, const std::string& word) {
    const auto ready = cnnReady(kind, s);
    const auto estimate = CnnEstimator(kind, s).estimate(pairOf(300, 240), {});
    QVERIFY(!ready && !estimate);
    for (const auto& error : {ready.error(), estimate.error()}) {
      QCOMPARE(error.code, code);
      QVERIFY2(error.message.find(word) != std::string::npos, error.message.c_str());
      QVERIFY(error.message.ends_with('.'));
    }
  }

 private Q_SLOTS:
  void everyNetworkAnswersWithAUnitPose_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("input");
    for (const auto& info : allNetworks())
      for (const auto* input : {"crop", "resize", "full"})
        if (info.anySize() || input != std::string("full"))
          QTest::newRow((std::string(info.name) + " " + input).c_str()) << int(info.kind) << input;
  }
  void everyNetworkAnswersWithAUnitPose() {
    QFETCH(int, kind);
    QFETCH(QString, input);
    auto s = saved(smallWeights(NetworkKind(kind)));
    s.input = input.toStdString();
    QVERIFY(cnnReady(NetworkKind(kind), s));
    for (const auto& [width, height] : {std::pair(485, 323), std::pair(200, 640), std::pair(227, 227)}) {
      const auto estimate = CnnEstimator(NetworkKind(kind), s).estimate(pairOf(width, height), {});
      QVERIFY2(estimate, estimate ? "" : estimate.error().message.c_str());
      QVERIFY2(estimate->cam2FromCam1, estimate->failure.c_str());
      QVERIFY(std::abs(estimate->cam2FromCam1->rotation.norm() - 1) < 1e-9);
      QVERIFY(std::abs(estimate->cam2FromCam1->translation.norm() - 1) < 1e-9);
      QVERIFY(estimate->cam2FromCam1->rotation.w() >= 0);
      QVERIFY(estimate->usedIntrinsics == networkInfo(NetworkKind(kind)).correlates &&
              estimate->correspondences.empty());
      QCOMPARE(estimate->stages.size(), std::size_t(2));
      QCOMPARE(estimate->stages[0].stage, std::string("prepare"));
      QCOMPARE(estimate->stages[1].stage, std::string("network"));
    }
  }

  void answerIsNormalisedAndTurnedToPositiveW() {
    const auto s = saved(constant(NetworkKind::cnnA, {-2, 0, 4, 4, 0, -3, 4}));
    const auto estimate = CnnEstimator(NetworkKind::cnnA, s).estimate(pairOf(300, 240), {});
    QVERIFY(estimate && estimate->cam2FromCam1);
    QVERIFY((estimate->cam2FromCam1->rotation.coeffs() - Eigen::Vector4d(0, -4, -4, 2) / 6).norm() < 1e-6);
    QVERIFY((estimate->cam2FromCam1->translation - Eigen::Vector3d(0, -0.6, 0.8)).norm() < 1e-6);
  }

  void thePictureTwiceIsNoTranslation() {
    ImagePair pair = pairOf(300, 240);
    pair.second = pair.first;
    for (const NetworkKind kind : {NetworkKind::cnnA, NetworkKind::cnnCspp}) {
      const CnnEstimator cnn(kind, saved(smallWeights(kind)));
      const auto found = cnn.estimate(pair, {});
      QVERIFY2(found, found ? "" : found.error().message.c_str());
      QVERIFY2(!found->cam2FromCam1 && found->failure.find("pixel by pixel") != std::string::npos, "made up");
    }
  }

  void cropIsTheCentreOfTheShorterSideAt323() {
    // At 323x485 nothing is scaled, so only the centre 227x227 can matter.
    const CnnEstimator cnn(NetworkKind::cnnB, saved(smallWeights(NetworkKind::cnnB)));
    const auto plain = pairOf(485, 323);
    auto painted = plain;
    painted.first.bgr = plain.first.bgr.clone();
    const cv::Rect centre((485 - 227) / 2, (323 - 227) / 2, 227, 227);
    cv::Mat inside = painted.first.bgr(centre).clone();
    painted.first.bgr.setTo(cv::Scalar(1, 2, 3));
    inside.copyTo(painted.first.bgr(centre));
    const auto a = cnn.estimate(plain, {}), b = cnn.estimate(painted, {});
    QVERIFY(a->cam2FromCam1->rotation.isApprox(b->cam2FromCam1->rotation, 1e-6));
    painted.first.bgr(centre)(cv::Rect(0, 0, 30, 30)).setTo(cv::Scalar(255, 255, 255));  // a corner does matter
    const auto c = cnn.estimate(painted, {});
    QVERIFY(!a->cam2FromCam1->rotation.isApprox(c->cam2FromCam1->rotation, 1e-6));
  }

  // Cut first and scaled then is the same as the paper's way round, but for a shift of half a pixel of the original.
  void cropMayBeCutBeforeScaling() {
    for (const cv::Size size : {cv::Size(485, 323), cv::Size(1292, 969), cv::Size(640, 480), cv::Size(200, 260)}) {
      cv::Mat picture = pairOf(size.width, size.height).first.bgr;
      cv::GaussianBlur(picture, picture, {}, size.height / 40.0);
      cv::normalize(picture, picture, 0, 255, cv::NORM_MINMAX);
      const double scale = 323.0 / std::min(size.width, size.height);
      cv::Mat whole, rgb;
      cv::resize(picture, whole, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
      cv::cvtColor(whole(cv::Rect((whole.cols - 227) / 2, (whole.rows - 227) / 2, 227, 227)), rgb, cv::COLOR_BGR2RGB);
      PosedImage image;
      image.bgr = picture;
      const cv::Mat seen = networkInput(image, "crop").rgb;
      QCOMPARE(seen.size(), rgb.size());
      const double mean = cv::norm(seen, rgb, cv::NORM_L1) / double(rgb.total() * 3);
      QVERIFY2(mean < (scale == 1 ? 1e-9 : 3.0), qPrintable(QString("%1: %2").arg(size.width).arg(mean)));
    }
  }

  // What is told of the focal length is that of what is seen: the angle of view of the pixels stays.
  void theFocalLengthIsOfWhatIsSeen() {
    auto image = pairOf(640, 480).first;
    image.intrinsics = {640, 480, 500, 500, 319.5, 239.5};
    const auto near = [](double a, double b) { return std::abs(a - b) < 1e-6 * b; };
    QVERIFY(near(networkInput(image, "full").focal, 500));
    QVERIFY(near(networkInput(image, "square").focal, 500 * 227 / 480.));
    QVERIFY(near(networkInput(image, "resize").focal, 500 * 227 / std::sqrt(640. * 480)));
    const double share = std::lround(480 * 227 / 323.) / 480.;
    QVERIFY(near(networkInput(image, "crop").focal, 500 * 227 / (480 * share)));
    const auto square = networkInput(image, "square").rgb;
    QCOMPARE(square.size(), cv::Size(227, 227));
    cv::Mat expected;
    cv::cvtColor(image.bgr(cv::Rect(80, 0, 480, 480)), expected, cv::COLOR_BGR2RGB);
    cv::resize(expected, expected, {227, 227}, 0, 0, cv::INTER_AREA);
    QVERIFY(cv::norm(square, expected, cv::NORM_L1) / double(expected.total() * 3) < 1);
  }

  void cnnCsppIsToldTheFocalLengths() {
    const auto weights = smallWeights(NetworkKind::cnnCspp);
    auto pair = pairOf(300, 240);
    const CnnEstimator cnn(NetworkKind::cnnCspp, saved(weights));
    const auto one = cnn.estimate(pair, {});
    pair.second.intrinsics.fx *= 2, pair.second.intrinsics.fy *= 2;
    const auto other = cnn.estimate(pair, {});
    QVERIFY(one && other && one->cam2FromCam1 && other->cam2FromCam1);
    QVERIFY(one->usedIntrinsics);
    QVERIFY(!one->cam2FromCam1->rotation.isApprox(other->cam2FromCam1->rotation, 1e-6));
  }

  // Weights that lie where the program looks for its own are taken when none are named.
  void shippedWeightsAreTheDefault() {
    QTemporaryDir models;
    const auto file = models.path().toStdString() + "/cnnAspp.pt";
    QVERIFY(writeWeights(file, smallWeights(NetworkKind::cnnAspp)));
    qputenv("PARALLAX_MODELS", models.path().toUtf8());
    const auto shipped = shippedWeights(NetworkKind::cnnAspp);
    const auto ready = cnnReady(NetworkKind::cnnAspp, {}), other = cnnReady(NetworkKind::cnnA, {});
    const auto pair = pairOf(300, 240);
    const auto named = CnnEstimator(NetworkKind::cnnAspp, {file, "cpu", 1}).estimate(pair, {});
    const auto byDefault = CnnEstimator(NetworkKind::cnnAspp, {"", "cpu", 1}).estimate(pair, {});
    qputenv("PARALLAX_MODELS", "/nowhere");
    QVERIFY(shipped && *shipped == file);
    QVERIFY(ready && !other);
    QVERIFY(named && byDefault && byDefault->cam2FromCam1);
    QVERIFY(named->cam2FromCam1->rotation.isApprox(byDefault->cam2FromCam1->rotation));
    QVERIFY(!shippedWeights(NetworkKind::cnnAspp));
  }

  void aStripIsNoPictureOfGigabytes() {
    const CnnEstimator cnn(NetworkKind::cnnA, saved(smallWeights(NetworkKind::cnnA)));
    for (const cv::Size size : {cv::Size(1, 20000), cv::Size(20000, 1), cv::Size(1, 1), cv::Size(2, 3)}) {
      const auto estimate = cnn.estimate(pairOf(size.width, size.height), {});
      QVERIFY2(estimate && estimate->cam2FromCam1, estimate ? "" : estimate.error().message.c_str());
      QVERIFY(estimate->stages[0].milliseconds < 1000);
    }
  }

  void aWideLensIsRefused() {
    const CnnEstimator cnn(NetworkKind::cnnA, saved(smallWeights(NetworkKind::cnnA)));
    auto pair = pairOf(300, 240);
    pair.second.intrinsics.model = LensModel::fisheye;
    const auto estimate = cnn.estimate(pair, {});
    QVERIFY(!estimate);
    QCOMPARE(estimate.error().code, ErrorCode::badInput);
    QVERIFY2(estimate.error().message.find("the model fisheye") != std::string::npos, estimate.error().message.c_str());
  }

  // Checked by the image's size alone, before weights are read: nothing of this size is ever calculated here.
  void fullInputHasALimit() {
    uchar pixel[3] = {};
    const auto sized = [&](int width, int height) {
      return PosedImage{"large.png", cv::Mat(height, width, CV_8UC3, pixel, 0), assumedIntrinsics(width, height)};
    };
    QVERIFY(checkInput(sized(5000, 4000), "full"));
    QVERIFY(checkInput(sized(5001, 4000), "crop") && checkInput(sized(5001, 4000), "resize"));
    const auto large = checkInput(sized(4000, 5001), "full");
    QVERIFY(!large);
    QCOMPARE(large.error().code, ErrorCode::badInput);
    for (const auto* word : {"20 megapixels", "4000x5001", "crop or resize"})
      QVERIFY2(large.error().message.find(word) != std::string::npos, large.error().message.c_str());

    auto s = saved(smallWeights(NetworkKind::cnnBspp));
    s.input = "full";
    auto pair = pairOf(300, 240);
    pair.second.bgr = cv::Mat(4000, 5001, CV_8UC3, cv::Scalar());
    const auto estimate = CnnEstimator(NetworkKind::cnnBspp, s).estimate(pair, {});
    QVERIFY(!estimate);
    QCOMPARE(estimate.error().message.find("The input full takes"), std::size_t(0));
  }

  void uselessAnswersAreFailuresNotPoses() {
    for (const auto& [answer, word] : {std::pair(Answer{0, 0, 0, 0, 1, 0, 0}, "zero quaternion"),
                                       std::pair(Answer{1, 0, 0, 0, 0, 0, 0}, "zero translation")}) {
      const auto s = saved(constant(NetworkKind::cnnA, answer));
      const auto estimate = CnnEstimator(NetworkKind::cnnA, s).estimate(pairOf(300, 240), {});
      QVERIFY(estimate && !estimate->cam2FromCam1);
      QVERIFY2(estimate->failure.find(word) != std::string::npos, estimate->failure.c_str());
    }
    auto huge = smallWeights(NetworkKind::cnnA);  // finite weights whose answer is not
    for (auto& v : huge.state["branch.conv1.weight"].values) v = 3e38f;
    for (auto& v : huge.state["branch.conv2.weight"].values) v = 3e38f;
    const auto estimate = CnnEstimator(NetworkKind::cnnA, saved(huge)).estimate(pairOf(300, 240), {});
    QVERIFY(estimate && !estimate->cam2FromCam1);
    QVERIFY2(estimate->failure.find("not finite") != std::string::npos, estimate->failure.c_str());
  }

  void missingAndUnfitWeightsAreSentences() {
    using enum ErrorCode;
    verifyRefused(NetworkKind::cnnBspp, CnnSettings{}, unavailable, "cnnBspp has no weights: none is shipped. Choose");
    verifyRefused(NetworkKind::cnnBspp, settings("absent.pt"), notFound, "absent.pt");
    verifyRefused(NetworkKind::cnnA, saved(smallWeights(NetworkKind::cnnB)), badInput, "is of cnnB, not cnnA");
    auto untrained = smallWeights(NetworkKind::cnnA);
    untrained.spec.trained = false;
    verifyRefused(NetworkKind::cnnA, saved(untrained), unavailable,
                  "the branch is imported but the regression layers are untrained");
    auto full = saved(smallWeights(NetworkKind::cnnA));
    full.input = "full";
    verifyRefused(NetworkKind::cnnA, full, badInput, "227x227 pixels only");
  }

  void changedFileIsReadAgain() {
    const CnnEstimator cnn(NetworkKind::cnnA, saved(constant(NetworkKind::cnnA, {1, 0, 0, 0, 1, 0, 0}), "changing.pt"));
    QVERIFY(cnn.estimate(pairOf(300, 240), {})->cam2FromCam1->translation.x() > 0.99);
    QTest::qWait(20);
    saved(constant(NetworkKind::cnnA, {1, 0, 0, 0, 0, 1, 0}), "changing.pt");
    QVERIFY(cnn.estimate(pairOf(300, 240), {})->cam2FromCam1->translation.y() > 0.99);
  }

  void twoThreadsShareOne() {
    const CnnEstimator cnn(NetworkKind::cnnBspp, saved(smallWeights(NetworkKind::cnnBspp)));
    const auto pair = pairOf(400, 300);
    const auto alone = cnn.estimate(pair, {});
    std::array<std::vector<Result<PoseEstimate>>, 2> said;
    {
      std::array<std::jthread, 2> threads;
      for (std::size_t t = 0; t < 2; ++t)
        threads[t] = std::jthread([&, t] {
          for (int i = 0; i < 5; ++i) said[t].push_back(cnn.estimate(pair, {}));
        });
    }
    for (const auto& estimates : said)
      for (const auto& e : estimates)
        QVERIFY(e && e->cam2FromCam1->rotation.isApprox(alone->cam2FromCam1->rotation, 1e-5));
  }

  // A CUDA device that is full: another program's, or a training's.
  void whatDoesNotFitTheDeviceIsDoneByTheProcessor() {
    std::vector<Device> asked;
    const auto work = [&](ErrorCode code) {
      return [&asked, code](Device where) -> Result<int> {
        asked.push_back(where);
        if (where == Device::cuda) return fail(code, "no");
        return 7;
      };
    };
    std::string note;
    QCOMPARE(onDeviceOrProcessor(Device::cuda, work(ErrorCode::noMemory), note).value_or(0), 7);
    QVERIFY(asked == std::vector({Device::cuda, Device::cpu}));
    QVERIFY(note.find("processor calculated this") != std::string::npos);
    asked.clear(), note.clear();
    QVERIFY(!onDeviceOrProcessor(Device::cuda, work(ErrorCode::failed), note));  // not a matter of memory
    QVERIFY(asked == std::vector({Device::cuda}) && note.empty());
    asked.clear();
    const auto full = [&](Device where) -> Result<int> {
      asked.push_back(where);
      return fail(ErrorCode::noMemory, "no");
    };
    QVERIFY(!onDeviceOrProcessor(Device::cpu, full, note));  // there is nowhere else
    QVERIFY(asked == std::vector({Device::cpu}) && note.empty());
  }

  void stopStops() {
    const CnnEstimator cnn(NetworkKind::cnnA, saved(smallWeights(NetworkKind::cnnA)));
    std::stop_source stop;
    stop.request_stop();
    Run run;
    run.stop = stop.get_token();
    const auto estimate = cnn.estimate(pairOf(300, 240), run);
    QVERIFY(!estimate);
    QCOMPARE(estimate.error().code, ErrorCode::cancelled);
  }

  void settingsAreChecked() {
    QVERIFY(fromJson<CnnSettings>({{"threads", "3"}, {"input", "full"}}));
    QVERIFY(!fromJson<CnnSettings>({{"threads", -1}}));
    QVERIFY(!fromJson<CnnSettings>({{"device", "tpu"}}));
    for (const auto& f : CnnSettings::fields())
      for (const auto& c : f.info.choices) QVERIFY2(c.title.size() < 24, c.title.c_str());  // of a narrow list
  }
};

QTEST_GUILESS_MAIN(CnnEstimatorTest)
#include "cnn_estimator_test.moc"
