#include "bridge/file_path.h"

#include "datasets/look_around.h"

namespace parallax {

namespace fs = std::filesystem;

QString pathText(const fs::path& path) { return QString::fromStdString(path.string()); }

bool isThere(const fs::path& path) {
  std::error_code unknown;
  return fs::exists(path, unknown);
}

fs::path pathOf(const QString& text) {
  const fs::path plain = text.toStdString();
  if (!text.contains(QChar::ReplacementCharacter)) return plain;
  fs::path found;
  for (const fs::path& part : plain) {
    const QString wanted = pathText(part);
    fs::path only = found / part;
    if (wanted.contains(QChar::ReplacementCharacter) && !isThere(only)) {
      int alike = 0;
      for (const fs::path& entry : entriesOf(found.empty() ? fs::path(".") : found))
        if (pathText(entry.filename()) == wanted && alike++ == 0) only = found / entry.filename();
      if (alike != 1) return plain;
    }
    found = only;
  }
  return found;
}

}  // namespace parallax
