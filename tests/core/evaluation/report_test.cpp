// Figures, tables and example pairs against what the results say, computed here in another way.
#include "evaluation/report.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <opencv2/imgcodecs.hpp>
#include <set>

#include "evaluation/examples.h"
#include "evaluation/result_figures.h"
#include "evaluation/result_tables.h"
#include "support/textures.h"

using namespace parallax;

namespace {

// Four scenes of two classes, ten pairs each; errors by formula. cnnBspp is better where SURF fails.
ResultsSet handMade() {
  ResultsSet results{"dtu", "hand made", "/nowhere", "227x227", {}, {}};
  for (int scene = 0; scene < 4; ++scene)
    for (int pair = 0; pair < 10; ++pair) {
      EvaluatedPair p;
      p.id = scene * 10 + pair + 1;
      p.scene = "scan" + std::to_string(scene + 1);
      p.kind = scene % 2 ? "textureless" : "textured";
      p.light = "max";
      p.first = "001";
      p.second = "00" + std::to_string(pair + 2);
      p.rotationDeg = 5.0 + pair;
      p.baseline = 10.0 * (pair + 1);
      results.pairs.push_back(p);
    }
  const auto add = [&](const std::string& label, const std::string& method, auto errors) {
    MethodResults m{
        std::int64_t(results.methods.size()) + 1, label, method, nlohmann::json::object(), "", "0.1", "", {}};
    for (std::int32_t i = 0; i < 40; ++i) {
      const auto [roe, rte, failed] = errors(i);
      m.measurements.push_back({i, float(roe), float(rte), failed, 100, 50, 1});
    }
    results.methods.push_back(std::move(m));
  };
  const auto hard = [](int i) { return i / 10 % 2 == 1; };
  add("surf", "surf", [&](int i) {
    const bool failed = hard(i) && i % 10 == 9;
    return std::tuple(failed    ? 180.0
                      : hard(i) ? 60.0 + i
                                : 0.5 + 0.1 * i,
                      failed    ? 180.0
                      : hard(i) ? 90.0
                                : 2.0,
                      failed);
  });
  add("cnnBspp", "cnnBspp", [&](int i) { return std::tuple(8.0 + 0.2 * i, i % 5 == 0 ? 9.0 : 30.0, false); });
  for (Measurement& m : results.methods[1].measurements) m.matches = m.inliers = 0;
  return results;
}

double larger(const MethodResults& m, std::int32_t pair) {
  return std::max(m.measurements[pair].roeDeg, m.measurements[pair].rteDeg);
}

// A collection in which every pair of handMade() has its images.
Collection collectionFor(const ResultsSet& results, const QTemporaryDir& dir) {
  Collection collection{"dtu", "hand made", dir.path().toStdString(), {}, {}};
  std::vector<ViewEntry> views;
  for (int i = 1; i <= 11; ++i) {
    const std::string name = "00" + std::to_string(i);
    cv::imwrite((collection.root / (name + ".png")).string(), test::texture(160, 120, 7));
    views.push_back({name, {name + ".png"}, Intrinsics{160, 120, 200, 200, 79.5, 59.5}, RigidPose{}});
  }
  std::set<std::string> names;
  for (const EvaluatedPair& p : results.pairs)
    if (names.insert(p.scene).second) collection.scenes.push_back({p.scene, p.kind, {"max"}, views, {}});
  return collection;
}

QByteArray bytesOf(const QString& file) {
  QFile in(file);
  return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

}  // namespace

class ReportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void curvesAreTheSharesOfPairs() {
    const ResultsSet results = handMade();
    const Figure figure = errorCurves(results, "all");
    QCOMPARE(figure.panels.size(), std::size_t(2));
    for (std::size_t m = 0; m < 2; ++m) {
      const Curve& curve = figure.panels[0].curves[m];
      for (std::size_t i = 0; i < curve.x.size(); ++i) {
        int within = 0;
        for (const Measurement& one : results.methods[m].measurements) within += one.roeDeg <= curve.x[i];
        QVERIFY(std::abs(curve.y[i] - within / 40.0) < 1e-9);
      }
    }
    QVERIFY(figure.note.find("40 pairs of 4 scenes") != std::string::npos);
    QVERIFY(figure.note.find("180") != std::string::npos);
  }

  void aFilteredFigureCountsWhatPasses() {
    PairFilter filter;
    filter.kinds = {"textureless"};
    const Figure figure = errorCurves(handMade(), "hard", filter);
    QVERIFY(figure.note.find("20 pairs of 2 scenes") != std::string::npos);
    QCOMPARE(figure.panels[1].curves[0].y.back(), 1.0);
    QVERIFY(figure.panels[0].curves[0].x.front() == 0 && figure.panels[0].curves[0].y.front() == 0);
  }

  void twoCurvesOfOneMethodCanBeToldApart() {
    ResultsSet results = handMade();
    results.methods.push_back(results.methods[1]);
    results.methods.push_back(results.methods[1]);
    const Curve a = curveStyle(results, 1), b = curveStyle(results, 2), c = curveStyle(results, 3);
    QVERIFY(a.dashed != b.dashed && a.ink == b.ink);
    QVERIFY(c.ink != a.ink);
  }

  void examplesFollowTheirRules() {
    const ResultsSet results = handMade();
    const auto &surf = results.methods[0], &cnn = results.methods[1];
    const ExamplePairs examples = examplePairs(results, surf, cnn, 4);
    QCOMPARE(examples.baselineFails.size(), std::size_t(4));
    for (const auto pair : examples.baselineFails)
      QVERIFY(larger(surf, pair) > 45 && larger(cnn, pair) < larger(surf, pair));
    QVERIFY(!examples.baselineWins.empty());
    for (const auto pair : examples.baselineWins)
      QVERIFY(larger(surf, pair) < 20 && larger(cnn, pair) > larger(surf, pair) + 15);
    QVERIFY(!examples.bothAgree.empty());
    for (const auto pair : examples.bothAgree)
      QVERIFY(std::abs(larger(surf, pair) - larger(cnn, pair)) <= 10 && larger(surf, pair) < 45);
    // Two scenes can give failures, so the first two are of two scenes.
    QVERIFY(results.pairs[examples.baselineFails[0]].scene != results.pairs[examples.baselineFails[1]].scene);
    // The largest lead comes first: the failure of scan2 or scan4, 180 against at most 30.
    QVERIFY(surf.measurements[examples.baselineFails[0]].failed);
  }

  void tablesHoldTheNumbers() {
    const Table table = summaryTable(handMade(), "all");
    QCOMPARE(table.rows.size(), std::size_t(2));
    QCOMPARE(table.rows[0][0], std::string("surf"));
    QCOMPARE(table.rows[0][1], std::string("40"));
    QCOMPARE(table.rows[0][9], std::string("5.0 %"));
    QCOMPARE(table.rows[0].back(), std::string("-"));  // made by hand: on no camera
    QCOMPARE(groupedTable(handMade(), Group::scene).rows.size(), std::size_t(8));
    QCOMPARE(groupedTable(handMade(), Group::kind).rows.size(), std::size_t(4));
    QCOMPARE(measurementTable(handMade()).rows.size(), std::size_t(80));
    const Table compared = comparisonTable(handMade(), 0);
    QCOMPARE(compared.rows.size(), std::size_t(3));
  }

  void textIsEscapedAsEachFormatWants() {
    const Table odd{"T|t", {"a,b", "c\"d"}, {{"<x>", "1|2"}, {"line\nbreak", ""}}};
    QCOMPARE(asCsv(odd), std::string("\"a,b\",\"c\"\"d\"\r\n<x>,1|2\r\n\"line\nbreak\",\r\n"));
    QVERIFY(asMarkdown(odd).find("1\\|2") != std::string::npos);
    QVERIFY(asHtml(odd).find("&lt;x&gt;") != std::string::npos);
  }

  void aReportIsWrittenWhole() {
    QTemporaryDir out, images;
    ResultsSet results = handMade();
    const Collection collection = collectionFor(results, images);
    const auto done = writeReport(results, &collection, out.path().toStdString(), {}, {});
    QVERIFY2(done, done ? "" : done.error().message.c_str());
    QVERIFY2(done->notes.empty(), done->notes.empty() ? "" : done->notes[0].c_str());
    for (const char* name : {"figures/curves.svg", "figures/curves.pdf", "figures/curves-hard.svg",
                             "figures/examples.svg", "figures/along-rotation.pdf", "tables/summary.csv",
                             "tables/summary.md", "tables/comparison.csv", "tables/measurements.csv", "index.html"})
      QVERIFY2(bytesOf(out.filePath(name)).size() > 100, name);
    const auto page = bytesOf(out.filePath("index.html"));
    QVERIFY(page.contains("data:image/svg+xml;base64,"));
    QVERIFY(!page.contains("src=\"http") && !page.contains("<link") && !page.contains("<script"));
    // The base64 is the very file.
    const QRegularExpression image("base64,([A-Za-z0-9+/=]+)\"");
    QCOMPARE(QByteArray::fromBase64(image.match(QString::fromUtf8(page)).captured(1).toLatin1()),
             bytesOf(out.filePath("figures/curves.svg")));
    QCOMPARE(QString::fromStdString(done->files.front().filename()), QString("index.html"));
  }

  void whatIsLackingIsSaid() {
    QTemporaryDir out;
    ReportOptions options;
    options.hard = {"scan99"};
    const auto done = writeReport(handMade(), nullptr, out.path().toStdString(), options, {});
    QVERIFY(done);
    QCOMPARE(done->notes.size(), std::size_t(2));
    QVERIFY(done->notes[0].find("scan99") != std::string::npos);
    QVERIFY(done->notes[1].find("Fig. 6") != std::string::npos);
    QVERIFY(bytesOf(out.filePath("index.html")).contains("Fig. 6"));
    options.reference = "orb";
    const auto unknown = writeReport(handMade(), nullptr, out.path().toStdString(), options, {});
    QVERIFY(!unknown && unknown.error().message.find("surf, cnnBspp") != std::string::npos);
    ResultsSet empty = handMade();
    empty.methods.clear();
    QVERIFY(!writeReport(empty, nullptr, out.path().toStdString(), {}, {}));
  }

  void aFolderThatCannotBeWrittenIsASentence() {
    const auto done = writeReport(handMade(), nullptr, "/proc/nothing", {}, {});
    QVERIFY(!done && done.error().message.find("could not be written") != std::string::npos);
  }
};

QTEST_APPLESS_MAIN(ReportTest)
#include "report_test.moc"
