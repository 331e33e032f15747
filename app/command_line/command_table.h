// A program that is a table of commands: what both mains do with theirs.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <span>

namespace parallax::cli {

struct Command {
  const char* name;
  const char* sentence;
  // Adds its flags to the subcommand and returns what to do once they are parsed; that returns an Exit.
  std::function<int()> (*prepare)(CLI::App&);
};

// Parses the line and does what it says; an Exit. Nothing that a command throws, and no output that could not be
// written, gets past it without its sentence.
int runCommands(int argc, char** argv, const char* program, const char* about, std::span<const Command> commands);

}  // namespace parallax::cli
