#include "runs/control.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <fcntl.h>
#include <random>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <unordered_set>

#include "base/json_text.h"
#include "runs/disk.h"

namespace parallax {
namespace {

using nlohmann::json;

constexpr std::pair<Wish::Kind, const char*> kinds[] = {
    {Wish::Kind::pause, "pause"},           {Wish::Kind::resume, "resume"},           {Wish::Kind::stop, "stop"},
    {Wish::Kind::checkpoint, "checkpoint"}, {Wish::Kind::validate, "validate"},       {Wish::Kind::extend, "extend"},
    {Wish::Kind::probe, "probe"},           {Wish::Kind::forgetProbe, "forget-probe"}};
constexpr std::pair<StopWhen, const char*> moments[] = {
    {StopWhen::step, "step"}, {StopWhen::epoch, "epoch"}, {StopWhen::now, "now"}};

template <class T, std::size_t N>
const char* wordOf(const std::pair<T, const char*> (&table)[N], T value) {
  return std::find_if(table, table + N, [&](const auto& row) { return row.first == value; })->second;
}

template <class T, std::size_t N>
bool find(const std::pair<T, const char*> (&table)[N], const std::string& word, T& value) {
  const auto found = std::find_if(table, table + N, [&](const auto& row) { return row.second == word; });
  if (found != table + N) value = found->first;
  return found != table + N;
}

tl::unexpected<Error> refused(const std::string& why) { return fail(ErrorCode::badInput, "The wish " + why + "."); }

std::string textIn(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// Ids become names of files and of curves.
bool isId(const std::string& id) {
  return !id.empty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](unsigned char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
  });
}

// Nobody's wish makes the trainer read outside the run's folder.
bool staysInside(const std::string& name) {
  const std::filesystem::path path(name);
  return !name.empty() && path.is_relative() && std::find(path.begin(), path.end(), "..") == path.end();
}

Result<std::optional<std::array<double, 7>>> truthIn(const json& probe) {
  const auto found = probe.find("truth");
  if (found == probe.end() || found->is_null()) return std::nullopt;
  const auto refusal = [] { return refused("has a truth that is not a quaternion and a direction: seven numbers"); };
  if (!found->is_array() || found->size() != 7) return refusal();
  std::array<double, 7> truth{};
  for (std::size_t i = 0; i < 7; ++i) {
    if (!(*found)[i].is_number()) return refusal();
    truth[i] = (*found)[i].get<double>();
  }
  const auto norm = [&](std::size_t from, std::size_t to) {
    double sum = 0;
    for (std::size_t i = from; i < to; ++i) sum += truth[i] * truth[i];
    return std::sqrt(sum);
  };
  if (std::abs(norm(0, 4) - 1) > 1e-3 || std::abs(norm(4, 7) - 1) > 1e-3) return refusal();
  return truth;
}

// Wishes of older programs tell none.
Result<std::array<double, 2>> focalsIn(const json& probe) {
  const auto found = probe.find("focals");
  std::array<double, 2> focals{};
  if (found == probe.end()) return focals;
  const bool fits = found->is_array() && found->size() == 2 && (*found)[0].is_number() && (*found)[1].is_number();
  if (fits) focals = {(*found)[0].get<double>(), (*found)[1].get<double>()};
  if (!fits || !(focals[0] >= 0) || !(focals[1] >= 0))
    return refused("has focal lengths that are not two numbers of pixels");
  return focals;
}

Result<ProbeWish> probeIn(const json& wish, bool whole) {
  const auto found = wish.find("probe");
  if (found == wish.end() || !found->is_object()) return refused("does not say which probe");
  ProbeWish probe{
      textIn(*found, "id"), textIn(*found, "name"), textIn(*found, "first"), textIn(*found, "second"), {}, {}};
  if (!isId(probe.id)) return refused("gives a probe an id that is not letters, digits and dashes");
  if (!whole) return probe;
  if (!staysInside(probe.first) || !staysInside(probe.second))
    return refused("names no two images inside the run's folder");
  const auto truth = truthIn(*found);
  if (!truth) return tl::unexpected<Error>(truth.error());
  const auto focals = focalsIn(*found);
  if (!focals) return tl::unexpected<Error>(focals.error());
  probe.truth = *truth, probe.focals = *focals;
  return probe;
}

json asJson(const ProbeWish& probe, bool whole) {
  json out{{"id", probe.id}};
  if (!whole) return out;
  out.update({{"name", probe.name}, {"first", probe.first}, {"second", probe.second}, {"focals", probe.focals}});
  if (probe.truth) out["truth"] = *probe.truth;
  return out;
}

// One write of one line. Half a line that a full disk left here or there does not swallow the next one.
Result<void> appended(int descriptor, const std::filesystem::path& file, const std::string& line) {
  const auto failure = [&](int number) {
    return fail(ErrorCode::failed,
                "The wish could not be written to " + file.string() + ": " + std::strerror(number) + ".");
  };
  struct stat about {};
  if (fstat(descriptor, &about) != 0) return failure(errno);
  char last = '\n';
  if (about.st_size > 0 && pread(descriptor, &last, 1, about.st_size - 1) != 1) return failure(errno);
  if (wroteAll(descriptor, (last == '\n' ? "" : "\n") + line + '\n')) return {};
  const int why = errno;
  if (ftruncate(descriptor, about.st_size) != 0) return failure(errno);
  return failure(why);
}

}  // namespace

Wish newWish(Wish::Kind kind) {
  static const char digits[] = "0123456789abcdef";
  std::random_device dice;
  Wish wish;
  wish.kind = kind;
  wish.time = secondsSince1970();
  for (int i = 0; i < 16; ++i) wish.id += digits[dice() % 16];
  return wish;
}

std::string lineOf(const Wish& wish) {
  nlohmann::ordered_json out{{"wish", wordOf(kinds, wish.kind)}, {"id", wish.id}, {"time", wish.time}};
  if (wish.kind == Wish::Kind::stop) out["when"] = wordOf(moments, wish.when);
  if (wish.kind == Wish::Kind::extend) out["epochs"] = wish.epochs;
  if (wish.kind == Wish::Kind::probe) out["probe"] = asJson(wish.probe, true);
  if (wish.kind == Wish::Kind::forgetProbe) out["probe"] = asJson(wish.probe, false);
  return jsonText(out);
}

Result<Wish> wishOf(const std::string& line) {
  const json in = json::parse(line, nullptr, false);
  if (!in.is_object()) return refused("is not a JSON object");
  Wish wish;
  wish.id = textIn(in, "id");
  if (!isId(wish.id)) return refused("has no id of letters, digits and dashes");
  if (const auto time = in.find("time"); time != in.end() && time->is_number()) wish.time = time->get<double>();
  const std::string word = textIn(in, "wish");
  if (!find(kinds, word, wish.kind)) return refused("\"" + word + "\" is not known to this version");
  if (wish.kind == Wish::Kind::stop)
    if (const auto when = in.find("when"); when != in.end() && !find(moments, textIn(in, "when"), wish.when))
      return refused("does not say \"step\", \"epoch\" or \"now\" of when to stop");
  if (wish.kind == Wish::Kind::extend) {
    const auto epochs = in.find("epochs");
    if (epochs == in.end() || !epochs->is_number_integer() || *epochs < 1 || *epochs > 100000)
      return refused("does not say by how many epochs, 1 to 100000, to extend");
    wish.epochs = epochs->get<int>();
  }
  if (wish.kind == Wish::Kind::probe || wish.kind == Wish::Kind::forgetProbe) {
    auto probe = probeIn(in, wish.kind == Wish::Kind::probe);
    if (!probe) return tl::unexpected<Error>(probe.error());
    wish.probe = std::move(*probe);
  }
  return wish;
}

Result<void> append(const std::filesystem::path& runFolder, const Wish& wish) {
  const auto file = runFolder / "control.jsonl";
  const int descriptor = open(file.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  if (descriptor < 0)
    return fail(ErrorCode::failed,
                "The wish could not be written to " + file.string() + ": " + std::strerror(errno) + ".");
  // Appending is one step on a local disk; on a network disk, and for the look at the last byte, the lock makes it one.
  // Where there are no locks it is tried without.
  flock(descriptor, LOCK_EX);
  auto done = appended(descriptor, file, lineOf(wish));
  if (done && onNetworkDisk(descriptor) && fsync(descriptor) != 0)
    done = fail(ErrorCode::failed, "The wish may not have reached " + file.string() + ".");
  close(descriptor);
  return done;
}

std::vector<Wish> pendingWishes(const std::vector<Wish>& wishes, const std::vector<std::string>& acknowledged) {
  const std::unordered_set<std::string> known(acknowledged.begin(), acknowledged.end());
  std::vector<Wish> pending;
  std::copy_if(wishes.begin(), wishes.end(), std::back_inserter(pending),
               [&](const Wish& wish) { return !known.contains(wish.id); });
  return pending;
}

}  // namespace parallax
