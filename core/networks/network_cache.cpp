#include "networks/network_cache.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <tuple>
#include <vector>

namespace parallax {
namespace {

namespace fs = std::filesystem;
using Network = std::shared_ptr<const PoseNetwork>;

struct Stamp {  // what tells a changed file
  std::filesystem::file_time_type changed;
  std::uintmax_t size = 0;
  bool there = false;

  bool same(const Stamp& other) const { return there && other.there && changed == other.changed && size == other.size; }
};

Stamp stampOf(const fs::path& file) {
  std::error_code noTime, noSize;  // a file that is gone gets its sentence from who reads it
  Stamp stamp{std::filesystem::last_write_time(file, noTime), std::filesystem::file_size(file, noSize)};
  stamp.there = !noTime && !noSize;
  return stamp;
}

// What is read from files, kept until one of them changes.
template <class T>
class Kept {
 public:
  Result<T> of(const fs::path& file, const std::vector<Stamp>& now, Result<T> (*read)(const fs::path&)) {
    const std::scoped_lock lock(mutex_);
    if (const auto known = entries_.find(file); known != entries_.end() && unchanged(known->second.stamps, now))
      return known->second.value;
    auto value = read(file);
    // what could not be opened is asked again: a permission given changes neither time nor length
    if (value || value.error().code == ErrorCode::badInput) entries_.insert_or_assign(file, Entry{now, value});
    return value;
  }

 private:
  struct Entry {
    std::vector<Stamp> stamps;
    Result<T> value;
  };

  static bool unchanged(const std::vector<Stamp>& then, const std::vector<Stamp>& now) {
    return std::equal(then.begin(), then.end(), now.begin(), [](auto& a, auto& b) { return a.same(b); });
  }

  std::mutex mutex_;
  std::map<fs::path, Entry> entries_;
};

struct Entry {
  Stamp stamp;
  Network network;
};

}  // namespace

Result<NetworkSpec> sharedSpec(const fs::path& weights) {
  static Kept<NetworkSpec> specs;
  return specs.of(weights, {stampOf(weights)}, readSpec);
}

Result<ModelCard> sharedCard(const fs::path& weights) {
  static Kept<ModelCard> cards;
  return cards.of(weights, {stampOf(weights), stampOf(cardFile(weights))}, cardOf);
}

Result<Network> sharedNetwork(const fs::path& file, const Compute& compute) {
  static std::mutex mutex;
  static std::map<std::tuple<fs::path, Device, int>, Entry> entries;

  const std::scoped_lock lock(mutex);  // two callers that want one file: the second waits instead of reading it too
  const auto now = stampOf(file);
  auto& entry = entries[{file, compute.device, threadCount(compute.threads)}];
  if (entry.network && entry.stamp.same(now)) return entry.network;

  const auto weights = readWeights(file);
  auto network = weights ? PoseNetwork::create(*weights, compute) : tl::unexpected<Error>(weights.error());
  entry = {now, network ? *network : nullptr};
  return network;
}

}  // namespace parallax
