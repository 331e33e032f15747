// What every command of parallax-cli looks like to main.cpp.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <iostream>
#include <string>

#include "base/result.h"

namespace parallax::cli {

// Exit codes, for scripts.
enum Exit {
  ok = 0,           // done; every method asked for gave a pose
  noPose = 1,       // done, but at least one method asked for gave none (its reason is printed)
  badInput = 2,     // the command line or a file is wrong: one sentence on standard error
  unavailable = 3,  // what was asked for cannot run here: no weights, no CUDA
  failed = 4        // the machine or a library failed
};

// Adds its flags to `app` and returns what to do once they are parsed.
using Prepare = std::function<int()> (*)(CLI::App& app);

std::function<int()> estimate(CLI::App& app);
std::function<int()> listMethods(CLI::App& app);
std::function<int()> importWeights(CLI::App& app);

// Prints the sentence on standard error; the exit code that belongs to it.
inline int complain(const Error& error) {
  std::cerr << "parallax-cli: " << error.message << '\n';
  switch (error.code) {
    case ErrorCode::badInput:
    case ErrorCode::notFound: return badInput;
    case ErrorCode::unavailable: return unavailable;
    default: return failed;
  }
}

}  // namespace parallax::cli
