// Parallax's own pair list: what is written is read back; what people write is read or refused by the line.
#include "datasets/pair_list.h"

#include <QTest>

#include "catalogue/formats.h"
#include "geometry/pose_errors.h"
#include "support/collection_checks.h"
#include "support/data_folder.h"

using namespace parallax;

namespace {

const QDir shared(PARALLAX_SHARED_DATA);

// Two scenes, one with lights, awkward names, a missing image, a listed truth, an unknown one.
Collection awkward(const DataFolder& at) {
  Collection c{"test", "test", at.path(), {}, {}};
  SceneEntry lit{"scan, \"1\"", "glossy", {"0", "max"}, {}, {}};
  for (int i = 0; i < 3; ++i) {
    const QString name = QString("im/a,%1 \"x\"").arg(i);
    at.write(name + "_0.png");
    if (i != 1) at.write(name + "_max.png");
    ViewEntry view{"v" + std::to_string(i),
                   {(name + "_0.png").toStdString(), i == 1 ? "" : (name + "_max.png").toStdString()},
                   {},
                   {}};
    view.intrinsics = Intrinsics{640, 480, 500.1 / 3, 501, 320, 240, 1e-3, -2e-17, 0, 1.0 / 7};
    view.camFromWorld = RigidPose{Eigen::AngleAxisd(0.3 + i, Eigen::Vector3d(1, 2, 3).normalized()).toRotationMatrix(),
                                  {1e3 / 3 * i, -1.0 / 3, 1e-9}};
    lit.views.push_back(view);
  }
  lit.pairs = {{0, 1, {}},
               {0, 2, makeRelativePose(Eigen::Quaterniond(0.9, 0.1, -0.2, 0.3).normalized(), {1, -2, 3})},
               {2, 1, {}}};
  SceneEntry plain{"plain", "", {""}, {{"p", {"p.png"}, {}, {}}, {"q", {"q.png"}, {}, {}}}, {{0, 1, {}}}};
  at.write("p.png");
  at.write("q.png");
  c.scenes = {lit, plain};
  return c;
}

void compareTruth(const Collection& a, const Collection& b) {
  QCOMPARE(a.scenes.size(), b.scenes.size());
  for (std::size_t s = 0; s < a.scenes.size(); ++s) {
    QCOMPARE(b.scenes[s].name, a.scenes[s].name);
    QCOMPARE(b.scenes[s].kind, a.scenes[s].kind);
    QCOMPARE(b.scenes[s].lights, a.scenes[s].lights);
    QCOMPARE(b.scenes[s].pairs.size(), a.scenes[s].pairs.size());
    const auto viewNamed = [&](const std::string& name) {
      for (std::size_t i = 0; i < b.scenes[s].views.size(); ++i)
        if (b.scenes[s].views[i].name == name) return int(i);
      return -1;
    };
    for (const PairEntry& pair : a.scenes[s].pairs) {
      const auto &first = a.scenes[s].views[pair.first], &second = a.scenes[s].views[pair.second];
      const int i = viewNamed(first.name), j = viewNamed(second.name);
      QVERIFY(i >= 0 && j >= 0);
      const auto was = truthOf(a, {int(s), pair.first, pair.second, 0}), is = truthOf(b, {int(s), i, j, 0});
      QCOMPARE(is.has_value(), was.has_value());
      if (was) {
        QVERIFY((was->rotation.coeffs() - is->rotation.coeffs()).norm() < 1e-9);
        QVERIFY((was->translation - is->translation).norm() < 1e-9);
      }
      for (int light = 0; light < int(a.scenes[s].lights.size()); ++light) {
        const auto before = imagePath(a, {int(s), pair.first, light}), after = imagePath(b, {int(s), i, light});
        QCOMPARE(after.empty(), before.empty());
        QCOMPARE(after.lexically_normal(), before.lexically_normal());
      }
      const auto& view = b.scenes[s].views[i];
      QCOMPARE(view.intrinsics.has_value(), first.intrinsics.has_value());
      if (first.intrinsics)
        QVERIFY(view.intrinsics->fx == first.intrinsics->fx && view.intrinsics->k2 == first.intrinsics->k2 &&
                view.intrinsics->p2 == first.intrinsics->p2 && view.intrinsics->width == first.intrinsics->width);
      if (first.camFromWorld)
        QVERIFY((view.camFromWorld->centre() - first.camFromWorld->centre()).norm() <
                1e-9 * (1 + first.camFromWorld->centre().norm()));
    }
  }
}

}  // namespace

class PairListTest : public QObject {
  Q_OBJECT

  std::unique_ptr<DataFolder> at_;

 private Q_SLOTS:
  void init() { at_ = std::make_unique<DataFolder>(); }

  void whatIsWrittenIsReadBack_data() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"list.csv", "list.jsonl", "sub/list.csv", "sub/list.jsonl"}) QTest::newRow(file) << file;
  }
  void whatIsWrittenIsReadBack() {
    QFETCH(QString, file);
    const Collection before = awkward(*at_);
    QDir().mkpath(QString::fromStdString(at_->path("sub").string()));
    const auto done = writePairList(before, at_->path(file));
    QVERIFY2(done, done ? "" : done.error().message.c_str());
    OPENED(after, openCollection(at_->path(file)));
    QCOMPARE(after.format, std::string("pairs"));
    QVERIFY2(after.notes.empty(), after.notes.empty() ? "" : after.notes[0].c_str());
    compareTruth(before, after);
    QVERIFY(!QFile::exists(QString::fromStdString(at_->path(file + ".part").string())));
  }

  void realCollectionsRoundTrip_data() {
    QTest::addColumn<QString>("folder");
    for (const char* folder : {"strecha_fountain", "lund_door", "temple_sparse_ring"}) QTest::newRow(folder) << folder;
  }
  void realCollectionsRoundTrip() {
    QFETCH(QString, folder);
    if (!shared.exists(folder)) QSKIP("not in the shared data");
    OPENED(before, openCollection(shared.filePath(folder).toStdString()));
    for (const char* file : {"list.csv", "list.jsonl"}) {
      QVERIFY(writePairList(before, at_->path(file)));
      OPENED(after, openCollection(at_->path(file)));
      compareTruth(before, after);
    }
  }

  void lensesAreKept() {
    Collection before{"made", "made", at_->path(), {}, {}};
    SceneEntry scene{"s", "", {""}, {}, {}};
    Intrinsics fisheye{640, 480, 200, 201, 320, 240}, eucm = fisheye;
    fisheye.model = LensModel::fisheye;
    fisheye.lens = {-0.01, 0, 0.003};
    eucm.model = LensModel::eucm;
    eucm.lens = {0.6, 1.1};
    const std::array lenses{fisheye, eucm, equirectangular(800, 400)};
    for (int i = 0; i < 3; ++i) {
      const std::string name = std::string(1, char('a' + i)) + ".png";
      at_->write(QString::fromStdString(name));
      scene.views.push_back({name, {name}, lenses[std::size_t(i)], {}});
      if (i > 0) scene.pairs.push_back({i - 1, i, {}});
    }
    before.scenes.push_back(scene);
    for (const char* file : {"l.csv", "l.jsonl"}) {
      QVERIFY(writePairList(before, at_->path(file)));
      OPENED(after, openCollection(at_->path(file)));
      for (std::size_t i = 0; i < 3; ++i) {
        const auto& k = after.scenes[0].views[i].intrinsics;
        QVERIFY(k && k->model == lenses[i].model && k->lens == lenses[i].lens && k->fx == lenses[i].fx);
      }
    }
  }

  void whatPeopleWrite() {
    at_->write("a.png");
    at_->write("b.png");
    at_->write("l.csv", "\xEF\xBB\xBFimage1,image2\r\na.png,b.png\r\n\r\nb.png,gone/c.png\r\n");
    OPENED(c, openCollection(at_->path("l.csv")));
    QCOMPARE(c.scenes[0].name, std::string("l"));
    QCOMPARE(c.scenes[0].views.size(), 3u);
    QVERIFY(noted(c, "l.csv names 1 image that is missing: gone/c.png."));
    QVERIFY(!truthOf(c, {0, 0, 1, 0}));
    at_->write("l.jsonl", R"({"image1":"a.png","image2":"b.png","q":[1,0,0,0],"t":[0,0,2]})");
    OPENED(d, openCollection(at_->path("l.jsonl")));
    QVERIFY(truthOf(d, {0, 0, 1, 0})->translation.isApprox(Eigen::Vector3d(0, 0, 1)));
  }

  void brokenListsNameTheLine_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const QByteArray head = "image1,image2,qw,qx,qy,qz,tx,ty,tz,camera1,pose1\n";
    QTest::newRow("empty") << "l.csv" << QByteArray() << "is no pair list";
    QTest::newRow("other csv") << "l.csv" << QByteArray("x,y\n1,2\n") << "image1 and image2";
    QTest::newRow("random") << "l.csv" << QByteArray("\x01\"\xff\0,", 5) << "is no pair list";
    QTest::newRow("only a header") << "l.csv" << head << "holds no pairs";
    QTest::newRow("few fields") << "l.csv" << head + "a,b\n"
                                << "record 2: there are not as many fields";
    QTest::newRow("quote") << "l.csv" << head + "\"a,b,1,0,0,0,0,0,1,,\n"
                           << "record 2: a quotation mark";
    QTest::newRow("word") << "l.csv" << head + "a,b,1,0,zero,0,0,0,1,,\n"
                          << "qy is no finite number";
    QTest::newRow("nan") << "l.csv" << head + "a,b,1,0,nan,0,0,0,1,,\n"
                         << "qy is no finite number";
    QTest::newRow("overflow") << "l.csv" << head + "a,b,1,0,1e999,0,0,0,1,,\n"
                              << "qy is no finite number";
    QTest::newRow("half a pose") << "l.csv" << head + "a,b,1,0,0,0,,,,,\n"
                                 << "seven numbers";
    QTest::newRow("no rotation") << "l.csv" << head + "a,b,5,0,0,0,0,0,1,,\n"
                                 << "length 1";
    QTest::newRow("camera") << "l.csv" << head + "a,b,,,,,,,,640 480 0 0 1 1,\n"
                            << "a camera is";
    QTest::newRow("lens") << "l.csv" << head + "a,b,,,,,,,,640 480 5 5 1 1 0 0 0 0 4,\n"
                          << "a camera is";
    QTest::newRow("camera size") << "l.csv" << head + "a,b,,,,,,,,1e30 480 5 5 1 1,\n"
                                 << "a camera is";
    QTest::newRow("camera pose") << "l.csv" << head + "a,b,,,,,,,,,1 2 3\n"
                                 << "a camera's pose";
    QTest::newRow("one image") << "l.csv" << head + "a,,,,,,,,,,\n"
                               << "image1 and image2 are expected";
    QTest::newRow("same image") << "l.csv" << head + "a,a,,,,,,,,,\n"
                                << "are the same";
    QTest::newRow("json cut") << "l.jsonl" << QByteArray("{\"image1\":\"a\",\"ima") << "line 1: this is no JSON";
    QTest::newRow("json list") << "l.jsonl" << QByteArray("[1]") << "a JSON object";
    QTest::newRow("json types") << "l.jsonl" << QByteArray(R"({"image1":5,"image2":"b"})") << "image1 is no text";
    QTest::newRow("json q") << "l.jsonl" << QByteArray(R"({"image1":"a","image2":"b","q":[1,0,0],"t":[0,0,0,1]})")
                            << "q has four";
    QTest::newRow("json q words") << "l.jsonl" << QByteArray(R"({"image1":"a","image2":"b","q":"1 0 0 0"})")
                                  << "lists of numbers";
    QTest::newRow("json overflow") << "l.jsonl"
                                   << QByteArray(R"({"image1":"a","image2":"b","q":[1e999,0,0,0],"t":[1,0,0]})")
                                   << "line 1";
  }
  void brokenListsNameTheLine() {
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    SAYS(openCollection(at_->write(file, text)), says.toStdString());
  }

  void whatCannotBeWrittenSaysSo() {
    const Collection c = awkward(*at_);
    QVERIFY(!writePairList(c, at_->path("list.txt")));
    const auto nowhere = writePairList(c, at_->path("no/such/folder/list.csv"));
    QVERIFY(!nowhere && nowhere.error().message.find("cannot be written") != std::string::npos);
  }
};

QTEST_APPLESS_MAIN(PairListTest)
#include "pair_list_test.moc"
