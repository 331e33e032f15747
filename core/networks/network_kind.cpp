#include "networks/network_kind.h"

#include <algorithm>
#include <array>

namespace parallax {

std::span<const NetworkInfo> allNetworks() {
  static const std::array<NetworkInfo, 5> all{{
      {NetworkKind::cnnA, "cnnA", true, {}, false},
      {NetworkKind::cnnB, "cnnB", false, {}, false},
      {NetworkKind::cnnAspp, "cnnAspp", true, {1, 2, 3, 6}, false},
      {NetworkKind::cnnBspp, "cnnBspp", false, {1, 2, 3, 6, 13}, false},
      {NetworkKind::cnnCspp, "cnnCspp", false, {13}, true},
  }};
  return all;
}

const NetworkInfo& networkInfo(NetworkKind kind) { return allNetworks()[std::size_t(kind)]; }

Result<NetworkKind> networkKind(std::string_view name) {
  const auto all = allNetworks();
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& n) { return n.name == name; });
  if (found != all.end()) return found->kind;
  return fail(ErrorCode::badInput,
              "There is no network called \"" + std::string(name) + "\"; there are cnnA, cnnB, cnnAspp, cnnBspp and cnnCspp.");
}

}  // namespace parallax
