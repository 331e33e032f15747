// Where networks are calculated and with how much of the machine.
#pragma once

#include <string>

#include "base/result.h"

namespace parallax {

enum class Device { automatic, cpu, cuda };  // automatic: CUDA when there, else the processor

struct Compute {
  Device device = Device::automatic;
  int threads = 0;  // on the processor; 0: all cores but one, and at least one, so that the window stays alive
};

// "auto", "cpu" or "cuda".
Result<Device> deviceNamed(const std::string& name);

// `automatic` made cpu or cuda. CUDA asked for and absent is an Error with the way out.
Result<Device> resolvedDevice(Device wanted);

int threadCount(int wanted);

struct ComputeFacts {
  std::string libtorch;  // "1.13.1"
  int cores = 1;
  bool oneDnn = false;  // without it the processor is five times slower
  bool cuda = false;    // device_facts.h says which, or why not
};
ComputeFacts computeFacts();

// Billions of operations a second of a square product in float32, "tf32" or "bfloat16", the best of a few: what a
// network's speed is measured against. On the processor 2048^3 through oneDNN (as a 1x1 convolution), because at::mm
// may sit on a slow BLAS; where there is no oneDNN, that is what is left. On CUDA 8192^3.
Result<double> matmulGigaflopsPerSecond(const Compute& compute, const std::string& precision = "float32");

}  // namespace parallax
