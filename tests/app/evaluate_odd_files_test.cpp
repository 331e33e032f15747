// parallax-cli evaluate and report over photographs that cannot be read, or whose names are no text.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <fstream>
#include <opencv2/imgcodecs.hpp>
#include <random>

#include "support/data_folder.h"

namespace fs = std::filesystem;

namespace {

struct Ran {
  int code = -1;
  QString out, err;
};

Ran cli(const QStringList& arguments) {
  QProcess process;
  process.start(PARALLAX_BIN_DIR "/parallax-cli", arguments);
  if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) return {-1, {}, "crashed"};
  return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

// A wall of noise, which moves to the left as the camera moves to the right.
std::vector<unsigned char> wall(int shift) {
  std::mt19937 dice(7);
  cv::Mat noise(30, 60, CV_8UC1), image(240, 320, CV_8UC1);
  for (int y = 0; y < noise.rows; ++y)
    for (int x = 0; x < noise.cols; ++x) noise.at<unsigned char>(y, x) = static_cast<unsigned char>(dice() % 256);
  for (int y = 0; y < image.rows; ++y)
    for (int x = 0; x < image.cols; ++x)
      image.at<unsigned char>(y, x) = noise.at<unsigned char>(y / 8, (x + shift) / 8);
  std::vector<unsigned char> bytes;
  cv::imencode(".png", image, bytes);
  return bytes;
}

}  // namespace

class EvaluateOddFilesTest : public QObject {
  Q_OBJECT

  std::unique_ptr<DataFolder> at_;
  QString path(const char* name) const { return QString::fromStdString(at_->path(name).string()); }

  void model(const std::string& first, const std::string& second) {
    at_->write("set/sparse/0/cameras.txt", "1 PINHOLE 320 240 300 300 160 120\n");
    at_->write("set/sparse/0/images.txt",
               QByteArray::fromStdString("1 1 0 0 0 0 0 0 1 " + first + "\n\n2 1 0 0 0 -1 0 0 1 " + second + "\n\n"));
  }
  void photograph(const std::string& name, const std::vector<unsigned char>& bytes) {
    fs::create_directories(at_->path("set/images"));
    std::ofstream(at_->path("set/images") / name, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
  }
  Ran evaluate() { return cli({"evaluate", path("set"), "--methods", "orb", "--out", path("results.db"), "--json"}); }

 private Q_SLOTS:
  void init() { at_ = std::make_unique<DataFolder>(); }

  void whereNoImageCanBeReadItFails() {
    model("a.png", "b.png");
    for (const char* name : {"a.png", "b.png"}) photograph(name, {'n', 'o', 'n', 'e'});
    const auto none = evaluate();
    QVERIFY2(none.code == 2, qPrintable(none.err));
    QVERIFY2(none.err.contains("None of the 2 images can be read. The first reason: ") &&
                 none.err.contains(".png is not an image"),
             qPrintable(none.err));
    QVERIFY(none.out.isEmpty());
    photograph("a.png", wall(0)), photograph("b.png", wall(24));  // mended: the same plan goes on
    const auto mended = evaluate();
    QVERIFY2(mended.code == 0, qPrintable(mended.err));
    QCOMPARE(QJsonDocument::fromJson(mended.out.toUtf8())["rows"].toInt(), 1);
  }

  void whereImagesAreMissingItSaysSo() {
    model("a.png", "b.png");
    photograph("c.png", wall(0));
    const auto none = evaluate();
    QVERIFY2(none.code == 2 && none.err.contains("of every pair an image is missing"), qPrintable(none.err));
  }

  void namesThatAreNoTextComeThrough() {
    model("T\xFCr.png", "T\xF6r.png");
    photograph("T\xFCr.png", wall(0)), photograph("T\xF6r.png", wall(24));
    const auto r = evaluate();
    QVERIFY2(r.code == 0, qPrintable(r.err));
    QCOMPARE(QJsonDocument::fromJson(r.out.toUtf8())["methods"][0]["pairs"].toInt(), 1);
    const auto told = cli({"collection", path("set"), "--json"});
    QVERIFY(told.code == 0 && QJsonDocument::fromJson(told.out.toUtf8()).isObject());
    const auto report = cli({"report", path("results.db"), "--out", path("report")});
    QVERIFY2(report.code == 0, qPrintable(report.err));
    const auto again = evaluate();  // the same names are found in the file
    QVERIFY(again.code == 0 && QJsonDocument::fromJson(again.out.toUtf8())["rows"].toInt() == 0);
  }
};

QTEST_APPLESS_MAIN(EvaluateOddFilesTest)
#include "evaluate_odd_files_test.moc"
