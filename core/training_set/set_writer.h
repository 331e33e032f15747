// Makes a training set, image by image; a killed or cancelled making is continued.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>

#include "geometry/camera.h"
#include "geometry/relative_pose.h"
#include "training_set/training_set.h"

namespace parallax {

class SetWriter {
 public:
  struct Description {
    std::string title, source;
    int shorterSide = 323;
    nlohmann::json recipe;  // whatever decides the content; a folder begun with another recipe is refused
  };
  // A folder that is new, empty, or holds an unfinished set of the same description (then done() tells what is there:
  // images whose bytes and checksum are intact). A finished set or anything else there is refused.
  static Result<SetWriter> open(const std::filesystem::path& folder, const Description& description);
  SetWriter(SetWriter&&) noexcept;
  SetWriter& operator=(SetWriter&&) noexcept;
  ~SetWriter();

  // Of images added already, here or in an earlier life: their number in the set.
  std::optional<std::uint32_t> find(const std::string& name) const;
  // Thread-safe. `rgb` is width x height x 3. A full disk is an Error; what was added before stays.
  Result<std::uint32_t> add(const std::string& name, std::uint32_t scene, int width, int height,
                            std::span<const std::uint8_t> rgb, const std::optional<Intrinsics>& intrinsics);
  // Tables and index; then the set is whole. Scenes without a pair, and images without a pair, are kept.
  Result<void> finish(const std::vector<SetScene>& scenes, const std::vector<PairRecord>& pairs,
                      const SetDepths& depths = {});

 private:
  struct Inside;
  explicit SetWriter(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

PairRecord pairRecord(std::uint32_t first, std::uint32_t second, std::uint32_t scene, const RelativePose& cam2FromCam1);

}  // namespace parallax
