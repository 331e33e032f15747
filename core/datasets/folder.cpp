#include "datasets/folder.h"

#include <algorithm>
#include <cctype>

#include "datasets/text_scan.h"

namespace parallax {

namespace fs = std::filesystem;

bool Folder::hasFile(std::string_view name) const { return std::binary_search(files.begin(), files.end(), name); }

std::optional<std::string> Folder::folderLike(std::string_view name) const {
  const auto wanted = lowered(name);
  if (std::binary_search(folders.begin(), folders.end(), name)) return std::string(name);
  for (const auto& folder : folders)
    if (lowered(folder) == wanted) return folder;
  return std::nullopt;
}

// The listing itself tells files from folders (d_type); only links cost a look more.
Folder listed(const fs::path& folder) {
  Folder found;
  std::error_code unreadable, unknown;
  for (fs::directory_iterator at(folder, fs::directory_options::skip_permission_denied, unreadable), end;
       !unreadable && at != end; at.increment(unreadable)) {
    if (at->is_directory(unknown)) {
      found.folders.push_back(at->path().filename().string());
    } else if (at->is_regular_file(unknown)) {
      found.files.push_back(at->path().filename().string());
    }
  }
  std::sort(found.files.begin(), found.files.end());
  std::sort(found.folders.begin(), found.folders.end());
  return found;
}

bool isFolder(const fs::path& path) {
  std::error_code unreadable;
  return fs::is_directory(path, unreadable);
}

std::string lowered(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
  return lower;
}

bool hasImageName(std::string_view name) {
  const auto dot = name.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return false;
  const auto ending = lowered(name.substr(dot + 1));
  constexpr std::string_view known[] = {"png", "jpg", "jpeg", "tif", "tiff", "ppm", "pgm", "bmp", "webp"};
  return std::find(std::begin(known), std::end(known), ending) != std::end(known);
}

std::optional<int> numberAfter(std::string_view name, std::string_view prefix) {
  if (!name.starts_with(prefix)) return std::nullopt;
  const auto digits = name.substr(prefix.size());
  if (digits.empty() || !std::isdigit(static_cast<unsigned char>(digits[0]))) return std::nullopt;
  return integerOf(digits);
}

ImageFiles::ImageFiles(const fs::path& root, int levels) : root_(root) { gather("", levels); }

void ImageFiles::gather(const std::string& folder, int depth) {
  const Folder here = listed(root_ / folder);
  constexpr std::size_t most = 200'000;
  seen_ += here.files.size() + here.folders.size();
  for (const auto& name : here.files)
    if (hasImageName(name)) byName_[name].push_back(folder + name), lowered_[lowered(name)].push_back(folder + name);
  if (depth > 0)
    for (const auto& name : here.folders)
      if (!name.starts_with('.') && seen_ < most) gather(folder + name + "/", depth - 1);
}

std::vector<ImageFiles::Place> ImageFiles::places(const std::string& name) const {
  std::string slashes = name;
  std::replace(slashes.begin(), slashes.end(), '\\', '/');
  const auto in = [](const auto& files, const fs::path& wanted, bool exactly) {
    std::vector<Place> places;
    const auto file = wanted.filename().string();
    const auto same = [&](const fs::path& a, const fs::path& b) {
      return exactly ? a == b : lowered(a.string()) == lowered(b.string());
    };
    const auto found = files.find(exactly ? file : lowered(file));
    if (found == files.end()) return places;
    for (const auto& path : found->second) {
      const fs::path at(path);
      auto a = wanted.end(), b = at.end();
      while (a != wanted.begin() && b != at.begin() && same(*std::prev(a), *std::prev(b))) --a, --b;
      std::string folder;
      for (auto part = at.begin(); part != b; ++part) folder += part->string() + "/";
      places.push_back({folder, path, a == wanted.begin()});
    }
    return places;
  };
  for (const auto& spelt : {name, slashes})
    for (const bool exactly : {true, false})
      if (auto places = in(exactly ? byName_ : lowered_, fs::path(spelt).lexically_normal(), exactly); !places.empty())
        return places;
  return {};
}

std::string ImageFiles::find(const std::string& name) const {
  const auto parts = [](const std::string& path) { return std::count(path.begin(), path.end(), '/'); };
  const Place* best = nullptr;
  bool tied = false;
  const auto all = places(name);
  const auto likeness = [&](const Place& p) { return 2 * (parts(p.file) - parts(p.folder)) + p.folder.empty(); };
  for (const auto& place : all) {
    if (best && likeness(place) < likeness(*best)) continue;
    tied = best && likeness(place) == likeness(*best);
    best = &place;
  }
  return best && !tied ? best->file : std::string();
}

fs::path tidied(const fs::path& path) {
  std::error_code nowhere;
  fs::path full = fs::absolute(path, nowhere).lexically_normal();
  if (full.empty()) full = path;
  return full.has_filename() ? full : full.parent_path();
}

std::string enumerated(const std::vector<std::string>& names, std::size_t atMost) {
  std::string text;
  const std::size_t shown = names.size() <= atMost + 1 ? names.size() : atMost;
  for (std::size_t i = 0; i < shown; ++i) text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
  if (shown < names.size()) text += " and " + std::to_string(names.size() - shown) + " more";
  return text;
}

}  // namespace parallax
