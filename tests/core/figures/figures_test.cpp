// Figures, read back: SVG as XML, PNG as pixels, PDF by its bytes.
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <opencv2/imgproc.hpp>

#include "figures/figure.h"

using namespace parallax;

namespace {

Figure twoPanels() {
  Curve rising{"surf", 0x0082c8, false, {0, 90, 180}, {0, 0.5, 1}};
  Curve flat{"cnnBspp", 0xd43a2f, true, {0, 180}, {1, 1}};
  Panel left{"Orientation", "ROE (degrees)", "pairs", 0, 180, 0, 1, true, false, {rising, flat}, {}};
  Panel right = left;
  right.title = "Translation";
  return {"Fig. 5", "A failure counts as an error of 180 degrees.", {left, right}};
}

PictureSheet sheet() {
  cv::Mat first(90, 120, CV_8UC3, cv::Scalar(40, 80, 120)), second(120, 90, CV_8UC3, cv::Scalar(120, 80, 40));
  std::vector<std::pair<Eigen::Vector2d, Eigen::Vector2d>> matches;
  for (int i = 0; i < 20; ++i) matches.push_back({{10, 4 * i}, {20, 4 * i + 8}});
  PicturePair pair{first, second, matches, {"ROE 1.0 deg", "RTE 2.0 deg"}};
  return {"Fig. 6", "note", {{"Failures", "Chosen by rule.", {pair, pair, pair}}, {"None", "A rule.", {}}}};
}

bool isXml(const QByteArray& text) {
  QXmlStreamReader reader(text);
  while (!reader.atEnd()) reader.readNext();
  return !reader.hasError();
}

QByteArray bytesOf(const QString& file) {
  QFile in(file);
  return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

int pixelsOf(const QImage& image, QColor colour) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) {
      const QColor c = image.pixelColor(x, y);
      count +=
          std::abs(c.red() - colour.red()) + std::abs(c.green() - colour.green()) + std::abs(c.blue() - colour.blue()) <
          30;
    }
  return count;
}

}  // namespace

class FiguresTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void svgIsXmlAndStandsAlone() {
    for (const std::string& text : {svgOf(twoPanels()), svgOf(sheet())}) {
      const auto svg = QByteArray::fromStdString(text);
      QVERIFY(svg.contains("<svg"));
      QVERIFY(isXml(svg));
      QVERIFY(!svg.contains("<text"));        // letters are outlines: the same on every machine
      QVERIFY(!svg.contains("href=\"http"));  // nothing from elsewhere
    }
    QVERIFY(QByteArray::fromStdString(svgOf(sheet())).contains("image/jpeg"));
  }

  void curvesAreDrawnInTheirColours() {
    QTemporaryDir dir;
    QVERIFY(saveFigure(twoPanels(), dir.filePath("a.png").toStdString()));
    const QImage image(dir.filePath("a.png"));
    QVERIFY(!image.isNull());
    const int blue = pixelsOf(image, "#0082c8"), red = pixelsOf(image, "#d43a2f");
    QVERIFY2(blue > 1000 && red > 600, qPrintable(QString("%1 and %2").arg(blue).arg(red)));
    auto without = twoPanels();
    for (Panel& p : without.panels) p.curves.pop_back();
    QVERIFY(saveFigure(without, dir.filePath("b.png").toStdString()));
    QCOMPARE(pixelsOf(QImage(dir.filePath("b.png")), "#d43a2f"), 0);
  }

  void aCurveGoesWhereItsNumbersSay() {
    // One panel, one curve along the diagonal: at a quarter of the way right it is at a quarter of the way up.
    QTemporaryDir dir;
    Curve diagonal{"", 0xff0000, false, {0, 1}, {0, 1}};
    QVERIFY(saveFigure({"", "", {{"", "", "", 0, 1, 0, 1, false, false, {diagonal}, {}}}},
                       dir.filePath("d.png").toStdString()));
    const QImage image(dir.filePath("d.png"));
    double sx = 0, sy = 0, sxx = 0, sxy = 0, n = 0;
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x)
        if (const QColor c = image.pixelColor(x, y); c.red() > 200 && c.green() < 90)
          sx += x, sy += y, sxx += double(x) * x, sxy += double(x) * y, ++n;
    QVERIFY(n > 200);
    const double slope = (sxy - sx * sy / n) / (sxx - sx * sx / n);
    QVERIFY2(std::abs(slope + 200.0 / 268) < 0.01, qPrintable(QString::number(slope)));
  }

  void linesJoinTheMatches() {
    QTemporaryDir dir;
    QVERIFY(saveSheet(sheet(), dir.filePath("s.png").toStdString()));
    const QImage image(dir.filePath("s.png"));
    QVERIFY(pixelsOf(image, "#ffd400") > 100);
    QVERIFY(pixelsOf(image, QColor(120, 80, 40)) > 10000);  // BGR became RGB
  }

  void pdfIsPdf() {
    QTemporaryDir dir;
    QVERIFY(saveFigure(twoPanels(), dir.filePath("a.pdf").toStdString()));
    QVERIFY(saveSheet(sheet(), dir.filePath("s.pdf").toStdString()));
    for (const char* name : {"a.pdf", "s.pdf"}) {
      const auto bytes = bytesOf(dir.filePath(name));
      QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
    }
    QVERIFY(bytesOf(dir.filePath("s.pdf")).contains("DCTDecode"));
  }

  void oddNumbersDoNoHarm() {
    QTemporaryDir dir;
    auto figure = twoPanels();
    figure.panels[0].curves[0].y = {NAN, INFINITY, 0.5};
    figure.panels[0].curves[1].x = {};
    figure.panels.push_back(
        {"log", "x", "y", 0.01, 180, 0.01, 180, false, true, {}, {{"dots", 0, false, {0, 1}, {0, 50}}}});
    for (const char* name : {"x.svg", "x.pdf", "x.png"}) QVERIFY(saveFigure(figure, dir.filePath(name).toStdString()));
    QVERIFY(isXml(bytesOf(dir.filePath("x.svg"))));
    QVERIFY(!svgOf(Figure{}).empty());
    QVERIFY(!svgOf(PictureSheet{}).empty());
  }

  void whatCannotBeSavedIsASentence() {
    QTemporaryDir dir;
    const auto other = saveFigure(twoPanels(), dir.filePath("a.gif").toStdString());
    QVERIFY(!other && other.error().message.find(".svg") != std::string::npos);
    const auto nowhere = saveFigure(twoPanels(), dir.filePath("no/such/a.svg").toStdString());
    QVERIFY(!nowhere && nowhere.error().message.find("could not be written") != std::string::npos);
  }
};

QTEST_APPLESS_MAIN(FiguresTest)
#include "figures_test.moc"
