// The data-set formats that Parallax reads. Adding one is a new file in datasets/ and a new line in formats.cpp.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/run.h"
#include "datasets/collection.h"

namespace parallax {

struct DatasetFormat {
  std::string id;       // "dtu"
  std::string title;    // "DTU Robot Image Dataset"
  std::string expects;  // the sentence a person reads when a folder is not recognised
  // Looks at names; only for those lists and models that names cannot tell, at what is in them.
  bool (*recognises)(const std::filesystem::path& folderOrFile);
  // No image is decoded. Error: recognised, but nothing usable is in it; the sentence says what is missing.
  Result<Collection> (*index)(const std::filesystem::path& folderOrFile, const Run& run);
  enum class Reach { itself, below, above } where = Reach::itself;  // it looks for data sets further down, or up
  bool posed = true;                                                // it tells more than which photographs there are
};

// In the order they are asked.
const std::vector<DatasetFormat>& formats();

// A folder, or a file that stands for a data set (a pair list, bundle.out), by the first format that recognises it.
// Error: none does; the sentence says what was expected.
Result<Collection> openCollection(const std::filesystem::path& folderOrFile, const Run& run = {});

// The first format of a folder in another: there is no use in looking for its model above it, or further and further
// down. Null: none.
const DatasetFormat* formatInside(const std::filesystem::path& folder);

// The place by this format; when no pair is found, a note says why.
Result<Collection> indexedAs(const DatasetFormat& format, const std::filesystem::path& place, const Run& run);

const DatasetFormat* findFormat(const std::string& id);

// By this format and no other: for those that read the same file differently (authors-geometric, authors-published).
Result<Collection> openCollectionAs(const std::string& id, const std::filesystem::path& folderOrFile,
                                    const Run& run = {});

}  // namespace parallax
