#include "training/step_graph.h"

#include "training/cuda_step_graph.h"

namespace parallax {
namespace {

class HostStepGraph final : public StepGraph {
 public:
  void run(const std::function<void()>& work) override {
    if (runs_++ < warmUps) return work();
    if (!recorded_) recorded_ = work;
    recorded_();
  }

 private:
  int runs_ = 0;
  std::function<void()> recorded_;
};

}  // namespace

std::unique_ptr<StepGraph> stepGraph(at::Device device) {
  return device.is_cuda() ? cudaStepGraph(device) : std::make_unique<HostStepGraph>();
}

}  // namespace parallax
