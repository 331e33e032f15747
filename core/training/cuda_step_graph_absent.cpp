#include "training/cuda_step_graph.h"

namespace parallax {

std::unique_ptr<StepGraph> cudaStepGraph(at::Device) { return nullptr; }

}  // namespace parallax
