// What the driver says of the CUDA device, asked without CUDA's headers, so that one source builds with and without.
#pragma once

#include <optional>
#include <string>

namespace parallax {

struct DeviceMemory {
  double free = 0, total = 0;  // bytes
};
// Of device `index`; nothing where there is no driver. Makes the device's primary context, which LibTorch uses too, the
// calling thread's.
std::optional<DeviceMemory> cudaMemory(int index);
std::string cudaDeviceName(int index);

std::string processorName();

}  // namespace parallax
