#include "training/setup.h"

#include <algorithm>
#include <cmath>

#include "base/fixed_text.h"
#include "networks/device_facts.h"
#include "training/step_graph.h"
#include "training/validation_figures.h"

namespace parallax {
namespace {

constexpr double shareOfMemory = 0.8;  // of what is free; the rest is for the system's file cache
constexpr int microBatchOnCpu = 8;     // more pairs at a time are no faster, and leave the caches

tl::unexpected<Error> refuse(std::string why) { return fail(ErrorCode::badInput, std::move(why)); }

std::string sizeText(const ImageRecord& image) {
  return std::to_string(image.width) + "x" + std::to_string(image.height);
}

Result<void> openSets(TrainingSetup& s) {
  s.trainPairs = s.set.pairsOf(Split::training);
  if (s.trainPairs.empty()) return refuse("The training set " + s.plan.trainingSet + " has no pair to learn from.");
  if (s.plan.matchWeight > 0 && !s.set.hasDepths())
    return refuse("The training set " + s.plan.trainingSet +
                  " has no depths, which rendered sets have, so there are no true matches: match-weight must be 0.");
  if (const auto count = s.trainPairs.size(); count < std::size_t(s.plan.batch))
    s.notes.push_back("There are only " + std::to_string(count) +
                      " pairs to learn from, so a step takes these and not " + std::to_string(s.plan.batch) + ".");
  if (!s.plan.validationSet.empty()) {
    auto other = TrainingSet::open(s.plan.validationSet);
    if (!other) return tl::unexpected<Error>(other.error());
    s.otherSet.emplace(std::move(*other));
  }
  auto all = s.validationSet().pairsOf(Split::validation);
  if (all.empty() && s.otherSet && s.otherSet->fingerprint() == s.set.fingerprint())
    return refuse(
        "The validation set is the training set, and none of its scenes is held out: the network would be "
        "judged on the pairs that it learns from.");
  if (all.empty() && s.otherSet) all = s.otherSet->pairsOf(Split::training);  // a set made for nothing else
  s.validationPairs = spread(all, s.plan.validationPairs);
  if (all.empty())
    s.notes.push_back("No scene of the set is held out, so nothing is validated and no checkpoint is the best.");
  return {};
}

// Every image that takes part must hold the window; whole images must be of one size.
Result<void> checkWindows(TrainingSetup& s) {
  const auto images = s.set.images();
  s.window = windowExtent(s.plan.crop, images[s.set.pairs()[s.trainPairs.front()].first]);
  for (const auto pair : s.trainPairs)
    for (const auto index : {s.set.pairs()[pair].first, s.set.pairs()[pair].second}) {
      const auto& image = images[index];
      const bool fits = int(image.width) >= s.window.width && int(image.height) >= s.window.height;
      if (s.plan.crop > 0 && !fits)
        return refuse("A crop of " + std::to_string(s.plan.crop) + " pixels does not fit " + s.set.name(index) +
                      ", which is " + sizeText(image) + ": choose a smaller crop, or prepare the set larger.");
      if (s.plan.crop == 0 && windowExtent(0, image) != s.window)
        return refuse("Whole images (crop 0) must all be of one size, but " + s.set.name(index) + " is " +
                      sizeText(image) + ", and others are " + std::to_string(s.window.width) + "x" +
                      std::to_string(s.window.height) + ".");
    }
  if (s.plan.symmetries && s.window.width != s.window.height)
    return refuse("Symmetries are of square windows: choose a crop, or switch symmetries off.");
  const auto& spec = s.start.spec;
  if (mapSize(spec.kind, spec.options, {s.window.height, s.window.width}).height < 1)
    return refuse("Images of " + std::to_string(s.window.width) + "x" + std::to_string(s.window.height) +
                  " pixels are too small for this network.");
  return {};
}

Result<NetworkWeights> startOf(const TrainingPlan& plan, const NetworkWeights* goesOn,
                               std::vector<std::string>& notes) {
  const auto kind = networkKind(plan.network);
  if (!kind) return tl::unexpected<Error>(kind.error());
  const auto seed = std::uint64_t(plan.seed);
  if (plan.startWeights.empty()) return initialWeights(*kind, newBranch(plan), seed);
  if (goesOn && goesOn->spec.kind == *kind) return *goesOn;
  auto weights = readWeights(plan.startWeights);
  if (!weights || weights->spec.kind == *kind) return weights;
  notes.push_back("The start weights are of " + std::string(networkInfo(weights->spec.kind).name) +
                  ": their convolutions are taken over, and fc1 and fc2 begin anew.");
  BranchWeights branch{weights->spec.options, {}};
  for (const auto& [name, shape] : branchShapes(branch.options)) branch.tensors[name] = weights->state.at(name);
  return networkFromBranch(*kind, branch, seed);
}

Result<void> chooseDevice(TrainingSetup& s, const RankPlace& place) {
  const auto wanted = deviceNamed(s.plan.device);
  if (!wanted) return tl::unexpected<Error>(wanted.error());
  const auto device = resolvedDevice(*wanted);
  if (!device) return tl::unexpected<Error>(device.error());
  s.device = *device;
  s.threads = s.plan.threads > 0 ? s.plan.threads : computeFacts().cores;
  s.deviceName = s.device == Device::cuda ? cudaDeviceName(place.localRank) : processorName();
  if (s.device == Device::cpu && s.plan.precision == "bfloat16" && !processorHasBfloat16())
    s.notes.push_back("This processor cannot multiply bfloat16: the precision float32 is many times faster here.");
  if (s.device == Device::cpu && s.plan.precision == "tf32") {
    s.notes.push_back("TF32 is of CUDA devices; this run calculates in float32 on the processor.");
    s.plan.precision = "float32";
  }
  return {};
}

Result<void> fitMemory(TrainingSetup& s, int share, const RankPlace& place) {
  const bool cuda = s.device == Device::cuda;
  const auto cudaFree = cuda ? cudaMemory(place.localRank) : std::nullopt;
  s.freeBytes = cudaFree ? cudaFree->free : freeHostBytes();
  const auto shape = s.shape();
  const double judging =
      validationBytes(shape, std::min(s.validationSet().images().size(), 2 * s.validationPairs.size()));
  const double usable = std::max(0.0, shareOfMemory * s.freeBytes - judging);
  const int most = s.plan.microBatch > 0 ? std::min(s.plan.microBatch, share)
                   : cuda                ? share
                                         : std::min(share, microBatchOnCpu);
  const double features =
      s.wholeBranchFrozen() ? 4.0 * double(featureCount(shape.kind, shape.options)) * double(s.set.images().size()) : 0;
  s.cachedFeatures = s.wholeBranchFrozen() && features < usable / 2;
  const double left = s.cachedFeatures ? usable - features : usable;
  s.microBatch = s.cachedFeatures ? share : pairsThatFit(shape, s.window, left, most);
  if (s.microBatch < (s.plan.microBatch > 0 ? most : 1))
    return fail(ErrorCode::unavailable,
                std::to_string(std::max(1, most)) + " pairs at a time need about " +
                    fixed((parameterBytes(shape) + most * pairBytes(shape, s.window)) / (1 << 30), 1) +
                    " GiB of memory, but " + fixed(usable / (1 << 30), 1) +
                    " GiB are free for it: choose a smaller micro-batch, crop or branch-width.");
  s.memoryBytes = parameterBytes(shape) + (s.cachedFeatures ? features : s.microBatch * pairBytes(shape, s.window));
  s.memoryBytes += judging;
  s.resident = cuda && !s.cachedFeatures && double(residentBytes(s.set)) < left + judging - s.memoryBytes;
  if (s.resident) s.memoryBytes += double(residentBytes(s.set));
  if (s.wholeBranchFrozen() && !s.cachedFeatures)
    s.notes.push_back("The features of all images would take " + fixed(features / (1 << 30), 1) +
                      " GiB, which are not free, so they are calculated anew at each step.");
  return {};
}

// Where the plan wants recorded steps and they cannot be: why.
std::string whyNotRecorded(const TrainingSetup& s, int share, const RankPlace& place) {
  if (s.device == Device::cpu) return "this run calculates on the processor";
  if (!place.alone()) return "several processes train together";
  if (s.cachedFeatures) return "the features are calculated once";
  if (s.microBatch < share) return "a step takes several micro batches";
  if (!stepGraph(at::Device(at::kCUDA))) return "this program was built without CUDA's headers";
  return {};
}

void chooseRecording(TrainingSetup& s, int share, const RankPlace& place) {
  if (!s.plan.cudaGraph) return;
  const auto why = whyNotRecorded(s, share, place);
  s.recorded = why.empty();
  if (!why.empty()) s.notes.push_back("The steps are not recorded as a CUDA graph, because " + why + ".");
}

}  // namespace

BranchOptions newBranch(const TrainingPlan& plan) {
  BranchOptions o;
  for (auto width : {&BranchOptions::width1, &BranchOptions::width2, &BranchOptions::width3, &BranchOptions::width4,
                     &BranchOptions::width5})
    o.*width = std::max(1, int(std::lround(o.*width * plan.branchWidth)));
  o.lastRelu = !networkInfo(networkKind(plan.network).value()).correlates;  // directions, not only positive ones
  return o;
}

NetworkShape TrainingSetup::shape() const {
  return {start.spec.kind, start.spec.options, plan.frozenLayers, plan.precision == "bfloat16"};
}

RunShape TrainingSetup::runShape() const {
  return {set.fingerprint(), otherSet ? otherSet->fingerprint() : "", std::min(plan.batch, int(trainPairs.size())),
          plan.seed, plan.frozenLayers};
}

SamplerPlan TrainingSetup::samplerPlan() const {
  return {std::uint64_t(plan.seed), plan.batch,        window,         wholeBranchFrozen(),
          plan.reversePairs,        plan.colourJitter, plan.symmetries};
}

FeedPlan TrainingSetup::feedPlan() const {
  return {window, plan.colourJitter > 0, plan.matchWeight > 0 ? correlationCells : 0};
}

Result<void> checkTestWindows(const TrainingSet& set, const std::vector<std::uint32_t>& pairs, const NetworkSpec& spec,
                              int side) {
  const bool any = networkInfo(spec.kind).anySize();
  for (const auto pair : pairs)
    for (const auto index : {set.pairs()[pair].first, set.pairs()[pair].second}) {
      const auto& image = set.images()[index];
      const int width = side > 0 ? std::min(side, int(image.width)) : int(image.width);
      const int height = side > 0 ? std::min(side, int(image.height)) : int(image.height);
      const bool fits = any ? mapSize(spec.kind, spec.options, {height, width}).height > 0
                            : width == networkSide && height == networkSide;
      if (!fits)
        return refuse("The validation's image " + set.name(index) + " is " + sizeText(image) +
                      ", of which a window of " + std::to_string(width) + "x" + std::to_string(height) +
                      " is nothing that this network takes.");
    }
  return {};
}

Result<TrainingSetup> setUp(const TrainingPlan& plan, const RankPlace& place, const NetworkWeights* goesOn) {
  if (auto why = fault(plan); !why.empty()) return refuse(why);
  auto set = TrainingSet::open(plan.trainingSet);
  if (!set) return tl::unexpected<Error>(set.error());
  std::vector<std::string> notes;
  auto start = startOf(plan, goesOn, notes);
  if (!start) return tl::unexpected<Error>(start.error());
  TrainingSetup s{plan, std::move(*set), {}, {}, {}, std::move(*start)};
  s.notes = std::move(notes);
  if (auto done = chooseDevice(s, place); !done) return tl::unexpected<Error>(done.error());
  if (auto done = openSets(s); !done) return tl::unexpected<Error>(done.error());
  if (auto done = checkWindows(s); !done) return tl::unexpected<Error>(done.error());
  if (auto done = checkTestWindows(s.validationSet(), s.validationPairs, s.start.spec, plan.testCrop); !done)
    return tl::unexpected<Error>(done.error());
  const int batch = s.runShape().batch;
  if (batch < place.ranks)
    return refuse("A batch of " + std::to_string(batch) + " pairs cannot be shared by " + std::to_string(place.ranks) +
                  " processes.");
  const int share = (batch + place.ranks - 1) / place.ranks;
  if (auto done = fitMemory(s, share, place); !done) return tl::unexpected<Error>(done.error());
  chooseRecording(s, share, place);
  return s;
}

}  // namespace parallax
