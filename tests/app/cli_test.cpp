// parallax-cli as a script sees it: arguments in; standard output, standard error and an exit code out.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <opencv2/imgcodecs.hpp>

#include "catalogue/methods.h"
#include "networks/compute.h"
#include "networks/weights.h"
#include "support/textured_pair.h"

using namespace parallax;

namespace {

struct Answer {
  int code;
  QString out, err;
  QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

Answer run(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) return {-1, {}, "crashed"};
  return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

Answer cli(const QStringList& arguments) { return run(PARALLAX_BIN_DIR "/parallax-cli", arguments); }

// A line of a shell, in which $0 is parallax-cli and $1, $2 ... the arguments.
Answer shell(const QString& line, const QStringList& arguments = {}) {
  return run("/bin/sh", QStringList{"-c", line, PARALLAX_BIN_DIR "/parallax-cli"} + arguments);
}

// One sentence of ours and nothing else: no library speaks before it.
bool isOurSentence(const QString& err) {
  return err.startsWith("parallax-cli: ") && err.count('\n') == 1 && err.endsWith(".\n");
}

// A network of few filters that says it is trained.
NetworkWeights trained(NetworkKind kind, int firstFilters = 8) {
  BranchOptions options;
  options.width1 = firstFilters, options.width2 = 12, options.width3 = 16, options.width4 = 16, options.width5 = 10;
  auto weights = initialWeights(kind, options, 3);
  weights.spec.trained = true;
  return weights;
}

}  // namespace

class CliTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  QString a_, b_, intrinsics_, truth_;

  QString saved(const NetworkWeights& weights, const QString& name = "trained.pt") const {
    const auto file = folder_.filePath(name);
    if (const auto done = writeWeights(file.toStdString(), weights); !done) qFatal("%s", done.error().message.c_str());
    return file;
  }

 private Q_SLOTS:
  void initTestCase() {
    const auto files = test::texturedPairFiles(folder_.path().toStdString());
    a_ = QString::fromStdString(files.first);
    b_ = QString::fromStdString(files.second);
    intrinsics_ = QString::fromStdString(files.intrinsics);
    truth_ = QString::fromStdString(files.truth);
  }

  void estimatesAndJudges() {
    const Answer got =
        cli({"estimate", a_, b_, "--methods", "sift,surf", "--intrinsics", intrinsics_, "--truth", truth_, "--json"});
    QVERIFY2(got.code == 0, qPrintable(got.err));
    QCOMPARE(got.json()["intrinsics_assumed"].toBool(), false);
    const QJsonArray results = got.json()["results"].toArray();
    QCOMPARE(results.size(), 2);
    for (const QJsonValue& r : results) {
      QCOMPARE(r["cameras"].toString(), QString("typed"));
      QVERIFY(r["roe_deg"].toDouble() < 2 && r["rte_deg"].toDouble() < 4);
      QCOMPARE(r["pose"]["quaternion_wxyz"].toArray().size(), 4);
      QVERIFY(r["inliers"].toInt() > 20 && r["inliers"].toInt() <= r["matches"].toInt());
    }
  }

  void assumedIntrinsicsAreMarked() {
    const Answer table = cli({"estimate", a_, b_, "--methods", "sift", "--focal", "known"});
    QVERIFY(table.out.contains("ASSUMED") && table.out.contains("[intrinsics assumed]"));
    const Answer estimated = cli({"estimate", a_, b_, "--methods", "sift"});
    QVERIFY2(estimated.out.contains("[The focal length is estimated from the matches: "), qPrintable(estimated.out));
    QVERIFY(!estimated.out.contains("[focal length estimated]"));  // once is enough
    const Answer json = cli({"estimate", a_, b_, "--methods", "sift", "--focal", "known", "--json"});
    QVERIFY(json.json()["results"][0]["intrinsics_assumed"].toBool());
    QCOMPARE(json.json()["results"][0]["cameras"].toString(), QString("assumed"));
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
    row("focal nan", {"estimate", "A", "B", "--intrinsics", "nan 1 1 1"}, "\"nan\" is not a number");
    row("focal zero", {"estimate", "A", "B", "--intrinsics", "0 1 1 1"}, "positive");
    row("focal negative", {"estimate", "A", "B", "--intrinsics=-5 1 1 1"}, "positive");
    row("third intrinsics",
        {"estimate", "A", "B", "--intrinsics", "9 9 1 1", "--intrinsics", "9 9 1 1", "--intrinsics", "9 9 1 1"},
        "once for both cameras, or twice");
    row("demo and images", {"estimate", "A", "B", "--demo"}, "one or the other");
    row("absent weights", {"estimate", "A", "B", "--methods", "cnnA", "--weights", "/no/such.pt"}, "cannot be opened");
    row("folder as weights", {"estimate", "A", "B", "--methods", "cnnA", "--weights", "/tmp"}, "folder");
    row("device as weights", {"estimate", "A", "B", "--methods", "cnnA", "--weights", "/dev/zero"}, "ordinary file");
    row("absent import", {"import-weights", "/no/such.pth", "/tmp/never.pt"}, "cannot be opened");
    row("truth", {"estimate", "A", "B", "--truth", "1 2 3"}, "truth: 7 numbers");
  }
  void wrongCommandLinesExitWith2() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    for (QString& argument : arguments)  // whole ones: "cnnA" is no image
      argument = argument == "A" ? a_ : argument == "B" ? b_ : argument;
    const Answer got = cli(arguments);
    QCOMPARE(got.code, 2);
    QVERIFY2(got.err.contains(says), qPrintable(got.err));
  }

  void networksWithoutWeightsExitWith3AndTheWayOut() {
    const Answer got = cli({"estimate", a_, b_, "--methods", "cnnA"});
    QCOMPARE(got.code, 3);
    QVERIFY2(got.err.contains("weights"), qPrintable(got.err));
  }

  void aTrainedNetworkEstimates() {
    const auto file = saved(trained(NetworkKind::cnnBspp));
    const Answer got = cli({"estimate", a_, b_, "--methods", "cnnBspp", "--weights", file, "--json"});
    QVERIFY2(got.code == 0, qPrintable(got.err));
    const auto result = got.json()["results"][0];
    for (const auto* part : {"quaternion_wxyz", "translation"}) {
      double squares = 0;
      for (const QJsonValue v : result["pose"][part].toArray()) squares += v.toDouble() * v.toDouble();
      QVERIFY(std::abs(squares - 1) < 1e-9);
    }
    // the pair's intrinsics are assumed, but this method did not use them
    QVERIFY(got.json()["intrinsics_assumed"].toBool() && !result["intrinsics_assumed"].toBool());
    QVERIFY(result["matches"].isUndefined());
  }

  void unfitWeightsFilesExitWith2() {
    const auto refused = [&](const QString& method, const QString& file, const char* says) {
      const Answer got = cli({"estimate", a_, b_, "--methods", method, "--weights", file});
      QVERIFY2(got.code == 2 && isOurSentence(got.err) && got.err.contains(says),
               qPrintable(QString("%1 %2").arg(got.code).arg(got.err)));
    };
    const auto whole = saved(trained(NetworkKind::cnnBspp));
    const auto size = std::filesystem::file_size(whole.toStdString());
    refused("cnnA", whole, "is of cnnBspp, not cnnA");

    const auto cut = saved(trained(NetworkKind::cnnBspp), "cut.pt");
    std::filesystem::resize_file(cut.toStdString(), size / 2);
    refused("cnnBspp", cut, "cut off or damaged");

    const auto changed = saved(trained(NetworkKind::cnnBspp), "changed.pt");  // in the numbers: found only when read
    QFile bytes(changed);
    QVERIFY(bytes.open(QIODevice::ReadWrite) && bytes.seek(qint64(size / 2)));
    const char inverted = char(~bytes.peek(1)[0]);
    QVERIFY(bytes.write(&inverted, 1) == 1);
    bytes.close();
    const Answer got = cli({"estimate", a_, b_, "--methods", "cnnBspp", "--weights", changed});
    QVERIFY2(got.code == 2 && got.err.contains("damaged"), qPrintable(got.err));

    QVERIFY(shell("mkfifo \"$1\"", {folder_.filePath("pipe.pt")}).code == 0);
    refused("cnnBspp", folder_.filePath("pipe.pt"), "not an ordinary file");
  }

  void absentCudaExitsWith3() {
    if (computeFacts().cuda) QSKIP("there is a CUDA device here");
    const Answer got = cli(
        {"estimate", a_, b_, "--methods", "cnnA", "--device", "cuda", "--weights", saved(trained(NetworkKind::cnnA))});
    QCOMPARE(got.code, 3);
    QVERIFY2(got.err.contains("CUDA"), qPrintable(got.err));
  }

  // 20 megapixels times 2000 filters are 10 GB, more than the shell allows: LibTorch fails, the other method does not.
  void aFailingLibraryExitsWith4() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers need more address space than any limit leaves");
#endif
    const auto large = folder_.filePath("large.png");
    cv::imwrite(large.toStdString(), cv::Mat(4000, 5000, CV_8UC3, cv::Scalar(9, 9, 9)));
    const Answer got = shell("ulimit -v 6000000; exec \"$0\" \"$@\"",
                             {"estimate", large, large, "--json", "--methods", "cnnBspp,orb", "--input", "full",
                              "--weights", saved(trained(NetworkKind::cnnBspp, 2000))});
    QVERIFY2(got.code == 4, qPrintable(QString("%1 %2").arg(got.code).arg(got.err)));
    QVERIFY2(got.err.startsWith("parallax-cli: cnnBspp: "), qPrintable(got.err));
    QCOMPARE(got.json()["results"].toArray().size(), 2);
  }

  void importedWeightsAreUntrained() {
    const auto good = folder_.filePath("alexnet.pth"), bad = folder_.filePath("bad.pth"),
               out = folder_.filePath("o.pt");
    const char* script = R"(
import sys, torch
state, before = {}, 3
for place, filters, side in ((0, 64, 11), (3, 192, 5), (6, 384, 3), (8, 256, 3), (10, 256, 3)):
    state["features.%d.weight" % place] = torch.full((filters, before, side, side), 0.01)
    state["features.%d.bias" % place] = torch.zeros(filters)
    before = filters
torch.save(state, sys.argv[1])
state["features.3.weight"] = torch.zeros(192, 64, 3, 3)
torch.save(state, sys.argv[2], _use_new_zipfile_serialization=False)
)";
    if (run("/usr/bin/python3", {"-c", "import torch"}).code != 0)
      QSKIP("python3-torch is not installed: nothing writes a state_dict to import");
    const Answer made = run("/usr/bin/python3", {"-c", script, good, bad});
    QVERIFY2(made.code == 0, qPrintable(made.err));

    const Answer refused = cli({"import-weights", bad, out});
    QCOMPARE(refused.code, 2);
    QVERIFY2(isOurSentence(refused.err) && refused.err.contains("features.3.weight is 192x64x3x3"),
             qPrintable(refused.err));
    QVERIFY(!QFile::exists(out));

    const Answer imported = cli({"import-weights", good, out, "--network", "cnnA"});
    QVERIFY2(imported.code == 0, qPrintable(imported.err));
    QVERIFY(imported.out.contains("must be trained"));
    const Answer estimated = cli({"estimate", a_, b_, "--methods", "cnnA", "--weights", out});
    QCOMPARE(estimated.code, 3);
    QVERIFY2(isOurSentence(estimated.err) && estimated.err.contains("untrained"), qPrintable(estimated.err));
  }

  void namesThatAreNotUtf8AreNamesToo() {
    const Answer got = shell(R"sh(name="$1/$(printf 'a\377.png')"; cp "$2" "$name" || exit 9
                                  "$0" estimate "$name" "$3" --methods sift --json; code=$?
                                  rm "$name"; exit $code)sh",
                             {folder_.path(), a_, b_});
    QVERIFY2(got.code == 0, qPrintable(got.err));
    QVERIFY2(got.json()["image1"].toString().contains(QChar(0xfffd)), qPrintable(got.out));
    const Answer setting = shell(R"sh(exec "$0" methods --json --size "$(printf '\377')")sh");
    QCOMPARE(setting.code, 2);
  }

  void whatCannotBeWrittenIsAFailure() {
    for (const auto* line : {"\"$0\" methods > /dev/full", "\"$0\" methods --json > /dev/full",
                             "\"$0\" --version > /dev/full", "\"$0\" estimate --help > /dev/full"}) {
      const Answer got = shell(line);
      QVERIFY2(got.code == 4 && isOurSentence(got.err), qPrintable(line + (": " + got.err)));
    }
  }

  void librariesDoNotSpeakBeforeUs() {
    const auto refused = [&](const QString& name, const QByteArray& bytes) {
      QFile file(folder_.filePath(name));
      QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
      file.close();
      const Answer got = cli({"estimate", file.fileName(), b_});
      QVERIFY2(got.code == 2 && isOurSentence(got.err), qPrintable(got.err));
    };
    QFile png(a_);
    QVERIFY(png.open(QIODevice::ReadOnly));
    const QByteArray whole = png.readAll();
    std::vector<uchar> jpeg, tiff;
    QVERIFY(cv::imencode(".jpg", cv::imread(a_.toStdString()), jpeg));
    QVERIFY(cv::imencode(".tiff", cv::imread(a_.toStdString()), tiff));
    const auto head = [](const std::vector<uchar>& b, double part) {
      return QByteArray(reinterpret_cast<const char*>(b.data()), qsizetype(double(b.size()) * part));
    };
    refused("empty.png", "");
    refused("noise.png", "this is no picture");
    refused("cut.png", whole.left(whole.size() / 2));
    auto damaged = whole;
    damaged.replace(40, 60, QByteArray(60, 'x'));
    refused("damaged.png", damaged);
    refused("header.png", whole.left(33));
    refused("cut.jpg", head(jpeg, 0.3));
    refused("cut.tiff", head(tiff, 0.3));
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

  // Where networks are calculated, and what CUDA device there is, or why none.
  void methodsSayTheDevice() {
    const auto listed = [&](const QStringList& more) {
      const auto list = QJsonDocument::fromJson(cli(QStringList{"methods", "--json"} + more).out.toUtf8()).array();
      QMap<QString, QJsonObject> byName;
      for (const QJsonValue& m : list) byName[m["method"].toString()] = m.toObject();
      return byName;
    };
    const auto automatic = listed({});
    QVERIFY(!automatic["sift"].contains("device"));
    for (const char* name : {"cnnCspp", "guided"}) {
      const auto found = automatic[name]["device_found"].toString();
      const bool cuda = automatic[name]["device"] == "cuda";
      QVERIFY2(found.startsWith(cuda ? "CUDA: " : "No CUDA: ") && found.size() > 10, qPrintable(found));
      QVERIFY(cli({"methods"}).out.contains(found));
      QCOMPARE(listed({"--device", "cpu"})[name]["device"].toString(), QString("cpu"));
      const auto forced = listed({"--device", "cuda"})[name];
      QCOMPARE(forced["available"].toBool(), cuda);
      if (!cuda) QVERIFY(forced["device"].isNull() && !forced["reason"].toString().isEmpty());
    }
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
