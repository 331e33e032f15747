#include "training/ranks/rank_group.h"

#include <ATen/ATen.h>
#include <cstdlib>
#include <stdexcept>
#include <string_view>
#include <thread>
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>

#include "training/ranks/collectives.h"

namespace parallax {
namespace {

// How long a collective call may take before a silent rank counts as lost: rank 0 validates while the others wait. A
// rank that dies closes its connections, and is noticed at once.
constexpr std::chrono::milliseconds silence = std::chrono::minutes(30);

std::string firstLine(const std::exception& error) {
  const std::string text = error.what();
  return text.substr(0, text.find('\n'));
}

// torchrun keeps the store itself, and starts processes again under the same port: each attempt has keys of its own.
bool launcherKeepsStore() {
  const char* value = std::getenv("TORCHELASTIC_USE_AGENT_STORE");
  return value && std::string_view(value) == "True";
}
std::string attempt() {
  const char* value = std::getenv("TORCHELASTIC_RESTART_COUNT");
  return std::string("parallax/") + (value ? value : "0");
}

// LibTorch 2 wants libuv for its server, and some builds lack it; LibTorch 1 knows no such choice.
template <class Options>
void withoutLibUv(Options& options) {
  if constexpr (requires { options.useLibUV; }) options.useLibUV = false;
}

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds slice = std::chrono::seconds(3);  // of c10d's waits, which nothing interrupts

struct Stopped {};

StorePointer tcpStore(const RankPlace& place, std::chrono::milliseconds patience) {
  const auto open = [&](bool oldServer) {
    c10d::TCPStoreOptions options;
    options.port = std::uint16_t(place.masterPort);
    options.isServer = place.rank == 0 && !launcherKeepsStore();
    options.numWorkers = std::size_t(place.ranks);
    options.waitWorkers = false;  // its own waiting ends without a word when the time is over
    options.timeout = patience;
    if (oldServer) withoutLibUv(options);
    return c10::make_intrusive<c10d::TCPStore>(place.masterAddress, options);
  };
  try {
    return open(false);
  } catch (const std::exception& error) {
    if (std::string_view(error.what()).find("libuv") == std::string_view::npos) throw;
    return open(true);
  }
}

// The server may begin later than this process.
StorePointer reachedStore(const RankPlace& place, std::chrono::milliseconds patience, const std::stop_token& stop) {
  const auto end = Clock::now() + patience;
  while (true) {
    const auto begun = Clock::now();
    try {
      auto store = tcpStore(place, std::min(slice, patience));
      store->setTimeout(patience);
      return store;
    } catch (const std::exception&) {
      const auto now = Clock::now();
      if (stop.stop_requested()) throw Stopped();
      if (now >= end || now - begun < slice / 2) throw;  // what fails at once is not a matter of waiting
    }
  }
}

std::string keyOf(int rank) { return "here/" + std::to_string(rank); }

// The ranks that did not come to the store in time: "1, 3"; empty when all did.
std::string missingRanks(c10d::Store& store, const RankPlace& place, std::chrono::milliseconds patience,
                         const std::stop_token& stop) {
  store.set(keyOf(place.rank), std::vector<std::uint8_t>{1});
  std::vector<std::string> all;
  for (int rank = 0; rank < place.ranks; ++rank) all.push_back(keyOf(rank));
  // Asked now and then: a wait that is given up leaves the store's answer for the next question in the connection.
  for (const auto end = Clock::now() + patience; Clock::now() < end;) {
    if (store.check(all)) return {};
    if (stop.stop_requested()) throw Stopped();
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
  std::string missing;
  for (int rank = 0; rank < place.ranks; ++rank)
    if (!store.check({keyOf(rank)})) missing += (missing.empty() ? "" : ", ") + std::to_string(rank);
  return missing;
}

template <class Work>
auto orLost(Work work) -> decltype(work()) try {
  return work();
} catch (const std::exception& error) {
  throw std::runtime_error("Another of the processes that train together was lost (" + firstLine(error) + ").");
}

}  // namespace

struct RankGroup::Inside {
  std::unique_ptr<Collectives> collectives;
  at::Device device;
};

RankGroup::RankGroup(const RankPlace& place, std::unique_ptr<Inside> inside)
    : place_(place), inside_(std::move(inside)) {}
RankGroup::~RankGroup() = default;
at::Device RankGroup::device() const { return inside_->device; }

Result<std::unique_ptr<RankGroup>> RankGroup::join(const RankPlace& place, at::Device device,
                                                   std::chrono::seconds patience, std::stop_token stop) {
  const auto apart = [&](const std::string& why) {
    return fail(ErrorCode::failed, "The " + std::to_string(place.ranks) + " processes that are to train together did " +
                                       "not find each other at " + place.masterAddress + ":" +
                                       std::to_string(place.masterPort) + " within " +
                                       std::to_string(patience.count()) + " s (" + why + ").");
  };
  try {
    StorePointer store = c10::make_intrusive<c10d::PrefixStore>(attempt(), reachedStore(place, patience, stop));
    if (const auto missing = missingRanks(*store, place, patience, stop); !missing.empty())
      return apart("rank " + missing + " did not come");
    auto collectives =
        device.is_cuda() ? ncclCollectives(store, place, silence) : glooCollectives(store, place, silence);
    if (!collectives) return tl::unexpected<Error>(collectives.error());
    return std::unique_ptr<RankGroup>(
        new RankGroup(place, std::unique_ptr<Inside>(new Inside{std::move(*collectives), device})));
  } catch (const Stopped&) {
    return fail(ErrorCode::cancelled, "The wait for the other processes was stopped.");
  } catch (const std::exception& error) {
    return apart(firstLine(error));
  }
}

void RankGroup::Pending::wait() {
  if (wait_) orLost(std::exchange(wait_, {}));
}

RankGroup::Pending RankGroup::sumLater(at::Tensor tensor) {
  Pending pending;
  pending.wait_ = orLost([&] { return inside_->collectives->sum(std::move(tensor)); });
  return pending;
}

void RankGroup::broadcast(at::Tensor tensor, int root) {
  orLost([&] { inside_->collectives->broadcast(std::move(tensor), root)(); });
}

void RankGroup::barrier() { sum(at::zeros({1}, at::TensorOptions().device(inside_->device))); }

}  // namespace parallax
