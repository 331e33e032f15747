// Work of a network where it was asked for, and on the processor where a CUDA device has no memory left for it: another
// program, or a training, may fill it at any time.
#pragma once

#include <string>

#include "networks/compute.h"

namespace parallax {

// work(Device) returns a Result. `note`: the sentence of what was done instead; else as it was.
template <class Work>
auto onDeviceOrProcessor(Device device, const Work& work, std::string& note) -> decltype(work(device)) {
  auto done = work(device);
  if (done || device != Device::cuda || done.error().code != ErrorCode::noMemory) return done;
  note = "The CUDA device's memory does not suffice, so the processor calculated this.";
  return work(Device::cpu);
}

}  // namespace parallax
