// Every file of every format, cut, emptied, swapped with another, or filled with noise: a collection or a sentence, and
// never a crash, a hang, or an exception.
#include <QElapsedTimer>
#include <QTest>
#include <random>

#include "catalogue/formats.h"
#include "datasets/pair_list.h"
#include "support/data_folder.h"

using namespace parallax;

namespace {

const QByteArray pos =
    "2607.429766 -3.844721 1498.178213 -533938.049700\n-192.076872 2862.552400 681.798137 23434.746926\n"
    "-0.241605 -0.030951 0.969881 22.540088\n";
const QByteArray cam =
    "extrinsic\n1 0 0 0\n0 1 0 0\n0 0 1 5\n0 0 0 1\n\nintrinsic\n900 0 800\n0 900 600\n0 0 1\n\n425 2.5\n";
const QByteArray bundle =
    "# Bundle file v0.3\n2 1\n500 0 0\n1 0 0\n0 1 0\n0 0 1\n0 0 0\n510 0 0\n1 0 0\n0 1 0\n0 0 1\n-1 0 0\n1 2 -9\n"
    "255 0 0\n2 0 5 1.5 2.5 1 7 3.5 4.5\n";
const QByteArray strecha = "500 0 200 0 500 150 0 0 1 0 0 0 1 0 0 0 1 0 0 0 1 0 0 0 400 300";
const QByteArray middlebury =
    "2\na.png 500 0 200 0 500 150 0 0 1 1 0 0 0 1 0 0 0 1 0 0 0\n"
    "b.png 500 0 200 0 500 150 0 0 1 1 0 0 0 1 0 0 0 1 0 0 1\n";

template <class T>
void put(QByteArray& bytes, T value) {
  bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

QByteArray camerasBin() {
  QByteArray b;
  put<quint64>(b, 1);
  put<qint32>(b, 1), put<qint32>(b, 1), put<quint64>(b, 400), put<quint64>(b, 300);
  for (const double p : {500.0, 500.0, 200.0, 150.0}) put(b, p);
  return b;
}

QByteArray imagesBin() {
  QByteArray b;
  put<quint64>(b, 2);
  for (int i = 1; i <= 2; ++i) {
    put<qint32>(b, i);
    for (const double p : {1.0, 0.0, 0.0, 0.0, 0.0, 0.0, double(i)}) put(b, p);
    put<qint32>(b, 1);
    b += QByteArray("x") + char('0' + i) + ".png" + '\0';
    put<quint64>(b, 1);
    put(b, 5.0), put(b, 6.0), put<quint64>(b, 7);
  }
  return b;
}

struct File {
  const char* name;
  QByteArray bytes;
};
struct Sample {
  const char* format;
  std::vector<File> files;
  const char* open = "";  // a file that stands for the data set; "": the folder
};

std::vector<Sample> samples() {
  return {
      {"dtu",
       {{"Rectified/scan1/rect_001_max.png", "x"},
        {"Rectified/scan1/rect_002_max.png", ""},
        {"Calibration/cal18/pos_001.txt", pos},
        {"Calibration/cal18/pos_002.txt", pos},
        {"twin.json", R"({"scenes":[{"name":"scan1","kind":"glossy","seed":5}]})"}}},
      {"mvsnet-training",
       {{"Rectified/scan1_train/rect_001_3_r5000.png", ""},
        {"Rectified/scan1_train/rect_002_3_r5000.png", ""},
        {"Cameras/00000000_cam.txt", cam},
        {"Cameras/train/00000001_cam.txt", cam},
        {"Cameras/pair.txt", "1\n0\n1 1 5.5\n"}}},
      {"mvsnet",
       {{"scan1/images/00000000.jpg", ""},
        {"scan1/images/00000001.jpg", ""},
        {"scan1/cams/00000000_cam.txt", cam},
        {"scan1/cams/00000001_cam.txt", cam},
        {"scan1/pair.txt", "2\n0\n1 1 5.5\n1\n1 0 5.5\n"}}},
      {"authors-geometric",
       {{"my_pairs.txt", "-- header\n1 2 9 1 0 0 0 1 0 0\n"},
        {"Calibration/cal18/pos_001.txt", pos},
        {"Calibration/cal18/pos_002.txt", pos}}},
      {"landmarks",
       {{"list.txt", "a.jpg\nb.jpg 0 500\n"},
        {"gt_bundle.out", bundle},
        {"EGs.txt", "0 1 1 0 0 0 1 0 0 0 1 1 0 0\n"},
        {"cc.txt", "0\n1\n"},
        {"a.jpg", "\xff\xd8\xff\xe0"}}},
      {"pairs",
       {{"l.csv", "image1,image2,qw,qx,qy,qz,tx,ty,tz\na.png,\"b,.png\",1,0,0,0,0,0,1\n"}, {"a.png", ""}},
       "l.csv"},
      {"pairs",
       {{"l.jsonl", R"({"image1":"a.png","image2":"b.png","q":[1,0,0,0],"t":[0,0,1]})"}, {"a.png", ""}},
       "l.jsonl"},
      {"colmap",
       {{"cameras.txt", "1 PINHOLE 400 300 500 500 200 150\n"},
        {"x1.png", ""},
        {"images.txt", "1 1 0 0 0 0 0 0 1 x1.png\n1 2 7\n2 1 0 0 0 1 0 0 1 x2.png\n3 4 7\n"}}},
      {"colmap", {{"sparse/0/cameras.bin", camerasBin()}, {"sparse/0/images.bin", imagesBin()}, {"images/x1.png", ""}}},
      {"bundler", {{"bundle.out", bundle}, {"list.txt", "a.jpg\nb.jpg\n"}, {"a.jpg", ""}}},
      {"strecha", {{"a.jpg", ""}, {"a.jpg.camera", strecha}, {"b.jpg", ""}, {"b.jpg.camera", strecha}}},
      {"middlebury", {{"x_par.txt", middlebury}, {"a.png", ""}, {"b.png", ""}}},
      {"photographs", {{"a.png", ""}, {"b.png", ""}, {"K.txt", "500 500 200 150"}}},
  };
}

QByteArray noise(std::mt19937& dice, int length) {
  QByteArray bytes(length, '\0');
  for (char& c : bytes) c = char(dice());
  return bytes;
}

std::vector<QByteArray> damaged(const QByteArray& good, std::mt19937& dice) {
  std::vector<QByteArray> all{
      "", good + good, noise(dice, 200), QByteArray(100, '9'), "1e999 -1e999 nan inf", good + noise(dice, 50)};
  for (int part = 1; part < 12; ++part) all.push_back(good.left(good.size() * part / 12));
  for (int i = 0; i < 25 && !good.isEmpty(); ++i) {  // some bytes of it changed
    QByteArray changed = good;
    for (int k = 0; k < 1 + i % 3; ++k)
      changed[int(dice() % unsigned(good.size()))] = "0-9.e \n\xff\x7f,\""[dice() % 11];
    all.push_back(changed);
  }
  return all;
}

}  // namespace

class DamagedFilesTest : public QObject {
  Q_OBJECT

  // What must hold of any answer.
  static QString wrongWith(const Result<Collection>& result) {
    if (!result) {
      const auto& message = result.error().message;
      return message.size() > 10 && message.ends_with('.') ? "" : "no sentence: " + QString::fromStdString(message);
    }
    for (std::size_t s = 0; s < result->scenes.size(); ++s) {
      const SceneEntry& scene = result->scenes[s];
      const int views = int(scene.views.size());
      if (scene.lights.empty()) return "no light";
      for (const ViewEntry& view : scene.views) {
        if (view.images.size() != scene.lights.size()) return "images and lights differ";
        if (view.camFromWorld && !view.camFromWorld->centre().allFinite()) return "a pose that is not finite";
        if (view.intrinsics && !(view.intrinsics->fx > 0)) return "a camera that is none";
      }
      for (std::size_t i = 0; i < scene.pairs.size(); ++i) {
        const PairEntry& p = scene.pairs[i];
        if (p.first < 0 || p.second < 0 || p.first >= views || p.second >= views || p.first == p.second)
          return "a pair of nothing";
        if (i > 0 && std::pair(scene.pairs[i - 1].first, scene.pairs[i - 1].second) >= std::pair(p.first, p.second))
          return "pairs out of order";
        const auto truth = truthOf(*result, {int(s), p.first, p.second, 0});
        if (truth && !(truth->rotation.coeffs().allFinite() && truth->translation.allFinite()))
          return "a truth that is not finite";
      }
    }
    return {};
  }

 private Q_SLOTS:
  void everyFileOfEveryFormat() {
    std::mt19937 dice(5);
    int tried = 0, opened = 0;
    for (const Sample& sample : samples()) {
      DataFolder at;
      for (const File& file : sample.files) at.write(file.name, file.bytes);
      const auto place = at.path(sample.open);
      const auto whole = openCollection(place);
      QVERIFY2(whole, whole ? "" : whole.error().message.c_str());
      QCOMPARE(whole->format, std::string(sample.format));
      QCOMPARE(wrongWith(whole), QString());
      for (const File& file : sample.files) {
        for (const QByteArray& bytes : damaged(file.bytes, dice)) {
          at.write(file.name, bytes);
          const auto result = openCollection(place);
          QVERIFY2(wrongWith(result).isEmpty(), qPrintable(QString("%1 %2: ").arg(sample.format, file.name) +
                                                           wrongWith(result) + " " + bytes.left(200)));
          ++tried;
          opened += result.has_value();
        }
        for (const File& other : sample.files) {  // swapped
          at.write(file.name, other.bytes);
          QCOMPARE(wrongWith(openCollection(place)), QString());
        }
        at.remove(file.name);
        QCOMPARE(wrongWith(openCollection(place)), QString());
        QDir().mkpath(QString::fromStdString(at.path(file.name).string()));  // a folder where a file should be
        QCOMPARE(wrongWith(openCollection(place)), QString());
        QDir(QString::fromStdString(at.path(file.name).string())).removeRecursively();
        at.write(file.name, file.bytes);
      }
      QCOMPARE(wrongWith(openCollection(place)), QString());
    }
    qInfo("%d damaged files, %d of them still opened", tried, opened);
  }

  void foldersOfNothing() {
    DataFolder at;
    QVERIFY(!openCollection(at.path()));
    QVERIFY(!openCollection(""));
    QVERIFY(!openCollection("/dev/null"));
    QVERIFY(!openCollection("/dev/zero"));
    QVERIFY(QFile::link(QString::fromStdString(at.path().string()), QString::fromStdString(at.path("loop").string())));
    QCOMPARE(wrongWith(openCollection(at.path())), QString());
  }
};

QTEST_APPLESS_MAIN(DamagedFilesTest)
#include "damaged_files_test.moc"
