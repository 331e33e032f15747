#include "runs/run_lock.h"

#include <cerrno>
#include <condition_variable>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <mutex>
#include <nlohmann/json.hpp>
#include <random>
#include <sstream>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utility>

#include "base/json_text.h"
#include "runs/disk.h"

namespace parallax {
namespace {

using nlohmann::json;
using namespace std::chrono_literals;

constexpr auto beatEvery = 2s;
constexpr auto silence = 8s;            // of a beat that watchers do not mind
constexpr double believableAge = 60;    // seconds a first seen lock may be old, clocks of two machines differing
constexpr std::size_t lockBytes = 512;  // always, so that a beat needs no space on a full disk

std::filesystem::path fileIn(const std::filesystem::path& runFolder) { return runFolder / "lock"; }

std::string thisHost() {
  char name[256] = {};
  gethostname(name, sizeof name - 1);
  return name;
}

// Field `number` of /proc/PID/stat, from the third on; empty: there is no such process.
std::string statField(int pid, int number) {
  std::ifstream stat("/proc/" + std::to_string(pid) + "/stat");
  const std::string text((std::istreambuf_iterator<char>(stat)), {});
  const auto name = text.rfind(')');  // the second field may hold anything
  if (name == std::string::npos) return {};
  std::istringstream fields(text.substr(name + 1));
  std::string field;
  for (int i = 3; i <= number; ++i) fields >> field;
  return field;
}

// When the process began, in ticks since this machine did: a number that is used again is told by it.
std::uint64_t birthOf(int pid) { return std::strtoull(statField(pid, 22).c_str(), nullptr, 10); }

struct Owner {
  LockFacts facts;
  std::uint64_t birth = 0;  // 0: not said
  std::string token;        // of this taking
};

std::optional<Owner> ownerIn(const std::string& text) {
  const json in = json::parse(text.begin(), text.end(), nullptr, false);
  if (!in.is_object()) return std::nullopt;
  const auto number = [&](const char* key) -> double {
    const auto found = in.find(key);
    return found != in.end() && found->is_number() ? found->get<double>() : 0;
  };
  Owner owner;
  const auto text_ = [&](const char* key) {
    const auto found = in.find(key);
    return found != in.end() && found->is_string() ? found->get<std::string>() : std::string();
  };
  owner.facts = {text_("host"), int(number("pid")), std::int64_t(number("beat")), number("time")};
  owner.birth = std::uint64_t(number("birth"));
  owner.token = text_("token");
  if (owner.facts.host.empty() || owner.facts.pid <= 0) return std::nullopt;
  return owner;
}

std::string textOf(const Owner& owner) {
  const nlohmann::ordered_json out{{"host", owner.facts.host}, {"pid", owner.facts.pid}, {"beat", owner.facts.beat},
                                   {"time", owner.facts.time}, {"birth", owner.birth},   {"token", owner.token}};
  std::string text = jsonText(out);
  text.resize(std::max(lockBytes, text.size() + 1), ' ');
  text.back() = '\n';
  return text;
}

std::optional<Owner> ownerAt(int descriptor) {
  char text[4096];
  const auto got = pread(descriptor, text, sizeof text, 0);
  return got > 0 ? ownerIn(std::string(text, std::size_t(got))) : std::nullopt;
}

bool lives(const Owner& owner) {
  if (!processLives(owner.facts.pid)) return false;
  return owner.birth == 0 || birthOf(owner.facts.pid) == owner.birth;
}

// Whoever held the lock removes the file on leaving: then the one opened is no longer the one others see.
bool isTheFile(int descriptor, const std::filesystem::path& path) {
  struct stat opened {
  }, seen{};
  return fstat(descriptor, &opened) == 0 && stat(path.c_str(), &seen) == 0 && opened.st_ino == seen.st_ino &&
         opened.st_dev == seen.st_dev;
}

Owner thisProcess() {
  Owner owner;
  owner.facts = {thisHost(), int(getpid()), 1, secondsSince1970()};
  owner.birth = birthOf(owner.facts.pid);
  std::random_device dice;
  owner.token = std::to_string(dice()) + '-' + std::to_string(dice());
  return owner;
}

tl::unexpected<Error> inUse(const std::filesystem::path& runFolder, const std::optional<Owner>& owner) {
  const std::string who = owner ? "process " + std::to_string(owner->facts.pid) + " on " + owner->facts.host
                                : std::string("another process");
  return fail(ErrorCode::failed,
              "The run " + runFolder.string() + " is being trained by " + who + "; pause or stop it there first.");
}

tl::unexpected<Error> cannot(const std::filesystem::path& file, int number) {
  return fail(ErrorCode::failed, file.string() + " cannot be written: " + std::strerror(number) + ".");
}

// Of another machine only the beat tells.
bool beatStandsStill(int descriptor, const Owner& owner, std::chrono::seconds patience) {
  const auto until = std::chrono::steady_clock::now() + patience;
  while (std::chrono::steady_clock::now() < until) {
    std::this_thread::sleep_for(100ms);
    const auto now = ownerAt(descriptor);
    if (now && (now->facts.beat != owner.facts.beat || now->token != owner.token)) return false;
  }
  return true;
}

}  // namespace

struct RunLock::Beat {
  std::filesystem::path path;
  int descriptor = -1;
  Owner owner;
  bool network = false;
  std::atomic<bool> taken = false;
  std::mutex mutex;
  std::condition_variable_any wake;
  std::jthread thread;

  ~Beat() {
    if (thread.joinable()) thread.request_stop(), thread.join();
    if (descriptor < 0) return;
    const auto last = ownerAt(descriptor);
    if (last && last->token == owner.token && isTheFile(descriptor, path)) unlink(path.c_str());
    close(descriptor);
  }

  bool write() {
    const bool done = wroteAllAt(descriptor, textOf(owner), 0);
    if (done && network) fdatasync(descriptor);
    return done;
  }

  // A lock that someone removed by hand is made again; one that another process took in the meantime is left to it.
  void beat() {
    ++owner.facts.beat;
    owner.facts.time = secondsSince1970();
    if (!isTheFile(descriptor, path)) {
      const int again = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
      if (again < 0) return;  // the folder is not to be reached: next time
      if (flock(again, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        close(again);
        taken = true;
        return;
      }
      close(std::exchange(descriptor, again));
    }
    const auto seen = ownerAt(descriptor);
    if (seen && seen->token != owner.token) taken = true;
    if (!taken) write();
  }

  void run(const std::stop_token& stop) {
    std::unique_lock hold(mutex);
    while (!stop.stop_requested() && !taken) {
      if (wake.wait_for(hold, stop, beatEvery, [&] { return stop.stop_requested(); })) return;
      beat();
    }
  }
};

bool processLives(int pid) {
  if (kill(pid, 0) != 0 && errno == ESRCH) return false;
  const std::string state = statField(pid, 3);
  return state != "Z" && state != "X";
}

bool ownerIsDead(const LockFacts& lock) {
  static const std::string here = thisHost();
  return lock.host == here && !processLives(lock.pid);
}

std::optional<LockFacts> readLock(const std::filesystem::path& runFolder) {
  const int descriptor = open(fileIn(runFolder).c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return std::nullopt;
  const auto owner = ownerAt(descriptor);
  close(descriptor);
  if (!owner) return std::nullopt;
  return owner->facts;
}

Result<RunLock> RunLock::acquire(const std::filesystem::path& runFolder, std::chrono::seconds patience) {
  auto beat = std::make_unique<Beat>();
  beat->path = fileIn(runFolder);
  bool systemLocks = true;
  do {
    if (beat->descriptor >= 0) close(std::exchange(beat->descriptor, -1));
    beat->descriptor = open(beat->path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (beat->descriptor < 0) return cannot(beat->path, errno);
    // The system drops this when the owner dies, however it dies. Some network disks have none of it.
    if (flock(beat->descriptor, LOCK_EX | LOCK_NB) != 0) {
      if (errno == EWOULDBLOCK) return inUse(runFolder, ownerAt(beat->descriptor));
      systemLocks = false;
    }
  } while (!isTheFile(beat->descriptor, beat->path));

  beat->owner = thisProcess();
  if (const auto before = ownerAt(beat->descriptor)) {
    const bool here = before->facts.host == beat->owner.facts.host;
    const bool free = here ? !lives(*before) || before->facts.pid == beat->owner.facts.pid
                           : beatStandsStill(beat->descriptor, *before, patience);
    if (!free) return inUse(runFolder, before);
  }
  beat->network = onNetworkDisk(beat->descriptor);
  if (!beat->write()) return cannot(beat->path, errno);
  if (!systemLocks) {  // two that came at once: the later writer stays
    std::this_thread::sleep_for(500ms);
    const auto now = ownerAt(beat->descriptor);
    if (now && now->token != beat->owner.token) return inUse(runFolder, now);
  }
  beat->thread = std::jthread([b = beat.get()](const std::stop_token& stop) { b->run(stop); });
  return RunLock(std::move(beat));
}

RunLock::RunLock(std::unique_ptr<Beat> beat) : beat_(std::move(beat)) {}
RunLock::RunLock(RunLock&&) noexcept = default;
RunLock& RunLock::operator=(RunLock&&) noexcept = default;
RunLock::~RunLock() = default;

bool RunLock::held() const { return beat_ && !beat_->taken; }

bool PulseWatch::alive(const std::optional<LockFacts>& lock, std::chrono::steady_clock::time_point now) {
  if (!lock) {
    beat_ = -1;
    return false;
  }
  const bool first = beat_ < 0;
  if (first || lock->beat != beat_ || lock->pid != pid_) {
    // The first sight of a lock is no beat yet: an old one is not believed until it moves.
    const bool moved = !first || std::abs(secondsSince1970() - lock->time) < believableAge;
    changed_ = moved ? now : now - silence;
    beat_ = lock->beat;
    pid_ = lock->pid;
  }
  if (ownerIsDead(*lock)) return false;
  return now - changed_ < silence;
}

}  // namespace parallax
