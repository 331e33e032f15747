#include <QTest>
#include <limits>

#include "geometry/lens.h"
#include "geometry/relative_pose.h"
#include "view3d/framing.h"
#include "view3d/frustum.h"
#include "view3d/label_layout.h"

using namespace parallax;
using Eigen::Vector3d;

class ShapesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void frustumHasTheShapeOfItsImage() {
    const Intrinsics lens{800, 400, 500, 500, 399.5, 199.5};
    const Frustum f = frustum({}, lens, 0.5);
    const double width = (f.corners[1] - f.corners[0]).norm(), height = (f.corners[3] - f.corners[0]).norm();
    QCOMPARE(width / height, 2.0);
    QCOMPARE(width / f.imageCentre().z(), 800 / 500.0);
    QCOMPARE((f.corners[2] - f.apex).norm(), 0.5);
    QVERIFY(f.corners[0].x() < 0 && f.corners[0].y() < 0);  // top left: x right, y down
    QVERIFY(f.up[1].y() < f.corners[0].y());                // the triangle is above the image
  }

  void frustumStandsWhereItsCameraStands() {
    const Vector3d centre(1, -2, 3), target(0, 1, 9);
    const Frustum f = frustum(lookAt(centre, target, -Vector3d::UnitY()), {800, 600, 700, 700, 399.5, 299.5}, 1);
    QVERIFY((f.apex - centre).norm() < 1e-12);
    QVERIFY(((f.imageCentre() - centre).normalized() - (target - centre).normalized()).norm() < 1e-12);
  }

  void senselessIntrinsicsStillDraw() {
    for (const double focal : {0.0, -1.0, std::numeric_limits<double>::quiet_NaN(), 1e-320}) {
      const Frustum f = frustum({}, {800, 600, focal, focal, 400, 300}, 1);
      for (const Vector3d& corner : f.outline()) QVERIFY(corner.allFinite() && corner.norm() < 3);
    }
  }

  void aLensIsDrawnByItsRays() {
    Intrinsics k{800, 600, 250, 250, 399.5, 299.5};
    k.model = LensModel::fisheye;  // 183 by 137 degrees
    const Frustum f = frustum({}, k, 0.5);
    QVERIFY(!f.flat);
    const Lens lens(k);
    for (const Vector3d& point : f.border) {
      QVERIFY(std::abs(point.norm() - 0.5) < 1e-9);
      const auto pixel = lens.pixel(point);
      QVERIFY(pixel);
      const double off = std::min({std::abs(pixel->x() + 0.5), std::abs(pixel->x() - 799.5), std::abs(pixel->y() + 0.5),
                                   std::abs(pixel->y() - 599.5)});
      QVERIFY2(off < 1e-6, qPrintable(QString::number(off)));
    }
    QVERIFY(std::any_of(f.border.begin(), f.border.end(), [](const Vector3d& p) { return p.z() < 0; }));
    QVERIFY(f.imageCentre().z() > 0.3 && f.up[1].y() < f.corners[0].y());
    // The first lines go around the image.
    const auto drawn = lines(f);
    for (std::size_t i = 0; i < f.border.size(); ++i) QVERIFY(drawn[i].front() == f.border[i]);
  }

  void aPanoramaIsDrawnAsASphere() {
    const Frustum f = frustum({}, equirectangular(800, 400), 1);
    QVERIFY(!f.flat);
    for (const Vector3d& point : f.outline()) QVERIFY(point.allFinite() && point.norm() < 1.5);
    QCOMPARE(f.across.size(), std::size_t{2});
    for (const Vector3d& point : f.across[0]) QVERIFY(std::abs(point.y()) < 1e-9);  // the horizon, all around
    QVERIFY((f.across[0].front() - f.across[0].back()).norm() < 1e-6);
    QVERIFY(f.imageCentre().z() > 0.5);
  }

  // The image's corners lie beyond the fold, and are drawn where it is.
  void aFoldingLensEndsAtItsFold() {
    Intrinsics k{640, 480, 200, 200, 319.5, 239.5};
    k.k1 = 0.0578;
    k.k2 = -0.0805;
    const double fold = std::sqrt((3 * k.k1 + std::sqrt(9 * k.k1 * k.k1 - 20 * k.k2)) / (-10 * k.k2));  // slope 0
    const Frustum f = frustum({}, k, 1);
    QVERIFY(f.flat);
    for (const Vector3d& corner : f.corners) QVERIFY(std::abs(corner.head<2>().norm() / corner.z() - fold) < 1e-3);
  }

  void dashesBeginAndEndAtTheCorners() {
    const std::vector<Polyline> dashes = dashed({{Vector3d::Zero(), Vector3d::UnitX()}}, 0.1);
    QCOMPARE(dashes.size(), std::size_t{11});
    QCOMPARE(dashes.front().front().x(), 0.0);
    QCOMPARE(dashes.back().back().x(), 1.0);
    double drawn = 0;
    for (const Polyline& dash : dashes) drawn += (dash[1] - dash[0]).norm();
    QVERIFY(std::abs(drawn - 0.6) < 1e-12);
  }

  void framedPointsAreInThePictureAndFillIt() {
    const std::vector<Vector3d> points{{-1, 0.3, 2}, {2, -1, 7}, {0.5, 0.5, 0}, {1, 3, 4}};
    for (const Vector3d& direction : {Vector3d(0, 0, 1), Vector3d(-0.4, 0.4, 1), Vector3d(-1, 0, 0)}) {
      const Viewpoint view = framed(points, direction, -Vector3d::UnitY(), 30, 1.5, 0.1);
      const Vector3d forward = (view.target - view.eye).normalized(), right = forward.cross(view.up);
      const double slope = std::tan(15 * std::numbers::pi / 180);
      double fullest = 0;
      for (const Vector3d& point : points) {
        const Vector3d ray = point - view.eye;
        QVERIFY(ray.dot(forward) > 0);
        fullest = std::max({fullest, std::abs(ray.dot(right)) / ray.dot(forward) / slope / 1.5,
                            std::abs(ray.dot(view.up)) / ray.dot(forward) / slope});
      }
      QVERIFY(std::abs(fullest - 0.8) < 1e-9);  // a tenth of the picture free on either side
    }
  }

  void nothingIsFramedAsTheUnitCube() {
    const Viewpoint view = framed({}, Vector3d::UnitZ(), -Vector3d::UnitY(), 30, 1, 0.1);
    QVERIFY(view.eye.allFinite() && view.eye.z() < -1);
    const Viewpoint same = framed({{1, 1, 1}, {1, 1, 1}}, Vector3d::UnitZ(), -Vector3d::UnitY(), 30, 1, 0.1);
    QVERIFY((same.target - same.eye).norm() > 0.05);
  }

  void quantilesOfDistances() {
    std::vector<Vector3d> points;
    for (int i = 0; i <= 10; ++i) points.push_back(Vector3d::UnitX() * (10 - i));
    QCOMPARE(distanceQuantile(points, Vector3d::Zero(), 0.5), 5.0);
    QCOMPARE(distanceQuantile(points, Vector3d::Zero(), 1), 10.0);
    QCOMPARE(distanceQuantile({}, Vector3d::Zero(), 0.5), 0.0);
  }

  void labelsLieOnTheWantedSideAndApart() {
    std::vector<LabelRequest> requests;
    for (int i = 0; i < 6; ++i) requests.push_back({QPointF(100 + 4 * i, 100), QPointF(-1, 0), QSizeF(60, 16)});
    const std::vector<QRectF> places = layoutLabels(requests, {}, QRectF(0, 0, 300, 200));
    QVERIFY(places[0].right() < 100);
    for (std::size_t i = 0; i < places.size(); ++i) {
      QVERIFY(QRectF(0, 0, 300, 200).contains(places[i]));
      for (std::size_t j = 0; j < i; ++j) QVERIFY(!places[i].intersects(places[j]));
    }
  }

  void labelsAvoidLines() {
    const QLineF line(20, 100, 80, 100);
    const auto places =
        layoutLabels({{QPointF(100, 100), QPointF(-1, 0), QSizeF(40, 16)}}, {line}, QRectF(0, 0, 300, 200));
    QVERIFY(!touches(places[0], line));
    QVERIFY(touches(QRectF(0, 0, 10, 10), QLineF(-5, 5, 15, 6)));
    QVERIFY(!touches(QRectF(0, 0, 10, 10), QLineF(-5, 12, 15, 12)));
  }
};

QTEST_GUILESS_MAIN(ShapesTest)
#include "shapes_test.moc"
