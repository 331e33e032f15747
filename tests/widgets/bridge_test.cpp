#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <thread>

#include "bridge/image_conversion.h"
#include "bridge/latest_job.h"
#include "geometry/lens.h"
#include "geometry/relative_pose.h"
#include "pages/epipolar_line.h"

using namespace parallax;

class BridgeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void resultArrivesInTheGuiThread() {
    LatestJob job;
    int got = 0;
    QThread* deliveredIn = nullptr;
    std::atomic<QThread*> workedIn = nullptr;
    job.start(
        [&](std::stop_token) {
          workedIn = QThread::currentThread();
          return 42;
        },
        [&](int result) {
          got = result;
          deliveredIn = QThread::currentThread();
        });
    QVERIFY(job.running());
    QTRY_COMPARE(got, 42);
    QCOMPARE(deliveredIn, QThread::currentThread());
    QVERIFY(workedIn.load() != QThread::currentThread());
    QVERIFY(!job.running());
  }

  void onlyTheLatestResultCounts() {
    LatestJob job;
    std::vector<int> results;
    for (int i = 0; i < 20; ++i)
      job.start(
          [i](std::stop_token) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20 - i));
            return i;
          },
          [&](int result) { results.push_back(result); });
    QTRY_COMPARE(results.size(), std::size_t(1));
    LatestJob::workers().waitForDone();
    QTest::qWait(50);
    QCOMPARE(results, std::vector<int>{19});
  }

  void cancelledWorkIsToldAndItsResultDropped() {
    LatestJob job;
    std::atomic<bool> begun = false, sawStop = false;
    bool delivered = false;
    job.start(
        [&](std::stop_token stop) {
          begun = true;
          while (!stop.stop_requested()) std::this_thread::yield();
          sawStop = true;
          return 1;
        },
        [&](int) { delivered = true; });
    QTRY_VERIFY(begun);
    job.cancel();
    QTRY_VERIFY(sawStop);
    QTest::qWait(30);
    QVERIFY(!delivered && !job.running());
  }

  void resultAfterTheReceiverIsGoneIsDropped() {
    bool delivered = false;
    {
      LatestJob job;
      job.start(
          [](std::stop_token) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            return 1;
          },
          [&](int) { delivered = true; });
    }
    LatestJob::workers().waitForDone();
    QTest::qWait(30);
    QVERIFY(!delivered);
  }

  void imagesKeepTheirColours() {
    cv::Mat bgr(3, 5, CV_8UC3, cv::Scalar(10, 20, 30));
    bgr.at<cv::Vec3b>(1, 2) = {200, 100, 50};
    const QImage image = toQImage(bgr(cv::Rect(1, 0, 4, 3)));  // rows that do not follow each other
    QCOMPARE(image.size(), QSize(4, 3));
    QCOMPARE(image.pixelColor(0, 0), QColor(30, 20, 10));
    QCOMPARE(image.pixelColor(1, 1), QColor(50, 100, 200));
  }

  void pyramidOfExtremeShapes() {
    for (const cv::Size size : {cv::Size(1, 1), cv::Size(1, 20000), cv::Size(1600, 1200)}) {
      const auto levels = imagePyramid(cv::Mat(size, CV_8UC3, cv::Scalar(1, 2, 3)));
      QCOMPARE(levels.front().size(), QSize(size.width, size.height));
      QVERIFY(std::max(levels.back().width(), levels.back().height()) <= 512);
      for (const QImage& level : levels) QVERIFY(!level.isNull());
    }
  }

  void epipolarLineRunsThroughTheMatch() {
    Intrinsics own{640, 480, 700, 700, 320, 240}, other = own;
    other.k1 = -0.1;
    const RelativePose pose =
        makeRelativePose(Eigen::Quaterniond(Eigen::AngleAxisd(0.3, Eigen::Vector3d::UnitY())), {1, 0.2, 0.1});
    const Eigen::Vector3d world(-0.4, 0.3, 5);
    const Eigen::Vector2d a = own.pixel(world.hnormalized());
    const Eigen::Vector2d b = other.pixel((pose.rotation * world + pose.translation).hnormalized());
    const auto pieces = epipolarLine(pose, own, other, {a.x(), a.y()});
    QCOMPARE(pieces.size(), 1);
    const QPolygonF& line = pieces[0];
    double nearest = 1e9;
    for (int i = 1; i < line.size(); ++i) {
      const QPointF d = line[i] - line[i - 1], to = QPointF(b.x(), b.y()) - line[i - 1];
      const double t = std::clamp(QPointF::dotProduct(d, to) / std::max(1e-12, QPointF::dotProduct(d, d)), 0.0, 1.0);
      nearest = std::min(nearest, QLineF(line[i - 1] + t * d, QPointF(b.x(), b.y())).length());
    }
    QVERIFY2(nearest < 0.1, qPrintable(QString::number(nearest)));
  }

  // The lens turns back 53 degrees off its axis. What lies beyond was drawn once more, on the way back.
  void epipolarLineEndsWhereTheLensFolds() {
    Intrinsics k{640, 480, 240, 240, 319.5, 239.5};
    k.k1 = 0.0578;
    k.k2 = -0.0805;
    const RelativePose pose =
        makeRelativePose(Eigen::Quaterniond(Eigen::AngleAxisd(1, Eigen::Vector3d::UnitY())), {1, 0.1, 0.05});
    const Lens lens(k);
    const double fold = std::sqrt((3 * k.k1 + std::sqrt(9 * k.k1 * k.k1 - 20 * k.k2)) / (-10 * k.k2));  // slope 0
    const double farthest = 240 * fold * (1 + fold * fold * (k.k1 + k.k2 * fold * fold));
    for (const QPointF pixel : {QPointF(200, 200), QPointF(100, 300), QPointF(250, 400)}) {
      for (const QPolygonF& piece : epipolarLine(pose, k, k, pixel)) {
        QVERIFY(piece.size() > 1);
        for (int i = 1; i < piece.size(); ++i) {
          QVERIFY2(QLineF(piece[i], {k.cx, k.cy}).length() < farthest + 1e-6, "beyond the fold");
          QVERIFY(QLineF(piece[i - 1], piece[i]).length() < 4);
          // Every point is on the line: its ray lies in the epipolar plane.
          const Eigen::Vector3d a = *lens.ray({pixel.x(), pixel.y()}), b = *lens.ray({piece[i].x(), piece[i].y()});
          QVERIFY(std::abs(b.dot(essentialMatrix(pose) * a)) < 1e-5);
        }
      }
      QCOMPARE(epipolarLine(pose, k, k, pixel).size(), 1);
    }
    QVERIFY(epipolarLine(pose, k, k, {-200, -200}).isEmpty());  // no ray belongs to it
  }

  void epipolarLineOfAPanoramaGoesAround() {
    const Intrinsics k = equirectangular(800, 400);
    const RelativePose pose =
        makeRelativePose(Eigen::Quaterniond(Eigen::AngleAxisd(2, Eigen::Vector3d::UnitY())), {-1, 0.1, -0.3});
    const auto pieces = epipolarLine(pose, k, k, {500, 150});
    QCOMPARE(pieces.size(), 2);  // over the seam behind the camera
    for (const QPolygonF& piece : pieces)
      for (int i = 1; i < piece.size(); ++i) QVERIFY(QLineF(piece[i - 1], piece[i]).length() < 10);
  }
};

QTEST_MAIN(BridgeTest)
#include "bridge_test.moc"
