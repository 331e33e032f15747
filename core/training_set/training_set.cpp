#include "training_set/training_set.h"

#include <atomic>
#include <bit>
#include <cstring>
#include <thread>

#include "base/in_order.h"
#include "training_set/set_checks.h"
#include "training_set/set_disk.h"
#include "training_set/set_index.h"

namespace parallax {

static_assert(std::endian::native == std::endian::little, "the tables are little-endian and read as they are");

struct TrainingSet::Inside {
  std::filesystem::path folder;
  SetIndex index;
  std::vector<ImageRecord> images;
  std::vector<PairRecord> pairs;
  MappedFile pixels;
  std::optional<MappedFile> depths;
};

namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> damaged(const fs::path& folder, const std::string& what) {
  return fail(ErrorCode::badInput, "The training set " + folder.string() + " is damaged: " + what + "; make it again.");
}

// A missing table or pixel file is damage too; what the disk refuses stays the disk's sentence.
tl::unexpected<Error> unreadable(const fs::path& folder, const std::string& file, const Error& error) {
  if (error.code == ErrorCode::notFound) return damaged(folder, file + " is missing");
  return tl::unexpected<Error>(error);
}

template <class Record>
Result<std::vector<Record>> readTable(const fs::path& folder, const char* file, std::uint64_t count,
                                      std::uint64_t checksum) {
  const auto text = readWhole(folder / file);
  if (!text) return unreadable(folder, file, text.error());
  if (text->size() % sizeof(Record) != 0 || text->size() / sizeof(Record) != count)
    return damaged(folder, std::string(file) + " has not the length that index.json tells");
  if (checksumOf({reinterpret_cast<const std::uint8_t*>(text->data()), text->size()}) != checksum)
    return damaged(folder, std::string(file) + " does not have its checksum");
  std::vector<Record> table(count);
  if (count > 0) std::memcpy(static_cast<void*>(table.data()), text->data(), text->size());
  return table;
}

constexpr std::size_t depthCells = std::size_t(SetDepths::side) * SetDepths::side;

Result<MappedFile> mappedDepths(const fs::path& folder, const SetIndex& index) {
  auto mapped = MappedFile::open(folder / "depths.bin");
  if (!mapped) return unreadable(folder, "depths.bin", mapped.error());
  if (mapped->bytes().size() != sizeof(float) * (index.names.size() * depthCells + index.pairs))
    return damaged(folder, "depths.bin has not the length that index.json tells");
  if (checksumOf(mapped->bytes()) != *index.depthsChecksum)
    return damaged(folder, "depths.bin does not have its checksum");
  return mapped;
}

}  // namespace

Result<TrainingSet> TrainingSet::open(const fs::path& folder) try {
  auto index = readIndex(folder);
  if (!index) return tl::unexpected<Error>(index.error());
  auto images = readTable<ImageRecord>(folder, "images.bin", index->names.size(), index->imagesChecksum);
  if (!images) return tl::unexpected<Error>(images.error());
  auto pairs = readTable<PairRecord>(folder, "pairs.bin", index->pairs, index->pairsChecksum);
  if (!pairs) return tl::unexpected<Error>(pairs.error());
  for (const std::string& fault : {faultIn(*images, index->scenes.size(), index->bytes), faultIn(*pairs, *images)})
    if (!fault.empty()) return damaged(folder, fault);
  auto pixels = MappedFile::open(folder / "pixels.rgb");
  if (!pixels) return unreadable(folder, "pixels.rgb", pixels.error());
  if (pixels->bytes().size() != index->bytes)
    return damaged(folder, "pixels.rgb has " + std::to_string(pixels->bytes().size()) + " bytes and not " +
                               std::to_string(index->bytes));
  std::optional<MappedFile> depths;
  if (index->depthsChecksum) {
    auto mapped = mappedDepths(folder, *index);
    if (!mapped) return tl::unexpected<Error>(mapped.error());
    depths = std::move(*mapped);
  }
  return TrainingSet(std::make_unique<Inside>(Inside{folder, std::move(*index), std::move(*images), std::move(*pairs),
                                                     std::move(*pixels), std::move(depths)}));
} catch (const std::exception& e) {
  return fail(ErrorCode::failed, "The training set " + folder.string() + " could not be opened: " + e.what() + ".");
}

TrainingSet::TrainingSet(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
TrainingSet::TrainingSet(TrainingSet&&) noexcept = default;
TrainingSet& TrainingSet::operator=(TrainingSet&&) noexcept = default;
TrainingSet::~TrainingSet() = default;

const fs::path& TrainingSet::folder() const { return inside_->folder; }
const std::string& TrainingSet::title() const { return inside_->index.title; }
const std::string& TrainingSet::source() const { return inside_->index.source; }
int TrainingSet::shorterSide() const { return inside_->index.shorterSide; }
std::span<const SetScene> TrainingSet::scenes() const { return inside_->index.scenes; }
std::span<const ImageRecord> TrainingSet::images() const { return inside_->images; }
std::span<const PairRecord> TrainingSet::pairs() const { return inside_->pairs; }
const std::string& TrainingSet::name(std::size_t image) const { return inside_->index.names.at(image); }
std::span<const std::uint8_t> TrainingSet::allPixels() const { return inside_->pixels.bytes(); }

const std::uint8_t* TrainingSet::pixels(std::size_t image) const {
  return inside_->pixels.bytes().data() + inside_->images.at(image).offset;
}

bool TrainingSet::hasDepths() const { return inside_->depths.has_value(); }

std::span<const float> TrainingSet::depths(std::size_t image) const {
  const auto* all = reinterpret_cast<const float*>(inside_->depths->bytes().data());
  return {all + image * depthCells, depthCells};
}

float TrainingSet::baseline(std::size_t pair) const {
  const auto* all = reinterpret_cast<const float*>(inside_->depths->bytes().data());
  return all[inside_->images.size() * depthCells + pair];
}

std::vector<std::uint32_t> TrainingSet::pairsOf(Split split) const {
  std::vector<std::uint32_t> chosen;
  for (std::size_t i = 0; i < inside_->pairs.size(); ++i)
    if (inside_->index.scenes[inside_->pairs[i].scene].split == split) chosen.push_back(std::uint32_t(i));
  return chosen;
}

std::string TrainingSet::fingerprint() const {
  const auto& index = inside_->index;
  std::string all = hexadecimal(index.imagesChecksum) + hexadecimal(index.pairsChecksum);
  if (index.depthsChecksum) all += hexadecimal(*index.depthsChecksum);
  for (const auto& scene : index.scenes)  // a name may hold anything but a zero
    all += scene.name + '\0' + std::to_string(int(scene.split)) + '\0';
  return hexadecimal(checksumOf({reinterpret_cast<const std::uint8_t*>(all.data()), all.size()}));
}

Result<void> TrainingSet::verify(const Run& run) const {
  const auto& images = inside_->images;
  const auto intact = [&](std::size_t i) -> Result<bool> {
    return checksumOf({pixels(i), std::size_t(images[i].bytes())}) == images[i].checksum;
  };
  return inOrder<bool>(images.size(), 0, run, intact, [&](std::size_t i, bool fine) -> Result<void> {
    if (fine) return {};
    return damaged(inside_->folder, "the pixels of " + name(i) + " are not what they were");
  });
}

}  // namespace parallax
