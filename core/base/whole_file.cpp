#include "base/whole_file.h"

#include <fcntl.h>
#include <fstream>
#include <unistd.h>

namespace parallax {
namespace {

tl::unexpected<Error> notWritten(const std::filesystem::path& file, const std::filesystem::path& aside) {
  std::error_code ignored;
  std::filesystem::remove(aside, ignored);
  return fail(ErrorCode::failed, file.string() + " could not be written: is the disk full or the folder read-only?");
}

bool synced(const std::filesystem::path& path) {
  const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return false;
  const bool done = fsync(descriptor) == 0;
  close(descriptor);
  return done;
}

}  // namespace

Result<void> writeWhole(const std::filesystem::path& file, const std::string& bytes, Durability durability) {
  const std::filesystem::path aside = file.string() + ".part";
  std::ofstream out(aside, std::ios::binary);
  out.write(bytes.data(), std::streamsize(bytes.size()));
  out.close();
  if (!out) return notWritten(file, aside);
  return putInPlace(aside, file, durability);
}

Result<void> putInPlace(const std::filesystem::path& aside, const std::filesystem::path& file, Durability durability) {
  const bool durable = durability == Durability::survivesPowerCut;
  if (durable && !synced(aside)) return notWritten(file, aside);
  std::error_code error;
  std::filesystem::rename(aside, file, error);
  if (error) return notWritten(file, aside);
  // The folder holds the name. Some network disks cannot sync folders; the file is there all the same.
  if (durable) synced(file.has_parent_path() ? file.parent_path() : ".");
  return {};
}

}  // namespace parallax
