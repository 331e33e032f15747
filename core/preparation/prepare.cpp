#include "preparation/prepare.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <memory>
#include <mutex>
#include <opencv2/core.hpp>

#include "base/in_order.h"
#include "imaging/headers.h"
#include "imaging/undistort.h"
#include "preparation/planned_set.h"
#include "preparation/scaled.h"
#include "training_set/set_writer.h"

namespace parallax {
namespace {

// A photograph on its way: what is in the set already, one decoded just now, or why there is none.
struct Developed {
  bool there = false;
  std::optional<ScaledImage> image;
  std::string why;
};

// A training set knows pinholes only, so what a lens bent is straightened. Photographs of one camera follow each other.
class Darkroom {
 public:
  PosedImage straightened(const PosedImage& image) {
    const Intrinsics& lens = image.intrinsics;
    if (!lens.distorted()) return image;
    ++straightened_;
    return undistortionOf(lens)->of(image);
  }
  std::size_t straightened() const { return straightened_; }

 private:
  std::shared_ptr<const Undistortion> undistortionOf(const Intrinsics& lens) {
    {
      const std::lock_guard lock(mutex_);
      if (last_ && last_->from() == lens) return last_;
    }
    auto made = std::make_shared<const Undistortion>(lens);
    const std::lock_guard lock(mutex_);
    return last_ = std::move(made);
  }

  std::mutex mutex_;
  std::shared_ptr<const Undistortion> last_;
  std::atomic<std::size_t> straightened_ = 0;
};

Result<Developed> developed(const Collection& collection, const PlannedImage& planned, int shorterSide,
                            const SetWriter& writer, Darkroom& darkroom) {
  if (writer.find(planned.name)) return Developed{true, {}, {}};
  const auto image = loadImage(collection, planned.ref);
  if (!image) return Developed{false, {}, image.error().message};
  try {
    return Developed{false, scaled(darkroom.straightened(*image), shorterSide), {}};
  } catch (const cv::Exception& e) {
    return Developed{false, {}, planned.name + " could not be scaled: " + e.err + "."};
  }
}

// Of many sentences of one kind the first few.
class Unreadable {
 public:
  void add(const std::string& why) {
    if (++count_ <= most) first_.push_back(why + " Its pairs are left out.");
  }
  void say(std::vector<std::string>& notes) const {
    notes.insert(notes.end(), first_.begin(), first_.end());
    if (count_ > most)
      notes.push_back(std::to_string(count_ - most) + " more photographs could not be read; their pairs are left out.");
  }

 private:
  static constexpr std::size_t most = 20;
  std::vector<std::string> first_;
  std::size_t count_ = 0;
};

using Numbers = std::vector<std::optional<std::uint32_t>>;  // in the set, of every planned image

Result<Numbers> develop(const Collection& collection, const PlannedSet& planned, int shorterSide, SetWriter& writer,
                        const Run& run, std::vector<std::string>& notes) {
  Numbers numbers;
  Unreadable unreadable;
  Darkroom darkroom;
  const auto make = [&](std::size_t i) {
    return developed(collection, planned.images[i], shorterSide, writer, darkroom);
  };
  const auto take = [&](std::size_t i, Developed&& photograph) -> Result<void> {
    const PlannedImage& image = planned.images[i];
    numbers.push_back(writer.find(image.name));
    if (photograph.there) return {};
    if (!photograph.image) {
      unreadable.add(photograph.why);
      return {};
    }
    const ScaledImage& s = *photograph.image;
    const auto added = writer.add(image.name, image.scene, s.width, s.height, s.rgb, s.intrinsics);
    if (!added) return tl::unexpected<Error>(added.error());
    numbers.back() = *added;
    return {};
  };
  const auto done = inOrder<Developed>(planned.images.size(), 0, run, make, take);
  if (!done) return tl::unexpected<Error>(done.error());
  unreadable.say(notes);
  if (const auto count = darkroom.straightened())
    notes.push_back("Of " + std::to_string(count) + (count == 1 ? " photograph" : " photographs") +
                    " the distortion of the lens was undone; what lies beyond 100 degrees is left out.");
  return numbers;
}

std::vector<PairRecord> pairsOfReadable(const PlannedSet& planned, const Numbers& numbers) {
  std::vector<PairRecord> pairs;
  for (PairRecord pair : planned.pairs) {
    const auto first = numbers[pair.first], second = numbers[pair.second];
    if (!first || !second) continue;
    pair.first = *first;
    pair.second = *second;
    pairs.push_back(pair);
  }
  return pairs;
}

SetWriter::Description describe(const Collection& collection, const PlannedSet& planned, const PreparePlan& plan) {
  return {collection.title,
          collection.root.string(),
          plan.shorterSide,
          {{"plan", toJson(plan)}, {"collection", collection.format}, {"content", planned.checksum()}}};
}

// As stored, from the first bytes of the file; where those do not tell, what the index says of its camera.
std::optional<std::pair<int, int>> sizeOf(const Collection& collection, const ImageRef& ref) {
  constexpr std::streamsize enough = 256 << 10;  // a JPEG may have a thumbnail before its size
  std::ifstream in(imagePath(collection, ref), std::ios::binary);
  Bytes head(enough);
  in.read(reinterpret_cast<char*>(head.data()), enough);
  head.resize(std::size_t(std::max<std::streamsize>(0, in.gcount())));
  if (const auto size = sizeInHeader(head)) return size;
  const auto& k = collection.scenes[std::size_t(ref.scene)].views[std::size_t(ref.view)].intrinsics;
  if (k && k->width > 0 && k->height > 0) return std::pair(k->width, k->height);
  return {};
}

}  // namespace

Result<PrepareReport> prepare(const Collection& collection, const std::filesystem::path& folder,
                              const PreparePlan& plan, const Run& run) try {
  auto planned = plannedSet(collection, plan);
  if (!planned) return tl::unexpected<Error>(planned.error());
  auto writer = SetWriter::open(folder, describe(collection, *planned, plan));
  if (!writer) return tl::unexpected<Error>(writer.error());
  PrepareReport report;
  report.notes = planned->notes;
  const auto numbers = develop(collection, *planned, plan.shorterSide, *writer, run, report.notes);
  if (!numbers) return tl::unexpected<Error>(numbers.error());
  const auto pairs = pairsOfReadable(*planned, *numbers);
  const auto held = [&](const PairRecord& p) { return planned->scenes[p.scene].split == Split::validation; };
  report.images =
      std::size_t(std::count_if(numbers->begin(), numbers->end(), [](const auto& n) { return n.has_value(); }));
  report.pairs = pairs.size();
  report.scenes = planned->scenes.size();
  report.validationPairs = std::size_t(std::count_if(pairs.begin(), pairs.end(), held));
  if (report.pairs == report.validationPairs)
    return fail(ErrorCode::badInput, "Of no pair to train on could both photographs be read" +
                                         (report.notes.empty() ? "." : ": " + report.notes.front()));
  if (const auto done = writer->finish(planned->scenes, pairs); !done) return tl::unexpected<Error>(done.error());
  return report;
} catch (const std::exception& e) {
  return fail(ErrorCode::failed, std::string("The training set could not be prepared: ") + e.what() + ".");
}

Result<PrepareEstimate> estimatePreparation(const Collection& collection, const PreparePlan& plan) try {
  const auto planned = plannedSet(collection, plan);
  if (!planned) return tl::unexpected<Error>(planned.error());
  PrepareEstimate estimate{planned->images.size(), planned->pairs.size(), planned->pairsOf(Split::validation), 0};
  constexpr std::size_t sample = 32;
  double bytes = 0;
  std::size_t known = 0;
  const std::size_t step = std::max<std::size_t>(1, planned->images.size() / sample);
  for (std::size_t i = 0; i < planned->images.size(); i += step)
    if (const auto size = sizeOf(collection, planned->images[i].ref)) {
      const auto [width, height] = scaledSize(size->first, size->second, plan.shorterSide);
      bytes += 3.0 * width * height;
      ++known;
    }
  if (known > 0) estimate.bytes = std::uint64_t(bytes / double(known) * double(estimate.images));
  return estimate;
} catch (const std::exception& e) {
  return fail(ErrorCode::failed, std::string("The training set could not be estimated: ") + e.what() + ".");
}

}  // namespace parallax
