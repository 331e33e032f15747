#include "training_set/set_writer.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <sys/file.h>
#include <unordered_map>

#include "base/named_path.h"
#include "training_set/set_checks.h"
#include "training_set/set_disk.h"
#include "training_set/set_index.h"
#include "training_set/set_journal.h"

namespace parallax {

struct SetWriter::Inside {
  std::filesystem::path folder;
  Description description;
  DiskFile journal, pixels;  // the journal is locked while this lives
  std::uint64_t journalEnd = 0, pixelsEnd = 0;
  std::vector<ImageRecord> images;
  std::vector<std::string> names;
  std::unordered_map<std::string, std::uint32_t> numbers;
  bool finished = false;
  mutable std::mutex mutex;

  void keep(const JournalImage& image, std::uint64_t journalLength) {
    numbers.emplace(image.name, std::uint32_t(images.size()));
    names.push_back(image.name);
    images.push_back(image.record);
    pixelsEnd = image.record.offset + image.record.bytes();
    journalEnd = journalLength;
  }
};

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::span<const std::uint8_t> bytesOf(const std::string& text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

template <class Record>
std::span<const std::uint8_t> bytesOf(const std::vector<Record>& table) {
  return {reinterpret_cast<const std::uint8_t*>(table.data()), table.size() * sizeof(Record)};
}

json headOf(const SetWriter::Description& d) {
  return {{"title", shownName(d.title)},
          {"source", shownName(d.source)},
          {"shorterSide", d.shorterSide},
          {"recipe", d.recipe}};
}

tl::unexpected<Error> refused(const fs::path& folder, const std::string& why) {
  return fail(ErrorCode::badInput, folder.string() + " " + why + ".");
}

// New, empty, or begun: anything else is someone's.
Result<void> checkedFolder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) return fail(ErrorCode::failed, folder.string() + " could not be made: " + error.message() + ".");
  if (fs::exists(folder / "index.json", error))
    return refused(folder, "holds a finished training set: choose another folder, or remove it");
  if (fs::exists(folder / journalName, error)) return {};
  const bool empty = fs::is_empty(folder, error);
  if (error) return fail(ErrorCode::failed, folder.string() + " could not be read: " + error.message() + ".");
  if (!empty) return refused(folder, "holds something else: choose a new or an empty folder");
  return {};
}

Result<DiskFile> lockedJournal(const fs::path& folder) {
  auto journal = DiskFile::open(folder / journalName, O_RDWR | O_CREAT);
  if (!journal) return journal;
  if (flock(journal->descriptor(), LOCK_EX | LOCK_NB) != 0)
    return errno == EWOULDBLOCK
               ? refused(folder, "is being written by another process: wait for its end, or choose another folder")
               : fail(ErrorCode::failed, folder.string() + " could not be locked: " + std::strerror(errno) + ".");
  std::error_code error;
  if (fs::exists(folder / "index.json", error))  // whoever held it has just finished
    return refused(folder, "holds a finished training set: choose another folder, or remove it");
  return journal;
}

// Whether an image that the journal tells of is really there; `end`: of the one before it.
bool intact(const JournalImage& image, std::uint64_t end, std::span<const std::uint8_t> pixels) {
  const ImageRecord& r = image.record;
  if (r.width < 1 || r.width > longestSide || r.height < 1 || r.height > longestSide || r.offset != end) return false;
  if (end > pixels.size() || r.bytes() > pixels.size() - end) return false;
  return checksumOf(pixels.subspan(end, r.bytes())) == r.checksum;
}

}  // namespace

Result<SetWriter> SetWriter::open(const fs::path& folder, const Description& description) try {
  if (const auto fine = checkedFolder(folder); !fine) return tl::unexpected<Error>(fine.error());
  auto journal = lockedJournal(folder);
  if (!journal) return tl::unexpected<Error>(journal.error());
  auto pixels = DiskFile::open(folder / "pixels.rgb", O_RDWR | O_CREAT);
  if (!pixels) return tl::unexpected<Error>(pixels.error());
  const auto text = readWhole(folder / journalName);
  if (!text) return tl::unexpected<Error>(text.error());

  const Journal there = readJournal(*text);
  const json head = headOf(description);
  auto inside = std::make_unique<Inside>();
  if (!there.head.is_object()) {
    const auto size = pixels->size();
    if (!size) return tl::unexpected<Error>(size.error());
    if (*size > 0) return refused(folder, "holds an unfinished training set whose making.jsonl is damaged: remove it");
    const std::string line = headLine(head);
    if (const auto cut = journal->cutTo(0); !cut) return tl::unexpected<Error>(cut.error());
    if (const auto done = journal->writeAt(0, bytesOf(line)); !done) return tl::unexpected<Error>(done.error());
    inside->journalEnd = line.size();
  } else {
    for (const char* key : {"shorterSide", "recipe"})
      if (there.head.value(key, json()) != head[key])
        return refused(folder,
                       "holds an unfinished training set made with other settings, or of other photographs: "
                       "choose another folder, or the same settings");
    inside->journalEnd = there.lengths.front();
    const auto mapped = MappedFile::open(folder / "pixels.rgb");
    if (!mapped) return tl::unexpected<Error>(mapped.error());
    for (std::size_t i = 0; i < there.images.size(); ++i) {
      if (inside->numbers.contains(there.images[i].name)) break;
      if (!intact(there.images[i], inside->pixelsEnd, mapped->bytes())) break;
      inside->keep(there.images[i], there.lengths[i + 1]);
    }
  }
  for (const auto& cut : {journal->cutTo(inside->journalEnd), pixels->cutTo(inside->pixelsEnd)})
    if (!cut) return tl::unexpected<Error>(cut.error());
  inside->folder = folder;
  inside->description = description;
  inside->journal = std::move(*journal);
  inside->pixels = std::move(*pixels);
  return SetWriter(std::move(inside));
} catch (const std::exception& e) {
  return fail(ErrorCode::failed, "The training set " + folder.string() + " could not be begun: " + e.what() + ".");
}

SetWriter::SetWriter(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
SetWriter::SetWriter(SetWriter&&) noexcept = default;
SetWriter& SetWriter::operator=(SetWriter&&) noexcept = default;
SetWriter::~SetWriter() = default;

std::optional<std::uint32_t> SetWriter::find(const std::string& name) const {
  const std::lock_guard lock(inside_->mutex);
  const auto found = inside_->numbers.find(shownName(name));
  if (found == inside_->numbers.end()) return {};
  return found->second;
}

Result<std::uint32_t> SetWriter::add(const std::string& name, std::uint32_t scene, int width, int height,
                                     std::span<const std::uint8_t> rgb, const std::optional<Intrinsics>& k) {
  const auto refuse = [&](const std::string& why) {
    return fail(ErrorCode::badInput, "The image " + name + " " + why + ".");
  };
  if (width < 1 || height < 1 || width > int(longestSide) || height > int(longestSide))
    return refuse("has " + std::to_string(width) + " x " + std::to_string(height) + " pixels, which no image has");
  JournalImage image{shownName(name), {}};
  ImageRecord& r = image.record;
  r = {0, std::uint32_t(width), std::uint32_t(height), scene, 0, 0, 0, 0, checksumOf(rgb)};
  if (rgb.size() != r.bytes()) return refuse("came with another number of bytes than it has pixels");
  if (k) r.fx = float(k->fx), r.fy = float(k->fy), r.cx = float(k->cx), r.cy = float(k->cy);

  Inside& in = *inside_;
  const std::lock_guard lock(in.mutex);
  if (in.finished) return refuse("comes too late: the set is finished");
  if (in.numbers.contains(image.name)) return refuse("is in the training set already");
  r.offset = in.pixelsEnd;
  if (const auto done = in.pixels.writeAt(in.pixelsEnd, rgb); !done) return tl::unexpected<Error>(done.error());
  const std::string line = lineOf(image);
  if (const auto done = in.journal.writeAt(in.journalEnd, bytesOf(line)); !done) {
    (void)in.journal.cutTo(in.journalEnd);  // else the next, shorter line would end in the rest of this one
    return tl::unexpected<Error>(done.error());
  }
  in.keep(image, in.journalEnd + line.size());
  return std::uint32_t(in.images.size() - 1);
}

Result<void> SetWriter::finish(const std::vector<SetScene>& scenes, const std::vector<PairRecord>& pairs,
                               const SetDepths& depths) {
  Inside& in = *inside_;
  const std::lock_guard lock(in.mutex);
  if (in.finished) return refused(in.folder, "is finished already");
  for (const std::string& fault : {faultIn(in.images, scenes.size(), in.pixelsEnd), faultIn(pairs, in.images),
                                   faultIn(depths, in.images.size(), pairs.size())})
    if (!fault.empty()) return refused(in.folder, "cannot become a training set: " + fault);

  std::vector<float> depthTable = depths.grids;
  depthTable.insert(depthTable.end(), depths.baselines.begin(), depths.baselines.end());
  SetIndex index{shownName(in.description.title),
                 shownName(in.description.source),
                 PARALLAX_VERSION,
                 in.description.shorterSide,
                 scenes,
                 in.names,
                 pairs.size(),
                 in.pixelsEnd,
                 checksumOf(bytesOf(in.images)),
                 checksumOf(bytesOf(pairs)),
                 depths.empty() ? std::optional<std::uint64_t>() : checksumOf(bytesOf(depthTable)),
                 in.description.recipe};
  if (const auto cut = in.pixels.cutTo(in.pixelsEnd); !cut) return cut;
  if (const auto synced = in.pixels.sync(); !synced) return synced;
  if (const auto done = writeSynced(in.folder / "images.bin", bytesOf(in.images)); !done) return done;
  if (const auto done = writeSynced(in.folder / "pairs.bin", bytesOf(pairs)); !done) return done;
  if (!depths.empty())
    if (const auto done = writeSynced(in.folder / "depths.bin", bytesOf(depthTable)); !done) return done;
  if (const auto done = writeSynced(in.folder / "index.json", bytesOf(textOf(index))); !done) return done;
  in.finished = true;
  std::error_code error;
  fs::remove(in.folder / journalName, error);  // what stays behind is not looked at
  return {};
}

PairRecord pairRecord(std::uint32_t first, std::uint32_t second, std::uint32_t scene, const RelativePose& pose) {
  const Eigen::Quaterniond& q = pose.rotation;
  const Eigen::Vector3d& t = pose.translation;
  const double sign = q.w() < 0 ? -1 : 1;
  return {first,
          second,
          scene,
          {float(sign * q.w()), float(sign * q.x()), float(sign * q.y()), float(sign * q.z())},
          {float(t.x()), float(t.y()), float(t.z())}};
}

}  // namespace parallax
