// Which of a folder's COLMAP models is meant, and with which photographs.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "datasets/colmap_model.h"
#include "datasets/model_photographs.h"

namespace parallax {

// A model and what was found of its photographs.
struct PosedPhotographs {
  std::filesystem::path folder;  // of the model
  ColmapModel model;
  FoundPhotographs found;  // one an image of the model
};

// For a folder with models (modelsIn). Of the mapper's (sparse/0, 1, ...) the one with the most images; of others,
// calibrations of the same photographs, the one that has the most photographs of the size of cameras that are
// understood. Which it was, and how to get the others, becomes a note.
Result<PosedPhotographs> posedBelow(const std::filesystem::path& place, std::vector<std::string>& notes);

// For a folder of photographs without a model: the model beside or above it (modelsAbove) that names the most of them,
// two at least; `files` are relative to that folder. Nothing where its photographs are rather those of another folder,
// unless the folder is a reduced copy of that: images_4 of images, with pictures of a quarter of the cameras' sizes.
std::optional<PosedPhotographs> posedFromAbove(const std::filesystem::path& photographs);

// The same with those images only that have a photograph; without the notes on them.
PosedPhotographs onlyFound(PosedPhotographs whole);

}  // namespace parallax
