// The whole way as a stranger goes it: render a small twin of DTU, evaluate it, draw the report. What comes out is
// compared with a computation of its own here: truth from the calibration files, errors from the stored poses, medians
// and areas by counting.
#include <Eigen/Dense>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <signal.h>

#include "evaluation/results_file.h"

using namespace parallax;

namespace {

struct Answer {
  int code;
  QString out, err;
};

Answer cli(const QStringList& arguments) {
  QProcess process;
  process.start(PARALLAX_BIN_DIR "/parallax-cli", arguments);
  if (!process.waitForFinished(240'000) || process.exitStatus() != QProcess::NormalExit) return {-1, {}, "crashed"};
  return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

#define OK(answer) QVERIFY2((answer).code == 0, qPrintable((answer).err + (answer).out))

// Rotation and centre of a projection matrix, by way of its own: K R = M, so that M M^T = K K^T, whose Cholesky-like
// factor (from below) is K.
struct Posed {
  Eigen::Matrix3d rotation;
  Eigen::Vector3d centre;
};

Posed readProjection(const QString& file) {
  std::ifstream in(file.toStdString());
  Eigen::Matrix<double, 3, 4> p;
  for (int i = 0; i < 12; ++i) in >> p(i / 4, i % 4);
  Eigen::Matrix3d m = p.leftCols<3>();
  if (m.determinant() < 0) p = -p, m = -m;
  m /= m.row(2).norm();
  const Eigen::Matrix3d flip = Eigen::Vector3d(1, 1, 1).asDiagonal().toDenseMatrix().colwise().reverse();
  const Eigen::Matrix3d lower = (flip * m * m.transpose() * flip).llt().matrixL();
  const Eigen::Matrix3d k = flip * lower * flip;  // upper triangular, K K^T = M M^T
  return {k.inverse() * m, -(p.leftCols<3>().inverse() * p.col(3))};
}

double degreesBetween(const Eigen::Vector3d& a, const Eigen::Vector3d& b) {
  return std::atan2(a.cross(b).norm(), a.dot(b)) * 180 / M_PI;
}

struct Errors {
  double roe = 180, rte = 180;
};

Errors errorsOf(const RelativePose& pose, const Posed& a, const Posed& b) {
  const Eigen::Matrix3d truth = b.rotation * a.rotation.transpose();
  const Eigen::AngleAxisd between(Eigen::Matrix3d(pose.rotation.toRotationMatrix().transpose() * truth));
  return {std::abs(between.angle()) * 180 / M_PI, degreesBetween(pose.translation, b.rotation * (a.centre - b.centre))};
}

double medianOf(std::vector<double> v) {
  std::sort(v.begin(), v.end());
  return v.size() % 2 ? v[v.size() / 2] : (v[v.size() / 2 - 1] + v[v.size() / 2]) / 2;
}

// Area under the recall curve by a fine Riemann sum over the straight lines between its points.
double areaByCounting(std::vector<double> errors, double limit) {
  std::sort(errors.begin(), errors.end());
  std::vector<double> x{0}, y{0};
  for (std::size_t i = 0; i < errors.size(); ++i)
    x.push_back(errors[i]), y.push_back(double(i + 1) / double(errors.size()));
  double sum = 0;
  constexpr int steps = 200'000;
  for (int s = 0; s < steps; ++s) {
    const double at = (s + 0.5) * limit / steps;
    const auto next = std::size_t(std::upper_bound(x.begin(), x.end(), at) - x.begin());
    if (next == x.size()) {
      sum += y.back();
      continue;
    }
    const double width = x[next] - x[next - 1];
    // Beyond the last error under the limit the curve stays level.
    sum += x[next] > limit || width <= 0 ? y[next - 1]
                                         : y[next - 1] + (at - x[next - 1]) / width * (y[next] - y[next - 1]);
  }
  return sum / steps;
}

QMap<QString, QStringList> rowsOf(const QString& csv) {
  QFile in(csv);
  QMap<QString, QStringList> rows;
  if (!in.open(QIODevice::ReadOnly)) return rows;
  for (const QString& line : QString::fromUtf8(in.readAll()).split("\r\n", Qt::SkipEmptyParts))
    rows[line.section(',', 0, 0)] = line.split(',');
  return rows;
}

}  // namespace

class EvaluationTest : public QObject {
  Q_OBJECT

  QTemporaryDir dir_;
  QString twin_, results_;

 private Q_SLOTS:
  void initTestCase() {
    twin_ = dir_.filePath("twin");
    results_ = dir_.filePath("results.db");
    OK(cli({"synthesise", "--out", twin_, "--scenes", "2", "--positions", "7", "--size", "320x240", "--samples", "4",
            "--kinds", "textured,textureless"}));
  }

  void theTwinIsADtuTree() {
    const auto shown = cli({"collection", twin_, "--json"});
    OK(shown);
    const auto json = QJsonDocument::fromJson(shown.out.toUtf8()).object();
    QCOMPARE(json["format"].toString(), QString("dtu"));
    QCOMPARE(json["scenes"].toArray().size(), 2);
  }

  void everyStoredErrorIsThatOfItsPose() {
    OK(cli({"evaluate", twin_, "--methods", "surf,sift", "--protocol", "paper", "--out", results_}));
    const auto results = readResults(results_.toStdString());
    QVERIFY2(results, results ? "" : results.error().message.c_str());
    QCOMPARE(results->methods.size(), std::size_t(2));
    QVERIFY(results->pairs.size() >= 12);
    int poses = 0;
    for (const MethodResults& method : results->methods) {
      QCOMPARE(method.measurements.size(), results->pairs.size());
      for (const Measurement& m : method.measurements) {
        const EvaluatedPair& pair = results->pairs[std::size_t(m.pair)];
        const auto detail = readDetail(results_.toStdString(), method.id, pair.id);
        QVERIFY(detail);
        QCOMPARE(bool(detail->cam2FromCam1), !m.failed);
        Errors expected;
        const auto camera = [&](const std::string& view) {
          return readProjection(twin_ + "/Calibration/cal18/pos_" + QString::fromStdString(view) + ".txt");
        };
        if (detail->cam2FromCam1) {
          expected = errorsOf(*detail->cam2FromCam1, camera(pair.first), camera(pair.second));
          ++poses;
        } else {
          QVERIFY(!detail->failure.empty());
        }
        QVERIFY2(std::abs(expected.roe - m.roeDeg) < 1e-3 && std::abs(expected.rte - m.rteDeg) < 1e-3,
                 qPrintable(QString("%1 %2: %3 %4, not %5 %6")
                                .arg(pair.first.c_str(), pair.second.c_str())
                                .arg(m.roeDeg)
                                .arg(m.rteDeg)
                                .arg(expected.roe)
                                .arg(expected.rte)));
      }
    }
    QVERIFY(poses >= 10);
  }

  void theReportsNumbersAreCounted() {
    const QString out = dir_.filePath("report");
    const auto report = cli({"report", results_, "--out", out});
    OK(report);
    const auto results = readResults(results_.toStdString());
    QVERIFY(results);
    const auto table = rowsOf(out + "/tables/summary.csv");
    for (const MethodResults& method : results->methods) {
      std::vector<double> roe, rte, larger;
      int failures = 0;
      for (const Measurement& m : method.measurements) {
        roe.push_back(m.roeDeg), rte.push_back(m.rteDeg), larger.push_back(std::max(m.roeDeg, m.rteDeg));
        failures += m.failed;
      }
      const auto row = table[QString::fromStdString(method.label)];
      QCOMPARE(row.size(), 11);
      QCOMPARE(row[10], QString("file"));
      QCOMPARE(row[1].toInt(), int(roe.size()));
      QVERIFY(std::abs(row[2].toDouble() - medianOf(roe)) < 0.0051);
      QVERIFY(std::abs(row[4].toDouble() - medianOf(rte)) < 0.0051);
      const double limits[] = {5, 10, 20};
      for (int i = 0; i < 3; ++i) {
        const double expected = areaByCounting(larger, limits[i]);
        QVERIFY2(std::abs(row[6 + i].toDouble() - expected) < 0.0015,
                 qPrintable(QString("AUC@%1: %2, not %3").arg(limits[i]).arg(row[6 + i]).arg(expected)));
      }
      QVERIFY(std::abs(row[9].section(' ', 0, 0).toDouble() - 100.0 * failures / double(roe.size())) < 0.051);
    }
    for (const char* name : {"index.html", "figures/curves.svg", "figures/examples.pdf", "figures/curves-hard.svg"})
      QVERIFY2(QFile::exists(out + '/' + name), name);
  }

  void twoRunsAreComparedPairByPair() {
    const QString other = dir_.filePath("other.db"), out = dir_.filePath("two");
    OK(cli({"evaluate", twin_, "--methods", "sift", "--protocol", "paper", "--ratio", "0.8", "--out", other}));
    OK(cli({"report", results_, other, "--out", out, "--reference", "sift (results)"}));
    const auto table = rowsOf(out + "/tables/comparison.csv");
    QVERIFY(table.contains("sift (other)") && table.contains("surf (results)"));
    QCOMPARE(table["sift (other)"][1].toInt(), int(readResults(results_.toStdString())->pairs.size()));
  }

  void aKilledSweepContinuesToTheSameErrors() {
    const QString broken = dir_.filePath("broken.db");
    const QStringList command{"evaluate", twin_,   "--methods", "surf,sift", "--protocol",
                              "paper",    "--out", broken,      "--threads", "1"};
    for (int kill = 0; kill < 3; ++kill) {
      QProcess process;
      process.start(PARALLAX_BIN_DIR "/parallax-cli", command);
      QVERIFY(process.waitForStarted());
      process.waitForFinished(400 + 300 * kill);
      process.kill();
      process.waitForFinished();
    }
    OK(cli(command));
    const auto whole = readResults(results_.toStdString()), mended = readResults(broken.toStdString());
    QVERIFY(whole && mended);
    QCOMPARE(mended->pairs.size(), whole->pairs.size());
    for (std::size_t m = 0; m < whole->methods.size(); ++m) {
      QCOMPARE(mended->methods[m].measurements.size(), whole->methods[m].measurements.size());
      for (std::size_t i = 0; i < whole->methods[m].measurements.size(); ++i) {
        QCOMPARE(mended->methods[m].measurements[i].roeDeg, whole->methods[m].measurements[i].roeDeg);
        QCOMPARE(mended->methods[m].measurements[i].rteDeg, whole->methods[m].measurements[i].rteDeg);
      }
    }
  }

  void ctrlCStopsInOrder() {
    QProcess process;
    process.start(PARALLAX_BIN_DIR "/parallax-cli",
                  {"evaluate", twin_, "--methods", "sift", "--out", dir_.filePath("stopped.db"), "--threads", "1"});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(dir_.filePath("stopped.db")), 60'000);  // it is at work
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY(process.exitCode() == 5 || process.exitCode() == 0);  // 0: it was done before
    if (process.exitCode() == 5) QVERIFY(process.readAllStandardError().contains("continues"));
  }

  void thePapersFiguresInOneGo() {
    const QString out = dir_.filePath("paper");
    const auto paper = cli({"paper", "--dtu", twin_, "--out", out, "--most-pairs", "12"});
    OK(paper);
    for (const char* name : {"index.html", "figures/figure-5.svg", "figures/figure-6.pdf", "figures/figure-7a.svg",
                             "figures/figure-7c.pdf", "low-resolution.db", "high-resolution.db"})
      QVERIFY2(QFile::exists(out + '/' + name), name);
    for (const char* lacking : {"cnnBspp", "twin", "type II"})
      QVERIFY2(paper.err.contains(lacking), qPrintable(paper.err));
    const auto again = cli({"paper", "--dtu", twin_, "--out", out, "--most-pairs", "12"});  // nothing is computed twice
    OK(again);
    const auto low = readResults((out + "/low-resolution.db").toStdString());
    QVERIFY(low);
    QCOMPARE(low->methods.size(), std::size_t(2));
    QCOMPARE(low->methods[0].measurements.size(), std::size_t(12));
  }
};

QTEST_GUILESS_MAIN(EvaluationTest)
#include "evaluation_test.moc"
