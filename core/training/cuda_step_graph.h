// Of builds with CUDA's headers; null in others. Internal to step_graph.cpp.
#pragma once

#include "training/step_graph.h"

namespace parallax {

std::unique_ptr<StepGraph> cudaStepGraph(at::Device device);

}  // namespace parallax
