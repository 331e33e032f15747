#include "imaging/jpeg_end.h"

#include <memory>
#include <turbojpeg.h>

namespace parallax {

bool jpegIsWholeWithoutEnd(const Bytes& file) {
  const std::unique_ptr<void, int (*)(tjhandle)> jpeg(tjInitDecompress(), tjDestroy);
  Bytes ended = file;
  ended.insert(ended.end(), {0xFF, 0xD9});
  int width = 0, height = 0, sampling = 0, colours = 0;
  if (!jpeg || tjDecompressHeader3(jpeg.get(), ended.data(), ended.size(), &width, &height, &sampling, &colours))
    return false;
  const int across = (width + 7) / 8, down = (height + 7) / 8;
  Bytes small(3ul * std::size_t(across) * std::size_t(down));
  return tjDecompress2(jpeg.get(), ended.data(), ended.size(), small.data(), across, 0, down, TJPF_BGR,
                       TJFLAG_STOPONWARNING) == 0;
}

}  // namespace parallax
