#include "training/feed.h"

#include <ATen/ATen.h>
#include <cstring>
#include <future>

#include "training/memory_need.h"

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

class StagedFeed final : public Feed {
 public:
  StagedFeed(const TrainingSet& set, Extent window, bool jitter, at::Device device)
      : set_(set), window_(window), jitter_(jitter), device_(device) {}
  ~StagedFeed() override {
    if (under_.valid()) under_.wait();
  }

  void begin(std::vector<Sample> samples) override {
    under_ = std::async(std::launch::async, [this, samples = std::move(samples)] { return staged(samples); });
  }

  Batch take() override {
    auto batch = under_.get();
    batch.images = moved(batch.images, device_);
    batch.truth = moved(batch.truth, device_);
    if (jitter_) batch.gains = moved(batch.gains, device_);
    return batch;
  }

 private:
  Batch staged(const std::vector<Sample>& samples) const {
    const auto count = std::int64_t(samples.size());
    Batch batch{host({2 * count, window_.height, window_.width, 3}, at::kByte, device_), truthOf(samples, device_), {}};
    auto* to = batch.images.data_ptr<std::uint8_t>();
    const std::size_t row = 3 * std::size_t(window_.width);
    for (std::size_t side = 0; side < 2; ++side)
      for (const auto& s : samples) {
        const std::size_t stride = 3 * std::size_t(set_.images()[s.image[side]].width);
        const auto* from =
            set_.pixels(s.image[side]) + std::size_t(s.corner[side][1]) * stride + 3 * std::size_t(s.corner[side][0]);
        for (int y = 0; y < window_.height; ++y, from += stride, to += row) std::memcpy(to, from, row);
      }
    if (jitter_) batch.gains = gainsOf(samples, device_);
    return batch;
  }

  const TrainingSet& set_;
  Extent window_;
  bool jitter_;
  at::Device device_;
  std::future<Batch> under_;
};

class ResidentFeed final : public Feed {
 public:
  ResidentFeed(const TrainingSet& set, Extent window, bool jitter, at::Device device)
      : window_(window), jitter_(jitter), device_(device), stride_(longestRow(set)) {
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
    Batch batch{windows_.index_select(0, moved(starts, device_)).view({2 * count, window_.height, window_.width, 3}),
                moved(truthOf(samples_, device_), device_),
                {}};
    if (jitter_) batch.gains = moved(gainsOf(samples_, device_), device_);
    return batch;
  }

 private:
  Extent window_;
  bool jitter_;
  at::Device device_;
  std::int64_t stride_;
  std::vector<std::int64_t> firstRow_;
  at::Tensor pixels_, windows_;
  std::vector<Sample> samples_;
};

}  // namespace

std::unique_ptr<Feed> stagedFeed(const TrainingSet& set, Extent window, bool jitter, at::Device device) {
  return std::make_unique<StagedFeed>(set, window, jitter, device);
}

std::unique_ptr<Feed> residentFeed(const TrainingSet& set, Extent window, bool jitter, at::Device device) {
  return std::make_unique<ResidentFeed>(set, window, jitter, device);
}

}  // namespace parallax
