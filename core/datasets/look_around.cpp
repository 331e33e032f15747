#include "datasets/look_around.h"

#include <algorithm>
#include <fstream>

namespace parallax {

namespace fs = std::filesystem;

bool isFile(const fs::path& path) {
  std::error_code unreadable;
  return fs::is_regular_file(path, unreadable);
}

std::vector<fs::path> entriesOf(const fs::path& folder) {
  std::vector<fs::path> entries;
  std::error_code unreadable;
  for (fs::directory_iterator at(folder, unreadable), end; !unreadable && at != end; at.increment(unreadable))
    entries.push_back(at->path());
  std::sort(entries.begin(), entries.end());
  return entries;
}

bool nextLine(std::istream& in, std::string& line) {
  if (!std::getline(in, line)) return false;
  while (line.ends_with('\r') || line.ends_with(' ') || line.ends_with('\t')) line.pop_back();
  if (line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
  return true;
}

std::string firstLineOf(const fs::path& file, std::string_view comment, std::size_t longest) {
  if (!isFile(file)) return {};
  std::ifstream in(file, std::ios::binary);
  for (std::string line; nextLine(in, line) && line.size() < longest;)
    if (!line.empty() && !line.starts_with(comment)) return line;
  return {};
}

}  // namespace parallax
