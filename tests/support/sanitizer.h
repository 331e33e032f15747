// Times mean nothing under a sanitizer: tests that look at the clock ask here first.
#pragma once

namespace parallax {

inline bool underSanitizer() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  return true;
#else
  return false;
#endif
}

}  // namespace parallax
