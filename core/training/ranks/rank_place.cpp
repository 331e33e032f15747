#include <charconv>
#include <cstdlib>
#include <string_view>

#include "training/train.h"

namespace parallax {
namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

Result<int> numberIn(const char* name, int lowest, int highest) {
  const auto text = environment(name);
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc() && end == text.data() + text.size() && value >= lowest && value <= highest) return value;
  return fail(ErrorCode::badInput, std::string(name) + " is \"" + text + "\", but must be a whole number from " +
                                       std::to_string(lowest) + " to " + std::to_string(highest) + ".");
}

}  // namespace

Result<RankPlace> rankPlaceFromEnvironment() {
  RankPlace place;
  const bool rank = std::getenv("RANK"), size = std::getenv("WORLD_SIZE");
  if (!rank && !size) return place;
  if (!rank || !size)
    return fail(ErrorCode::badInput, std::string("Of the launcher's variables only ") + (rank ? "RANK" : "WORLD_SIZE") +
                                         " is set: RANK and WORLD_SIZE go together.");
  const auto ranks = numberIn("WORLD_SIZE", 1, 65536);
  if (!ranks) return tl::unexpected<Error>(ranks.error());
  place.ranks = *ranks;
  const auto number = numberIn("RANK", 0, *ranks - 1);
  if (!number) return tl::unexpected<Error>(number.error());
  place.rank = *number;
  if (std::getenv("LOCAL_RANK")) {
    const auto local = numberIn("LOCAL_RANK", 0, *ranks - 1);
    if (!local) return tl::unexpected<Error>(local.error());
    place.localRank = *local;
  }
  // A launcher that names a master for one process alone gets a group of one, so that its backend is tried.
  if (place.ranks == 1 && environment("MASTER_ADDR").empty()) return place;
  for (const char* name : {"MASTER_ADDR", "MASTER_PORT"})
    if (environment(name).empty())
      return fail(ErrorCode::badInput, std::string("WORLD_SIZE is ") + std::to_string(place.ranks) + ", but " + name +
                                           " is not set: the processes cannot find each other.");
  const auto port = numberIn("MASTER_PORT", 1, 65535);
  if (!port) return tl::unexpected<Error>(port.error());
  place.masterPort = *port;
  place.masterAddress = environment("MASTER_ADDR");
  return place;
}

}  // namespace parallax
