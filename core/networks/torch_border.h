// The border to LibTorch: what it throws becomes one sentence. Internal: it includes LibTorch.
#pragma once

#include <c10/util/Exception.h>
#include <string>

#include "base/result.h"

namespace parallax {

// `work` returns a Result. A c10::Error's text has lines of source places after the first; people need only that one.
template <class Work>
auto atTorchBorder(Work work) -> decltype(work()) {
  try {
    return work();
  } catch (const c10::Error& error) {
    const std::string text = error.what_without_backtrace();
    return fail(ErrorCode::failed, "LibTorch failed: " + text.substr(0, text.find('\n')));
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::failed, "There is not enough memory for this network and these images.");
  } catch (const std::exception& error) {
    return fail(ErrorCode::failed, std::string("LibTorch failed: ") + error.what());
  }
}

}  // namespace parallax
