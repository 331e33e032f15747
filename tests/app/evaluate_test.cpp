// parallax-cli evaluate, as a process, over a rendered data set in DTU's own layout.
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <fstream>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <thread>

#include "evaluation/results_file.h"
#include "networks/weights.h"
#include "synthesis/dtu_rig.h"
#include "synthesis/scene.h"

using namespace parallax;
namespace fs = std::filesystem;

namespace {

constexpr int positions = 12;

struct Ran {
  int code = -1;
  QString out, err;
};

const QString program = QStringLiteral(PARALLAX_BIN_DIR "/parallax-cli");

Ran ran(QProcess& process) {
  if (!process.waitForFinished(120000)) qFatal("parallax-cli does not end");
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -9,
          QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

Ran cli(const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  return ran(process);
}

void writeCalibration(const fs::path& folder) {
  fs::create_directories(folder);
  const auto rig = dtuRig(1600, 1200);
  for (int p = 0; p < positions; ++p) {
    const auto& [k, pose] = rig[std::size_t(p)];
    Eigen::Matrix<double, 3, 4> rt;
    rt << pose.rotation, pose.translation;
    char name[20];
    std::snprintf(name, sizeof name, "pos_%03d.txt", p + 1);
    std::ofstream out(folder / name);
    out.precision(17);
    out << k.matrix() * rt << '\n';
  }
}

void writeScan(const fs::path& folder, SceneKind kind, std::uint64_t seed) {
  fs::create_directories(folder);
  const auto scene = Scene::build({seed, kind});
  const auto rig = dtuRig(320, 240);
  RenderOptions options;
  options.samplesPerPixel = 4;
  for (int p = 0; p < positions; ++p) {
    auto image = *scene->render(rig[std::size_t(p)], options);
    const cv::Mat rgb(image.height, image.width, CV_8UC3, image.rgb.data());
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    char name[40];
    std::snprintf(name, sizeof name, "rect_%03d_max.png", p + 1);
    cv::imwrite((folder / name).string(), bgr);
  }
}

void writeNetwork(const fs::path& file, NetworkKind kind, std::uint64_t seed) {
  BranchOptions small;
  small.width1 = 8, small.width2 = 12, small.width3 = 16, small.width4 = 16, small.width5 = 10;
  auto network = initialWeights(kind, small, seed);
  network.spec.trained = true;
  if (const auto done = writeWeights(file, network); !done) qFatal("%s", done.error().message.c_str());
}

// Everything but times, as text.
std::vector<std::string> contents(const fs::path& file) {
  const auto set = readResults(file);
  if (!set) qFatal("%s", set.error().message.c_str());
  std::vector<std::string> lines;
  for (const auto& m : set->methods)
    for (const auto& one : m.measurements) {
      const auto& p = set->pairs[std::size_t(one.pair)];
      std::ostringstream line;
      line << m.label << ' ' << p.scene << ' ' << p.first << ' ' << p.second << ' ' << one.roeDeg << ' ' << one.rteDeg
           << ' ' << one.failed << ' ' << one.matches << ' ' << one.inliers << ' ' << p.overlap;
      lines.push_back(line.str());
    }
  std::sort(lines.begin(), lines.end());
  return lines;
}

std::size_t rowsIn(const fs::path& file) {
  const auto set = readResults(file);
  std::size_t rows = 0;
  if (set)
    for (const auto& m : set->methods) rows += m.measurements.size();
  return rows;
}

}  // namespace

class EvaluateTest : public QObject {
  Q_OBJECT

  QTemporaryDir dir_;
  int files_ = 0;
  QString whole_;

  fs::path folder() const { return fs::path(dir_.path().toStdString()); }
  QString dtu() const { return QString::fromStdString((folder() / "DTU").string()); }
  QString weights(const char* name) const { return QString::fromStdString((folder() / name).string()); }
  QString fresh() { return QString::fromStdString((folder() / ("r" + std::to_string(files_++) + ".db")).string()); }

  QStringList slowly(const QString& out) const {
    return {"evaluate", dtu(), "--methods", "surf,orb", "--size", "320", "--most-pairs", "24", "--out", out};
  }
  // A file of the same, made once.
  QString undisturbed() {
    if (whole_.isEmpty()) {
      whole_ = fresh();
      const auto r = cli(slowly(whole_));
      if (r.code != 0) qFatal("%s", qPrintable(r.err));
    }
    return whole_;
  }
  // Until there are rows in the file, and the process still runs.
  static bool underWay(QProcess& process, const QString& file) {
    if (!process.waitForStarted()) return false;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 60000 && process.state() == QProcess::Running) {
      if (rowsIn(file.toStdString()) > 0) return true;
      process.waitForFinished(20);
    }
    return false;
  }

 private Q_SLOTS:
  void initTestCase() {
    writeCalibration(folder() / "DTU" / "Calibration" / "cal18");
    writeScan(folder() / "DTU" / "Rectified" / "scan1", SceneKind::textured, 1);
    writeScan(folder() / "DTU" / "Rectified" / "scan2", SceneKind::textureless, 2);
    writeNetwork(folder() / "one.pt", NetworkKind::cnnBspp, 1);
    writeNetwork(folder() / "two.pt", NetworkKind::cnnBspp, 2);
    writeNetwork(folder() / "a.pt", NetworkKind::cnnA, 1);
  }

  // The printed numbers against those of the file's rows, computed here in another way.
  void summaryIsThatOfTheRows() {
    const auto file = fresh();
    const auto r = cli({"evaluate", dtu(), "--methods", "surf,cnnBspp", "--weights", weights("one.pt"), "--protocol",
                        "paper", "--out", file, "--json"});
    QVERIFY2(r.code == 0, qPrintable(r.err));
    const auto json = QJsonDocument::fromJson(r.out.toUtf8()).object();
    const auto set = readResults(file.toStdString());
    QVERIFY(set);
    QCOMPARE(set->format, std::string("dtu"));
    QCOMPARE(set->size, std::string("227x227"));
    QVERIFY(set->pairs.size() > 50);
    for (const auto& p : set->pairs) {
      QVERIFY(p.rotationDeg > 0 && p.rotationDeg < 90 && p.baseline > 10 && p.overlap > 0 && p.overlap <= 1);
      QVERIFY(p.light == "max" && (p.scene == "scan1" || p.scene == "scan2"));
    }
    const auto methods = json["methods"].toArray();
    QCOMPARE(methods.size(), 2);
    for (int m = 0; m < 2; ++m) {
      const auto& rows = set->methods[std::size_t(m)].measurements;
      QCOMPARE(rows.size(), set->pairs.size());
      std::vector<double> roe;
      double within10 = 0, sum = 0;
      int failed = 0;
      for (const auto& row : rows) {
        roe.push_back(row.roeDeg);
        sum += row.rteDeg / double(rows.size());
        failed += row.failed;
        const double worse = std::max(row.roeDeg, row.rteDeg);
        within10 += worse < 10 ? (10 - worse) / 10 / double(rows.size()) : 0;  // area below the steps
      }
      std::sort(roe.begin(), roe.end());
      const auto told = methods[m].toObject();
      QCOMPARE(told["pairs"].toInt(), int(rows.size()));
      QCOMPARE(told["failures"].toInt(), failed);
      const double median = (roe[(roe.size() - 1) / 2] + roe[roe.size() / 2]) / 2;
      QVERIFY(std::abs(told["roe_deg"].toObject()["median"].toDouble() - median) < 1e-6);
      QVERIFY(std::abs(told["rte_deg"].toObject()["mean"].toDouble() - sum) < 1e-4);
      // straight lines lie half a step above steps
      QVERIFY(std::abs(told["auc"].toObject()["10"].toDouble() - within10) < 1.0 / double(rows.size()));
    }
    // textured scenes are easier than textureless ones, and the features better than a network of random weights
    const auto median = [&](const MethodResults& m, const std::string& scene) {
      std::vector<float> errors;
      for (const auto& row : m.measurements)
        if (set->pairs[std::size_t(row.pair)].scene == scene) errors.push_back(std::max(row.roeDeg, row.rteDeg));
      std::nth_element(errors.begin(), errors.begin() + long(errors.size() / 2), errors.end());
      return errors[errors.size() / 2];
    };
    QVERIFY(median(set->methods[0], "scan1") < median(set->methods[0], "scan2"));
    QVERIFY(median(set->methods[0], "scan1") < median(set->methods[1], "scan1"));
    QVERIFY(set->methods[1].settings.at("input") == "resize");
  }

  void tableAndProgress() {
    const auto r =
        cli({"evaluate", dtu(), "--methods", "orb", "--size", "original", "--most-pairs", "10", "--out", fresh()});
    QVERIFY2(r.code == 0, qPrintable(r.err));
    QVERIFY(r.out.contains("AUC@5") && r.out.contains("orb  ") && r.out.contains("RTE mean"));
    QVERIFY2(r.err.contains(" of 10 ("), qPrintable(r.err));  // a plain line, for this is no terminal
    QVERIFY(!r.err.contains('\r'));
  }

  void severalWeightsFilesAreSeveralMethods() {
    const auto file = fresh();
    const auto files = weights("one.pt") + "," + weights("two.pt") + "," + weights("a.pt");
    const auto r = cli({"evaluate", dtu(), "--methods", "cnnA,cnnBspp", "--weights", files, "--size", "227x227",
                        "--most-pairs", "6", "--out", file});
    QVERIFY2(r.code == 0, qPrintable(r.err));
    const auto set = *readResults(file.toStdString());
    QStringList labels;
    for (const auto& m : set.methods) labels << QString::fromStdString(m.label);
    QCOMPARE(labels, (QStringList{"cnnA", "cnnBspp (one)", "cnnBspp (two)"}));
    QVERIFY(set.methods[1].measurements[0].roeDeg != set.methods[2].measurements[0].roeDeg);
  }

  void guidedGoesWithEachNetwork() {
    const auto file = fresh();
    const auto r =
        cli({"evaluate", dtu(), "--methods", "guided", "--weights", weights("one.pt") + "," + weights("a.pt"), "--size",
             "227x227", "--most-pairs", "3", "--coarse-rotation", "5", "--out", file});
    QVERIFY2(r.code == 0, qPrintable(r.err));
    const auto set = *readResults(file.toStdString());
    QStringList labels;
    for (const auto& m : set.methods) {
      labels << QString::fromStdString(m.label);
      QCOMPARE(m.settings.value("coarse-rotation", 0.0), 5.0);
      QVERIFY(!m.weightsHash.empty());
      for (const auto& one : m.measurements) QVERIFY(!one.failed);  // at the least the network's own pose
    }
    QCOMPARE(labels, (QStringList{"guided (cnnBspp)", "guided (cnnA)"}));
  }

  void choiceOfPairs() {
    const auto file = fresh();
    const auto r = cli({"evaluate", dtu(), "--methods", "orb", "--scenes", "scan2", "--rotation", "..12", "--overlap",
                        "0.3..", "--baseline", "20..", "--out", file});
    QVERIFY2(r.code == 0, qPrintable(r.err));
    const auto set = *readResults(file.toStdString());
    QVERIFY(!set.pairs.empty());
    for (const auto& p : set.pairs)
      QVERIFY(p.scene == "scan2" && p.rotationDeg <= 12 && p.overlap >= 0.3 && p.baseline >= 20);
  }

  void stoppedInOrderAndContinued() {
    const auto whole = undisturbed(), broken = fresh();
    QProcess process;
    process.start(program, slowly(broken));
    QVERIFY(underWay(process, broken));
    const auto second = cli(slowly(broken));  // meanwhile
    QVERIFY2(second.code == 4 && second.err.contains("is being written by process"), qPrintable(second.err));
    process.terminate();
    const auto r = ran(process);
    QCOMPARE(r.code, 5);
    QVERIFY2(r.err.contains("Stopped with") && r.err.contains("continues there."), qPrintable(r.err));
    QVERIFY(rowsIn(broken.toStdString()) < rowsIn(whole.toStdString()));
    QCOMPARE(cli(slowly(broken)).code, 0);
    QCOMPARE(contents(broken.toStdString()), contents(whole.toStdString()));
  }

  void killedAndContinued() {
    const auto whole = undisturbed(), broken = fresh();
    QProcess process;
    process.start(program, slowly(broken));
    QVERIFY(underWay(process, broken));
    process.kill();
    QCOMPARE(ran(process).code, -9);
    const auto kept = rowsIn(broken.toStdString());
    QVERIFY(kept > 0 && kept < rowsIn(whole.toStdString()));
    QCOMPARE(cli(slowly(broken)).code, 0);
    QCOMPARE(contents(broken.toStdString()), contents(whole.toStdString()));
  }

  void fullDiskIsSaidAndContinued() {
    const auto file = fresh();
    QProcess process;  // blocks of 1024 bytes, for each file
    process.start("bash", QStringList{"-c", "ulimit -f 96; exec \"$0\" \"$@\"", program} + slowly(file));
    const auto r = ran(process);
    QCOMPARE(r.code, 4);
    QVERIFY2(r.err.contains("what was written before is kept."), qPrintable(r.err));
    const auto again = cli(slowly(file));
    QVERIFY2(again.code == 0, qPrintable(again.err));
  }

  // Of two lists in one folder each has its own results; report and table know which, and where cameras came from.
  void listsInOneFolderAreKeptApart() {
    const auto photographs = folder() / "photographs";
    fs::create_directories(photographs);
    for (const char* n : {"1", "2", "3", "4"})
      fs::copy_file(folder() / "DTU" / "Rectified" / "scan1" / (std::string("rect_00") + n + "_max.png"),
                    photographs / (std::string(n) + ".png"));
    const auto list = [&](const char* name, const char* pairs) {
      const auto file = photographs / name;
      std::ofstream(file) << "image1,image2,qw,qx,qy,qz,tx,ty,tz\n" << pairs;
      return QString::fromStdString(file.string());
    };
    const auto a = list("a.csv", "1.png,2.png,1,0,0,0,1,0,0\n");
    const auto b = list("b.csv", "3.png,4.png,1,0,0,0,1,0,0\n");
    const auto file = fresh();
    const auto first =
        cli({"evaluate", a, "--methods", "orb,surf", "--size", "320", "--focal", "known", "--out", file});
    QVERIFY2(first.code == 0, qPrintable(first.err));
    QVERIFY2(first.out.contains("cameras") && first.out.contains("assumed"), qPrintable(first.out));
    const auto second = cli({"evaluate", b, "--methods", "orb", "--size", "320", "--focal", "known", "--out", file});
    QVERIFY2(second.code == 2 && second.err.contains("a.csv") && second.err.contains("b.csv"), qPrintable(second.err));
    const auto set = *readResults(file.toStdString());
    QCOMPARE(QString::fromStdString(set.source), a);
    QCOMPARE(set.pairs.size(), std::size_t(1));
    const auto out = QString::fromStdString((folder() / "report of lists").string());
    const auto report = cli({"report", file, "--out", out});
    QVERIFY2(report.code == 0 && !report.err.contains("are not there"), qPrintable(report.err));
    QFile page(out + "/index.html");
    QVERIFY(page.open(QIODevice::ReadOnly));
    const auto html = page.readAll();
    QVERIFY(html.contains("The cameras were not all known (orb: assumed; surf: assumed)"));
  }

  void wrongFlagsAreSentences_data() {
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    const auto add = [](const char* name, QStringList flags, int code, const char* word) {
      QTest::newRow(name) << flags << code << QString(word);
    };
    add("range", {"--methods", "orb", "--rotation", "40..10"}, 2, "--rotation takes a range");
    add("range text", {"--methods", "orb", "--overlap", "much"}, 2, "--overlap takes a range");
    add("protocol", {"--methods", "orb", "--protocol", "mine"}, 2, "There is no protocol \"mine\"");
    add("size", {"--methods", "orb", "--size", "12"}, 2, "size must be");
    add("method", {"--methods", "orbs"}, 2, "There is no method \"orbs\"");
    add("setting", {"--methods", "orb", "--ratio", "3"}, 2, "ratio");
    add("no weights", {"--methods", "cnnA"}, 3, "cnnA has no weights");
    add("nothing that guides", {"--methods", "guided"}, 3, "The network that guides has no weights");
    add("absent weights", {"--methods", "cnnA", "--weights", "/absent.pt"}, 2, "/absent.pt");
    add("weights of another", {"--methods", "cnnA", "--weights", "ONE"}, 2, "which --methods does not name");
    add("light", {"--methods", "orb", "--light", "9"}, 2, "under the light 9");
    add("scene", {"--methods", "orb", "--scenes", "scan77"}, 2, "There is nothing to evaluate");
  }
  void wrongFlagsAreSentences() {
    QFETCH(QStringList, flags);
    QFETCH(int, code);
    QFETCH(QString, word);
    flags.replaceInStrings("ONE", weights("one.pt"));
    const auto file = fresh();
    const auto r = cli(QStringList{"evaluate", dtu(), "--out", file} + flags);
    QVERIFY2(r.code == code && r.err.contains(word), qPrintable(QString::number(r.code) + " " + r.err));
    for (const auto& line : r.err.trimmed().split('\n'))
      QVERIFY(line.startsWith("parallax-cli: ") && line.endsWith('.'));
    QVERIFY(!fs::exists(file.toStdString()));
  }

  void otherSettingsForTheSameFileAreRefused() {
    const auto file = fresh();
    const QStringList common{"evaluate", dtu(), "--methods", "orb", "--most-pairs", "4", "--out", file};
    QCOMPARE(cli(common).code, 0);
    const auto r = cli(common + QStringList{"--ratio", "0.8"});
    QVERIFY2(r.code == 2 && r.err.contains("a method called orb with other settings (ratio)"), qPrintable(r.err));
    const auto size = cli(common + QStringList{"--size", "227x227"});
    QVERIFY2(size.code == 2 && size.err.contains("at the size original, not 227x227"), qPrintable(size.err));
  }
};

QTEST_GUILESS_MAIN(EvaluateTest)
#include "evaluate_test.moc"
