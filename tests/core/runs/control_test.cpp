// control.jsonl: wishes out and in, malformed ones, and two processes at once.
#include "runs/control.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

using namespace parallax;

namespace {

std::vector<std::string> linesOf(const std::filesystem::path& folder) {
  LineFollower follower(folder / "control.jsonl");
  return follower.more(64 << 20);
}

ProbeWish someProbe() {
  return {"p-1",
          "a.jpg and b.jpg",
          "probes/p-1-1.ppm",
          "probes/p-1-2.ppm",
          std::array<double, 7>{1, 0, 0, 0, 0, 0.6, 0.8},
          {547, 545.5}};
}

}  // namespace

class ControlTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyWishRoundTrips() {
    using Kind = Wish::Kind;
    for (const Kind kind : {Kind::pause, Kind::resume, Kind::stop, Kind::checkpoint, Kind::validate, Kind::extend,
                            Kind::probe, Kind::forgetProbe}) {
      Wish wish = newWish(kind);
      wish.when = kind == Kind::stop ? StopWhen::epoch : StopWhen::step;
      wish.epochs = kind == Kind::extend ? 3 : 0;
      if (kind == Kind::probe) wish.probe = someProbe();
      if (kind == Kind::forgetProbe) wish.probe.id = "p-1";
      const auto back = wishOf(lineOf(wish));
      QVERIFY2(back.has_value(), back ? "" : back.error().message.c_str());
      QCOMPARE(back->id, wish.id);
      QCOMPARE(back->time, wish.time);
      QVERIFY(back->kind == kind && back->when == wish.when && back->epochs == wish.epochs);
      QCOMPARE(back->probe.id, wish.probe.id);
      QCOMPARE(back->probe.name, wish.probe.name);
      QCOMPARE(back->probe.first, wish.probe.first);
      QVERIFY(back->probe.truth == wish.probe.truth);
      QVERIFY(back->probe.focals == wish.probe.focals);
    }
  }

  void idsAreUnique() {
    std::set<std::string> ids;
    for (int i = 0; i < 1000; ++i) ids.insert(newWish(Wish::Kind::pause).id);
    QCOMPARE(ids.size(), 1000u);
  }

  void malformedLinesAreRefused_data() {
    QTest::addColumn<QString>("line");
    for (const char* line :
         {"",
          "pause",
          "{",
          "[]",
          "{}",
          R"({"wish":"pause"})",
          R"({"wish":"dance","id":"a"})",
          R"({"wish":3,"id":"a"})",
          R"({"wish":"pause","id":""})",
          R"({"wish":"pause","id":"../x"})",
          R"({"wish":"stop","id":"a","when":"later"})",
          R"({"wish":"stop","id":"a","when":1})",
          R"({"wish":"extend","id":"a"})",
          R"({"wish":"extend","id":"a","epochs":0})",
          R"({"wish":"extend","id":"a","epochs":1.5})",
          R"({"wish":"extend","id":"a","epochs":99999999999999999999})",
          R"({"wish":"probe","id":"a"})",
          R"({"wish":"probe","id":"a","probe":{"id":"p","first":"/etc/passwd","second":"x"}})",
          R"({"wish":"probe","id":"a","probe":{"id":"p","first":"../x","second":"x"}})",
          R"({"wish":"probe","id":"a","probe":{"id":"p/q","first":"x","second":"x"}})",
          R"({"wish":"probe","id":"a","probe":{"id":"p","first":"x","second":"x","truth":[1,0,0,0]}})",
          R"({"wish":"probe","id":"a","probe":{"id":"p","first":"x","second":"x","truth":[1,0,0,0,0,0,"1"]}})",
          R"({"wish":"probe","id":"a","probe":{"id":"p","first":"x","second":"x","truth":[0,0,0,0,0,0,1]}})",
          R"({"wish":"probe","id":"a","probe":{"id":"p","first":"x","second":"x","focals":[300]}})",
          R"({"wish":"probe","id":"a","probe":{"id":"p","first":"x","second":"x","focals":[-1,300]}})",
          R"({"wish":"forget-probe","id":"a","probe":{}})"})
      QTest::newRow(line) << line;
  }
  void malformedLinesAreRefused() {
    QFETCH(QString, line);
    const auto wish = wishOf(line.toStdString());
    QVERIFY(!wish);
    QVERIFY(wish.error().message.starts_with("The wish ") && wish.error().message.ends_with('.'));
  }

  // Two windows, 500 wishes each, at once.
  void twoProcessesDoNotMixTheirLines() {
    QTemporaryDir dir;
    const std::filesystem::path folder = dir.path().toStdString();
    std::vector<pid_t> children;
    for (int child = 0; child < 2; ++child) {
      const pid_t pid = fork();
      if (pid == 0) {
        bool good = true;
        for (int i = 0; i < 500; ++i) {
          Wish wish = newWish(Wish::Kind::probe);
          wish.probe = someProbe();
          wish.probe.name = std::string(std::size_t(i), child ? 'a' : 'b');
          good = append(folder, wish).has_value() && good;
        }
        _exit(good ? 0 : 1);
      }
      children.push_back(pid);
    }
    for (const pid_t pid : children) {
      int status = -1;
      QVERIFY(waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    std::set<std::string> ids;
    std::size_t characters = 0;
    for (const auto& line : linesOf(folder)) {
      const auto wish = wishOf(line);
      QVERIFY2(wish.has_value(), line.c_str());
      ids.insert(wish->id);
      characters += wish->probe.name.size();
    }
    QCOMPARE(ids.size(), 1000u);
    QCOMPARE(characters, std::size_t(2 * 499 * 500 / 2));
  }

  void halfALineOfSomeoneElseTakesNoneOfOurs() {
    QTemporaryDir dir;
    QFile file(dir.filePath("control.jsonl"));
    const char* half = "{\"wish\":\"pau";
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(half) > 0);
    file.close();
    const Wish wish = newWish(Wish::Kind::stop);
    QVERIFY(append(dir.path().toStdString(), wish).has_value());
    const auto lines = linesOf(dir.path().toStdString());
    QCOMPARE(lines.size(), 2u);
    QVERIFY(!wishOf(lines[0]));
    QCOMPARE(wishOf(lines[1])->id, wish.id);
  }

  void aFolderThatIsGoneIsAnError() {
    const auto done = append("/nowhere/at/all", newWish(Wish::Kind::pause));
    QVERIFY(!done && done.error().message.find("/nowhere/at/all/control.jsonl") != std::string::npos);
  }

  void pendingAreThoseNobodyAnswered() {
    const std::vector<Wish> wishes{newWish(Wish::Kind::pause), newWish(Wish::Kind::resume), newWish(Wish::Kind::stop)};
    const auto pending = pendingWishes(wishes, {wishes[1].id, "unknown"});
    QCOMPARE(pending.size(), 2u);
    QVERIFY(pending[0].id == wishes[0].id && pending[1].id == wishes[2].id);
  }
};

QTEST_APPLESS_MAIN(ControlTest)
#include "control_test.moc"
