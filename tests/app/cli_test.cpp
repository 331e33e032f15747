// parallax-cli as a script sees it: arguments in; standard output, standard error and an exit code out.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <opencv2/imgcodecs.hpp>

#include "catalogue/demo_pair.h"
#include "catalogue/methods.h"

using namespace parallax;

namespace {

struct Answer {
  int code;
  QString out, err;
  QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

Answer cli(const QStringList& arguments) {
  QProcess process;
  process.start(PARALLAX_BIN_DIR "/parallax-cli", arguments);
  if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) return {-1, {}, "crashed"};
  return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

class CliTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  QString a_, b_, intrinsics_, truth_;

 private Q_SLOTS:
  void initTestCase() {
    const auto pair = demoPair(Run{});
    QVERIFY2(pair, pair ? "" : pair.error().message.c_str());
    a_ = folder_.filePath("a.png");
    b_ = folder_.filePath("b.png");
    cv::imwrite(a_.toStdString(), pair->first.bgr);
    cv::imwrite(b_.toStdString(), pair->second.bgr);
    const Intrinsics& k = pair->first.intrinsics;
    intrinsics_ = QString("%1 %2 %3 %4").arg(k.fx).arg(k.fy).arg(k.cx).arg(k.cy);
    const auto& [q, t] = *pair->truth;
    for (const double v : {q.w(), q.x(), q.y(), q.z(), t.x(), t.y(), t.z()})
      truth_ += QString::number(v, 'g', 12) + ' ';
  }

  void estimatesAndJudges() {
    const Answer got =
        cli({"estimate", a_, b_, "--methods", "sift,surf", "--intrinsics", intrinsics_, "--truth", truth_, "--json"});
    QVERIFY2(got.code == 0, qPrintable(got.err));
    QCOMPARE(got.json()["intrinsics_assumed"].toBool(), false);
    const QJsonArray results = got.json()["results"].toArray();
    QCOMPARE(results.size(), 2);
    for (const QJsonValue& r : results) {
      QVERIFY(r["roe_deg"].toDouble() < 2 && r["rte_deg"].toDouble() < 4);
      QCOMPARE(r["pose"]["quaternion_wxyz"].toArray().size(), 4);
      QVERIFY(r["inliers"].toInt() > 20 && r["inliers"].toInt() <= r["matches"].toInt());
    }
  }

  void assumedIntrinsicsAreMarked() {
    const Answer table = cli({"estimate", a_, b_, "--methods", "sift"});
    QVERIFY(table.out.contains("ASSUMED") && table.out.contains("[intrinsics assumed]"));
    const Answer json = cli({"estimate", a_, b_, "--methods", "sift", "--json"});
    QVERIFY(json.json()["results"][0]["intrinsics_assumed"].toBool());
  }

  void sameInputSameOutput() {
    const auto pose = [&] {
      return cli({"estimate", a_, b_, "--methods", "sift", "--json"}).json()["results"][0]["pose"];
    };
    QCOMPARE(pose(), pose());
  }

  void wrongCommandLinesExitWith2_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, QStringList arguments, const char* says) {
      QTest::newRow(name) << arguments << says;
    };
    row("nothing", {}, "subcommand");
    row("one image", {"estimate", "A"}, "Two images are needed");
    row("missing file", {"estimate", "A", "/no/such.png"}, "There is no file");
    row("folder", {"estimate", "A", "/tmp"}, "is a folder");
    row("method", {"estimate", "A", "B", "--methods", "brisk"}, "no method \"brisk\"");
    row("size", {"estimate", "A", "B", "--size", "huge"}, "size must be");
    row("ratio", {"estimate", "A", "B", "--ratio", "7"}, "ratio must be a number from");
    row("flag", {"estimate", "A", "B", "--wide"}, "--wide");
    row("focal nan", {"estimate", "A", "B", "--intrinsics", "nan 1 1 1"}, "positive");
    row("focal zero", {"estimate", "A", "B", "--intrinsics", "0 1 1 1"}, "positive");
    row("focal negative", {"estimate", "A", "B", "--intrinsics=-5 1 1 1"}, "positive");
    row("truth", {"estimate", "A", "B", "--truth", "1 2 3"}, "truth: 7 numbers");
  }
  void wrongCommandLinesExitWith2() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    arguments.replaceInStrings("A", a_).replaceInStrings("B", b_);
    const Answer got = cli(arguments);
    QCOMPARE(got.code, 2);
    QVERIFY2(got.err.contains(says), qPrintable(got.err));
  }

  void networksWithoutWeightsExitWith3AndTheWayOut() {
    const Answer got = cli({"estimate", a_, b_, "--methods", "cnnA"});
    QCOMPARE(got.code, 3);
    QVERIFY2(got.err.contains("weights"), qPrintable(got.err));
  }

  void noPoseExitsWith1AndAReason() {
    const Answer got = cli({"estimate", a_, a_, "--methods", "orb", "--json"});
    QCOMPARE(got.code, 1);
    QVERIFY(got.json()["results"][0]["pose"].isNull());
    QVERIFY(got.json()["results"][0]["reason"].toString().size() > 10);
  }

  void methodsAreListedWithReasons() {
    const Answer text = cli({"methods"});
    QCOMPARE(text.code, 0);
    for (const Method& m : methods()) QVERIFY(text.out.contains(QString::fromStdString(m.id)));
    QVERIFY(text.out.contains("unavailable"));
    const auto json = QJsonDocument::fromJson(cli({"methods", "--json"}).out.toUtf8()).array();
    QCOMPARE(json.size(), qsizetype(methods().size()));
    for (const QJsonValue& m : json) QVERIFY(m["available"].toBool() || !m["reason"].toString().isEmpty());
  }

  void everySettingIsAFlag() {
    const QString help = cli({"estimate", "--help"}).out;
    for (const SettingsSection& section : settingsSections())
      for (const SettingInfo& info : section.settings) {
        QVERIFY2(help.contains("--" + QString::fromStdString(info.key)), info.key.c_str());
      }
  }

  void versionAndHelpExitWith0() {
    QCOMPARE(cli({"--version"}).code, 0);
    QCOMPARE(cli({"--help"}).code, 0);
  }
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
