#include "networks/kept_memory.h"

#include <limits>
#include <mutex>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace parallax {

void keepFreedMemory([[maybe_unused]] bool everything) {
#ifdef __GLIBC__
  static std::once_flag once;
  std::call_once(once, [everything] {
    mallopt(M_TOP_PAD, 16 << 20);
    mallopt(M_TRIM_THRESHOLD, everything ? std::numeric_limits<int>::max() : 512 << 20);
    if (everything)
      mallopt(M_MMAP_MAX, 0);
    else
      mallopt(M_MMAP_THRESHOLD, 32 << 20);  // the most glibc takes
  });
#endif
}

}  // namespace parallax
