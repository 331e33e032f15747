#include <algorithm>

#include "networks/device_facts.h"
#include "training/setup.h"
#include "training_set/rendered_set.h"

namespace parallax {
namespace {

// Of the machine's matrix rate in the plan's precision, as `parallax-trainer benchmark` measures it; a step of few
// pairs or a narrow network reaches less. CUDA's are what a count of operations and bytes lets expect: the faster the
// products, the more the rest of a step weighs.
double reached(Device device, const std::string& precision) {
  if (device == Device::cpu) return 0.75;
  return precision == "bfloat16" ? 0.2 : 0.35;
}

// The trainer's curve of memory on the processor is its resident size. That is the network's need, and: the process
// with LibTorch at work in it, which this one is by now; the set's images, which are mapped, so that each page read
// stays.
double residentMiB(double networkBytes, double setBytes) {
  return (networkBytes + setBytes + processBytes()) / (1 << 20);
}

double speedOf(const TrainingSetup& s, double gigaflopsPerSecond) {
  const MapSize image{s.window.height, s.window.width};
  double work = trainingGigaflopsPerPair(s.start.spec.options, image, s.plan.frozenLayers);
  if (s.cachedFeatures) {  // only the regression is left: forward and both gradients of 7 x 2 features
    work = 3 * 2e-9 * 7 * 2 * double(featureCount(s.start.spec.kind, s.start.spec.options));
    return gigaflopsPerSecond * 0.02 / work;  // limited by memory
  }
  return gigaflopsPerSecond * reached(s.device, s.plan.precision) / work;
}

void addSteps(TrainingForecast& f, const TrainingPlan& plan, double gigaflops) {
  const auto batch = std::min<std::size_t>(std::size_t(plan.batch), f.trainPairs);
  f.stepsPerEpoch = std::int64_t(f.trainPairs / std::max<std::size_t>(1, batch));
  f.seconds = f.pairsPerSecond > 0 ? double(f.stepsPerEpoch) * double(batch) * plan.epochs / f.pairsPerSecond : 0;
  f.notes.push_back("By this machine's measured " + std::to_string(long(gigaflops)) + " GFLOP/s of matrix products" +
                    (f.device == "cuda" ? ", of which a step on CUDA is expected, not known, to reach a part" : "") +
                    "; validation comes on top.");
}

// The set of the preset "demo" before it is there.
Result<TrainingForecast> forecastOfDemo(const TrainingPlan& plan) {
  const auto set = demoSetPlan();
  TrainingForecast f;
  f.trainPairs = std::size_t(set.scenes) * std::size_t(set.pairs);
  f.validationPairs = std::size_t(set.validationScenes) * std::size_t(set.pairs);
  f.images = std::size_t(set.scenes + set.validationScenes) * std::size_t(set.views);
  const auto kind = networkKind(plan.network);
  if (!kind) return tl::unexpected<Error>(kind.error());
  NetworkShape shape{*kind, newBranch(plan), plan.frozenLayers, plan.precision == "bfloat16"};
  const Extent window{plan.crop > 0 ? plan.crop : set.width, plan.crop > 0 ? plan.crop : set.height};
  f.parameters = std::size_t(parameterCount(shape));
  const auto device = deviceNamed(plan.device).and_then(resolvedDevice);
  if (!device) return tl::unexpected<Error>(device.error());
  const bool cuda = *device == Device::cuda;
  f.device = cuda ? "cuda" : "cpu";
  f.microBatch = plan.microBatch > 0 ? plan.microBatch : cuda ? plan.batch : std::min(plan.batch, 8);
  const auto memory = cuda ? cudaMemory(0) : std::nullopt;
  f.freeMemoryMiB = (memory ? memory->free : freeHostBytes()) / (1 << 20);
  const auto precision = !cuda && plan.precision == "tf32" ? "float32" : plan.precision;
  const auto rate =
      matmulGigaflopsPerSecond({*device, plan.threads > 0 ? plan.threads : computeFacts().cores}, precision);
  if (!rate) return tl::unexpected<Error>(rate.error());
  const double network = parameterBytes(shape) + f.microBatch * pairBytes(shape, window);
  const double images = double(f.images) * set.width * set.height * 3;
  f.memoryMiB = cuda ? (network + images) / (1 << 20) : residentMiB(network, images);
  f.pairsPerSecond = *rate * reached(*device, precision) /
                     trainingGigaflopsPerPair(shape.options, {window.height, window.width}, plan.frozenLayers);
  f.notes.push_back("Its scenes are rendered first, which takes about a minute of two cores.");
  addSteps(f, plan, *rate);
  return f;
}

}  // namespace

Result<void> checkPlan(const TrainingPlan& plan, const RankPlace& place) {
  if (auto why = fault(plan); !why.empty()) return fail(ErrorCode::badInput, why);
  if (plan.trainingSet.empty()) return {};  // the preset "demo" renders it
  const auto setup = setUp(plan, place);
  if (!setup) return tl::unexpected<Error>(setup.error());
  return {};
}

Result<TrainingForecast> forecast(const TrainingPlan& plan) {
  if (auto why = fault(plan); !why.empty()) return fail(ErrorCode::badInput, why);
  if (plan.trainingSet.empty()) return forecastOfDemo(plan);
  const auto setup = setUp(plan, {});
  if (!setup) return tl::unexpected<Error>(setup.error());
  const auto& s = *setup;
  TrainingForecast f;
  f.trainPairs = s.trainPairs.size(), f.validationPairs = s.validationPairs.size(), f.images = s.set.images().size();
  f.parameters = std::size_t(parameterCount(s.shape()));
  f.microBatch = s.microBatch;
  f.device = s.device == Device::cuda ? "cuda" : "cpu";
  f.memoryMiB = s.memoryBytes / (1 << 20), f.freeMemoryMiB = s.freeBytes / (1 << 20);
  f.notes = s.notes;
  const auto rate = matmulGigaflopsPerSecond({s.device, s.threads}, s.plan.precision);
  if (!rate) return tl::unexpected<Error>(rate.error());
  if (s.device == Device::cpu) f.memoryMiB = residentMiB(s.memoryBytes, double(residentBytes(s.set)));
  f.pairsPerSecond = speedOf(s, *rate);
  addSteps(f, plan, *rate);
  return f;
}

nlohmann::json toJson(const TrainingForecast& f) {
  return {{"train_pairs", f.trainPairs}, {"validation_pairs", f.validationPairs}, {"images", f.images},
          {"parameters", f.parameters},  {"steps_per_epoch", f.stepsPerEpoch},    {"micro_batch", f.microBatch},
          {"device", f.device},          {"pairs_per_second", f.pairsPerSecond},  {"seconds", f.seconds},
          {"memory_mib", f.memoryMiB},   {"free_memory_mib", f.freeMemoryMiB},    {"notes", f.notes}};
}

}  // namespace parallax
