#include "base/whole_file.h"

#include <fstream>

namespace parallax {

Result<void> writeWhole(const std::filesystem::path& file, const std::string& bytes) {
  const std::filesystem::path aside = file.string() + ".part";
  std::ofstream out(aside, std::ios::binary);
  out.write(bytes.data(), std::streamsize(bytes.size()));
  out.close();
  std::error_code error;
  if (out) std::filesystem::rename(aside, file, error);
  if (out && !error) return {};
  std::filesystem::remove(aside, error);
  return fail(ErrorCode::failed, file.string() + " could not be written: is the disk full or the folder read-only?");
}

}  // namespace parallax
