// All parameters of a network in one buffer, and their gradients in another, so that the optimiser, the gradient's norm
// and its exchange between machines are a few operations on whole buffers. Internal: it includes LibTorch.
#pragma once

#include <ATen/core/Tensor.h>
#include <map>
#include <string>
#include <vector>

#include "networks/weights.h"

namespace parallax {

class FlatParameters {
 public:
  // Every parameter begins at a multiple of so many numbers, 64 bytes of float32 and 32 of bfloat16: cuDNN and cuBLAS
  // choose slower kernels, or find none, for pointers that are aligned to less than 16 bytes. What lies between is zero
  // in values, gradients and moments alike, and stays so.
  static constexpr std::int64_t alignment = 16;

  struct Place {
    std::string name;
    std::vector<std::int64_t> shape;
    std::int64_t start = 0, count = 0;  // in the buffer
    std::int64_t room = 0;              // count, and the zeros up to the next place's start
  };

  // The first `frozen` convolutions get no gradients. With bfloat16 the convolutions calculate with copies of that
  // type; the values here, fc1 and fc2 stay float32.
  FlatParameters(const NetworkWeights& weights, at::Device device, int frozen, bool bfloat16);

  const std::vector<Place>& places() const { return places_; }
  std::int64_t trainedFrom() const { return trainedFrom_; }  // what is frozen lies before

  // float32, one dimension, of what is trained.
  at::Tensor trained() const { return values_.narrow(0, trainedFrom_, values_.numel() - trainedFrom_); }
  at::Tensor& gradients() { return gradients_; }
  at::Tensor& all() { return values_; }  // what is frozen, too; refreshCopies() when it was changed

  // By name: the values, for looking (no gradients), and what forward and backward take.
  const std::map<std::string, at::Tensor>& views() const { return views_; }
  const std::map<std::string, at::Tensor>& leaves() const { return leaves_; }

  // Gradients of bfloat16 copies that lie in [start, start + count) of gradients(), added there in float32.
  void gather(std::int64_t start, std::int64_t count);
  void gather() { gather(0, gradients_.numel()); }
  void refreshCopies();  // after the values changed

  // A buffer as long as gradients() in named pieces, and back; what is missing in `named` is an Error's second half.
  NamedTensors named(const at::Tensor& buffer) const;
  Result<void> fill(at::Tensor buffer, const NamedTensors& named) const;

 private:
  at::Tensor view(const at::Tensor& buffer, const Place& place, std::int64_t origin) const;

  std::vector<Place> places_;
  std::int64_t trainedFrom_ = 0, copied_ = 0;  // the first copied_ values have bfloat16 copies
  at::Tensor values_, gradients_, copies_, copyGradients_;
  std::map<std::string, at::Tensor> views_, leaves_;
};

}  // namespace parallax
