// Who writes in a run folder: one at a time, whatever happened to the last.
#include "runs/run_lock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace parallax;
using namespace std::chrono_literals;

namespace {

double now() { return double(std::time(nullptr)); }

// A process that holds the lock until it is killed; returns when it has it.
pid_t holdElsewhere(const std::filesystem::path& folder) {
  int ready[2];
  if (pipe(ready) != 0) return -1;
  const pid_t pid = fork();
  if (pid == 0) {
    const auto lock = RunLock::acquire(folder);
    const char answer = lock ? 'y' : 'n';
    if (write(ready[1], &answer, 1) != 1) _exit(2);
    for (;;) pause();
  }
  char answer = 0;
  const bool got = read(ready[0], &answer, 1) == 1 && answer == 'y';
  close(ready[0]), close(ready[1]);
  return got ? pid : -1;
}

void writeLock(const QString& folder, const QString& host, int pid, int beat) {
  QFile file(folder + "/lock");
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(QString(R"({"host":"%1","pid":%2,"beat":%3,"time":%4})").arg(host).arg(pid).arg(beat).arg(now()).toUtf8());
}

std::string hostName() {
  char name[256] = {};
  gethostname(name, sizeof name - 1);
  return name;
}

// A number that no process has: one that just ended.
pid_t deadProcess() {
  const pid_t pid = fork();
  if (pid == 0) _exit(0);
  waitpid(pid, nullptr, 0);
  return pid;
}

}  // namespace

class RunLockTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void takenBeatenAndGivenBack() {
    QTemporaryDir dir;
    const std::filesystem::path folder = dir.path().toStdString();
    QVERIFY(!readLock(folder));
    {
      const auto lock = RunLock::acquire(folder);
      QVERIFY2(lock.has_value(), lock ? "" : lock.error().message.c_str());
      const auto first = readLock(folder);
      QVERIFY(first && first->pid == getpid() && first->host == hostName());
      QTRY_VERIFY_WITH_TIMEOUT(readLock(folder)->beat > first->beat, 6000);
      QVERIFY(lock->held());
    }
    QVERIFY(!readLock(folder) && !std::filesystem::exists(folder / "lock"));
    QVERIFY(RunLock::acquire(folder).has_value());
  }

  void aSecondIsRefusedByName() {
    QTemporaryDir dir;
    const std::filesystem::path folder = dir.path().toStdString();
    const pid_t owner = holdElsewhere(folder);
    QVERIFY(owner > 0);
    const auto second = RunLock::acquire(folder);
    QVERIFY(!second);
    QVERIFY2(second.error().message.find("process " + std::to_string(owner)) != std::string::npos,
             second.error().message.c_str());
    QVERIFY(second.error().message.find(hostName()) != std::string::npos);

    // Killed, it is taken over at once.
    kill(owner, SIGKILL);
    waitpid(owner, nullptr, 0);
    QVERIFY(std::filesystem::exists(folder / "lock"));
    const auto before = std::chrono::steady_clock::now();
    const auto after = RunLock::acquire(folder);
    QVERIFY2(after.has_value(), after ? "" : after.error().message.c_str());
    QVERIFY(std::chrono::steady_clock::now() - before < 1s);
    QCOMPARE(readLock(folder)->pid, int(getpid()));
  }

  void manyAtOnceOneGetsIt() {
    QTemporaryDir dir;
    const std::filesystem::path folder = dir.path().toStdString();
    std::vector<pid_t> children;
    for (int i = 0; i < 8; ++i) {
      const pid_t pid = fork();
      if (pid == 0) {
        const auto lock = RunLock::acquire(folder);
        if (lock) std::this_thread::sleep_for(1s);
        _exit(lock ? 1 : 0);
      }
      children.push_back(pid);
    }
    int owners = 0;
    for (const pid_t pid : children) {
      int status = 0;
      waitpid(pid, &status, 0);
      owners += WEXITSTATUS(status);
    }
    QCOMPARE(owners, 1);
  }

  void aDeadProcessOfThisHostIsReplaced() {
    QTemporaryDir dir;
    writeLock(dir.path(), QString::fromStdString(hostName()), deadProcess(), 5);
    QVERIFY(RunLock::acquire(dir.path().toStdString()).has_value());
  }

  void aLivingProcessOfThisHostIsNot() {
    QTemporaryDir dir;
    writeLock(dir.path(), QString::fromStdString(hostName()), getppid(), 5);
    QVERIFY(!RunLock::acquire(dir.path().toStdString()));
  }

  void anotherHostsSilentLockIsTakenAfterPatience() {
    QTemporaryDir dir;
    writeLock(dir.path(), "elsewhere", 4711, 5);
    const auto before = std::chrono::steady_clock::now();
    const auto lock = RunLock::acquire(dir.path().toStdString(), 1s);
    QVERIFY2(lock.has_value(), lock ? "" : lock.error().message.c_str());
    QVERIFY(std::chrono::steady_clock::now() - before >= 1s);
  }

  void anotherHostsBeatingLockIsRespected() {
    QTemporaryDir dir;
    writeLock(dir.path(), "elsewhere", 4711, 5);
    std::unique_ptr<QThread> beating(QThread::create([&] {
      QThread::msleep(400);
      writeLock(dir.path(), "elsewhere", 4711, 6);
    }));
    beating->start();
    const auto lock = RunLock::acquire(dir.path().toStdString(), 20s);
    beating->wait();
    QVERIFY(!lock);
    QVERIFY2(lock.error().message.find("process 4711 on elsewhere") != std::string::npos, lock.error().message.c_str());
  }

  // Where nobody buries them, in a container, dead trainers stay in the list of processes.
  void anUnburiedProcessIsDead() {
    QTemporaryDir dir;
    const pid_t pid = fork();
    if (pid == 0) _exit(0);
    QTRY_VERIFY(!processLives(pid));
    QVERIFY(processLives(getpid()));
    writeLock(dir.path(), QString::fromStdString(hostName()), pid, 5);
    QVERIFY(RunLock::acquire(dir.path().toStdString()).has_value());
    waitpid(pid, nullptr, 0);
  }

  void aDamagedLockStopsNobody() {
    QTemporaryDir dir;
    QFile file(dir.filePath("lock"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"host\": \"els") > 0);
    file.close();
    QVERIFY(!readLock(dir.path().toStdString()));
    QVERIFY(RunLock::acquire(dir.path().toStdString()).has_value());
  }

  void whoWasRobbedKnowsAndRemovesNothing() {
    QTemporaryDir dir;
    const std::filesystem::path folder = dir.path().toStdString();
    {
      const auto lock = RunLock::acquire(folder);
      writeLock(dir.path(), "elsewhere", 4711, 1);  // another machine lost its patience with us
      QTRY_VERIFY_WITH_TIMEOUT(!lock->held(), 6000);
    }
    QVERIFY(readLock(folder) && readLock(folder)->host == "elsewhere");
  }

  void aLockRemovedByHandComesBack() {
    QTemporaryDir dir;
    const std::filesystem::path folder = dir.path().toStdString();
    const auto lock = RunLock::acquire(folder);
    std::filesystem::remove(folder / "lock");
    QTRY_VERIFY_WITH_TIMEOUT(readLock(folder).has_value(), 6000);
    QVERIFY(lock->held());
    QVERIFY(!RunLock::acquire(folder));
  }

  void anUnwritableFolderIsAnError() { QVERIFY(!RunLock::acquire("/nowhere/at/all")); }

  void thePulseIsTakenByTheWatchersClock() {
    const auto start = std::chrono::steady_clock::now();
    const LockFacts first{"elsewhere", 4711, 5, now()};
    PulseWatch watch;
    QVERIFY(!watch.alive(std::nullopt, start));
    QVERIFY(watch.alive(first, start));
    QVERIFY(watch.alive(first, start + 5s));
    QVERIFY(!watch.alive(first, start + 9s));  // stands still
    LockFacts later = first;
    ++later.beat;
    later.time -= 100000;  // the other's clock does not matter once it beats
    QVERIFY(watch.alive(later, start + 10s));
    QVERIFY(watch.alive(later, start + 17s));
    QVERIFY(!watch.alive(later, start + 19s));
    QVERIFY(!watch.alive(std::nullopt, start + 20s));
  }

  void anOldLockIsNoPulseUntilItBeats() {
    const auto start = std::chrono::steady_clock::now();
    LockFacts old{"elsewhere", 4711, 5, now() - 3600};
    PulseWatch watch;
    QVERIFY(!watch.alive(old, start));
    ++old.beat;
    QVERIFY(watch.alive(old, start + 2s));
  }

  void aDeadProcessOfThisHostHasNoPulse() {
    PulseWatch watch;
    const LockFacts dead{hostName(), deadProcess(), 5, now()};
    QVERIFY(!watch.alive(dead, std::chrono::steady_clock::now()));
    QVERIFY(ownerIsDead(dead) && !ownerIsDead({"elsewhere", dead.pid, 5, now()}));
    PulseWatch other;
    const LockFacts own{hostName(), int(getpid()), 5, now()};
    QVERIFY(other.alive(own, std::chrono::steady_clock::now()));
  }
};

QTEST_APPLESS_MAIN(RunLockTest)
#include "run_lock_test.moc"
