// events.jsonl: written line by line, cut anywhere, followed while it grows.
#include "runs/events.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <csignal>
#include <sys/resource.h>

#include "runs/run_folder.h"

using namespace parallax;

namespace {

Event stepEvent(std::int64_t step) {
  return {"step", 1000.0 + double(step), step, double(step) / 100, {{"loss", 1.0 / double(step + 1)}, {"roe", 12.5}}};
}

QByteArray read(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes, bool more = false) {
  QFile file(path);
  QVERIFY(file.open(more ? QIODevice::Append : QIODevice::WriteOnly));
  QCOMPARE(file.write(bytes), bytes.size());
}

}  // namespace

class EventsTest : public QObject {
  Q_OBJECT

  QTemporaryDir dir_;
  int number_ = 0;
  QString fresh() { return dir_.filePath(QString("events-%1.jsonl").arg(++number_)); }

 private Q_SLOTS:
  void lineRoundTrip() {
    const Event event{"warned", 1763855266.123, 42, 1.25, {{"sentence", "two\nlines, \"quoted\" äö"}, {"n", 3}}};
    const std::string line = lineOf(event);
    QVERIFY(line.find('\n') == std::string::npos);
    QVERIFY(line.starts_with("{\"event\":\"warned\""));
    const auto back = eventOf(line);
    QVERIFY(back.has_value());
    QCOMPARE(back->kind, event.kind);
    QCOMPARE(back->time, event.time);
    QCOMPARE(back->step, event.step);
    QCOMPARE(back->epoch, event.epoch);
    QVERIFY(back->facts == event.facts);
  }

  void numbersThatAreNone() {
    const auto back = eventOf(lineOf({"step", 1, 2, 0, {{"loss", std::nan("")}, {"roe", INFINITY}, {"word", "x"}}}));
    QVERIFY(std::isnan(back->number("loss")));
    QVERIFY(std::isnan(back->number("roe")));
    QCOMPARE(back->number("word", 7), 7.0);
    QCOMPARE(back->number("absent", 8), 8.0);
    QCOMPARE(back->text("loss"), std::string());
    QCOMPARE(back->flag("word"), false);
  }

  void bytesThatAreNoTextAreWritten() { QVERIFY(eventOf(lineOf({"failed", 1, 0, 0, {{"sentence", "\xff\xfe"}}}))); }

  void malformedLinesAreRefused() {
    for (const char* line : {"", "{", "null", "7", "[]", "{}", R"({"event": 3})", R"({"event":"step"} x)"})
      QVERIFY2(!eventOf(line), line);
    const char* odd = R"({"event":"new kind","time":"soon","step":"x","epoch":[]})";
    QVERIFY(eventOf(odd));  // no reason to stop
  }

  // The heart of it: whatever byte the power went at, readers see whole lines and the next writer goes on.
  void cutAtEveryByteOfTheLastLine() {
    const QByteArray whole = QByteArray::fromStdString(lineOf(stepEvent(1)) + '\n' + lineOf(stepEvent(2)) + '\n');
    const QByteArray last = QByteArray::fromStdString(lineOf(stepEvent(3)) + '\n');
    for (qsizetype cut = 0; cut <= last.size(); ++cut) {
      const QString path = fresh();
      write(path, whole + last.left(cut));
      LineFollower follower(path.toStdString());
      RunSummary before, after;
      for (const auto& line : follower.more()) before.add(*eventOf(line));
      const std::int64_t expected = cut == last.size() ? 3 : 2;
      QCOMPARE(before.step, expected);

      auto log = EventLog::open(path.toStdString());
      QVERIFY(log.has_value());
      QCOMPARE(read(path), cut == last.size() ? whole + last : whole);
      QVERIFY(log->write(stepEvent(7)).has_value());
      QVERIFY(log->write({"ended", 0, 7, 1, {{"reason", "stopped"}}}).has_value());
      // who followed meanwhile gets the two new lines and no mixture
      const auto more = follower.more();
      QVERIFY(!follower.restarted());
      QCOMPARE(more.size(), 2u);
      for (const auto& line : more) before.add(*eventOf(line));
      QVERIFY(before.state == RunState::stopped && before.step == 7);

      LineFollower afresh(path.toStdString());
      for (const auto& line : afresh.more()) after.add(*eventOf(line));
      QVERIFY(after.state == RunState::stopped && after.step == 7);
    }
  }

  void aFileOfOneUnfinishedLineIsEmptied() {
    const QString path = fresh();
    write(path, QByteArray(10000, 'x'));  // longer than one block
    QVERIFY(EventLog::open(path.toStdString()).has_value());
    QCOMPARE(read(path).size(), 0);
  }

  // A limit on the file's size is met like a full disk: in the middle of a line.
  void aFullDiskLeavesNoHalfLine() {
    const QString path = fresh();
    auto log = EventLog::open(path.toStdString());
    QVERIFY(log->write(stepEvent(1)).has_value());
    const QByteArray before = read(path);
    struct rlimit old {};
    getrlimit(RLIMIT_FSIZE, &old);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit tight { rlim_t(before.size()) + 10, old.rlim_max };
    setrlimit(RLIMIT_FSIZE, &tight);
    const auto refused = log->write(stepEvent(2));
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.find(path.toStdString()) != std::string::npos);
    QCOMPARE(read(path), before);
    QVERIFY(log->write(stepEvent(3)).has_value());
    QCOMPARE(read(path).count('\n'), 2);
  }

  void anUnwritableFolderIsAnError() { QVERIFY(!EventLog::open("/nowhere/at/all/events.jsonl")); }

  void followedInSmallBites() {
    const QString path = fresh();
    QByteArray all;
    for (int i = 0; i < 500; ++i) all += QByteArray::fromStdString(lineOf(stepEvent(i)) + '\n');
    write(path, all);
    LineFollower follower(path.toStdString());
    std::size_t lines = 0, calls = 0;
    do {
      for (const auto& line : follower.more(97))  // shorter than a line and longer: both happen
        QCOMPARE(eventOf(line)->step, std::int64_t(lines++));
      ++calls;
    } while (!follower.atEnd());
    QCOMPARE(lines, 500u);
    QVERIFY(calls > 100);
    QVERIFY(follower.more().empty() && follower.atEnd());
  }

  void aMissingFileIsEmptyAndMayCome() {
    const QString path = fresh();
    LineFollower follower(path.toStdString());
    QVERIFY(follower.more().empty() && follower.atEnd());
    write(path, "one\n\ntwo\nthr");
    QVERIFY((follower.more() == std::vector<std::string>{"one", "two"}));
    write(path, "ee\n", true);
    QVERIFY((follower.more() == std::vector<std::string>{"three"}));
    QFile::remove(path);
    QVERIFY(follower.more().empty() && !follower.restarted());
  }

  void aFileBegunAnewIsReadFromItsStart() {
    const QString path = fresh();
    write(path, "a first line\nand a second\n");
    LineFollower follower(path.toStdString());
    QCOMPARE(follower.more().size(), 2u);
    write(path, "short\n");
    QVERIFY((follower.more() == std::vector<std::string>{"short"}));
    QVERIFY(follower.restarted());
    write(path, "quite another run that is longer than what was read before\n");
    QVERIFY((follower.more().size() == 1) && follower.restarted());
    QVERIFY(follower.more().empty() && !follower.restarted());
  }
};

QTEST_APPLESS_MAIN(EventsTest)
#include "events_test.moc"
