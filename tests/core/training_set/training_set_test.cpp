// Training sets: what is written is what is read, and whatever is not so is said in a sentence.
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <fstream>
#include <random>
#include <set>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "geometry/pose_errors.h"
#include "support/made_set.h"

using namespace parallax;
using namespace parallax::test;
namespace fs = std::filesystem;

namespace {

std::string bytesOf(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& file, const std::string& bytes) {
  std::ofstream out(file, std::ios::binary);
  out << bytes;
  if (!out.flush()) qFatal("cannot write");
}

bool sentence(const Error& error) {
  return error.message.size() > 20 && error.message.ends_with('.') && error.message.find('\n') == std::string::npos;
}

class Folder {
 public:
  fs::path operator/(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

 private:
  QTemporaryDir folder_;
};

// Runs `work` in a child that is then killed outright, or ends by itself with what `work` returned.
template <class Work>
int inChild(const Work& work) {
  const pid_t child = fork();
  if (child == 0) _exit(work());
  int status = 0;
  waitpid(child, &status, 0);
  return status;
}

bool sameFiles(const fs::path& a, const fs::path& b) {
  for (const char* file : {"images.bin", "pairs.bin", "pixels.rgb", "index.json"})
    if (bytesOf(a / file) != bytesOf(b / file)) return false;
  return !bytesOf(a / "pixels.rgb").empty();
}

}  // namespace

class TrainingSetTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsWrittenIsRead() {
    const Folder folder;
    const MadeSet plan{3, 1, 4, 33, 21};
    const auto set = makeSet(folder / "set", plan);
    QVERIFY2(set, set ? "" : set.error().message.c_str());
    QCOMPARE(set->images().size(), 12u);
    QCOMPARE(set->scenes().size(), 3u);
    QCOMPARE(set->shorterSide(), 21);
    QCOMPARE(set->source(), std::string("made up"));
    QVERIFY(!fs::exists(folder / "set" / "making.jsonl"));
    for (std::size_t i = 0; i < 12; ++i) {
      const auto wanted = madePicture(33, 21, 1000u + unsigned(i));
      QVERIFY(std::equal(wanted.begin(), wanted.end(), set->pixels(i)));
      QCOMPARE(set->name(i), "made" + std::to_string(i / 4 + 1) + "/" + std::to_string(i % 4) + ".png");
      const ImageRecord r = set->images()[i];
      QCOMPARE(r.fx, 49.5f);
      QCOMPARE(r.cy, 10.f);
    }
    QCOMPARE(set->allPixels().size(), 12u * 3 * 33 * 21);
    QVERIFY(set->verify({}));
  }

  void theFingerprintIsOfTheSplitToo() {
    const Folder folder;
    MadeSet plan{3, 1, 3, 33, 21};
    const auto one = makeSet(folder / "one", plan), same = makeSet(folder / "same", plan);
    plan.validationScenes = 2;
    const auto split = makeSet(folder / "split", plan);
    QVERIFY(one && same && split);
    QCOMPARE(one->fingerprint(), same->fingerprint());
    QVERIFY(one->fingerprint() != split->fingerprint());
  }

  void posesAreThoseOfTheCameras() {
    const Folder folder;
    const MadeSet plan;
    const auto set = makeSet(folder / "set", plan);
    QVERIFY(set);
    for (const PairRecord& p : set->pairs()) {
      // another way than relativePose(): a point of the world, in both cameras
      const int s = int(p.scene), i = int(p.first) - s * plan.images, j = int(p.second) - s * plan.images;
      const RigidPose one = madeCamera(plan, s, i).camFromWorld, two = madeCamera(plan, s, j).camFromWorld;
      const double baseline = (one.centre() - two.centre()).norm();
      const Eigen::Quaterniond q(p.rotation[0], p.rotation[1], p.rotation[2], p.rotation[3]);
      const Eigen::Vector3d t(p.translation[0], p.translation[1], p.translation[2]);
      for (const Eigen::Vector3d& point : {Eigen::Vector3d(10, 20, 30), Eigen::Vector3d(-90, 5, 70)}) {
        const Eigen::Vector3d x1 = one.rotation * point + one.translation, x2 = two.rotation * point + two.translation;
        QVERIFY((q * x1 + baseline * t - x2).norm() < 1e-3);
      }
      QVERIFY(p.rotation[0] >= 0);
    }
  }

  void noSceneIsInBothSplits() {
    const Folder folder;
    const auto set = makeSet(folder / "set", {4, 2, 3, 16, 16});
    QVERIFY(set);
    const auto training = set->pairsOf(Split::training), validation = set->pairsOf(Split::validation);
    QCOMPARE(training.size() + validation.size(), set->pairs().size());
    QVERIFY(!training.empty() && !validation.empty() && set->pairsOf(Split::unused).empty());
    std::set<std::uint32_t> seen;
    for (const auto p : training) seen.insert({set->pairs()[p].first, set->pairs()[p].second});
    for (const auto p : validation)
      QVERIFY(!seen.contains(set->pairs()[p].first) && !seen.contains(set->pairs()[p].second));
  }

  void killedAtAnyMomentAndContinuedItIsTheSame() {
    const Folder folder;
    const MadeSet plan{2, 1, 6, 40, 30};
    QVERIFY(makeSet(folder / "undisturbed", plan));
    // a whole life's writes, cut at every number of images: the child kills itself as kill -9 would
    for (int life = 0; life < 12; ++life) {
      const int status = inChild([&] {
        auto writer = SetWriter::open(folder / "killed", madeDescription(plan));
        if (!writer) return 1;
        for (int i = 0; i < 12; ++i) {
          const auto name = "made" + std::to_string(i / 6 + 1) + "/" + std::to_string(i % 6) + ".png";
          if (writer->find(name)) continue;
          if (!writer->add(name, std::uint32_t(i / 6), 40, 30, madePicture(40, 30, 1000u + unsigned(i)),
                           madeCamera(plan, i / 6, i % 6).intrinsics))
            return 2;
          kill(getpid(), SIGKILL);
        }
        return 3;
      });
      QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
      const auto unfinished = TrainingSet::open(folder / "killed");
      QVERIFY(!unfinished && unfinished.error().message.find("unfinished") != std::string::npos);
    }
    const auto set = makeSet(folder / "killed", plan);
    QVERIFY2(set, set ? "" : set.error().message.c_str());
    QVERIFY(sameFiles(folder / "killed", folder / "undisturbed"));
  }

  // As a crash of the whole machine may leave it: each file cut somewhere, independently.
  void tornFilesAreContinuedFromWhatIsIntact() {
    const Folder folder;
    const MadeSet plan{1, 0, 4, 20, 10};
    QVERIFY(makeSet(folder / "undisturbed", plan));
    {
      auto writer = SetWriter::open(folder / "begun", madeDescription(plan));
      QVERIFY(writer && addMadeImages(*writer, plan));
    }
    const std::string journal = bytesOf(folder / "begun" / "making.jsonl"),
                      pixels = bytesOf(folder / "begun" / "pixels.rgb");
    std::mt19937 dice(5);
    std::set<std::size_t> kept;
    for (int round = 0; round < 21; ++round) {
      fs::remove_all(folder / "torn");
      fs::create_directory(folder / "torn");
      std::string j = journal, p = pixels;
      j.resize(j.find('\n') + 1 + dice() % (j.size() - j.find('\n')));
      if (round % 3 == 0) p.resize(dice() % (p.size() + 1));
      if (round % 3 == 1) p[dice() % p.size()] ^= char(1 + dice() % 255);
      if (round % 3 == 2) j[j.find('\n') + 1 + dice() % (j.size() - j.find('\n'))] ^= char(1 + dice() % 255);
      write(folder / "torn" / "making.jsonl", j);
      write(folder / "torn" / "pixels.rgb", p);
      {
        const auto writer = SetWriter::open(folder / "torn", madeDescription(plan));
        QVERIFY2(writer, writer ? "" : writer.error().message.c_str());
        std::size_t images = 0;
        for (int i = 0; i < 4; ++i) images += writer->find("made1/" + std::to_string(i) + ".png").has_value();
        kept.insert(images);
      }
      const auto set = makeSet(folder / "torn", plan);
      QVERIFY2(set, set ? "" : set.error().message.c_str());
      QVERIFY(set->verify({}));
      QVERIFY(sameFiles(folder / "torn", folder / "undisturbed"));
    }
    QVERIFY(kept.size() > 1);  // the cuts fell at different places
  }

  void aFullDiskIsSaidAndWhatWasThereStays() {
    const Folder folder;
    const MadeSet plan{1, 0, 4, 40, 30};
    QVERIFY(makeSet(folder / "undisturbed", plan));
    for (const rlim_t most : {100ul, 3600ul, 3700ul, 9000ul, 12000ul}) {
      fs::remove_all(folder / "full");
      const int status = inChild([&] {
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{most, most};
        setrlimit(RLIMIT_FSIZE, &limit);
        auto writer = SetWriter::open(folder / "full", madeDescription(plan));
        if (!writer) return sentence(writer.error()) ? 10 : 1;
        const auto added = addMadeImages(*writer, plan);
        if (added || !sentence(added.error())) return 2;
        int there = 0;
        for (int i = 0; i < 4; ++i) there += writer->find("made1/" + std::to_string(i) + ".png").has_value();
        return 20 + there;
      });
      QVERIFY(WIFEXITED(status));
      QCOMPARE(WEXITSTATUS(status), most < 200 ? 10 : 20 + int(most / 3600));
      const auto set = makeSet(folder / "full", plan);
      QVERIFY2(set, set ? "" : set.error().message.c_str());
      QVERIFY(sameFiles(folder / "full", folder / "undisturbed"));
    }
  }

  void aFullDiskAtTheEndIsSaidAndContinued() {
    const Folder folder;
    const MadeSet plan{4, 1, 30, 8, 8};  // little pixels, a large index
    QVERIFY(makeSet(folder / "undisturbed", plan));
    for (const rlim_t most : {17000ul, 23100ul}) {
      fs::remove_all(folder / "full");
      {
        auto writer = SetWriter::open(folder / "full", madeDescription(plan));
        QVERIFY(writer && addMadeImages(*writer, plan));
      }
      const int status = inChild([&] {
        auto writer = SetWriter::open(folder / "full", madeDescription(plan));
        if (!writer) return 1;
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{most, most};
        setrlimit(RLIMIT_FSIZE, &limit);
        // the pairs many times over: their table is what grows beyond the limit
        auto pairs = madePairs(plan);
        const auto once = pairs;
        for (int i = 0; i < 5; ++i) pairs.insert(pairs.end(), once.begin(), once.end());
        const auto done = writer->finish(madeScenes(plan), pairs);
        return !done && sentence(done.error()) ? 10 : 2;
      });
      QVERIFY(WIFEXITED(status));
      QCOMPARE(WEXITSTATUS(status), 10);
      QVERIFY(!TrainingSet::open(folder / "full"));
      QVERIFY(makeSet(folder / "full", plan));
      QVERIFY(sameFiles(folder / "full", folder / "undisturbed"));
    }
  }

  void everyDamageIsASentence_data() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"index.json", "images.bin", "pairs.bin", "pixels.rgb"}) QTest::newRow(file) << file;
  }
  void everyDamageIsASentence() {
    QFETCH(QString, file);
    const Folder folder;
    QVERIFY(makeSet(folder / "set", {2, 1, 3, 16, 12}));
    const fs::path path = folder / "set" / file.toUtf8().constData();
    const std::string whole = bytesOf(path);
    const auto refusedOrWhole = [&](const std::string& bytes, bool mayPass) {
      write(path, bytes);
      const auto set = TrainingSet::open(folder / "set");
      if (!set) return sentence(set.error());
      return mayPass;
    };
    // cut: the last newline of the index is the one byte that nobody misses
    for (std::size_t length = 0; length < whole.size(); length += file == "pixels.rgb" ? 97 : 1)
      QVERIFY2(refusedOrWhole(whole.substr(0, length), file == "index.json" && length + 1 == whole.size()),
               qPrintable(QString::number(length)));
    QVERIFY(refusedOrWhole(whole + "x", false));
    std::mt19937 dice(1);
    int refused = 0;
    for (int round = 0; round < 210; ++round) {
      std::string bytes = whole;
      bytes[dice() % bytes.size()] ^= char(1 + dice() % 255);
      const bool table = file.endsWith("s.bin");  // text may still say something; pixels are looked at by verify()
      QVERIFY(refusedOrWhole(bytes, !table));
      const auto set = TrainingSet::open(folder / "set");
      if (set && file == "pixels.rgb") {
        const auto verified = set->verify({});
        QVERIFY(!verified && sentence(verified.error()));
      }
      refused += !set;
    }
    QVERIFY(file == "pixels.rgb" || refused > 100);
    fs::remove(path);
    const auto set = TrainingSet::open(folder / "set");
    QVERIFY(!set && sentence(set.error()));
  }

  // Tables whose checksums are right, as a faulty program would write them.
  void whatNoSetMayHoldIsRefused() {
    const Folder folder;
    const MadeSet plan{2, 1, 3, 16, 12};
    const auto refused = [&](const auto& spoil) {
      fs::remove_all(folder / "odd");
      auto writer = SetWriter::open(folder / "odd", madeDescription(plan));
      if (!writer || !addMadeImages(*writer, plan)) return std::string("not begun");
      auto pairs = madePairs(plan);
      spoil(pairs);
      const auto done = writer->finish(madeScenes(plan), pairs);
      return done || !sentence(done.error()) ? std::string("taken") : done.error().message;
    };
    using Pairs = std::vector<PairRecord>;
    QVERIFY(refused([](Pairs& p) { p[0].first = 6; }).find("not there") != std::string::npos);
    QVERIFY(refused([](Pairs& p) { p[0].second = p[0].first; }).find("itself") != std::string::npos);
    QVERIFY(refused([](Pairs& p) { p[0].second = 5; }).find("different scenes") != std::string::npos);
    QVERIFY(refused([](Pairs& p) { p[0].scene = 1; }).find("different scenes") != std::string::npos);
    QVERIFY(refused([](Pairs& p) { p[0].rotation[0] *= -1; }).find("quaternion") != std::string::npos);
    QVERIFY(refused([](Pairs& p) { p[0].rotation[1] = NAN; }).find("quaternion") != std::string::npos);
    QVERIFY(refused([](Pairs& p) { p[0].translation[2] += 0.5f; }).find("direction") != std::string::npos);
    QCOMPARE(refused([](Pairs&) {}), std::string("taken"));
  }

  void damagedPixelsAreNamed() {
    const Folder folder;
    QVERIFY(makeSet(folder / "set", {2, 1, 4, 40, 30}));
    std::string pixels = bytesOf(folder / "set" / "pixels.rgb");
    pixels[3 * 40 * 30 * 5 + 100] ^= 1;
    pixels[3 * 40 * 30 * 7 + 100] ^= 1;
    write(folder / "set" / "pixels.rgb", pixels);
    const auto set = TrainingSet::open(folder / "set");
    QVERIFY(set);
    const auto verified = set->verify({});
    QVERIFY(!verified);
    QVERIFY2(verified.error().message.find("made2/1.png") != std::string::npos, verified.error().message.c_str());
  }

  void verifyingIsCancelled() {
    const Folder folder;
    const auto set = makeSet(folder / "set");
    QVERIFY(set);
    std::stop_source stop;
    stop.request_stop();
    const auto verified = set->verify({stop.get_token(), {}, 0});
    QVERIFY(!verified && verified.error().code == ErrorCode::cancelled);
  }

  void aNewerVersionIsRefused() {
    const Folder folder;
    QVERIFY(makeSet(folder / "set"));
    auto index = nlohmann::json::parse(bytesOf(folder / "set" / "index.json"));
    index["version"] = 2;
    index.erase("names");  // whatever it may then look like
    write(folder / "set" / "index.json", index.dump());
    const auto set = TrainingSet::open(folder / "set");
    QVERIFY(!set);
    QVERIFY2(set.error().message.find("newer version") != std::string::npos, set.error().message.c_str());
  }

  void foldersOfOthersAreLeftAlone() {
    const Folder folder;
    fs::create_directory(folder / "letters");
    write(folder / "letters" / "letter.txt", "Dear");
    const auto other = SetWriter::open(folder / "letters", madeDescription({}));
    QVERIFY(!other && sentence(other.error()));
    QCOMPARE(bytesOf(folder / "letters" / "letter.txt"), std::string("Dear"));
    QVERIFY(makeSet(folder / "set"));
    const auto finished = SetWriter::open(folder / "set", madeDescription({}));
    QVERIFY(!finished && finished.error().message.find("finished") != std::string::npos);
    QVERIFY(!TrainingSet::open(folder / "nowhere"));
    QVERIFY(!TrainingSet::open(folder / "letters"));
    write(folder / "file", "x");
    QVERIFY(!TrainingSet::open(folder / "file") && !SetWriter::open(folder / "file", madeDescription({})));
  }

  void anotherRecipeAndASecondWriterAreRefused() {
    const Folder folder;
    const MadeSet plan;
    {
      auto writer = SetWriter::open(folder / "set", madeDescription(plan));
      QVERIFY(writer && addMadeImages(*writer, plan));
      const auto second = SetWriter::open(folder / "set", madeDescription(plan));
      QVERIFY(!second && second.error().message.find("another process") != std::string::npos);
    }
    MadeSet other = plan;
    other.seed = 2;
    const auto refused = SetWriter::open(folder / "set", madeDescription(other));
    QVERIFY(!refused && refused.error().message.find("other settings") != std::string::npos);
    QVERIFY(makeSet(folder / "set", plan));
  }

  void namesNeedNotBeText() {
    const Folder folder;
    auto writer = SetWriter::open(folder / "set", {"a\xff", "b\xfe", 8, {}});
    QVERIFY(writer);
    const std::vector<std::uint8_t> rgb(3 * 64, 7);
    QVERIFY(writer->add("x\xff.png", 0, 8, 8, rgb, {}));
    QVERIFY(writer->find("x\xff.png") && !writer->find("x.png"));
    QVERIFY(!writer->add("x\xff.png", 0, 8, 8, rgb, {}));
    QVERIFY(!writer->add("y", 0, 8, 9, rgb, {}) && !writer->add("z", 0, 0, 8, {}, {}));
    QVERIFY(writer->finish({{"s\xff", "", Split::training}}, {}));
    const auto set = TrainingSet::open(folder / "set");
    QVERIFY2(set, set ? "" : set.error().message.c_str());
    const ImageRecord r = set->images()[0];
    QCOMPARE(r.fx, 0.f);
  }
};

QTEST_APPLESS_MAIN(TrainingSetTest)
#include "training_set_test.moc"
