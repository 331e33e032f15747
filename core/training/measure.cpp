#include "training/measure.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <algorithm>
#include <chrono>

#include "networks/device_facts.h"
#include "networks/torch_border.h"
#include "training/libtorch_setup.h"
#include "training/stepper.h"
#include "training/validation.h"

namespace parallax {

Result<Validation> validateWeights(const WeightsOnSet& wish, const Run& run) {
  const auto set = TrainingSet::open(wish.set);
  if (!set) return tl::unexpected<Error>(set.error());
  const auto weights = readWeights(wish.weights);
  if (!weights) return tl::unexpected<Error>(weights.error());
  const auto named = deviceNamed(wish.device);
  if (!named) return tl::unexpected<Error>(named.error());
  const auto device = resolvedDevice(*named);
  if (!device) return tl::unexpected<Error>(device.error());
  const auto pairs = spread(set->pairsOf(wish.split), wish.pairs);
  if (pairs.empty()) return fail(ErrorCode::badInput, "The set has no pair of that kind to validate on.");
  if (auto fits = checkTestWindows(*set, pairs, weights->spec, wish.testCrop); !fits)
    return tl::unexpected<Error>(fits.error());
  return atTorchBorder([&]() -> Result<Validation> {
    const auto where = *device == Device::cuda ? at::Device(at::kCUDA, 0) : at::Device(at::kCPU);
    setUpLibTorch("float32", wish.threads > 0 ? wish.threads : computeFacts().cores);
    const PoseModule module(weights->spec.kind, weights->spec.options, weights->state, where);
    return validate(module, where, *set, pairs, wish.testCrop, [&](double share) {
      run.report(share);
      return !run.stopped();
    });
  });
}

Result<StepSpeed> measureSteps(const TrainingPlan& plan, double seconds) {
  using Clock = std::chrono::steady_clock;
  const auto setup = setUp(plan, {});
  if (!setup) return tl::unexpected<Error>(setup.error());
  return atTorchBorder([&]() -> Result<StepSpeed> {
    const auto device = setup->device == Device::cuda ? at::Device(at::kCUDA, 0) : at::Device(at::kCPU);
    const auto& precision = setup->plan.precision;  // as this device has it
    setUpLibTorch(precision, setup->threads);
    const Compute compute{setup->device, setup->threads};
    Stepper stepper(*setup, device, nullptr, {});
    if (auto begun = stepper.begin([](double) { return true; }); !begun) return tl::unexpected<Error>(begun.error());
    const auto go = [] { return true; };
    for (int i = 0; i < 2; ++i) stepper.step(1e-6, go);  // buffers allocated, kernels chosen
    stepper.metrics().all();
    StepSpeed speed;
    speed.gigaflopsPerPair = trainingGigaflopsPerPair(setup->start.spec.options,
                                                      {setup->window.height, setup->window.width}, plan.frozenLayers);
    if (const auto rate = matmulGigaflopsPerSecond(compute, precision)) speed.matmulBefore = *rate;
    const auto start = Clock::now();
    double waited = 0, took = 0;
    const auto read = [&](const std::vector<StepMetrics>& some) {
      for (const auto& m : some) waited += m.wait * m.seconds;
    };
    stepper.restartClock();
    do {
      stepper.step(1e-6, go);
      ++speed.steps;
      read(stepper.metrics().arrived());
      took = std::chrono::duration<double>(Clock::now() - start).count();
    } while (took < seconds);
    read(stepper.metrics().all());
    took = std::chrono::duration<double>(Clock::now() - start).count();
    if (const auto rate = matmulGigaflopsPerSecond(compute, precision)) speed.matmulAfter = *rate;
    speed.batch = stepper.batch(), speed.microBatch = setup->microBatch, speed.threads = setup->threads;
    speed.pairsPerSecond = speed.steps * speed.batch / took;
    speed.share = speed.pairsPerSecond * speed.gigaflopsPerPair / ((speed.matmulBefore + speed.matmulAfter) / 2);
    speed.waitShare = waited / took;
    speed.memoryMiB = memoryMiB(setup->device, 0);
    speed.device = setup->device == Device::cuda ? "cuda" : "cpu";
    return speed;
  });
}

nlohmann::json toJson(const StepSpeed& s) {
  return {{"pairs_per_second", s.pairsPerSecond},
          {"gigaflops_per_pair", s.gigaflopsPerPair},
          {"matmul_before", s.matmulBefore},
          {"matmul_after", s.matmulAfter},
          {"share_of_matmul", s.share},
          {"wait_share", s.waitShare},
          {"memory_mib", s.memoryMiB},
          {"batch", s.batch},
          {"micro_batch", s.microBatch},
          {"steps", s.steps},
          {"threads", s.threads},
          {"device", s.device}};
}

}  // namespace parallax
