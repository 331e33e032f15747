#include "training/feed.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <c10/core/DeviceGuard.h>
#include <cmath>
#include <cstring>
#include <future>

#include "training/memory_need.h"
#include "training/sent_tensor.h"
#include "training/true_matches.h"

namespace parallax {
namespace {

at::Tensor truthOf(const std::vector<Sample>& samples, at::Device device) {
  auto truth = host({std::int64_t(samples.size()), 7}, at::kFloat, device);
  auto* to = truth.data_ptr<float>();
  for (const auto& s : samples) to = std::copy(s.truth.begin(), s.truth.end(), to);
  return truth;
}

at::Tensor gainsOf(const std::vector<Sample>& samples, at::Device device) {
  auto gains = host({2 * std::int64_t(samples.size()), 2}, at::kFloat, device);
  auto* to = gains.data_ptr<float>();
  for (std::size_t side = 0; side < 2; ++side)
    for (const auto& s : samples) to = std::copy(s.gain[side].begin(), s.gain[side].end(), to);
  return gains;
}

at::Tensor focalsIn(const TrainingSet& set, const std::vector<Sample>& samples, Extent window, at::Device device) {
  auto focals = host({2 * std::int64_t(samples.size())}, at::kFloat, device);
  auto* to = focals.data_ptr<float>();
  for (std::size_t side = 0; side < 2; ++side)
    for (const auto& s : samples)
      *to++ = float(set.images()[s.image[side]].fx / std::sqrt(double(window.width) * window.height));
  return focals;
}

at::Tensor matchesOf(const TrainingSet& set, const std::vector<Sample>& samples, const FeedPlan& plan,
                     at::Device device) {
  const auto cells = std::size_t(plan.matchCells) * std::size_t(plan.matchCells);
  auto matches = host({std::int64_t(samples.size()), std::int64_t(cells), 2}, at::kFloat, device);
  auto* to = matches.data_ptr<float>();
  for (const auto& s : samples) {
    trueMatches(set, s, plan.window, plan.matchCells, {to, 2 * cells});
    to += 2 * cells;
  }
  return matches;
}

// A square window, side x side x 3, as its symmetry shows it, in place.
void show(std::uint8_t* rgb, int side, const Symmetry& symmetry) {
  if (symmetry.none()) return;
  const std::vector<std::uint8_t> from(rgb, rgb + std::size_t(3 * side) * std::size_t(side));
  const auto right = symmetry.undone({1, 0}), down = symmetry.undone({0, 1});
  const auto source = [&](std::size_t axis, int x, int y) {  // twice the offsets from the centre stay whole numbers
    const int centre = side - 1;
    return std::size_t(int(right[axis]) * (2 * x - centre) + int(down[axis]) * (2 * y - centre) + centre) / 2;
  };
  for (int y = 0; y < side; ++y)
    for (int x = 0; x < side; ++x, rgb += 3)
      std::memcpy(rgb, from.data() + 3 * (source(1, x, y) * std::size_t(side) + source(0, x, y)), 3);
}

// What both feeds make alike: all but the images.
Batch factsOf(const TrainingSet& set, const std::vector<Sample>& samples, const FeedPlan& plan, at::Device device) {
  Batch batch;
  batch.truth = truthOf(samples, device);
  batch.focals = focalsIn(set, samples, plan.window, device);
  if (plan.jitter) batch.gains = gainsOf(samples, device);
  if (plan.matchCells > 0) batch.matches = matchesOf(set, samples, plan, device);
  return batch;
}

void send(Batch& batch, at::Device device) {
  for (const auto part : batchParts)
    if (auto& tensor = batch.*part; tensor.defined()) tensor = sent(tensor, device);
}

// What a feed makes on the host in a thread of its own while the step before is calculated.
template <class Staged>
class InAdvance {
 public:
  explicit InAdvance(at::Device device) : device_(device) {}
  ~InAdvance() {
    if (under_.valid()) under_.wait();
  }
  template <class Make>
  void begin(Make make) {
    under_ = std::async(std::launch::async, [device = device_, make = std::move(make)] {
      const c10::OptionalDeviceGuard here(device);  // pinned memory belongs to the thread's device
      return make();
    });
  }
  Staged take() { return under_.get(); }

 private:
  at::Device device_;
  std::future<Staged> under_;
};

class StagedFeed final : public Feed {
 public:
  StagedFeed(const TrainingSet& set, const FeedPlan& plan, at::Device device)
      : set_(set), plan_(plan), device_(device), next_(device) {}

  void begin(std::vector<Sample> samples) override {
    next_.begin([this, samples = std::move(samples)] { return staged(samples); });
  }

  Batch take() override {
    auto batch = next_.take();
    send(batch, device_);
    return batch;
  }

 private:
  Batch staged(const std::vector<Sample>& samples) const {
    const auto count = std::int64_t(samples.size());
    const auto& window = plan_.window;
    auto batch = factsOf(set_, samples, plan_, device_);
    batch.images = host({2 * count, window.height, window.width, 3}, at::kByte, device_);
    auto* to = batch.images.data_ptr<std::uint8_t>();
    const std::size_t row = 3 * std::size_t(window.width);
    for (std::size_t side = 0; side < 2; ++side)
      for (const auto& s : samples) {
        const std::size_t stride = 3 * std::size_t(set_.images()[s.image[side]].width);
        const auto* from =
            set_.pixels(s.image[side]) + std::size_t(s.corner[side][1]) * stride + 3 * std::size_t(s.corner[side][0]);
        auto* image = to;
        for (int y = 0; y < window.height; ++y, from += stride, to += row) std::memcpy(to, from, row);
        show(image, window.width, s.symmetry);
      }
    return batch;
  }

  const TrainingSet& set_;
  FeedPlan plan_;
  at::Device device_;
  InAdvance<Batch> next_;  // last: its thread ends before what it reads
};

class ResidentFeed final : public Feed {
 public:
  ResidentFeed(const TrainingSet& set, const FeedPlan& plan, at::Device device)
      : set_(set), plan_(plan), device_(device), stride_(longestRow(set)), next_(device) {
    std::int64_t rows = 0;
    for (const auto& image : set.images()) firstRow_.push_back(rows), rows += image.height;
    const auto bytes = at::zeros({rows, stride_}, at::TensorOptions().dtype(at::kByte).device(device));
    for (std::size_t i = 0; i < firstRow_.size(); ++i) {
      const auto& image = set.images()[i];
      auto* from = const_cast<std::uint8_t*>(set.pixels(i));  // from_blob takes no const; nobody writes
      const auto source = at::from_blob(from, {image.height, 3 * std::int64_t(image.width)}, at::kByte);
      bytes.narrow(0, firstRow_[i], image.height).narrow(1, 0, 3 * std::int64_t(image.width)).copy_(source);
    }
    const auto& window = plan.window;
    const auto reach = std::int64_t(window.height - 1) * stride_ + 3 * window.width;
    const auto flat = bytes.view({-1});
    pixels_ = flat.view({-1, 3});
    windows_ = flat.as_strided({flat.numel() - reach + 1, window.height, 3 * window.width}, {1, stride_, 1});
    const auto whole = at::TensorOptions().dtype(at::kLong).device(device);
    down_ = at::arange(window.height, whole).view({1, -1, 1}), across_ = at::arange(window.width, whole);
  }

  void begin(std::vector<Sample> samples) override {
    next_.begin([this, samples = std::move(samples)] { return staged(samples); });
  }

  Batch take() override {
    auto [batch, place] = next_.take();
    send(batch, device_);
    batch.images = windowsAt(sent(place, device_)).view({-1, plan_.window.height, plan_.window.width, 3});
    return batch;
  }

 private:
  struct Staged {
    Batch facts;
    at::Tensor place;  // of each window: long 2N x 1, its first byte; or 2N x 3, see turned()
  };

  // The pixel that is shown first, and how many pixels further the next below and the next beside it are: what any
  // symmetry of a square comes to.
  std::array<std::int64_t, 3> turned(std::int64_t firstPixel, const Symmetry& symmetry) const {
    const auto right = symmetry.undone({1, 0}), down = symmetry.undone({0, 1});
    const std::int64_t row = stride_ / 3, last = plan_.window.width - 1;
    const auto step = [&](const std::array<double, 2>& d) { return std::int64_t(d[0]) + std::int64_t(d[1]) * row; };
    const auto first = [&](std::size_t axis) { return right[axis] + down[axis] < 0 ? last : 0; };
    return {firstPixel + first(0) + first(1) * row, step(down), step(right)};
  }

  Staged staged(const std::vector<Sample>& samples) const {
    const bool plain = std::all_of(samples.begin(), samples.end(), [](const auto& s) { return s.symmetry.none(); });
    Staged staged{factsOf(set_, samples, plan_, device_), {}};
    staged.place = host({2 * std::int64_t(samples.size()), plain ? 1 : 3}, at::kLong, device_);
    auto* to = staged.place.data_ptr<std::int64_t>();
    for (std::size_t side = 0; side < 2; ++side)
      for (const auto& s : samples) {
        const auto byte = (firstRow_[s.image[side]] + s.corner[side][1]) * stride_ + 3 * s.corner[side][0];
        if (plain)
          *to++ = byte;
        else
          to = std::copy_n(turned(byte / 3, s.symmetry).begin(), 3, to);
      }
    return staged;
  }

  // One gather: of whole windows, or, where some are turned, of their pixels.
  at::Tensor windowsAt(const at::Tensor& place) const {
    if (place.size(1) == 1) return windows_.index_select(0, place.view({-1}));
    const auto part = [&](int i) { return place.select(1, i).view({-1, 1, 1}); };
    return pixels_.index_select(0, (part(0) + down_ * part(1) + across_ * part(2)).view({-1}));
  }

  const TrainingSet& set_;
  FeedPlan plan_;
  at::Device device_;
  std::int64_t stride_;  // bytes
  std::vector<std::int64_t> firstRow_;
  at::Tensor pixels_, windows_;  // views of all rows: every pixel; every window that begins at some byte
  at::Tensor down_, across_;     // 0, 1, 2, ... of the window's rows and columns
  InAdvance<Staged> next_;       // last: its thread ends before what it reads
};

}  // namespace

std::unique_ptr<Feed> stagedFeed(const TrainingSet& set, const FeedPlan& plan, at::Device device) {
  return std::make_unique<StagedFeed>(set, plan, device);
}

std::unique_ptr<Feed> residentFeed(const TrainingSet& set, const FeedPlan& plan, at::Device device) {
  return std::make_unique<ResidentFeed>(set, plan, device);
}

}  // namespace parallax
