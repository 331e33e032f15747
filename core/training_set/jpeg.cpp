#include "training_set/jpeg.h"

#include <memory>
#include <turbojpeg.h>

namespace parallax {
namespace {

using Handle = std::unique_ptr<void, int (*)(tjhandle)>;

Error faultOf(const Handle& jpeg) {
  return {ErrorCode::failed, std::string("JPEG failed: ") + tjGetErrorStr2(jpeg.get()) + "."};
}

}  // namespace

Result<std::vector<std::uint8_t>> toJpeg(const Rgb8Image& image, int quality) {
  const Handle jpeg(tjInitCompress(), tjDestroy);
  unsigned char* bytes = nullptr;
  unsigned long size = 0;
  const int failed = tjCompress2(jpeg.get(), image.rgb.data(), image.width, 0, image.height, TJPF_RGB, &bytes, &size,
                                 TJSAMP_420, quality, TJFLAG_ACCURATEDCT);
  const std::unique_ptr<unsigned char, void (*)(unsigned char*)> owner(bytes, tjFree);
  if (failed) return tl::unexpected<Error>(faultOf(jpeg));
  return std::vector<std::uint8_t>(bytes, bytes + size);
}

Result<Rgb8Image> fromJpeg(std::span<const std::uint8_t> file) {
  const Handle jpeg(tjInitDecompress(), tjDestroy);
  Rgb8Image image;
  int sampling = 0, space = 0;
  if (tjDecompressHeader3(jpeg.get(), file.data(), file.size(), &image.width, &image.height, &sampling, &space))
    return tl::unexpected<Error>(faultOf(jpeg));
  image.rgb.resize(std::size_t(3) * std::size_t(image.width) * std::size_t(image.height));
  if (tjDecompress2(jpeg.get(), file.data(), file.size(), image.rgb.data(), image.width, 0, image.height, TJPF_RGB,
                    TJFLAG_ACCURATEDCT))
    return tl::unexpected<Error>(faultOf(jpeg));
  return image;
}

}  // namespace parallax
