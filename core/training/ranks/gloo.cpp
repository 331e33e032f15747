// Gloo: tensors in the processor's memory, over TCP.
#include <arpa/inet.h>
#include <cstdlib>
#include <netdb.h>
#include <sys/socket.h>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <unistd.h>

#include "training/ranks/collectives.h"

namespace parallax {
namespace {

// This machine's address on the way to the master, numeric: a name would be resolved to loopback on many machines, and
// the others could not reach that. Connecting a datagram socket sends nothing.
std::string addressTowards(const RankPlace& place) {
  addrinfo wanted{}, *found = nullptr;
  wanted.ai_socktype = SOCK_DGRAM;
  if (getaddrinfo(place.masterAddress.c_str(), std::to_string(place.masterPort).c_str(), &wanted, &found)) return {};
  std::string address;
  for (auto* a = found; a && address.empty(); a = a->ai_next) {
    const int socket = ::socket(a->ai_family, a->ai_socktype, 0);
    sockaddr_storage own{};
    socklen_t size = sizeof own;
    char text[NI_MAXHOST];
    if (socket >= 0 && !connect(socket, a->ai_addr, a->ai_addrlen) &&
        !getsockname(socket, reinterpret_cast<sockaddr*>(&own), &size) &&
        !getnameinfo(reinterpret_cast<sockaddr*>(&own), size, text, sizeof text, nullptr, 0, NI_NUMERICHOST))
      address = text;
    if (socket >= 0) close(socket);
  }
  freeaddrinfo(found);
  return address;
}

}  // namespace

Result<std::unique_ptr<Collectives>> glooCollectives(const StorePointer& store, const RankPlace& place,
                                                     std::chrono::milliseconds patience) {
  using Gloo = c10d::ProcessGroupGloo;
  auto options = Gloo::Options::create(patience);
  const char* interface = std::getenv("GLOO_SOCKET_IFNAME");  // as with Python's torch.distributed
  const auto address = addressTowards(place);
  options->devices.push_back(interface         ? Gloo::createDeviceForInterface(interface)
                             : address.empty() ? Gloo::createDefaultDevice()
                                               : Gloo::createDeviceForHostname(address));
  options->threads = 2;
  return std::make_unique<GroupCollectives<Gloo>>(c10::make_intrusive<Gloo>(store, place.rank, place.ranks, options));
}

}  // namespace parallax
