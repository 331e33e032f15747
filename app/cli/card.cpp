#include "command.h"
#include "networks/model_card.h"
#include "networks/shipped_models.h"

namespace parallax::cli {
namespace {

namespace fs = std::filesystem;

// A network's name means the shipped one; anything else is a weights file.
Result<ModelCard> cardNamed(const std::string& name) {
  const auto kind = networkKind(name);
  if (!kind) return fs::exists(name) ? cardOf(name) : tl::unexpected<Error>(kind.error());
  const auto weights = shippedWeights(*kind);
  return weights ? cardOf(*weights) : fail(ErrorCode::unavailable, name + " is not shipped.");
}

std::vector<std::string> shippedNames() {
  std::vector<std::string> names;
  for (const NetworkInfo& network : allNetworks())
    if (shippedWeights(network.kind)) names.emplace_back(network.name);
  return names;
}

int run(const std::string& named) {
  const auto names = named.empty() ? shippedNames() : std::vector{named};
  if (names.empty()) return complain({ErrorCode::unavailable, "No network is shipped with this program."});
  for (const std::string& name : names) {
    const auto card = cardNamed(name);
    if (!card) return complain(card.error());
    std::cout << (name == names.front() ? "" : "\n\n") << asText(*card);
  }
  return ok;
}

}  // namespace

std::function<int()> card(CLI::App& app) {
  auto named = std::make_shared<std::string>();
  app.add_option("network", *named, "A shipped network, or a weights file; default: every shipped network");
  return [=] { return run(*named); };
}

}  // namespace parallax::cli
