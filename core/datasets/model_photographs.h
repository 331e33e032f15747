// The photographs that a model or a list names: looked for in the opened folder and below it, never above, where others
// of the same names may lie; and only those taken whose size is that of their cameras.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"

namespace parallax {

struct NamedPhotograph {
  std::string name;           // as the model has it: a path below the folder of the photographs
  int width = 0, height = 0;  // that its camera is for; 0: not told
};

struct FoundPhotographs {
  std::vector<std::string> files;  // one a name, relative to the opened folder; "": missing, or left out (see notes)
  std::vector<std::string> notes;  // sentences: where they were found if that was a choice, what is left out or scaled
};

// Where several folders hold photographs of these names (images, images_2, input), one whose pictures have the sizes of
// their cameras goes before others, and then `images` beside the model or in a folder above it (up to the opened one).
// When that leaves several, an Error names them. `model`: the folder of the model, `place` or below it.
Result<FoundPhotographs> photographsBelow(const std::filesystem::path& place, const std::filesystem::path& model,
                                          const std::vector<NamedPhotograph>& wanted);

}  // namespace parallax
