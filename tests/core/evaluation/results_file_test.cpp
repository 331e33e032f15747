#include "evaluation/results_file.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fstream>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "evaluation/statistics.h"

using namespace parallax;
namespace fs = std::filesystem;

namespace {

ResultsSet header(const std::string& size = "227x227") {
  ResultsSet h;
  h.format = "dtu";
  h.title = "DTU";
  h.root = "/data/DTU";
  h.size = size;
  return h;
}

std::vector<EvaluatedPair> pairsOf(int n) {
  std::vector<EvaluatedPair> pairs;
  for (int i = 0; i < n; ++i) {
    const auto scene = "scan" + std::to_string(i / 500);
    const auto a = std::to_string(i % 500), b = std::to_string(i % 500 + 1);
    pairs.push_back(
        {0, scene, "type I", "max", a, b, scene + "/" + a + ".png", scene + "/" + b + ".png", 0.1 * i, 50, 0.5});
  }
  return pairs;
}

MethodResults method(const std::string& label) {
  MethodResults m;
  m.label = label;
  m.method = "surf";
  m.settings = {{"ratio", 0.8}, {"size", "original"}};
  m.version = "0.1.0";
  m.created = "2026-11-22T20:00:00Z";
  return m;
}

NewRow row(std::int64_t method, std::int64_t pair, float error = 1) {
  NewRow r{method, pair, {}, {}};
  r.measurement = {0, error, error / 2, error >= 180, 120, 80, 12.5f};
  r.detail.cam2FromCam1 = makeRelativePose(Eigen::Quaterniond(0.9, 0.1, -0.2, 0.3), Eigen::Vector3d(1, 2, -3));
  r.detail.stages = {{"detect", 5.25}, {"match", 3}, {"pose", 4.25}};
  return r;
}

void overwrite(const fs::path& file, long at, const std::string& bytes) {
  std::fstream f(file, std::ios::in | std::ios::out | std::ios::binary);
  f.seekp(at);
  f.write(bytes.data(), std::streamsize(bytes.size()));
}

void execute(const fs::path& file, const char* sql) {
  sqlite3* db = nullptr;
  if (sqlite3_open(file.c_str(), &db) != SQLITE_OK || sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
    qFatal("%s", sqlite3_errmsg(db));
  sqlite3_close(db);
}

bool says(const Error& error, const std::string& word) {
  const bool good = error.message.find(word) != std::string::npos && error.message.ends_with('.') &&
                    error.message.find('\n') == std::string::npos;
  if (!good) qWarning("%s", error.message.c_str());
  return good;
}

}  // namespace

class ResultsFileTest : public QObject {
  Q_OBJECT

  QTemporaryDir dir_;
  int files_ = 0;

  fs::path fresh() { return fs::path(dir_.path().toStdString()) / ("r" + std::to_string(files_++) + ".db"); }

  // A finished file of `n` pairs by two methods, the second one without the last pair.
  fs::path written(int n) {
    const auto file = fresh();
    auto writer = ResultsWriter::open(file, header());
    if (!writer) qFatal("%s", writer.error().message.c_str());
    const auto pairs = *writer->addPairs(pairsOf(n));
    const auto a = *writer->addMethod(method("surf")), b = *writer->addMethod(method("orb"));
    std::vector<NewRow> rows;
    for (const auto pair : pairs) rows.push_back(row(a, pair, float(pair)));
    for (std::size_t i = 0; i + 1 < pairs.size(); ++i) rows.push_back(row(b, pairs[i], 180));
    if (const auto done = writer->write(rows); !done) qFatal("%s", done.error().message.c_str());
    return file;
  }

 private Q_SLOTS:
  void whatIsWrittenIsRead() {
    const auto file = written(30);
    const auto set = readResults(file);
    QVERIFY2(set, set ? "" : set.error().message.c_str());
    QCOMPARE(set->format, std::string("dtu"));
    QCOMPARE(set->title, std::string("DTU"));
    QCOMPARE(set->root, std::string("/data/DTU"));
    QCOMPARE(set->size, std::string("227x227"));
    QCOMPARE(set->pairs.size(), std::size_t(30));
    const auto expected = pairsOf(30);
    for (std::size_t i = 0; i < 30; ++i) {
      const auto &p = set->pairs[i], &e = expected[i];
      QVERIFY(p.scene == e.scene && p.kind == e.kind && p.light == e.light && p.first == e.first);
      QVERIFY(p.second == e.second && p.firstFile == e.firstFile && p.secondFile == e.secondFile);
      QVERIFY(p.rotationDeg == e.rotationDeg && p.baseline == e.baseline && p.overlap == e.overlap);
    }
    QCOMPARE(set->methods.size(), std::size_t(2));
    const auto& surf = set->methods[0];
    QVERIFY(surf.label == "surf" && surf.method == "surf" && surf.version == "0.1.0");
    QVERIFY(surf.settings == method("surf").settings);
    QCOMPARE(surf.measurements.size(), std::size_t(30));
    QCOMPARE(surf.measurements[4].pair, 4);
    QCOMPARE(surf.measurements[4].roeDeg, 5.f);
    QCOMPARE(surf.measurements[4].rteDeg, 2.5f);
    QCOMPARE(surf.measurements[4].matches, 120);
    QCOMPARE(surf.measurements[4].inliers, 80);
    QCOMPARE(surf.measurements[4].milliseconds, 12.5f);
    QCOMPARE(set->methods[1].measurements.size(), std::size_t(29));
    QVERIFY(set->methods[1].measurements[0].failed);

    const auto detail = readDetail(file, surf.id, set->pairs[4].id);
    QVERIFY(detail && detail->cam2FromCam1);
    QVERIFY(detail->cam2FromCam1->rotation.isApprox(row(1, 1).detail.cam2FromCam1->rotation, 1e-12));
    QVERIFY(detail->cam2FromCam1->translation.isApprox(row(1, 1).detail.cam2FromCam1->translation, 1e-12));
    QCOMPARE(detail->stages.size(), std::size_t(3));
    QCOMPARE(detail->stages[0].stage, std::string("detect"));
    QCOMPARE(detail->stages[0].milliseconds, 5.25);
    const auto none = readDetail(file, 77, 1);
    QVERIFY(!none && says(none.error(), "no such row"));
    QVERIFY(!fs::exists(file.string() + "-wal") && !fs::exists(file.string() + ".lock"));  // one plain file is left
  }

  void namesThatAreNotUtf8AreKept() {
    const auto file = fresh();
    const std::string odd = "caf\xe9 \xff";
    {
      auto h = header();
      h.title = odd;
      auto writer = *ResultsWriter::open(file, h);
      auto pairs = pairsOf(1);
      pairs[0].scene = pairs[0].firstFile = odd;
      auto m = method("cnn (" + odd + ")");
      m.settings["weights"] = "/tmp/" + odd;
      m.weightsHash = "00ff";
      const auto id = writer.addMethod(m);
      QVERIFY2(id, id ? "" : id.error().message.c_str());
      QCOMPARE(*writer.addMethod(m), *id);
      auto r = row(*id, writer.addPairs(pairs)->front());
      r.detail.failure = odd;
      QVERIFY(writer.write({r}));
    }
    const auto set = readResults(file);
    QVERIFY(set && set->title == odd && set->pairs[0].scene == odd && set->pairs[0].firstFile == odd);
    QCOMPARE(set->methods[0].label, "cnn (" + odd + ")");
    QCOMPARE(readDetail(file, 1, 1)->failure, odd);
  }

  // As Parallax 0.1 wrote them: read, marked as telling nothing of cameras, and continued where it is sure of what.
  void filesOfVersion1AreReadAndContinued() {
    const auto file = written(3);
    execute(file,
            "ALTER TABLE collection DROP COLUMN source; ALTER TABLE collection DROP COLUMN source_sha256;"
            "ALTER TABLE result DROP COLUMN cameras; PRAGMA user_version = 1");
    const auto old = readResults(file);
    QVERIFY2(old, old ? "" : old.error().message.c_str());
    QVERIFY(old->source.empty() && old->place() == "/data/DTU" && old->methods[0].measurements.size() == 3);
    for (const auto& m : old->methods[0].measurements) QVERIFY(!m.camerasTold && !m.cameras);
    QCOMPARE(cameraCounts(*old, old->methods[0]).inWords(), std::string("not recorded"));
    auto ofList = header();
    ofList.source = "/data/DTU/a.csv";
    ofList.collectionHash = "01";
    const auto list = ResultsWriter::open(file, ofList);
    QVERIFY(!list && says(list.error(), "did not yet tell of which list"));
    auto now = header();
    now.source = now.root;
    now.collectionHash = "02";
    {
      auto writer = ResultsWriter::open(file, now);
      QVERIFY2(writer, writer ? "" : writer.error().message.c_str());
      const auto pairs = *writer->addPairs(pairsOf(4));
      auto fresh = row(*writer->addMethod(method("surf")), pairs[3]);
      fresh.measurement.cameras = CameraSource::estimated;
      QVERIFY(writer->write({fresh}));
    }
    const auto continued = readResults(file);
    QVERIFY(continued && continued->source == now.source && continued->collectionHash == "02");
    QCOMPARE(cameraCounts(*continued, continued->methods[0]).inWords(), std::string("estimated 1, not recorded 3"));
    auto changed = now;
    changed.collectionHash = "03";
    const auto refused = ResultsWriter::open(file, changed);
    QVERIFY(!refused && says(refused.error(), "as it was"));
  }

  void continuedWhereItStopped() {
    const auto file = written(10);
    auto writer = ResultsWriter::open(file, header());
    QVERIFY2(writer, writer ? "" : writer.error().message.c_str());
    const auto ids = *writer->addPairs(pairsOf(12));
    QCOMPARE(ids.size(), std::size_t(12));
    QVERIFY(std::is_sorted(ids.begin(), ids.end()) && ids[0] == 1 && ids[11] == 12);
    const auto a = *writer->addMethod(method("surf")), b = *writer->addMethod(method("orb"));
    QCOMPARE(writer->donePairs(a)->size(), std::size_t(10));
    QCOMPARE(writer->donePairs(b)->size(), std::size_t(9));
    QVERIFY(writer->donePairs(*writer->addMethod(method("sift")))->empty());
  }

  void anotherCollectionOrSizeIsRefused() {
    const auto file = written(2);
    auto other = header();
    other.title = "Other", other.root = "/data/Other";
    auto refused = ResultsWriter::open(file, other);
    QVERIFY(!refused && says(refused.error(), "holds results of DTU (/data/DTU), not of Other"));
    refused = ResultsWriter::open(file, header("original"));
    QVERIFY(!refused && says(refused.error(), "at the size 227x227, not original"));
    auto moved = header();  // the same name, and the old place is gone
    moved.root = "/elsewhere/DTU";
    QVERIFY(ResultsWriter::open(file, moved));
    QCOMPARE(readResults(file)->root, std::string("/elsewhere/DTU"));
  }

  void otherSettingsUnderTheSameNameAreRefused() {
    auto writer = *ResultsWriter::open(written(2), header());
    auto changed = method("surf");
    changed.settings["ratio"] = 0.7;
    const auto refused = writer.addMethod(changed);
    QVERIFY(!refused && says(refused.error(), "a method called surf with other settings (ratio)"));
    auto weights = method("surf");
    weights.weightsHash = "abc";
    QVERIFY(!writer.addMethod(weights));
    auto id = method("surf");
    id.method = "orb";
    QVERIFY(!writer.addMethod(id));
  }

  void twoWritersAreOneTooMany() {
    const auto file = fresh();
    auto first = ResultsWriter::open(file, header());
    QVERIFY(first);
    const auto second = ResultsWriter::open(file, header());
    QVERIFY(!second && says(second.error(), "is being written by process " + std::to_string(getpid())));
    const auto read = readResults(file);
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    *first = *ResultsWriter::open(fresh(), header());  // lets go of the first
    QVERIFY(ResultsWriter::open(file, header()));
  }

  void aWriterThatWasKilledLeavesWhatItWrote() {
    const auto file = fresh();
    int pipes[2];
    QVERIFY(pipe(pipes) == 0);
    const pid_t child = fork();
    if (child == 0) {
      auto writer = ResultsWriter::open(file, header());
      const auto pairs = writer->addPairs(pairsOf(100));
      const auto m = writer->addMethod(method("surf"));
      for (int i = 0; i < 50; ++i)
        if (!writer->write({row(*m, (*pairs)[std::size_t(i)])})) _exit(1);
      if (::write(pipes[1], "x", 1) != 1) _exit(1);
      pause();
    }
    char ready;
    QVERIFY(read(pipes[0], &ready, 1) == 1);
    const auto held = ResultsWriter::open(file, header());
    QVERIFY(!held && says(held.error(), "process " + std::to_string(child)));
    QCOMPARE(readResults(file)->methods[0].measurements.size(), std::size_t(50));  // while it is being written
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    QCOMPARE(readResults(file)->methods[0].measurements.size(), std::size_t(50));
    auto writer = ResultsWriter::open(file, header());
    QVERIFY2(writer, writer ? "" : writer.error().message.c_str());
    QCOMPARE(writer->donePairs(1)->size(), std::size_t(50));
  }

  void readersAndTheWriterDoNotWait() {
    const auto file = fresh();
    auto writer = *ResultsWriter::open(file, header());
    const auto pairs = *writer.addPairs(pairsOf(2000));
    const auto m = *writer.addMethod(method("surf"));
    std::atomic<bool> done = false;
    std::atomic<int> reads = 0, failed = 0;
    std::jthread reader([&] {
      for (std::size_t last = 0; !done; ++reads) {
        const auto set = readResults(file);
        const auto now = set ? set->methods[0].measurements.size() : 0;
        if (!set || now < last || now % 10 != 0) ++failed;  // transactions are seen whole
        last = now;
      }
    });
    for (std::size_t i = 0; i < pairs.size(); i += 10) {
      std::vector<NewRow> rows;
      for (std::size_t k = i; k < i + 10; ++k) rows.push_back(row(m, pairs[k]));
      QVERIFY(writer.write(rows));
    }
    done = true;
    reader.join();
    QVERIFY(reads > 1);
    QCOMPARE(failed, 0);
  }

  void fullDiskKeepsWhatWasDone() {
    const auto file = fresh();
    const pid_t child = fork();  // the limit is for all files of a process
    if (child == 0) {
      signal(SIGXFSZ, SIG_IGN);
      auto writer = ResultsWriter::open(file, header());
      const auto pairs = *writer->addPairs(pairsOf(5000));
      const auto m = *writer->addMethod(method("surf"));
      std::vector<NewRow> some, more;
      for (int i = 0; i < 100; ++i) some.push_back(row(m, pairs[std::size_t(i)]));
      for (int i = 100; i < 5000; ++i) more.push_back(row(m, pairs[std::size_t(i)]));
      if (!writer->write(some)) _exit(2);
      rlimit limit{fs::file_size(file.string() + "-wal") + 20000, RLIM_INFINITY};
      setrlimit(RLIMIT_FSIZE, &limit);
      const auto full = writer->write(more);
      if (full) _exit(3);
      if (!says(full.error(), "full, it fails, or it allows no larger file; what was written before is kept")) _exit(4);
      if (writer->write(some) || true) writer = fail(ErrorCode::cancelled, "");  // ends as a program would
      _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QCOMPARE(WEXITSTATUS(status), 0);
    const auto set = readResults(file);
    QVERIFY2(set, set ? "" : set.error().message.c_str());
    QCOMPARE(set->pairs.size(), std::size_t(5000));
    QCOMPARE(set->methods[0].measurements.size(), std::size_t(100));
    QVERIFY(ResultsWriter::open(file, header())->write({row(1, 4000)}));
  }

  void whatIsNoResultsFileIsSaid() {
    const auto folder = fs::path(dir_.path().toStdString());
    auto read = readResults(folder / "absent.db");
    QVERIFY(!read && read.error().code == ErrorCode::notFound && says(read.error(), "absent.db"));
    read = readResults(folder);
    QVERIFY(!read && says(read.error(), "is not a file"));
    const auto text = fresh();
    std::ofstream(text) << "scene,first,second\n" << std::string(5000, 'x');
    read = readResults(text);
    QVERIFY(!read && says(read.error(), "is not a results file"));
    QVERIFY(!ResultsWriter::open(text, header()));
    const auto empty = fresh();
    std::ofstream(empty).flush();
    read = readResults(empty);
    QVERIFY(!read && says(read.error(), "is not a results file"));
    QVERIFY(ResultsWriter::open(empty, header()));  // nothing is lost by taking an empty file
    const auto other = fresh();
    execute(other, "CREATE TABLE t (x); INSERT INTO t VALUES (1)");
    read = readResults(other);
    QVERIFY(!read && says(read.error(), "is not a results file"));
    const auto written = ResultsWriter::open(other, header());
    QVERIFY(!written && says(written.error(), "is not a results file"));
    const auto nowhere = ResultsWriter::open(folder / "absent" / "r.db", header());
    QVERIFY(!nowhere && says(nowhere.error(), "There is no folder"));
  }

  void newerVersionIsSaid() {
    const auto file = written(3);
    execute(file, "PRAGMA user_version = 3");
    const auto read = readResults(file);
    QVERIFY(!read && says(read.error(), "newer Parallax (its format is 3, this one reads 2)"));
    const auto write = ResultsWriter::open(file, header());
    QVERIFY(!write && says(write.error(), "newer Parallax"));
    QVERIFY(!readDetail(file, 1, 1));
  }

  void cutAndDamagedFilesAreSaid() {
    const auto whole = written(3000);
    const auto size = fs::file_size(whole);
    for (const double share : {0.0001, 0.01, 0.3, 0.7, 0.999}) {
      const auto cut = fresh();
      fs::copy_file(whole, cut);
      fs::resize_file(cut, std::uintmax_t(double(size) * share));
      const auto read = readResults(cut);
      QVERIFY2(!read && says(read.error(), cut.filename().string()), qPrintable(QString::number(share)));
      QVERIFY(!ResultsWriter::open(cut, header()) || fs::file_size(cut) == 0);
    }
    const auto damaged = fresh();
    fs::copy_file(whole, damaged);
    for (long at = 8192; at < long(size); at += 4096) overwrite(damaged, at, std::string(64, '\x55'));
    const auto read = readResults(damaged);
    QVERIFY(!read && says(read.error(), "damaged or cut off"));
    const auto settings = fresh();
    fs::copy_file(whole, settings);
    execute(settings, "UPDATE method SET settings = '{\"ratio\": '");
    QVERIFY(!readResults(settings));
    const auto tables = fresh();
    fs::copy_file(whole, tables);
    execute(tables, "DROP TABLE result");
    QVERIFY(!readResults(tables));
  }

  void lockedFileIsSaid() {
    const auto file = written(3);
    sqlite3* db = nullptr;
    QVERIFY(sqlite3_open(file.c_str(), &db) == SQLITE_OK);
    QVERIFY(sqlite3_exec(db, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
    const auto read = readResults(file);
    QVERIFY(!read && says(read.error(), "locked by another program"));
    sqlite3_close(db);
    QVERIFY(readResults(file));
  }

  void fourHundredThousandRowsAreReadInUnderASecond() {
    const auto file = fresh();
    {
      auto writer = *ResultsWriter::open(file, header());
      const auto pairs = *writer.addPairs(pairsOf(50000));
      for (int m = 0; m < 8; ++m) {
        const auto id = *writer.addMethod(method("method " + std::to_string(m)));
        std::vector<NewRow> rows;
        for (const auto p : pairs) rows.push_back(row(id, p, float((p * 7919 + m) % 18000) / 100));
        QVERIFY(writer.write(rows));
      }
    }
    QElapsedTimer clock;
    clock.start();
    const auto set = readResults(file);
    const auto readMs = clock.elapsed();
    QVERIFY(set && set->methods.size() == 8 && set->methods[7].measurements.size() == 50000);
    double sum = 0;
    for (const auto& m : set->methods)
      for (const auto kind : {ErrorKind::orientation, ErrorKind::translation})
        sum += cumulativeHistogram(errorsOf(*set, m, kind)).share.back() + summarise(*set, m, kind).auc10;
    QVERIFY(sum > 16);
    qInfo("400,000 rows: read in %lld ms, curves and summaries %lld ms", readMs, clock.elapsed() - readMs);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY(readMs < 1000);
#endif
  }
};

QTEST_APPLESS_MAIN(ResultsFileTest)
#include "results_file_test.moc"
