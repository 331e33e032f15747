#include "training/cuda_step_graph.h"

#include <ATen/cuda/CUDAEvent.h>
#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>
#include <string>
#include <string_view>

namespace parallax {
namespace {

// Other threads, the feed's among them, may allocate while a step is recorded. LibTorch 1 knows no such choice.
template <class Graph>
void beginCapture(Graph& graph) {
  if constexpr (requires { graph.capture_begin({0, 0}, cudaStreamCaptureModeThreadLocal); })
    graph.capture_begin({0, 0}, cudaStreamCaptureModeThreadLocal);
  else
    graph.capture_begin();
}

std::string firstLine(const char* text) { return std::string(text).substr(0, std::string_view(text).find('\n')); }

class CudaStepGraph final : public StepGraph {
 public:
  explicit CudaStepGraph(at::Device device)
      : stream_(c10::cuda::getStreamFromPool(/*isHighPriority=*/false, device.index())) {}

  // All on a stream of its own, the runs before the recording too: what adds to a leaf's gradient stays with the stream
  // that it was first used on, and the default stream cannot be recorded.
  void run(const std::function<void()>& work) override {
    const auto outside = c10::cuda::getCurrentCUDAStream(stream_.device_index());
    follows(stream_, outside);
    {
      const c10::cuda::CUDAStreamGuard inside(stream_);
      if (runs_++ < warmUps) {
        work();
      } else {
        if (!recorded_) record(work);
        graph_.replay();
      }
    }
    follows(outside, stream_);
  }

 private:
  static void follows(const c10::cuda::CUDAStream& second, const c10::cuda::CUDAStream& first) {
    at::cuda::CUDAEvent done;
    done.record(first);
    done.block(second);
  }

  void record(const std::function<void()>& work) {
    stream_.synchronize();
    c10::cuda::CUDACachingAllocator::emptyCache();  // a recording has memory of its own
    beginCapture(graph_);
    try {
      work();
      graph_.capture_end();
    } catch (const std::exception& error) {
      endQuietly();
      TORCH_CHECK(false, "a step cannot be recorded as a CUDA graph here, so cuda-graph must be off (",
                  firstLine(error.what()), ")");
    }
    recorded_ = true;
  }

  void endQuietly() {
    try {
      graph_.capture_end();
    } catch (const std::exception&) {  // the first fault is the one that tells
    }
  }

  c10::cuda::CUDAStream stream_;
  at::cuda::CUDAGraph graph_;
  int runs_ = 0;
  bool recorded_ = false;
};

}  // namespace

std::unique_ptr<StepGraph> cudaStepGraph(at::Device device) { return std::make_unique<CudaStepGraph>(device); }

}  // namespace parallax
