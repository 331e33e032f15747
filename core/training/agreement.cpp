#include "training/agreement.h"

#include <ATen/ATen.h>
#include <bit>
#include <stdexcept>

#include "base/json_text.h"
#include "training_set/set_disk.h"

namespace parallax {
namespace {

// Of everything that decides what a step calculates.
std::int64_t fingerprintOf(const TrainingSetup& setup, const TrainingPlan& plan) {
  const auto shape = setup.runShape();
  const auto& spec = setup.start.spec;
  const std::string text = jsonText(toJson(plan)) + '\n' + shape.set + '\n' + shape.validationSet + '\n' +
                           std::string(networkInfo(spec.kind).name) + jsonText(toJson(spec.options));
  return std::bit_cast<std::int64_t>(checksumOf({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}));
}

}  // namespace

Result<void> agreed(RankGroup* ranks, const Result<void>& mine, const char* otherwise) try {
  if (!ranks) return mine;
  const std::int64_t fault = !mine, stopped = !mine && mine.error().code == ErrorCode::cancelled;
  const auto words = at::tensor({fault, stopped}).to(ranks->device());
  ranks->sum(words);
  if (!mine) return mine;
  const auto heard = words.to(at::kCPU);
  const auto* count = heard.data_ptr<std::int64_t>();
  if (count[0] == 0) return {};
  if (count[1] == 0) return fail(ErrorCode::failed, otherwise);
  return fail(ErrorCode::cancelled, "Another of the processes that train together was stopped.");
} catch (const std::runtime_error& lost) {  // RankGroup's; LibTorch's own errors are no runtime_error
  return mine ? fail(ErrorCode::failed, lost.what()) : mine;
}

Result<void> checkSameWork(RankGroup* ranks, const TrainingSetup& setup, const TrainingPlan& plan) {
  if (!ranks) return {};
  constexpr auto sentence =
      "The processes that train together do not read the same plan, training set and start weights: all must see the "
      "same folders.";
  const auto own = fingerprintOf(setup, plan);
  const auto first = at::tensor({own}).to(ranks->device());
  ranks->broadcast(first);
  Result<void> mine;
  if (first.item<std::int64_t>() != own) mine = fail(ErrorCode::badInput, sentence);
  return agreed(ranks, mine, sentence);
}

}  // namespace parallax
