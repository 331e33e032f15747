#include "training/step_metrics.h"

#include <ATen/ATen.h>
#include <c10/core/Event.h>
#include <c10/core/impl/VirtualGuardImpl.h>
#include <chrono>
#include <optional>
#include <thread>

namespace parallax {

constexpr std::size_t mostUnderWay = 4;

struct MetricsQueue::Entry {
  StepMetrics metrics;
  at::Tensor host;
  std::optional<c10::Event> copied;  // absent on the processor

  bool ready() const { return !copied || copied->query(); }
  StepMetrics read() {
    while (!ready()) std::this_thread::sleep_for(std::chrono::microseconds(50));
    const auto* v = host.data_ptr<float>();
    metrics.lossT = v[0], metrics.lossQ = v[1], metrics.roeDeg = v[2], metrics.rteDeg = v[3], metrics.gradient = v[4];
    metrics.lossM = v[5];
    return metrics;
  }
};

MetricsQueue::MetricsQueue() = default;
MetricsQueue::~MetricsQueue() = default;

void MetricsQueue::push(const StepMetrics& known, const at::Tensor& measured) {
  Entry entry{known, measured.to(at::kCPU, at::kFloat, /*non_blocking=*/true).contiguous(), {}};
  if (measured.is_cuda()) {
    const c10::impl::VirtualGuardImpl device(measured.device().type());
    entry.copied.emplace(measured.device().type());
    entry.copied->record(device.getStream(measured.device()));
  }
  entries_.push_back(std::move(entry));
}

std::vector<StepMetrics> MetricsQueue::arrived() {
  std::vector<StepMetrics> read;
  while (!entries_.empty() && (entries_.front().ready() || entries_.size() > mostUnderWay)) {
    read.push_back(entries_.front().read());
    entries_.pop_front();
  }
  return read;
}

std::vector<StepMetrics> MetricsQueue::all() {
  std::vector<StepMetrics> read;
  for (auto& entry : entries_) read.push_back(entry.read());
  entries_.clear();
  return read;
}

}  // namespace parallax
