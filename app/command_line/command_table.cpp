#include "command_line/command_table.h"

#include <csignal>

#include "command_line/outcome.h"

namespace parallax::cli {
namespace {

int run(int argc, char** argv, const char* about, std::span<const Command> commands) {
  CLI::App app{about};
  app.set_version_flag("--version", PARALLAX_VERSION);
  app.require_subcommand(1);
  std::function<int()> chosen;
  for (const Command& command : commands) {
    CLI::App* sub = app.add_subcommand(command.name, command.sentence);
    sub->callback([&chosen, work = command.prepare(*sub)] { chosen = work; });
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& e) {
    return app.exit(e) == 0 ? int(ok) : int(badInput);
  }
  return chosen();
}

}  // namespace

int runCommands(int argc, char** argv, const char* program, const char* about, std::span<const Command> commands) {
  std::signal(SIGXFSZ, SIG_IGN);  // a limit on the size of files is an error like a full disk, not an end
  const auto code = guarded([&] { return run(argc, argv, about, commands); });
  const int exit = code ? *code : complain(program, code.error());
  // A full disk or a closed pipe shows only when what was printed is pushed out.
  if (std::cout.flush()) return exit;
  return complain(program, {ErrorCode::failed, "The output could not be written."});
}

}  // namespace parallax::cli
