// A port of the loopback that nobody listens on now.
#pragma once

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace parallax::test {

inline int freePort() {
  const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  const bool bound = !bind(socket, reinterpret_cast<sockaddr*>(&address), size) &&
                     !getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size);
  close(socket);
  return bound ? ntohs(address.sin_port) : 0;
}

}  // namespace parallax::test
