#include "networks/device_facts.h"

#include <ATen/Context.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <dlfcn.h>
#include <fstream>
#include <unistd.h>

namespace parallax {
namespace {

// CUDA's driver interface, stable for many years; 0 is success.
template <class F>
F driverFunction(const char* name) {
  static void* const driver = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
  return driver ? reinterpret_cast<F>(dlsym(driver, name)) : nullptr;
}

std::string whyNoCuda() {
  if (!c10::impl::hasDeviceGuardImpl(c10::DeviceType::CUDA)) return "this LibTorch is built without it";
  const auto begin = driverFunction<int (*)(unsigned)>("cuInit");
  if (!begin) return "NVIDIA's driver (libcuda.so.1) is not installed";
  if (const int code = begin(0)) return "NVIDIA's driver finds no device (error " + std::to_string(code) + ")";
  return "LibTorch cannot use the device that NVIDIA's driver finds: the driver may be too old for it";
}

CudaFacts askedNow() {
  if (!at::hasCUDA()) return {false, "", 0, whyNoCuda()};
  const auto memory = cudaMemory(0);
  return {true, cudaDeviceName(0), memory ? memory->total : 0, ""};
}

bool useDevice(int index) {
  const auto begin = driverFunction<int (*)(unsigned)>("cuInit");
  const auto retain = driverFunction<int (*)(void**, int)>("cuDevicePrimaryCtxRetain");
  const auto use = driverFunction<int (*)(void*)>("cuCtxSetCurrent");
  static void* context = nullptr;  // kept: a process uses one device
  if (!begin || !retain || !use || begin(0) != 0) return false;
  if (!context && retain(&context, index) != 0) return false;
  return use(context) == 0;
}

}  // namespace

const CudaFacts& cudaFacts() {
  static const CudaFacts facts = askedNow();
  return facts;
}

std::string deviceFound() {
  const auto& cuda = cudaFacts();
  if (!cuda.usable) return "No CUDA: " + cuda.whyNot;
  return "CUDA: " + cuda.name + ", " + std::to_string(long(cuda.memoryBytes / (1 << 30))) + " GiB";
}

std::optional<DeviceMemory> cudaMemory(int index) {
  if (!useDevice(index)) return {};
  const auto ask = driverFunction<int (*)(std::size_t*, std::size_t*)>("cuMemGetInfo_v2");
  std::size_t free = 0, total = 0;
  if (!ask || ask(&free, &total) != 0) return {};
  return DeviceMemory{double(free), double(total)};
}

std::string cudaDeviceName(int index) {
  const auto ask = driverFunction<int (*)(char*, int, int)>("cuDeviceGetName");
  char name[256] = "";
  return ask && ask(name, sizeof name, index) == 0 ? name : "CUDA device";
}

std::string processorName() {
  std::ifstream facts("/proc/cpuinfo");
  for (std::string line; std::getline(facts, line);)
    if (line.starts_with("model name")) return line.substr(std::min(line.size(), line.find(':') + 2));
  return "processor";
}

bool processorHasBfloat16() {
  std::ifstream facts("/proc/cpuinfo");
  for (std::string line; std::getline(facts, line);)
    if (line.starts_with("flags") || line.starts_with("Features"))
      return line.find(" avx512bw") != line.npos || line.find(" amx_bf16") != line.npos ||
             line.find(" bf16") != line.npos;
  return true;  // who knows
}

double processBytes() {
  double total = 0, resident = 0;
  std::ifstream("/proc/self/statm") >> total >> resident;
  return resident * double(sysconf(_SC_PAGESIZE));
}

double memoryMiB(Device device, int index) {
  if (device == Device::cuda)
    if (const auto memory = cudaMemory(index)) return (memory->total - memory->free) / (1 << 20);
  return processBytes() / (1 << 20);
}

}  // namespace parallax
