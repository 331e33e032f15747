#include "datasets/folder.h"

#include <algorithm>
#include <cctype>
#include <deque>

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

bool holdsImages(const fs::path& folder, int levels) {
  constexpr std::size_t most = 1000;
  std::deque<std::pair<fs::path, int>> next{{folder, levels}};
  for (std::size_t looked = 0; !next.empty() && looked < most; ++looked) {
    const auto [at, depth] = next.front();
    next.pop_front();
    const Folder here = listed(at);
    if (std::any_of(here.files.begin(), here.files.end(), hasImageName)) return true;
    if (depth > 0)
      for (const auto& name : here.folders)
        if (!name.starts_with('.')) next.emplace_back(at / name, depth - 1);
  }
  return false;
}

std::optional<int> numberAfter(std::string_view name, std::string_view prefix) {
  if (!name.starts_with(prefix)) return std::nullopt;
  const auto digits = name.substr(prefix.size());
  if (digits.empty() || !std::isdigit(static_cast<unsigned char>(digits[0]))) return std::nullopt;
  return integerOf(digits);
}

SpeltNames::SpeltNames(const std::vector<std::string>& names) {
  for (const auto& name : names) folded_[spelt(name, Spelling::folded)].push_back(name);
}

std::optional<std::string> SpeltNames::find(std::string_view name) const {
  const auto found = folded_.find(spelt(name, Spelling::folded));
  if (found == folded_.end()) return std::nullopt;
  for (const auto spelling : {Spelling::same, Spelling::composed, Spelling::folded}) {
    const auto wanted = spelt(name, spelling);
    std::vector<std::string> alike = found->second;
    std::erase_if(alike, [&](const auto& one) { return spelt(one, spelling) != wanted; });
    if (!alike.empty()) return alike.size() == 1 ? std::optional(alike.front()) : std::nullopt;
  }
  return std::nullopt;
}

ImageFiles::ImageFiles(const fs::path& root, int levels) : root_(root) { gather("", levels); }

void ImageFiles::gather(const std::string& folder, int depth) {
  const Folder here = listed(root_ / folder);
  constexpr std::size_t most = 200'000;
  seen_ += here.files.size() + here.folders.size();
  for (const auto& name : here.files)
    if (hasImageName(name)) byName_[spelt(name, Spelling::folded)].push_back(folder + name);
  if (depth > 0)
    for (const auto& name : here.folders)
      if (!name.starts_with('.') && seen_ < most) gather(folder + name + "/", depth - 1);
}

std::vector<ImageFiles::Place> ImageFiles::places(const std::string& name) const {
  const auto in = [&](const fs::path& wanted, Spelling spelling) {
    std::vector<Place> places;
    const auto found = byName_.find(spelt(wanted.filename().string(), Spelling::folded));
    if (found == byName_.end()) return places;
    for (const auto& path : found->second) {
      const fs::path at(path);
      const int shared = sharedEnd(wanted, at, spelling), parts = int(std::distance(at.begin(), at.end()));
      if (shared == 0) continue;
      std::string folder;
      for (auto part = at.begin(); part != std::next(at.begin(), parts - shared); ++part)
        folder += part->string() + "/";
      places.push_back({folder, path, shared == int(std::distance(wanted.begin(), wanted.end()))});
    }
    return places;
  };
  std::vector<Place> partly;  // at the strictest spelling; the whole name goes before it, however it is spelt
  for (const auto& written : {name, withSlashes(name)})
    for (const auto spelling : {Spelling::same, Spelling::composed, Spelling::folded}) {
      auto places = in(fs::path(written).lexically_normal(), spelling);
      if (std::any_of(places.begin(), places.end(), [](const Place& place) { return place.whole; })) return places;
      if (partly.empty()) partly = std::move(places);
    }
  return partly;
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
