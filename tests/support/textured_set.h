// A training set on which feature methods can work: two views of one scene, and two of flat grey, in which there is
// nothing to match. Needs support/textures.cpp.
#pragma once

#include "preparation/scaled.h"
#include "support/textured_pair.h"
#include "training_set/set_writer.h"

namespace parallax::test {

// Images 0, 1: the textured ones; 2, 3: grey, their intrinsics not known. Pairs 0 (0, 1), 1 (2, 3), 2 (1, 0). All are
// of validation. `source` as in TrainingSet::source().
inline Result<TrainingSet> texturedSet(const std::filesystem::path& folder, const std::string& source = "rendered") {
  const ImagePair pair = texturedPair();
  auto writer = SetWriter::open(folder, {"textured", source, 323, {{"textured", 1}}});
  if (!writer) return tl::unexpected<Error>(writer.error());
  for (const PosedImage* image : {&pair.first, &pair.second}) {
    const ScaledImage small = scaled(*image, 323);
    const std::string name = image == &pair.first ? "scene/first.png" : "scene/second.png";
    const auto added = writer->add(name, 0, small.width, small.height, small.rgb, small.intrinsics);
    if (!added) return tl::unexpected<Error>(added.error());
  }
  const std::vector<std::uint8_t> grey(3 * 400 * 323, 128);
  for (const char* name : {"grey/first.png", "grey/second.png"})
    if (auto added = writer->add(name, 1, 400, 323, grey, std::nullopt); !added)
      return tl::unexpected<Error>(added.error());
  const std::vector<SetScene> scenes{{"scene", "drawn", Split::validation}, {"grey", "drawn", Split::validation}};
  const RelativePose truth = *pair.truth;
  const auto done = writer->finish(
      scenes, {pairRecord(0, 1, 0, truth), pairRecord(2, 3, 1, truth), pairRecord(1, 0, 0, inverse(truth))});
  if (!done) return tl::unexpected<Error>(done.error());
  return TrainingSet::open(folder);
}

}  // namespace parallax::test
