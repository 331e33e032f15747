// parallax-cli collection, as a script sees it.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include "support/data_folder.h"

namespace {

struct Answer {
  int code;
  QString out, err;
  QJsonValue json() const { return QJsonValue(QJsonDocument::fromJson(out.toUtf8()).object()); }
};

Answer cli(const QStringList& arguments) {
  QProcess process;
  process.start(PARALLAX_BIN_DIR "/parallax-cli", QStringList{"collection"} + arguments);
  if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) return {-1, {}, "crashed"};
  return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

class CollectionCommandTest : public QObject {
  Q_OBJECT

  DataFolder at_;
  QString place_ = QString::fromStdString(at_.path().string());

 private Q_SLOTS:
  // Eight cameras on an arc, two images of them missing.
  void initTestCase() {
    QByteArray par = "8\n";
    for (int i = 0; i < 8; ++i) {
      const double a = 0.2 * i, c = std::cos(a), s = std::sin(a);
      par += QString("p%1.png 900 0 320 0 900 240 0 0 1 %2 0 %3 0 1 0 %4 0 %2 0 0 5\n")
                 .arg(i)
                 .arg(c, 0, 'g', 15)
                 .arg(s, 0, 'g', 15)
                 .arg(-s, 0, 'g', 15)
                 .toUtf8();
      if (i > 1) at_.write(QString("arc/p%1.png").arg(i));
    }
    at_.write("arc/arc_par.txt", par);
  }

  void tellsWhatIsThereAndWhatIsMissing() {
    const Answer text = cli({place_ + "/arc"});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains("Middlebury") && text.out.contains("1 scene, 6 images, 28 pairs"), qPrintable(text.out));
    QVERIFY(text.out.contains("note: arc_par.txt names 2 of 8 images that are missing: p0.png and p1.png."));
    const auto json = cli({place_ + "/arc", "--json"}).json();
    QCOMPARE(json["format"].toString(), "middlebury");
    QCOMPARE(json["scenes"][0]["pairs"].toInt(), 28);
    QCOMPARE(json["scenes"][0]["images"].toInt(), 6);
    QCOMPARE(json["notes"].toArray().size(), 1);
    QCOMPARE(cli({place_, "--json"}).json()["format"].toString(), "middlebury");  // a level down
  }

  void writesPairsThatItReads() {
    for (const QString ending : {".csv", ".jsonl"}) {
      const QString list = place_ + "/arc/pairs" + ending;
      QCOMPARE(cli({place_ + "/arc", "--pairs-out", list}).code, 0);
      const auto json = cli({list, "--json"}).json();
      QCOMPARE(json["format"].toString(), "pairs");
      QCOMPARE(json["scenes"][0]["pairs"].toInt(), 28);
      QCOMPARE(json["scenes"][0]["poses"].toInt(), 8);
      QVERIFY(json["scenes"][0]["cameras"].toInt() <= 8 && json["source"].toString().startsWith('/'));
    }
  }

  void studiesOverlapOfARigWithKnownSizes() {
    const QString list = place_ + "/arc/sized.csv";
    QCOMPARE(cli({place_ + "/arc", "--pairs-out", list}).code, 0);
    QByteArray text = at_.read("arc/sized.csv");
    text.replace(",0 0 900", ",640 480 900");
    at_.write("arc/sized.csv", text);
    const auto study = cli({list, "--overlap-study", "--json"}).json()["overlap_study"];
    QCOMPARE(study["cameras"].toInt(), 8);
    QCOMPARE(study["uniform"]["frusta_meet"]["jaccard"].toDouble(), 1.0);  // all pairs are listed, and all meet
    QVERIFY(study["ranges_tried"].toInt() > 100);
    QVERIFY(cli({list, "--overlap-study"}).out.contains("gives exactly the listed pairs"));
    const Answer unsized = cli({place_ + "/arc", "--overlap-study"});
    QCOMPARE(unsized.code, 2);
    QVERIFY(unsized.err.contains("known image size"));
  }

  void wrongUseIsASentence() {
    for (const QStringList& arguments :
         {QStringList{place_ + "/nowhere"}, QStringList{place_ + "/arc", "--scene", "nine"},
          QStringList{place_ + "/arc", "--format", "dtu"}, QStringList{place_ + "/arc", "--format", "none"},
          QStringList{place_ + "/arc", "--pairs-out", place_ + "/x.txt"}}) {
      const Answer answer = cli(arguments);
      QCOMPARE(answer.code, 2);
      QVERIFY2(answer.err.startsWith("parallax-cli: ") && answer.err.endsWith(".\n"), qPrintable(answer.err));
      QVERIFY(answer.out.isEmpty());
    }
  }
};

QTEST_GUILESS_MAIN(CollectionCommandTest)
#include "collection_command_test.moc"
