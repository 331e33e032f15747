// How a command ends: exit codes, the sentence of an error, printed JSON.
#pragma once

#include <iostream>
#include <new>
#include <nlohmann/json.hpp>
#include <string>

#include "base/json_text.h"
#include "base/result.h"

namespace parallax::cli {

// Exit codes, for scripts.
enum Exit {
  ok = 0,           // done; every method asked for gave a pose
  noPose = 1,       // done, but at least one method asked for gave none (its reason is printed); a check found a fault
  badInput = 2,     // the command line or a file, weights too, is wrong: one sentence on standard error
  unavailable = 3,  // what was asked for cannot run here: no weights, or only untrained ones; no CUDA
  failed = 4,       // the machine or a library failed, in one method at least; or the output could not be written
  stopped = 5       // by Ctrl-C or SIGTERM, in order: what was done is kept
};

// Prints the sentence on standard error; the exit code that belongs to it.
inline int complain(const char* program, const Error& error) {
  std::cerr << program << ": " << error.message << '\n';
  switch (error.code) {
    case ErrorCode::badInput:
    case ErrorCode::notFound: return badInput;
    case ErrorCode::unavailable: return unavailable;
    case ErrorCode::cancelled: return stopped;
    default: return failed;
  }
}

// What `work` returns; whatever it throws becomes an Error. The core turns libraries' exceptions into values, so this
// is for what no one foresaw, and for memory that ends.
template <class Work>
auto guarded(const Work& work) -> Result<decltype(work())> try {
  return work();
} catch (const std::bad_alloc&) {
  return fail(ErrorCode::noMemory, "There is not enough memory.");
} catch (const std::exception& error) {
  return fail(ErrorCode::failed, std::string("Something failed that should not: ") + error.what());
}

// Names of files need not be UTF-8, JSON has to be: a byte that is not becomes U+FFFD.
inline void print(const nlohmann::json& out) { std::cout << jsonText(out, 2) << '\n'; }

}  // namespace parallax::cli
