#include "networks/compute.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <algorithm>
#include <c10/core/InferenceMode.h>
#include <chrono>
#include <thread>
#include <torch/version.h>

#include "networks/torch_border.h"

namespace parallax {
namespace {

// Asked once: on a machine with a GPU the first answer starts its driver, and nobody plugs one in later.
bool cudaIsThere() {
  static const bool is = at::hasCUDA();
  return is;
}

}  // namespace

Result<Device> deviceNamed(const std::string& name) {
  if (name == "auto") return Device::automatic;
  if (name == "cpu") return Device::cpu;
  if (name == "cuda") return Device::cuda;
  return fail(ErrorCode::badInput, "device must be auto, cpu or cuda, not \"" + name + "\".");
}

Result<Device> resolvedDevice(Device wanted) {
  if (wanted == Device::cpu) return wanted;
  if (cudaIsThere()) return Device::cuda;
  if (wanted == Device::automatic) return Device::cpu;
  return fail(ErrorCode::unavailable, "LibTorch finds no CUDA device here; choose the device auto or cpu.");
}

int threadCount(int wanted) {
  if (wanted > 0) return wanted;
  return std::max(1, int(std::thread::hardware_concurrency()) - 1);
}

ComputeFacts computeFacts() {
  return {TORCH_VERSION, std::max(1, int(std::thread::hardware_concurrency())), at::hasMKLDNN(), cudaIsThere()};
}

Result<double> matmulGigaflopsPerSecond(const Compute& compute) {
  const auto device = resolvedDevice(compute.device);
  if (!device) return tl::unexpected<Error>(device.error());
  return atTorchBorder([&]() -> Result<double> {
    using Clock = std::chrono::steady_clock;
    const c10::InferenceMode inference;
    at::set_num_threads(threadCount(compute.threads));
    constexpr int side = 2048;
    const bool cuda = *device == Device::cuda, oneDnn = !cuda && at::hasMKLDNN();
    const auto where = at::TensorOptions().device(cuda ? at::kCUDA : at::kCPU);
    const auto a = at::rand({side, side}, where), b = at::rand({side, side}, where);
    // sixteen images: on one thread LibTorch gives fewer, with filters of 1x1, to the BLAS instead
    const auto image = at::rand({16, side, 8, side / 128}, where).contiguous(at::MemoryFormat::ChannelsLast);
    const auto filters = a.view({side, side, 1, 1});
    const int products = cuda ? 50 : 1;  // one alone would measure the launch
    double best = 0;
    for (int round = 0; round < 4; ++round) {
      const auto start = Clock::now();
      at::Tensor last;
      for (int i = 0; i < products; ++i) last = oneDnn ? at::conv2d(image, filters) : at::mm(a, b);
      last.flatten()[0].item<float>();  // waits for the device
      const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
      best = std::max(best, products * 2e-9 * side * side * side / seconds);
    }
    return best;
  });
}

}  // namespace parallax
