#include "base/named_path.h"

#include "base/json_text.h"

namespace parallax {

namespace fs = std::filesystem;

std::string shownName(const fs::path& path) {
  return nlohmann::json::parse(jsonText(path.string())).get<std::string>();
}

fs::path pathShownAs(const std::string& text) {
  const fs::path plain = text;
  if (text.find(replacementCharacter) == std::string::npos) return plain;
  fs::path found;
  for (const fs::path& part : plain) {
    const std::string wanted = shownName(part);
    fs::path only = found / part;
    std::error_code unknown;
    if (wanted.find(replacementCharacter) != std::string::npos && !fs::exists(only, unknown)) {
      int alike = 0;
      for (fs::directory_iterator at(found.empty() ? fs::path(".") : found, unknown), end; !unknown && at != end;
           at.increment(unknown))
        if (shownName(at->path().filename()) == wanted && alike++ == 0) only = found / at->path().filename();
      if (alike != 1) return plain;
    }
    found = only;
  }
  return found;
}

}  // namespace parallax
