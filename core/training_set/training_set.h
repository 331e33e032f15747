// A training set: images decoded and scaled once, in one memory-mapped file, with the pairs to learn from. Training
// never decodes an image. A folder:
//
//   index.json   {"format": "parallax-training-set", "version": 1, "title", "shorterSide", "source", "program",
//                "scenes": [{"name", "kind", "split"}], "names": [one an image], "images": count, "pairs": count,
//                "bytes": of pixels.rgb, "checksums": {"images.bin", "pairs.bin"}: XXH3 64, hexadecimal}; written last,
//                so a folder without it is unfinished
//   images.bin   ImageRecord each, little-endian
//   pairs.bin    PairRecord each
//   pixels.rgb   RGB8, row by row, image after image, no padding
//   depths.bin   optional, of rendered scenes: what true matches are made of (SetDepths); its checksum is in index.json
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/run.h"

namespace parallax {

enum class Split : std::uint8_t { training, validation, unused };

struct SetScene {
  std::string name, kind;         // "scan9", "type I"; kind may be empty
  Split split = Split::training;  // a whole scene is one or the other: no photograph is in both
};

#pragma pack(push, 1)
struct ImageRecord {
  std::uint64_t offset;         // of its first byte in pixels.rgb
  std::uint32_t width, height;  // px
  std::uint32_t scene;
  float fx, fy, cx, cy;    // px of this image, pixel centres at integers; fx 0: not known
  std::uint64_t checksum;  // XXH3 64 of its pixels
  std::uint64_t bytes() const { return 3ull * width * height; }
};
struct PairRecord {
  std::uint32_t first, second;  // images, both of one scene
  std::uint32_t scene;
  float rotation[4];     // cam2 from cam1: unit quaternion w, x, y, z with w >= 0
  float translation[3];  // unit direction, in the frame of camera 2
};
#pragma pack(pop)
static_assert(sizeof(ImageRecord) == 44 && sizeof(PairRecord) == 40);

// Where the depth of every image is known. One unit of length for all images of a scene.
struct SetDepths {
  static constexpr int side = 48;  // cells a row and a column, over the whole image
  std::vector<float> grids;        // images x side x side: z of what is seen at each cell's centre; infinite: nothing
  std::vector<float> baselines;    // pairs: distance of the two cameras
  bool empty() const { return grids.empty(); }
};

class TrainingSet {
 public:
  // Checks what can be checked without reading the pixels: version, counts, checksums of the tables, every offset,
  // image and scene index, unit poses, the length of pixels.rgb. One sentence names what is wrong and the way out
  // ("was made by a newer version", "is unfinished: run prepare again to complete it").
  static Result<TrainingSet> open(const std::filesystem::path& folder);
  TrainingSet(TrainingSet&&) noexcept;
  TrainingSet& operator=(TrainingSet&&) noexcept;
  ~TrainingSet();

  const std::filesystem::path& folder() const;
  const std::string& title() const;
  const std::string& source() const;  // where the photographs came from: a folder, or "rendered"
  int shorterSide() const;            // px; 0: sizes as they were
  std::span<const SetScene> scenes() const;
  std::span<const ImageRecord> images() const;
  std::span<const PairRecord> pairs() const;
  const std::string& name(std::size_t image) const;  // "scan9/rect_001_max.png", relative to the source
  const std::uint8_t* pixels(std::size_t image) const;
  bool hasDepths() const;
  std::span<const float> depths(std::size_t image) const;  // SetDepths::side squared, row by row; only with hasDepths()
  float baseline(std::size_t pair) const;                  // the same
  std::span<const std::uint8_t> allPixels() const;        // the mapped file
  std::vector<std::uint32_t> pairsOf(Split split) const;  // indices into pairs(), ascending
  // 16 hexadecimal digits of both tables (and so of every pixel), and of the scenes' names and splits.
  std::string fingerprint() const;

  // Every image against its checksum, on all cores; the first damaged one is named. Cancelled by run.stop.
  Result<void> verify(const Run& run) const;

 private:
  struct Inside;
  explicit TrainingSet(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

}  // namespace parallax
