#include "runs/disk.h"

#include <cerrno>
#include <chrono>
#include <cmath>
#include <sys/vfs.h>
#include <unistd.h>

namespace parallax {

bool onNetworkDisk(int descriptor) {
  struct statfs about {};
  if (fstatfs(descriptor, &about) != 0) return false;
  switch (static_cast<unsigned long>(about.f_type) & 0xffffffffUL) {
    case 0x6969:      // NFS
    case 0xff534d42:  // CIFS
    case 0xfe534d42:  // SMB 2
    case 0x517b:      // SMB
    case 0x65735546:  // FUSE
    case 0x0bd00bd0:  // Lustre
    case 0x47504653:  // GPFS
    case 0x19830326:  // BeeGFS
    case 0x00c36400:  // Ceph
    case 0x01021997:  // 9P
      return true;
    default: return false;
  }
}

bool wroteAll(int descriptor, std::string_view bytes) {
  ssize_t done = -1;
  do done = write(descriptor, bytes.data(), bytes.size());
  while (done < 0 && errno == EINTR);
  if (done >= 0 && std::size_t(done) < bytes.size()) errno = ENOSPC;
  return done == ssize_t(bytes.size());
}

bool wroteAllAt(int descriptor, std::string_view bytes, off_t offset) {
  return pwrite(descriptor, bytes.data(), bytes.size(), offset) == ssize_t(bytes.size());
}

double secondsSince1970() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::round(std::chrono::duration<double, std::milli>(now).count()) / 1000;  // milliseconds are enough
}

}  // namespace parallax
