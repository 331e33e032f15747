// A folder of data sets, of whatever formats: herzjesu/ as Strecha handed it out beside door/ with a COLMAP model. One
// collection whose scenes are the folders, named so, or FOLDER/SCENE where a data set has several. It is looked two
// levels down; a folder that is a data set itself (a COLMAP project, DTU) is that instead.
#pragma once

#include <filesystem>

#include "base/run.h"
#include "datasets/collection.h"

namespace parallax {

// Two folders at least hold data sets with photographs. Those of bare photographs count where nothing else, the place
// itself included, is known.
bool isDataSetFolders(const std::filesystem::path& place);

// What cannot be opened becomes a note with the reason, as do lists of pairs that lie beside the folders.
Result<Collection> indexDataSetFolders(const std::filesystem::path& place, const Run& run);

// Of a folder that is a data set itself: a note which folders in it, two levels down, hold others, and how to open
// them. Folders with photographs of the collection are its own.
void noteDataSetsInside(Collection& collection, const std::filesystem::path& place);

}  // namespace parallax
