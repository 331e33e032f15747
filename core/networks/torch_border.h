// The border to LibTorch: what it throws becomes one sentence. Internal: it includes LibTorch.
#pragma once

#include <c10/util/Exception.h>
#include <string>
#include <string_view>

#include "base/result.h"

namespace parallax {

// CUDA's allocator has an exception of its own; what cuDNN and cuBLAS take for themselves fails with a word.
inline bool isOutOfMemory(const c10::Error& error) {
  const std::string_view text = error.what_without_backtrace();
  return dynamic_cast<const c10::OutOfMemoryError*>(&error) || text.find("_ALLOC_FAILED") != text.npos ||
         text.find("out of memory") != text.npos;
}

// `work` returns a Result. A c10::Error's text has lines of source places after the first; people need only that one.
// Too little memory is ErrorCode::noMemory, so that callers can do with less, or elsewhere.
template <class Work>
auto atTorchBorder(Work work) -> decltype(work()) {
  try {
    return work();
  } catch (const c10::Error& error) {
    const std::string text = error.what_without_backtrace(), line = text.substr(0, text.find('\n'));
    if (isOutOfMemory(error)) return fail(ErrorCode::noMemory, "The device's memory does not suffice: " + line);
    return fail(ErrorCode::failed, "LibTorch failed: " + line);
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::noMemory, "There is not enough memory for this network and these images.");
  } catch (const std::exception& error) {
    return fail(ErrorCode::failed, std::string("LibTorch failed: ") + error.what());
  }
}

}  // namespace parallax
