// What a step measured, read when the device has it and not before. Internal: it includes LibTorch.
#pragma once

#include <ATen/core/Tensor.h>
#include <deque>
#include <memory>
#include <vector>

namespace parallax {

struct StepMetrics {
  std::int64_t step = 0;  // steps done, this one included
  double lossT = 0, lossQ = 0, lossM = 0, roeDeg = 0, rteDeg = 0, gradient = 0;
  double rate = 0, seconds = 0, wait = 0;  // wait: share of the step spent waiting for data
};

class MetricsQueue {
 public:
  MetricsQueue();
  ~MetricsQueue();
  // `measured`: 6 numbers on the device: lossT, lossQ, roe, rte, gradient, lossM; the rest is known already.
  void push(const StepMetrics& known, const at::Tensor& measured);
  // Those that have arrived, in order. At most four are ever under way: then it waits for the oldest.
  std::vector<StepMetrics> arrived();
  std::vector<StepMetrics> all();  // waits

 private:
  struct Entry;
  std::deque<Entry> entries_;
};

}  // namespace parallax
