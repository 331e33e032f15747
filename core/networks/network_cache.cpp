#include "networks/network_cache.h"

#include <map>
#include <mutex>
#include <tuple>

namespace parallax {
namespace {

using Network = std::shared_ptr<const PoseNetwork>;

struct Stamp {  // what tells a changed file
  std::filesystem::file_time_type changed;
  std::uintmax_t size = 0;
  bool there = false;

  bool same(const Stamp& other) const { return there && other.there && changed == other.changed && size == other.size; }
};

Stamp stampOf(const std::filesystem::path& file) {
  std::error_code noTime, noSize;  // a file that is gone gets its sentence from who reads it
  Stamp stamp{std::filesystem::last_write_time(file, noTime), std::filesystem::file_size(file, noSize)};
  stamp.there = !noTime && !noSize;
  return stamp;
}

struct SpecEntry {
  Stamp stamp;
  Result<NetworkSpec> spec;
};

struct Entry {
  Stamp stamp;
  Network network;
};

}  // namespace

Result<NetworkSpec> sharedSpec(const std::filesystem::path& file) {
  static std::mutex mutex;
  static std::map<std::filesystem::path, SpecEntry> entries;

  const std::scoped_lock lock(mutex);
  const auto now = stampOf(file);
  if (const auto known = entries.find(file); known != entries.end() && known->second.stamp.same(now))
    return known->second.spec;
  auto spec = readSpec(file);
  // what could not be opened is asked again: a permission given changes neither time nor length
  const bool lasting = spec || spec.error().code == ErrorCode::badInput;
  if (lasting) entries.insert_or_assign(file, SpecEntry{now, spec});
  return spec;
}

Result<Network> sharedNetwork(const std::filesystem::path& file, const Compute& compute) {
  static std::mutex mutex;
  static std::map<std::tuple<std::filesystem::path, Device, int>, Entry> entries;

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
