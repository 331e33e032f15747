// What every command of parallax-cli looks like to main.cpp.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>

#include "command_line/outcome.h"

namespace parallax::cli {

// Each adds its flags to `app` and returns what to do once they are parsed; that returns a cli::Exit.
std::function<int()> benchmark(CLI::App& app);
std::function<int()> estimate(CLI::App& app);
std::function<int()> evaluate(CLI::App& app);
std::function<int()> listMethods(CLI::App& app);
std::function<int()> importWeights(CLI::App& app);
std::function<int()> synthesise(CLI::App& app);
std::function<int()> prepare(CLI::App& app);
std::function<int()> report(CLI::App& app);
std::function<int()> paper(CLI::App& app);
std::function<int()> card(CLI::App& app);
std::function<int()> collection(CLI::App& app);
std::function<int()> train(CLI::App& app);
std::function<int()> runs(CLI::App& app);
std::function<int()> wish(CLI::App& app);

// Prints the sentence on standard error; the exit code that belongs to it.
inline int complain(const Error& error) { return complain("parallax-cli", error); }

}  // namespace parallax::cli
