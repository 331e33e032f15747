#include "training_set/photographs.h"

#include <algorithm>
#include <fstream>

#include "synthesis/photograph.h"
#include "training_set/jpeg.h"

namespace parallax {

namespace fs = std::filesystem;

namespace {

Result<std::vector<fs::path>> jpegsIn(const fs::path& folder) {
  std::error_code trouble;
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder, trouble)) {
    std::string ending = entry.path().extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    if (ending == ".jpg" || ending == ".jpeg") files.push_back(entry.path());
  }
  if (trouble)
    return fail(ErrorCode::badInput, "The folder " + folder.string() + " cannot be read: " + trouble.message() + ".");
  if (files.empty()) return fail(ErrorCode::badInput, "There is no JPEG in " + folder.string() + ".");
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

Result<PhotographFolder> photographsIn(const fs::path& folder) {
  PhotographFolder found{{}, nlohmann::json::array()};
  if (folder.empty()) return found;
  const auto files = jpegsIn(folder);
  if (!files) return tl::unexpected<Error>(files.error());
  for (const fs::path& file : *files) {
    std::ifstream stream(file, std::ios::binary);
    const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(stream), {}};
    auto image = fromJpeg(bytes);
    if (!image) return fail(image.error().code, file.string() + ": " + image.error().message);
    found.photographs.push_back(std::make_shared<const Photograph>(std::move(*image)));
    found.contents.push_back({file.filename().string(), bytes.size()});
  }
  return found;
}

}  // namespace parallax
