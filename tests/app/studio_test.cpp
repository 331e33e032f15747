// parallax as a process: starts, does the first thing a person would do, and ends.
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Answer {
  int code;
  QString out, err;
};

Answer studio(const QStringList& arguments) {
  QProcess process;
  process.start(PARALLAX_BIN_DIR "/parallax", arguments);
  if (!process.waitForFinished(150'000) || process.exitStatus() != QProcess::NormalExit)
    return {-1, {}, process.readAllStandardError()};
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace

class StudioTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void demoIsReportedAndEndsWith0() {
    QTemporaryDir folder;
    const QString picture = folder.filePath("window.png");
    const Answer got = studio({"--report", picture});
    QVERIFY2(got.code == 0, qPrintable(got.err));
    QVERIFY(got.out.contains("SIFT") && got.out.contains(picture));
    const QImage image(picture);
    QVERIFY(image.width() > 800 && image.height() > 500);
    int yellow = 0;  // the inlier lines
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x) {
        const QColor c = image.pixelColor(x, y);
        yellow += c.red() > 200 && c.green() > 160 && c.blue() < 60;
      }
    QVERIFY2(yellow > 300, qPrintable(QString::number(yellow)));
  }

  void wrongArgumentsEndWithASentence() {
    QCOMPARE(studio({"one.png"}).code, 2);
    QCOMPARE(studio({"--theme", "pink"}).code, 2);
    QTemporaryDir folder;
    QCOMPARE(studio({"--report", "/tmp/x.png", folder.path()}).code, 2);  // a data set is no pair
    QCOMPARE(studio({"a.png", "b.png", "c.png"}).code, 2);
    const Answer missing = studio({"--report", "/tmp/x.png", "/no/a.png", "/no/b.png"});
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.err.contains("There is no file"));
  }
};

QTEST_GUILESS_MAIN(StudioTest)
#include "studio_test.moc"
