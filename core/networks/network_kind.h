// The four networks of Melekhov et al. 2017, section 3.1, and one of ours: what follows the shared branch's fifth
// convolution.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace parallax {

enum class NetworkKind { cnnA, cnnB, cnnAspp, cnnBspp, cnnCspp };

struct NetworkInfo {
  NetworkKind kind;
  std::string_view name;     // "cnnBspp": in files, flags and tables
  bool lastPool;             // max pooling 3/2 after conv5
  std::vector<int> pyramid;  // spatial pyramid pooling, n x n bins each, in this order; empty: none
  bool correlates;           // the pyramid's only level is compared cell by cell (correlation.h), and the focal lengths
                             // are told; else both images' features go straight to fc1 and fc2

  // With a pyramid any image size fits; without one only networkSide x networkSide does.
  bool anySize() const { return !pyramid.empty(); }
};

// The side of the square crops the paper tests with, and the only size of the networks without a pyramid.
inline constexpr int networkSide = 227;

std::span<const NetworkInfo> allNetworks();
const NetworkInfo& networkInfo(NetworkKind kind);
Result<NetworkKind> networkKind(std::string_view name);  // an unknown name is refused with the known ones

}  // namespace parallax
