#include "networks/network_cache.h"

#include <map>
#include <mutex>
#include <tuple>

namespace parallax {
namespace {

using Network = std::shared_ptr<const PoseNetwork>;

struct Entry {
  std::filesystem::file_time_type changed;
  std::uintmax_t size = 0;
  Network network;
};

}  // namespace

Result<Network> sharedNetwork(const std::filesystem::path& file, const Compute& compute) {
  static std::mutex mutex;
  static std::map<std::tuple<std::filesystem::path, Device, int>, Entry> entries;

  const std::scoped_lock lock(mutex);  // two callers that want one file: the second waits instead of reading it too
  std::error_code missing;             // a file that is gone gets its sentence from readWeights
  const Entry now{std::filesystem::last_write_time(file, missing), std::filesystem::file_size(file, missing), nullptr};
  auto& entry = entries[{file, compute.device, threadCount(compute.threads)}];
  if (entry.network && entry.changed == now.changed && entry.size == now.size && !missing) return entry.network;

  const auto weights = readWeights(file);
  auto network = weights ? PoseNetwork::create(*weights, compute) : tl::unexpected<Error>(weights.error());
  entry = now;
  if (network) entry.network = *network;
  return network;
}

}  // namespace parallax
