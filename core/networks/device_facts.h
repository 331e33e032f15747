// What there is to calculate with: the CUDA device, asked of its driver without CUDA's headers, so that one source
// builds with and without; and the processor. No LibTorch types here.
#pragma once

#include <optional>
#include <string>

#include "networks/compute.h"

namespace parallax {

struct CudaFacts {
  bool usable = false;     // by this program's LibTorch
  std::string name;        // "NVIDIA H100 80GB HBM3"
  double memoryBytes = 0;  // all of the device's
  std::string whyNot;      // where it is not usable: the second half of a sentence, "this LibTorch is built without it"
};
// Of the first device. Asked once: the first answer starts the driver, which may take a second, so not the window's
// thread; nobody plugs one in later.
const CudaFacts& cudaFacts();

// For people: "CUDA: NVIDIA H100 80GB HBM3, 79 GiB", "No CUDA: this LibTorch is built without it". As slow as
// cudaFacts().
std::string deviceFound();

struct DeviceMemory {
  double free = 0, total = 0;  // bytes
};
// Of CUDA device `index`; nothing where there is no driver. Makes the device's primary context, which LibTorch uses
// too, the calling thread's.
std::optional<DeviceMemory> cudaMemory(int index);
std::string cudaDeviceName(int index);

std::string processorName();
// Whether its vectors are such that oneDNN multiplies bfloat16 with them. Without, products in bfloat16 are some fifty
// times slower than in float32 (1.6 and 86 GFLOP/s on one core of an AMD EPYC without AVX-512).
bool processorHasBfloat16();
double processBytes();  // resident, of this process

// What is taken where a network is calculated: of all of a CUDA device's memory, or by this process. In MiB.
double memoryMiB(Device device, int index);

}  // namespace parallax
