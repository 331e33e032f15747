#include "bridge/file_path.h"

#include "base/named_path.h"

namespace parallax {

namespace fs = std::filesystem;

QString pathText(const fs::path& path) { return QString::fromStdString(shownName(path)); }

bool isThere(const fs::path& path) {
  std::error_code unknown;
  return fs::exists(path, unknown);
}

fs::path pathOf(const QString& text) { return pathShownAs(text.toStdString()); }

}  // namespace parallax
