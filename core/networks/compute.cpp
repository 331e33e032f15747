#include "networks/compute.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <algorithm>
#include <c10/core/InferenceMode.h>
#include <chrono>
#include <thread>
#include <torch/version.h>

#include "networks/device_facts.h"
#include "networks/torch_border.h"

namespace parallax {
namespace {

// Products of matrices in TF32 while it lives, where they are asked for.
class ProductsIn {
 public:
  explicit ProductsIn(const std::string& precision) : before_(at::globalContext().allowTF32CuBLAS()) {
    at::globalContext().setAllowTF32CuBLAS(precision == "tf32");
  }
  ~ProductsIn() { at::globalContext().setAllowTF32CuBLAS(before_); }

 private:
  bool before_;
};

}  // namespace

Result<Device> deviceNamed(const std::string& name) {
  if (name == "auto") return Device::automatic;
  if (name == "cpu") return Device::cpu;
  if (name == "cuda") return Device::cuda;
  return fail(ErrorCode::badInput, "device must be auto, cpu or cuda, not \"" + name + "\".");
}

Result<Device> resolvedDevice(Device wanted) {
  if (wanted == Device::cpu) return wanted;
  if (cudaFacts().usable) return Device::cuda;
  if (wanted == Device::automatic) return Device::cpu;
  return fail(ErrorCode::unavailable,
              "LibTorch finds no CUDA device here, because " + cudaFacts().whyNot + "; choose the device auto or cpu.");
}

int threadCount(int wanted) {
  if (wanted > 0) return wanted;
  return std::max(1, int(std::thread::hardware_concurrency()) - 1);
}

ComputeFacts computeFacts() {
  return {TORCH_VERSION, std::max(1, int(std::thread::hardware_concurrency())), at::hasMKLDNN(), cudaFacts().usable};
}

Result<double> matmulGigaflopsPerSecond(const Compute& compute, const std::string& precision) {
  const auto device = resolvedDevice(compute.device);
  if (!device) return tl::unexpected<Error>(device.error());
  return atTorchBorder([&]() -> Result<double> {
    using Clock = std::chrono::steady_clock;
    const c10::InferenceMode inference;
    const ProductsIn products(precision);
    at::set_num_threads(threadCount(compute.threads));
    const bool cuda = *device == Device::cuda, oneDnn = !cuda && at::hasMKLDNN();
    const auto type = precision == "bfloat16" ? at::kBFloat16 : at::kFloat;
    const bool slow = !cuda && type == at::kBFloat16 && !processorHasBfloat16();
    const std::int64_t side = cuda ? 8192 : slow ? 512 : 2048;
    const auto where = at::TensorOptions().device(cuda ? at::kCUDA : at::kCPU);
    const auto any = [&](at::IntArrayRef shape) { return at::rand(shape, where).to(type); };
    const auto a = any({side, side}), b = any({side, side});
    // sixteen images: on one thread LibTorch gives fewer, with filters of 1x1, to the BLAS instead
    const auto image = oneDnn ? any({16, side, 8, side / 128}).contiguous(at::MemoryFormat::ChannelsLast) : a;
    const auto filters = a.view({side, side, 1, 1});
    const int count = cuda ? 5 : 1;  // one alone would measure the launch
    double best = 0;
    for (int round = 0; round < 4; ++round) {
      const auto start = Clock::now();
      at::Tensor last;
      for (int i = 0; i < count; ++i) last = oneDnn ? at::conv2d(image, filters) : at::mm(a, b);
      last.flatten()[0].item<float>();  // waits for the device
      const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
      best = std::max(best, count * 2e-9 * double(side) * double(side) * double(side) / seconds);
    }
    return best;
  });
}

}  // namespace parallax
