// The formats, one file each: `is...` looks at names only, `index...` reads text and lists folders but decodes no
// image. What they expect is said in catalogue/formats.cpp, which is the one to use them.
#pragma once

#include <filesystem>

#include "base/run.h"
#include "datasets/collection.h"

namespace parallax {

bool isDtu(const std::filesystem::path& place);
Result<Collection> indexDtu(const std::filesystem::path& place, const Run& run);

bool isMvsnetTraining(const std::filesystem::path& place);
Result<Collection> indexMvsnetTraining(const std::filesystem::path& place, const Run& run);
bool isMvsnetScans(const std::filesystem::path& place);
Result<Collection> indexMvsnetScans(const std::filesystem::path& place, const Run& run);

bool isLandmarks(const std::filesystem::path& place);
Result<Collection> indexLandmarks(const std::filesystem::path& place, const Run& run);

bool isAuthorsPairs(const std::filesystem::path& place);
bool beginsAsAuthorsPairs(const std::filesystem::path& file);  // its first row is one, not its name alone
Result<Collection> indexAuthorsGeometric(const std::filesystem::path& place, const Run& run);
Result<Collection> indexAuthorsAsPublished(const std::filesystem::path& place, const Run& run);

bool isPairList(const std::filesystem::path& place);
Result<Collection> indexPairList(const std::filesystem::path& place, const Run& run);

bool isSuperGluePairs(const std::filesystem::path& place);
Result<Collection> indexSuperGluePairs(const std::filesystem::path& place, const Run& run);

bool isColmap(const std::filesystem::path& place);
Result<Collection> indexColmap(const std::filesystem::path& place, const Run& run);
bool isColmapProject(const std::filesystem::path& place);      // not only by a model in some folder in it
bool isColmapPhotographs(const std::filesystem::path& place);  // reads the models that lie above: their images tell
Result<Collection> indexColmapPhotographs(const std::filesystem::path& place, const Run& run);

bool isBundler(const std::filesystem::path& place);
Result<Collection> indexBundler(const std::filesystem::path& place, const Run& run);

bool isStrechaFolder(const std::filesystem::path& place);
Result<Collection> indexStrechaFolder(const std::filesystem::path& place, const Run& run);

bool isMiddleburyFolder(const std::filesystem::path& place);
Result<Collection> indexMiddleburyFolder(const std::filesystem::path& place, const Run& run);

bool isPhotographs(const std::filesystem::path& place);
Result<Collection> indexPhotographs(const std::filesystem::path& place, const Run& run);

}  // namespace parallax
