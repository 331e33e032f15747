// What every command of parallax-trainer looks like to main.cpp.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>

#include "command_line/outcome.h"

namespace parallax::trainer {

// Each adds its flags to `app` and returns what to do once they are parsed; that returns a cli::Exit.
std::function<int()> inspect(CLI::App& app);
std::function<int()> render(CLI::App& app);
std::function<int()> benchmark(CLI::App& app);
std::function<int()> check(CLI::App& app);
std::function<int()> exportWeights(CLI::App& app);
std::function<int()> resume(CLI::App& app);
std::function<int()> selfcheck(CLI::App& app);
std::function<int()> train(CLI::App& app);
std::function<int()> validate(CLI::App& app);

// Prints the sentence on standard error; the exit code that belongs to it.
inline int complain(const Error& error) { return cli::complain("parallax-trainer", error); }

}  // namespace parallax::trainer
