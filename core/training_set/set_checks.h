// What the tables of a training set must obey, whoever wrote them.
#pragma once

#include <string>

#include "training_set/training_set.h"

namespace parallax {

constexpr std::uint32_t longestSide = 65535;  // px, of an image in a set

// What is wrong, without its full stop ("image 3 belongs to no scene"); empty: nothing. `bytes`: of all pixels.
std::string faultIn(std::span<const ImageRecord> images, std::size_t scenes, std::uint64_t bytes);
std::string faultIn(std::span<const PairRecord> pairs, std::span<const ImageRecord> images);
std::string faultIn(const SetDepths& depths, std::size_t images, std::size_t pairs);  // none at all is fine

}  // namespace parallax
