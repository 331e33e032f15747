// What lies in a folder, by one listing and without asking after each file: a data set may hold 60,000 of them.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "datasets/file_names.h"

namespace parallax {

struct Folder {
  std::vector<std::string> files, folders;  // names, each sorted; links count as what they lead to

  bool hasFile(std::string_view name) const;
  // The folder of this name, as it is spelt on the disk; letters may be small or capital.
  std::optional<std::string> folderLike(std::string_view name) const;
};

// What cannot be read is taken as empty.
Folder listed(const std::filesystem::path& folder);

bool isFolder(const std::filesystem::path& path);

// Whether an image file lies in the folder or in those below it (`levels` deep, a thousand folders at most).
bool holdsImages(const std::filesystem::path& folder, int levels = 3);

// Folder names such as "scan9": the number behind the prefix, nothing where there is none or more.
std::optional<int> numberAfter(std::string_view name, std::string_view prefix);

// Names, such as those of the files of one folder, to be found by how others spell them.
class SpeltNames {
 public:
  explicit SpeltNames(const std::vector<std::string>& names);
  // The name itself; where it is not there, the only one that differs from it in spelling alone, strict before lax.
  std::optional<std::string> find(std::string_view name) const;

 private:
  std::unordered_map<std::string, std::vector<std::string>> folded_;
};

// The image files in a folder and the folders below it (`levels` deep, 200,000 files and folders at most), to be found
// by the names that lists and models give them. Names with backslashes, and those that differ in composed characters or
// in small and capital letters, are found where none is spelt exactly.
class ImageFiles {
 public:
  explicit ImageFiles(const std::filesystem::path& root, int levels = 4);
  // Relative to root: the file whose path ends most like `name`. Empty: no file has that file name, or several fit
  // equally well.
  std::string find(const std::string& name) const;

  struct Place {
    std::string folder;  // from which the name, or what is left of it, leads to the file: "" or "images/"
    std::string file;    // relative to root
    bool whole = false;  // the whole name leads there, not only its end
  };
  std::vector<Place> places(const std::string& name) const;  // all files of that file name

 private:
  void gather(const std::string& folder, int depth);
  std::filesystem::path root_;
  std::unordered_map<std::string, std::vector<std::string>> byName_;  // folded file name -> paths relative to root
  std::size_t seen_ = 0;
};

// An absolute path without "." and "..", and without a slash at its end.
std::filesystem::path tidied(const std::filesystem::path& path);

// "a, b, c and 12 more".
std::string enumerated(const std::vector<std::string>& names, std::size_t atMost = 4);

}  // namespace parallax
