#include "training/feed.h"

#include <ATen/ATen.h>
#include <cmath>
#include <cstring>
#include <future>

#include "training/memory_need.h"
#include "training/true_matches.h"

namespace parallax {
namespace {

// Host tensors that go to CUDA without waiting have to be pinned; LibTorch keeps such memory until the copy is done.
at::Tensor host(at::IntArrayRef shape, at::ScalarType type, at::Device device) {
  return at::empty(shape, at::TensorOptions().dtype(type).pinned_memory(device.is_cuda()));
}

at::Tensor moved(const at::Tensor& tensor, at::Device device) {
  return device.is_cuda() ? tensor.to(device, tensor.scalar_type(), /*non_blocking=*/true) : tensor;
}

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

void moveFacts(Batch& batch, at::Device device) {
  for (auto* tensor : {&batch.truth, &batch.gains, &batch.focals, &batch.matches})
    if (tensor->defined()) *tensor = moved(*tensor, device);
}

class StagedFeed final : public Feed {
 public:
  StagedFeed(const TrainingSet& set, const FeedPlan& plan, at::Device device)
      : set_(set), plan_(plan), device_(device) {}
  ~StagedFeed() override {
    if (under_.valid()) under_.wait();
  }

  void begin(std::vector<Sample> samples) override {
    under_ = std::async(std::launch::async, [this, samples = std::move(samples)] { return staged(samples); });
  }

  Batch take() override {
    auto batch = under_.get();
    batch.images = moved(batch.images, device_);
    moveFacts(batch, device_);
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
  std::future<Batch> under_;
};

class ResidentFeed final : public Feed {
 public:
  ResidentFeed(const TrainingSet& set, const FeedPlan& plan, at::Device device)
      : set_(set), plan_(plan), device_(device), stride_(longestRow(set)) {
    const auto& window = plan.window;
    std::int64_t rows = 0;
    for (const auto& image : set.images()) firstRow_.push_back(rows), rows += image.height;
    pixels_ = at::zeros({rows, stride_}, at::TensorOptions().dtype(at::kByte).device(device));
    for (std::size_t i = 0; i < firstRow_.size(); ++i) {
      const auto& image = set.images()[i];
      auto* from = const_cast<std::uint8_t*>(set.pixels(i));  // from_blob takes no const; nobody writes
      const auto source = at::from_blob(from, {image.height, 3 * std::int64_t(image.width)}, at::kByte);
      pixels_.narrow(0, firstRow_[i], image.height).narrow(1, 0, 3 * std::int64_t(image.width)).copy_(source);
    }
    const auto reach = std::int64_t(window.height - 1) * stride_ + 3 * window.width;
    const auto flat = pixels_.view({-1});
    windows_ = flat.as_strided({flat.numel() - reach + 1, window.height, 3 * window.width}, {1, stride_, 1});
  }

  void begin(std::vector<Sample> samples) override { samples_ = std::move(samples); }

  Batch take() override {
    const auto count = std::int64_t(samples_.size());
    auto starts = host({2 * count}, at::kLong, device_);
    auto* to = starts.data_ptr<std::int64_t>();
    for (std::size_t side = 0; side < 2; ++side)
      for (const auto& s : samples_)
        *to++ = (firstRow_[s.image[side]] + s.corner[side][1]) * stride_ + 3 * s.corner[side][0];
    auto batch = factsOf(set_, samples_, plan_, device_);
    moveFacts(batch, device_);
    batch.images =
        windows_.index_select(0, moved(starts, device_)).view({2 * count, plan_.window.height, plan_.window.width, 3});
    showAll(batch.images);
    return batch;
  }

 private:
  // Those of one symmetry together: eight operations at most, however many pairs.
  void showAll(at::Tensor& images) const {
    for (const bool mirrored : {false, true})
      for (int quarters = 0; quarters < 4; ++quarters) {
        std::vector<std::int64_t> rows;
        for (std::size_t i = 0; i < samples_.size(); ++i)
          if (const auto& s = samples_[i].symmetry; s.mirrored == mirrored && s.quarters == quarters && !s.none())
            rows.insert(rows.end(), {std::int64_t(i), std::int64_t(i + samples_.size())});
        if (rows.empty()) continue;
        const auto which = at::tensor(rows).to(device_);
        auto some = images.index_select(0, which);
        if (mirrored) some = some.flip(2);
        images.index_copy_(0, which, at::rot90(some, -quarters, {1, 2}));
      }
  }

  const TrainingSet& set_;
  FeedPlan plan_;
  at::Device device_;
  std::int64_t stride_;
  std::vector<std::int64_t> firstRow_;
  at::Tensor pixels_, windows_;
  std::vector<Sample> samples_;
};

}  // namespace

std::unique_ptr<Feed> stagedFeed(const TrainingSet& set, const FeedPlan& plan, at::Device device) {
  return std::make_unique<StagedFeed>(set, plan, device);
}

std::unique_ptr<Feed> residentFeed(const TrainingSet& set, const FeedPlan& plan, at::Device device) {
  return std::make_unique<ResidentFeed>(set, plan, device);
}

}  // namespace parallax
