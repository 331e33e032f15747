// Turned views are what turned cameras see, their poses come back exactly, and what is said of an answer is of it: how
// sure it is, what it is outside of, where it looks.
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <numeric>
#include <opencv2/imgproc.hpp>

#include "estimators/network_input.h"
#include "estimators/saliency.h"
#include "estimators/trained_range.h"
#include "geometry/pose_errors.h"
#include "networks/network_cache.h"
#include "support/made_card.h"
#include "support/small_network.h"

using namespace parallax;
using Eigen::Matrix3d, Eigen::Quaterniond, Eigen::Vector3d;

namespace {

// A photograph of directions: how bright a pixel is depends on its ray alone, so every camera turned about this centre
// sees the same brightness along the same ray.
double brightness(const Vector3d& ray) {
  const Vector3d d = ray.normalized();
  return 127 + 60 * std::sin(23 * d.x() + 5 * d.y()) + 60 * std::cos(19 * d.y() - 7 * d.x());
}

Vector3d rayOf(const Intrinsics& k, double x, double y) { return {(x - k.cx) / k.fx, (y - k.cy) / k.fy, 1}; }

PosedImage sphere(int width, int height, const Intrinsics& camera) {
  PosedImage image;
  image.bgr.create(height, width, CV_8UC3);
  image.intrinsics = camera;
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      image.bgr.at<cv::Vec3b>(y, x) = cv::Vec3b::all(cv::saturate_cast<uchar>(brightness(rayOf(camera, x, y))));
  return image;
}

ImagePair noisyPair() {
  ImagePair pair;
  cv::RNG dice(5);
  for (auto* image : {&pair.first, &pair.second}) {
    image->bgr.create(240, 320, CV_8UC3);
    dice.fill(image->bgr, cv::RNG::UNIFORM, 0, 255);
    cv::GaussianBlur(image->bgr, image->bgr, {}, 4);
    cv::normalize(image->bgr, image->bgr, 0, 255, cv::NORM_MINMAX);
    image->intrinsics = {320, 240, 300, 300, 160, 120};
    image->intrinsics.source = CameraSource::file;
  }
  return pair;
}

}  // namespace

class NetworkViewsTest : public QObject {
  Q_OBJECT

  QTemporaryDir dir_;

  CnnSettings saved(NetworkKind kind, const std::string& name) {
    CnnSettings s;
    s.weights = (std::filesystem::path(dir_.path().toStdString()) / (name + ".pt")).string();
    s.device = "cpu";
    s.threads = 1;
    if (!writeWeights(s.weights, test::smallNetwork(kind))) qFatal("not written");
    return s;
  }

 private Q_SLOTS:
  void turnedViewsAreWhatTurnedCamerasSee_data() {
    QTest::addColumn<QString>("input");
    for (const char* input : {"crop", "square", "resize", "full"}) QTest::newRow(input) << input;
  }
  void turnedViewsAreWhatTurnedCamerasSee() {
    QFETCH(QString, input);
    const Intrinsics camera{640, 480, 700, 720, 300, 250};  // the centre is not in the middle
    const PosedImage image = sphere(640, 480, camera);
    const auto views = networkInputs(image, input.toStdString(), 5);
    QCOMPARE(views.size(), std::size_t(5));
    QVERIFY(views[0].turnedFromCamera.isIdentity());
    const auto [from, to] = networkWindow({640, 480}, input.toStdString());
    const Intrinsics seen = camera.cropped(from.x, from.y, from.width, from.height).resizedTo(to.width, to.height);
    for (std::size_t i = 0; i < views.size(); ++i) {
      const Matrix3d& turn = views[i].turnedFromCamera;
      const double turnedDeg = Eigen::AngleAxisd(turn).angle() * 180 / M_PI;
      QVERIFY(i == 0 ? turnedDeg == 0 : turnedDeg > 0.5 && turnedDeg < 5);
      QCOMPARE(views[i].focal, views[0].focal);
      double sum = 0;
      int count = 0;
      const int margin = int(0.06 * std::max(to.width, to.height));  // beyond, pictures may be mirrored
      for (int y = margin; y < to.height - margin; ++y)
        for (int x = margin; x < to.width - margin; ++x, ++count) {
          const Vector3d inCamera = turn.transpose() * rayOf(seen, x, y);
          sum += std::abs(views[i].rgb.at<cv::Vec3b>(y, x)[1] - brightness(inCamera));
        }
      QVERIFY2(sum / count < 0.6, qPrintable(QString("view %1: off by %2").arg(i).arg(sum / count)));
    }
    QVERIFY(!views[1].turnedFromCamera.isApprox(views[3].turnedFromCamera, 1e-3));
  }

  // A point before both cameras and before both turned ones.
  void posesOfTurnedCamerasComeBack() {
    const Matrix3d v1 = Quaterniond(1, 0.02, -0.03, 0.01).normalized().toRotationMatrix(),
                   v2 = Quaterniond(1, -0.01, 0.02, 0.03).normalized().toRotationMatrix();
    const auto truth = makeRelativePose(Quaterniond(0.9, 0.2, -0.3, 0.1).normalized(), Vector3d(0.6, -0.2, 0.3));
    const Vector3d x1(0.3, -0.2, 4), x2 = truth.rotation * x1 + truth.translation;
    const Matrix3d rotation = v2 * truth.rotation.toRotationMatrix() * v1.transpose();
    const auto turned = makeRelativePose(rotation, v2 * truth.translation);
    QVERIFY((turned.rotation * (v1 * x1) + turned.translation - v2 * x2).norm() < 1e-12);  // it is theirs
    QVERIFY(poseErrors(turnedBack(turned, v1, v2), truth).worse() < 1e-9);
    QVERIFY(poseErrors(turned, truth).worse() > 1);
  }

  void severalViewsGiveAMeanAndItsSpread() {
    auto s = saved(NetworkKind::cnnCspp, "spread");
    const CnnEstimator several(NetworkKind::cnnCspp, s);
    s.crops = "1";
    const CnnEstimator middle(NetworkKind::cnnCspp, s);
    const auto pair = noisyPair();
    const auto a = several.estimate(pair, {}), b = middle.estimate(pair, {});
    QVERIFY(a && a->cam2FromCam1 && b && b->cam2FromCam1);
    QVERIFY(a->spread && !b->spread);
    QCOMPARE(a->spread->poses, 10);
    QVERIFY(a->spread->rotationDeg > 0 && a->spread->translationDeg > 0);
    QVERIFY(poseErrors(*a->cam2FromCam1, *b->cam2FromCam1).worse() > 1e-6);
    QVERIFY(!CnnEstimator(NetworkKind::cnnB, saved(NetworkKind::cnnB, "paper")).estimate(pair, {})->spread);
  }

  // Of swapped images each view and its reverse change places, so the mean is the inverse of the mean rotation.
  void orderOfTheImagesDoesNotMatterToTheMean() {
    const CnnEstimator cnn(NetworkKind::cnnCspp, saved(NetworkKind::cnnCspp, "order"));
    auto pair = noisyPair();
    const auto forth = cnn.estimate(pair, {});
    std::swap(pair.first, pair.second);
    const auto back = cnn.estimate(pair, {});
    QVERIFY(poseErrors(inverse(*back->cam2FromCam1), *forth->cam2FromCam1).roeDeg < 0.01);
  }

  void preparedOnesGiveTheSame() {
    const CnnEstimator cnn(NetworkKind::cnnCspp, saved(NetworkKind::cnnCspp, "prepared"));
    const auto pair = noisyPair();
    const PosedImage both[] = {pair.first, pair.second};
    const auto prepared = cnn.prepare(both, {});
    QVERIFY(prepared[0] && prepared[1]);
    const auto a = cnn.estimate(pair, {}), b = cnn.estimatePrepared(**prepared[0], **prepared[1], {});
    QVERIFY(poseErrors(*a->cam2FromCam1, *b->cam2FromCam1).worse() < 0.01);
    QVERIFY(std::abs(a->spread->rotationDeg - b->spread->rotationDeg) < 0.01);
  }

  void cautionNamesWhatIsOutside() {
    TrainedFor range;
    range.focalMin = 0.9, range.focalMax = 1.5, range.rotationMaxDeg = 60, range.matchedMin = 0.09;
    const auto turned = [](double degrees) {
      return makeRelativePose(Quaterniond(Eigen::AngleAxisd(degrees * M_PI / 180, Vector3d::UnitY())),
                              Vector3d(1, 0, 0));
    };
    QCOMPARE(cautionOf(range, {1.2, 1.2, false, 0.2}, turned(40)), std::string());
    QCOMPARE(cautionOf({}, {9, 9, true, 0.0}, turned(170)), std::string());  // nothing is known
    const auto has = [](const std::string& text, const char* part) { return text.find(part) != std::string::npos; };
    QVERIFY(has(cautionOf(range, {1.2, 1.2, false, 0.2}, turned(75)), "75 degrees is beyond the 60"));
    QVERIFY(has(cautionOf(range, {1.2, 3.0, false, 0.2}, turned(40)), "3.00 of the shorter side"));
    QVERIFY(has(cautionOf(range, {1.2, 3.0, false, 0.2}, turned(40)), "0.90 to 1.50"));
    QVERIFY(has(cautionOf(range, {0.5, 1.2, false, 0.2}, turned(40)), "0.50"));
    QVERIFY(has(cautionOf(range, {1.2, 1.2, true, 0.2}, turned(40)), "assumed"));
    QVERIFY(has(cautionOf(range, {1.2, 1.2, false, 0.05}, turned(40)), "little in common"));
    const auto all = cautionOf(range, {0.5, 1.2, true, 0.05}, turned(75));
    QCOMPARE(std::count(all.begin(), all.end(), '.') >= 4, true);
  }

  void cardBesideTheWeightsMakesTheCaution() {
    const auto s = saved(NetworkKind::cnnCspp, "carded");
    const CnnEstimator cnn(NetworkKind::cnnCspp, s);
    auto pair = noisyPair();  // 300 px over 240: 1.25
    QVERIFY(cnn.estimate(pair, {})->caution.empty());
    auto card = test::madeCard();
    card["trainedFor"] = {{"focalMin", 2}, {"focalMax", 3}};
    std::ofstream(cardFile(s.weights)) << card.dump();
    QVERIFY(cnn.estimate(pair, {})->caution.find("1.25 of the shorter side") != std::string::npos);
    card["trainedFor"] = {{"focalMin", 1}, {"focalMax", 2}, {"matchedMin", 1.1}};
    std::ofstream(cardFile(s.weights)) << card.dump();
    pair.first.intrinsics.source = CameraSource::assumed;
    const auto caution = cnn.estimate(pair, {})->caution;
    QVERIFY2(caution.find("assumed") != std::string::npos, caution.c_str());
    QVERIFY2(caution.find("little in common") != std::string::npos, caution.c_str());
  }

  void matchedIsOneForAnImageWithItself() {
    const auto s = saved(NetworkKind::cnnCspp, "matched");
    const auto network = *sharedNetwork(s.weights, {Device::cpu, 1});
    const auto pair = noisyPair();
    const auto first = networkInput(pair.first, "square"), second = networkInput(pair.second, "square");
    const auto a = *network->features(viewOf(first)), b = *network->features(viewOf(second));
    const auto same = network->matched(a, a), other = network->matched(a, b);
    QVERIFY(same && other);
    QCOMPARE(same->size(), std::size_t(169));
    const auto mean = [](const auto& v) { return std::accumulate(v.begin(), v.end(), 0.0) / double(v.size()); };
    QVERIFY(mean(*same) > mean(*other));
    for (const float v : *same) QVERIFY(v >= 0 && v <= 1.0001);
    const auto plain = *sharedNetwork(saved(NetworkKind::cnnB, "plain").weights, {Device::cpu, 1});
    QVERIFY(!plain->matched(a, b));
  }

  // Hiding the five places that matter most turns the answer further than hiding the five that matter least.
  void salientPlacesMatter() {
    for (const auto kind : {NetworkKind::cnnB, NetworkKind::cnnCspp}) {
      auto s = saved(kind, "salient" + std::string(networkInfo(kind).name));
      s.input = "square", s.crops = "1";
      const auto pair = noisyPair();
      const auto found = saliency(kind, s, pair, {});
      QVERIFY2(found, found ? "" : found.error().message.c_str());
      const CnnEstimator cnn(kind, s);
      const auto plain = *cnn.estimate(pair, {})->cam2FromCam1;
      for (const std::size_t image : {0, 1}) {
        const auto& map = found->maps[image];
        QCOMPARE(map.window, cv::Rect(40, 0, 240, 240));
        QCOMPARE(map.turnDeg.size(), std::size_t(169));
        std::vector<int> order(169);
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [&](int a, int b) { return map.turnDeg[a] > map.turnDeg[b]; });
        const auto turned = [&](auto begin) {
          auto hidden = pair;
          PosedImage& posed = image == 0 ? hidden.first : hidden.second;
          posed.bgr = posed.bgr.clone();
          const cv::Scalar mean = cv::mean(posed.bgr(map.window));
          for (auto cell = begin; cell != begin + 5; ++cell) {
            const double side = 240.0 / 13, x = 40 + side * (*cell % 13 - 0.5), y = side * (*cell / 13 - 0.5);
            const cv::Rect patch(int(x), int(y), int(2 * side), int(2 * side));
            posed.bgr(patch & map.window).setTo(mean);
          }
          return poseErrors(*cnn.estimate(hidden, {})->cam2FromCam1, plain).worse();
        };
        const double most = turned(order.begin()), least = turned(order.end() - 5);
        QVERIFY2(most > least, qPrintable(QString("%1 and %2").arg(most).arg(least)));
      }
    }
  }

  void saliencyStopsAndRefuses() {
    const auto s = saved(NetworkKind::cnnCspp, "stops");
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = saliency(NetworkKind::cnnCspp, s, noisyPair(), Run{stop.get_token(), {}, 1});
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::cancelled);
    auto absent = s;
    absent.weights += ".absent";
    QVERIFY(!saliency(NetworkKind::cnnCspp, absent, noisyPair(), {}));
    auto full = s;
    full.input = "full";
    auto large = noisyPair();
    large.second.bgr = cv::Mat(1100, 1000, CV_8UC3, cv::Scalar());
    large.second.intrinsics = assumedIntrinsics(1000, 1100);
    const auto refused = saliency(NetworkKind::cnnCspp, full, large, {});
    QVERIFY(!refused && refused.error().message.find("megapixel") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(NetworkViewsTest)
#include "network_views_test.moc"
