// LibTorch's switches for a process that trains.
#pragma once

#include <string>

namespace parallax {

// precision: "float32", "tf32", "bfloat16" (which leaves the rest in float32).
void setUpLibTorch(const std::string& precision, int threads);

}  // namespace parallax
