#include "training/device_facts.h"

#include <dlfcn.h>
#include <fstream>

namespace parallax {
namespace {

// CUDA's driver interface, stable for many years; 0 is success.
template <class F>
F driverFunction(const char* name) {
  static void* const driver = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
  return driver ? reinterpret_cast<F>(dlsym(driver, name)) : nullptr;
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

}  // namespace parallax
