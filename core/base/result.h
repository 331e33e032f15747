// Failure is a value: every call that can fail returns Result<T>, with a code for programs and one plain
// English sentence for people. Foreign exceptions are turned into one at the border of the room that
// calls the library.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace parallax {

enum class ErrorCode {
  badInput,     // what was given is wrong: a file, a number, a flag
  notFound,     // it is not there
  unavailable,  // cannot run here: no weights, no CUDA
  cancelled,    // the person asked to stop
  noMemory,     // too little of it, here or on the device: something smaller, or another device, may do
  failed        // the machine or a library failed
};

struct Error {
  ErrorCode code = ErrorCode::failed;
  std::string message;  // one sentence, no trailing newline
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string message) {
  return tl::unexpected<Error>(Error{code, std::move(message)});
}

}  // namespace parallax
