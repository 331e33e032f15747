// Tensors made on the host for the device. What goes to CUDA without anybody waiting has to be pinned; LibTorch keeps
// such memory until the copy is done. On a processor both do nothing. Internal: it includes LibTorch.
#pragma once

#include <ATen/ATen.h>
#include <span>

namespace parallax {

inline at::Tensor host(at::IntArrayRef shape, at::ScalarType type, at::Device device) {
  return at::empty(shape, at::TensorOptions().dtype(type).pinned_memory(device.is_cuda()));
}

inline at::Tensor sent(const at::Tensor& tensor, at::Device device) {
  return device.is_cuda() ? tensor.to(device, tensor.scalar_type(), /*non_blocking=*/true) : tensor;
}

template <class T>
at::Tensor sent(std::span<const T> values, at::Device device) {
  const at::Tensor tensor = host({std::int64_t(values.size())}, c10::CppTypeToScalarType<T>::value, device);
  std::copy(values.begin(), values.end(), tensor.data_ptr<T>());
  return sent(tensor, device);
}

}  // namespace parallax
