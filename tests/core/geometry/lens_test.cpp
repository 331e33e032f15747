#include "geometry/lens.h"

#include <QTest>
#include <numbers>
#include <opencv2/calib3d.hpp>
#include <random>

using namespace parallax;
using Eigen::Vector2d, Eigen::Vector3d;
using std::numbers::pi;

namespace {

Intrinsics camera(LensModel model, std::initializer_list<double> numbers, double focal = 420) {
  Intrinsics k{1000, 800, focal, 1.03 * focal, 505.3, 391.8};
  k.model = model;
  std::copy(numbers.begin(), numbers.end(), k.lens.begin());
  return k;
}

Intrinsics brown(double k1, double k2, double p1, double p2, double focal) {
  Intrinsics k{1000, 800, focal, 1.03 * focal, 505.3, 391.8};
  k.k1 = k1;
  k.k2 = k2;
  k.p1 = p1;
  k.p2 = p2;
  return k;
}

struct Case {
  const char* name;
  Intrinsics k;
  double share;  // of the image's pixels that have a ray, at the least
};

// Numbers as calibrations give them; every lens sees the whole image unless it says otherwise.
std::vector<Case> lenses() {
  return {{"pinhole", brown(0, 0, 0, 0, 700), 1},
          {"brown", brown(-0.0336422, 0.01, 1e-3, -2e-3, 700), 1},
          {"brown that folds, as fox", brown(0.0578, -0.0805, -9.8e-4, 1.1e-3, 340), 0.55},
          {"rational", camera(LensModel::rational, {0.4, -0.1, 1e-3, -5e-4, 0.02, 0.75, -0.05, 0.01}, 500), 1},
          {"simple fisheye", camera(LensModel::fisheye, {}, 330), 1},
          {"fisheye", camera(LensModel::fisheye, {-0.0232, 0.0041, -0.0021, 0.0003}, 330), 1},
          {"fisheye of 220 degrees", camera(LensModel::fisheye, {0.02, -0.005}, 260), 0.9},
          {"thin prism fisheye",
           camera(LensModel::thinPrismFisheye, {-0.02, 0.004, 1e-3, -2e-3, -0.001, 1e-4, 2e-3, -1e-3}, 360), 1},
          {"624",
           camera(LensModel::radTanThinPrismFisheye,
                  {0.4, -0.45, 0.18, 0.02, -0.03, 0.005, -3e-4, 5e-4, -1e-3, 2e-4, 8e-4, -1e-4}, 420),
           0.9},
          {"fov", camera(LensModel::fov, {0.92}, 420), 1},
          {"division", camera(LensModel::division, {-0.31}, 420), 1},
          {"division to beyond 90 degrees", camera(LensModel::division, {-1.3}, 420), 1},
          {"eucm", camera(LensModel::eucm, {0.62, 1.08}, 340), 1},
          {"eucm, alpha below a half", camera(LensModel::eucm, {0.41, 1.2}, 420), 1},
          {"equirectangular", equirectangular(1000, 500), 1}};
}

// The forward models once more, as COLMAP's documentation writes them; OpenCV has its own of three.
Vector2d byHand(const Intrinsics& k, const Vector3d& ray) {
  const auto& n = k.lens;
  const double x = ray.x(), y = ray.y(), z = ray.z(), aside = std::hypot(x, y), angle = std::atan2(aside, z);
  double u = 0, v = 0;
  if (k.model == LensModel::eucm) {
    const double d = std::sqrt(n[1] * aside * aside + z * z), divisor = n[0] * d + (1 - n[0]) * z;
    u = x / divisor, v = y / divisor;
  } else if (k.model == LensModel::fov) {
    const double r = std::atan(2 * std::tan(n[0] / 2) * aside / z) / n[0];
    u = r * x / aside, v = r * y / aside;
  } else if (k.model == LensModel::division) {
    const double r = 2 / (z + std::sqrt(z * z - 4 * n[0] * aside * aside));
    u = r * x, v = r * y;
  } else if (k.model == LensModel::equirectangular) {
    u = std::atan2(x, z), v = std::asin(y / ray.norm());
  } else if (k.model == LensModel::thinPrismFisheye) {
    const double a = angle * x / aside, b = angle * y / aside, r2 = angle * angle;
    const double radial = 1 + n[0] * r2 + n[1] * r2 * r2 + n[4] * std::pow(r2, 3) + n[5] * std::pow(r2, 4);
    u = a * radial + 2 * n[2] * a * b + n[3] * (r2 + 2 * a * a) + n[6] * r2;
    v = b * radial + 2 * n[3] * a * b + n[2] * (r2 + 2 * b * b) + n[7] * r2;
  } else {  // 624
    double radial = 1;
    for (int i = 0; i < 6; ++i) radial += n[i] * std::pow(angle, 2 * (i + 1));
    const double a = radial * angle * x / aside, b = radial * angle * y / aside, r2 = a * a + b * b;
    u = a + 2 * n[7] * a * b + n[6] * (r2 + 2 * a * a) + n[8] * r2 + n[9] * r2 * r2;
    v = b + 2 * n[6] * a * b + n[7] * (r2 + 2 * b * b) + n[10] * r2 + n[11] * r2 * r2;
  }
  return {k.fx * u + k.cx, k.fy * v + k.cy};
}

Vector2d byOpenCv(const Intrinsics& k, const Vector3d& ray) {
  const cv::Matx33d matrix(k.fx, 0, k.cx, 0, k.fy, k.cy, 0, 0, 1);
  const std::vector<cv::Point3d> point{{ray.x(), ray.y(), ray.z()}};
  std::vector<cv::Point2d> seen;
  const auto& n = k.lens;
  if (k.model == LensModel::fisheye)
    cv::fisheye::projectPoints(point, seen, cv::Vec3d(), cv::Vec3d(), matrix, cv::Vec4d(n[0], n[1], n[2], n[3]));
  else if (k.model == LensModel::rational)
    cv::projectPoints(point, cv::Vec3d(), cv::Vec3d(), matrix,
                      std::vector<double>{n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7]}, seen);
  else
    cv::projectPoints(point, cv::Vec3d(), cv::Vec3d(), matrix, std::vector<double>{k.k1, k.k2, k.p1, k.p2}, seen);
  return {seen[0].x, seen[0].y};
}

}  // namespace

class LensTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void raysComeBack_data() {
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(lenses().size()); ++i) QTest::newRow(lenses()[i].name) << i;
  }
  void raysComeBack() {
    QFETCH(int, index);
    const auto [name, k, share] = lenses()[index];
    QVERIFY(checked(k));
    const Lens lens(k);
    int pixels = 0, withRay = 0;
    double worst = 0;
    for (double y = -0.5; y <= k.height - 0.5; y += 6.37)
      for (double x = -0.5; x <= k.width - 0.5; x += 7.13) {
        ++pixels;
        const auto ray = lens.ray({x, y});
        if (!ray) continue;
        ++withRay;
        QVERIFY(std::abs(ray->norm() - 1) < 1e-12);
        const auto back = lens.pixel(*ray);
        QVERIFY2(back, qPrintable(QString("%1 %2").arg(x).arg(y)));
        worst = std::max(worst, (*back - Vector2d(x, y)).norm());
      }
    QVERIFY2(worst < 1e-8, qPrintable(QString::number(worst)));
    QVERIFY2(withRay >= share * pixels, qPrintable(QString("%1 of %2").arg(withRay).arg(pixels)));
  }

  void pixelsAreThoseOfTheModels_data() { raysComeBack_data(); }
  void pixelsAreThoseOfTheModels() {
    QFETCH(int, index);
    const Intrinsics k = lenses()[index].k;
    const bool openCv = k.model <= LensModel::fisheye;
    const Lens lens(k);
    std::mt19937_64 engine(5);
    std::uniform_real_distribution<double> x(0, k.width - 1), y(0, k.height - 1);
    for (int i = 0; i < 200; ++i) {
      const auto ray = lens.ray({x(engine), y(engine)});
      if (!ray || (openCv && ray->z() < 0.02)) continue;
      const Vector2d expected = openCv ? byOpenCv(k, *ray) : byHand(k, *ray), seen = *lens.pixel(3.7 * *ray);
      QVERIFY2((seen - expected).norm() < 1e-6, qPrintable(QString::number((seen - expected).norm())));
    }
  }

  void wideLensesSeeBesideAndBehind() {
    QVERIFY(Lens(camera(LensModel::fisheye, {}, 260)).ray({0, 400})->z() < -0.3);
    QVERIFY(Lens(camera(LensModel::division, {-1.3})).ray({0, 0})->z() < 0);
    const Lens panorama(equirectangular(1000, 500));
    QVERIFY((*panorama.ray({499.5, 249.5}) - Vector3d::UnitZ()).norm() < 1e-12);
    QVERIFY((*panorama.ray({-0.5, 249.5}) + Vector3d::UnitZ()).norm() < 1e-12);
    QVERIFY((*panorama.ray({749.5, 249.5}) - Vector3d::UnitX()).norm() < 1e-12);
    QVERIFY((*panorama.ray({499.5, 499.5}) - Vector3d::UnitY()).norm() < 1e-12);  // y is down
    QVERIFY(!panorama.ray({499.5, 500}));
    QVERIFY(!Lens(brown(0, 0, 0, 0, 700)).pixel({0.1, 0.1, -1}));
  }

  // x (1 + .0578 x^2 - .0805 x^4) turns back at x = 1.34, 53 degrees: from there on a pixel would have two rays.
  void nothingIsSeenBeyondTheFold() {
    const Intrinsics k = brown(0.0578, -0.0805, 0, 0, 340);
    const Lens lens(k);
    const double s = (3 * 0.0578 + std::sqrt(9 * 0.0578 * 0.0578 + 20 * 0.0805)) / (10 * 0.0805), fold = std::sqrt(s);
    QVERIFY(lens.pixel({fold - 1e-6, 0, 1}));
    QVERIFY(!lens.pixel({fold + 1e-6, 0, 1}));
    QVERIFY(!lens.pixel({2, 0, 1}));
    const double farthest = fold * (1 + s * (0.0578 - 0.0805 * s));
    QVERIFY(lens.ray({k.cx + 340 * (farthest - 1e-6), k.cy}));
    QVERIFY(!lens.ray({k.cx + 340 * (farthest + 1e-6), k.cy}));
    QVERIFY(!k.normalised({k.cx + 340 * (farthest + 0.1), k.cy}).allFinite());
    QVERIFY(!k.pixel({2, 0}).allFinite());
  }

  void slopesAreDerivatives() {
    for (const auto& [name, k, share] : lenses()) {
      const Lens lens(k);
      const Vector2d at(233.1, 301.7), step(0.3, -0.2);
      const auto slope = lens.rayByPixel(at);
      QVERIFY2(slope, name);
      const Vector3d moved = *lens.ray(at + step) - *lens.ray(at - step);
      QVERIFY2((moved - *slope * (2 * step)).norm() < 1e-5 * moved.norm(), name);
    }
  }

  void resizingAndCroppingKeepTheRays() {
    for (const auto& [name, k, share] : lenses()) {
      const Lens lens(k), small(k.resizedTo(227, 190)), part(k.cropped(100, 50, 300, 200));
      const Vector2d at(400, 300), scaled((at.x() + 0.5) * 227 / k.width - 0.5, (at.y() + 0.5) * 190 / k.height - 0.5);
      QVERIFY2((*small.ray(scaled) - *lens.ray(at)).norm() < 1e-12, name);
      QVERIFY2((*part.ray(at - Vector2d(100, 50)) - *lens.ray(at)).norm() < 1e-12, name);
    }
  }

  void impossibleLensesAreRefused() {
    QVERIFY(!checked(camera(LensModel::eucm, {1.2, 1})));
    QVERIFY(!checked(camera(LensModel::eucm, {0.5, 0})));
    QVERIFY(!checked(camera(LensModel::fov, {3.2})));
    QVERIFY(!checked(camera(LensModel::fisheye, {0, 0, std::nan("")})));
  }
};

QTEST_APPLESS_MAIN(LensTest)
#include "lens_test.moc"
