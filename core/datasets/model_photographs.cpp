#include "datasets/model_photographs.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "datasets/folder.h"
#include "datasets/index_parts.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t sampled = 16, mostChecked = 5000;  // image files whose first bytes are read

struct Candidate {
  std::string folder;              // relative to the opened one, with a slash at its end; "": that itself
  std::vector<std::string> files;  // one a name; "": not there
  std::size_t found = 0;
  bool fits = false;    // the pictures looked at have the sizes of their cameras
  bool beside = false;  // it is the model's "images"
};

std::string shown(const std::string& folder) { return folder.empty() ? "the opened folder itself" : folder; }

// Names that go on to the end ("cam1/0.jpg" in photographs/cam1/0.jpg) before those that only share the file's.
std::vector<Candidate> candidatesFor(const ImageFiles& images, const std::vector<NamedPhotograph>& wanted) {
  for (const bool whole : {true, false}) {
    std::map<std::string, Candidate> byFolder;
    for (std::size_t i = 0; i < wanted.size(); ++i)
      for (const auto& place : images.places(wanted[i].name)) {
        if (place.whole != whole) continue;
        auto& candidate = byFolder[place.folder];
        if (candidate.files.empty()) candidate = {place.folder, std::vector<std::string>(wanted.size()), 0};
        if (candidate.files[i].empty()) ++candidate.found;
        candidate.files[i] = place.file;
      }
    std::size_t most = 0;
    for (const auto& [folder, candidate] : byFolder) most = std::max(most, candidate.found);
    std::vector<Candidate> kept;  // the fullest, and those that lack a few
    for (auto& [folder, candidate] : byFolder)
      if (10 * candidate.found >= 9 * most) kept.push_back(std::move(candidate));
    if (!kept.empty()) return kept;
  }
  return {};
}

bool fits(const fs::path& place, const Candidate& candidate, const std::vector<NamedPhotograph>& wanted) {
  std::size_t looked = 0;
  const std::size_t step = std::max<std::size_t>(1, candidate.found / sampled);
  for (std::size_t i = 0, seen = 0; i < wanted.size(); ++i) {
    if (candidate.files[i].empty() || seen++ % step) continue;
    if (wanted[i].width == 0) return false;  // nothing to compare with
    if (sizeOfImageFile(place / candidate.files[i]) != std::pair(wanted[i].width, wanted[i].height)) return false;
    ++looked;
  }
  return looked > 0;
}

// The model's folder itself, or "images/" in it, in the one above it, and so on to the opened one.
bool isBeside(const std::string& folder, const fs::path& place, const fs::path& model) {
  for (fs::path at = model;; at = at.parent_path()) {
    const auto relative = at.lexically_relative(place).generic_string();
    const auto prefix = relative == "." ? std::string() : relative + "/";
    if (folder == prefix + "images/" || (at == model && folder == prefix)) return true;
    if (at == place || !at.has_relative_path() || at == at.parent_path()) return false;
  }
}

void note(FoundPhotographs& found, const Candidate& taken, const std::vector<Candidate>& all) {
  std::vector<std::string> others;
  for (const auto& one : all)
    if (one.folder != taken.folder) others.push_back(shown(one.folder));
  if (!others.empty())
    found.notes.push_back("The photographs are those in " + shown(taken.folder) + "; " + enumerated(others) +
                          (others.size() == 1 ? " holds" : " hold") + " others of the same names.");
}

// Of another shape than its camera's image: another picture. Of another size only: the same, and its camera is scaled.
void checkSizes(const fs::path& place, const std::vector<NamedPhotograph>& wanted, FoundPhotographs& found) {
  if (wanted.size() > mostChecked) return;  // each is checked when it is read
  std::vector<std::string> other;
  std::map<std::string, std::size_t> scaled;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (found.files[i].empty() || wanted[i].width <= 0 || wanted[i].height <= 0) continue;
    const auto [width, height] = sizeOfImageFile(place / found.files[i]);
    if (width == 0 || (width == wanted[i].width && height == wanted[i].height)) continue;
    const double across = double(width) / wanted[i].width, down = double(height) / wanted[i].height;
    if (std::abs(across / down - 1) <= 0.01) {
      ++scaled[std::to_string(width) + " x " + std::to_string(height) + " pixels instead of " +
               std::to_string(wanted[i].width) + " x " + std::to_string(wanted[i].height)];
    } else {
      other.push_back(found.files[i] + " (" + std::to_string(width) + " x " + std::to_string(height) + " for " +
                      std::to_string(wanted[i].width) + " x " + std::to_string(wanted[i].height) + ")");
      found.files[i].clear();
    }
  }
  if (!other.empty())
    found.notes.push_back(
        std::to_string(other.size()) + " of " + std::to_string(wanted.size()) +
        " photographs are left out, because their cameras are for images of another shape: " + enumerated(other) + ".");
  for (const auto& [how, count] : scaled)
    found.notes.push_back(std::to_string(count) + " of " + std::to_string(wanted.size()) + " photographs have " + how +
                          ": their cameras are scaled.");
}

}  // namespace

Result<FoundPhotographs> photographsBelow(const fs::path& place, const fs::path& model,
                                          const std::vector<NamedPhotograph>& wanted) {
  FoundPhotographs found{std::vector<std::string>(wanted.size()), {}};
  auto candidates = candidatesFor(ImageFiles(place), wanted);
  if (candidates.empty()) return found;
  const auto rank = [](const Candidate& c) { return 2 * c.fits + c.beside; };
  if (candidates.size() > 1)
    for (auto& one : candidates) {
      one.fits = fits(place, one, wanted);
      one.beside = isBeside(one.folder, place, model);
    }
  std::stable_sort(candidates.begin(), candidates.end(), [&](auto& a, auto& b) { return rank(a) > rank(b); });
  if (candidates.size() > 1 && rank(candidates[0]) == rank(candidates[1]))
    return fail(ErrorCode::badInput, "Which photographs are meant cannot be told: " + shown(candidates[0].folder) +
                                         " and " + shown(candidates[1].folder) + " in " + place.string() +
                                         " both hold files of these names. Open a folder that holds one of them only.");
  found.files = candidates[0].files;
  note(found, candidates[0], candidates);
  checkSizes(place, wanted, found);
  return found;
}

}  // namespace parallax
