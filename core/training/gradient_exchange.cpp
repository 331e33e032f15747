#include "training/gradient_exchange.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/function_hook.h>
#include <torch/csrc/autograd/variable.h>
#include <utility>

namespace parallax {
namespace {

using torch::autograd::variable_list;

// Called when a parameter's gradient has been added to its place, as in torch's own DistributedDataParallel.
class Arrival final : public torch::autograd::FunctionPostHook {
 public:
  explicit Arrival(std::function<void()> call) : call_(std::move(call)) {}
  variable_list operator()(const variable_list& outputs, const variable_list&) override {
    call_();
    return outputs;
  }

 private:
  std::function<void()> call_;
};

// The backward pass ends with conv1 and begins with fc2: these gradients travel together. A bucket is one slice of the
// buffer, so its parameters must follow each other there: "match...." of a network that correlates lies before
// "fc....".
int bucketOf(const std::string& name) {
  if (!name.starts_with("branch.")) return 2;
  return name.starts_with("branch.conv4") || name.starts_with("branch.conv5") ? 1 : 0;
}

}  // namespace

// One accumulator lives as long as somebody holds it; the hooks live in it.
struct GradientAccumulators {
  std::vector<std::shared_ptr<torch::autograd::Node>> held;
};

GradientExchange::GradientExchange(FlatParameters& parameters, RankGroup& ranks)
    : parameters_(parameters), ranks_(ranks), accumulators_(std::make_unique<GradientAccumulators>()) {
  std::size_t before = 0;    // the bucket of the place before
  std::int64_t covered = 0;  // gradients that are in a bucket
  for (const auto& place : parameters.places()) {
    if (place.start < parameters.trainedFrom()) continue;
    const auto number = std::size_t(bucketOf(place.name));
    auto& bucket = buckets_[number];
    const auto start = place.start - parameters.trainedFrom();
    TORCH_CHECK(start == covered, "the gradient of ", place.name, " does not follow the one before it");
    TORCH_CHECK(number >= before, place.name, " lies behind parameters of a later bucket");
    if (bucket.parts++ == 0) bucket.start = start;
    before = number, covered = start + place.room;
    bucket.count = covered - bucket.start;
    const auto accumulator = torch::autograd::impl::grad_accumulator(parameters.leaves().at(place.name));
    accumulator->add_post_hook(std::make_unique<Arrival>([this, number] { arrived(number); }));
    accumulators_->held.push_back(accumulator);
  }
  TORCH_CHECK(covered == parameters.gradients().numel(), "gradients are left out of the exchange");
}

GradientExchange::~GradientExchange() = default;

void GradientExchange::arm() {
  for (auto& bucket : buckets_) bucket.missing = bucket.parts, bucket.sent = false;
  armed_ = true;
}

void GradientExchange::arrived(std::size_t number) {
  auto& bucket = buckets_[number];
  if (armed_ && --bucket.missing == 0) send(bucket);
}

void GradientExchange::send(Bucket& bucket) {
  if (bucket.sent || bucket.parts == 0) return;
  bucket.sent = true;
  parameters_.gather(bucket.start, bucket.count);
  pending_.push_back(ranks_.sumLater(parameters_.gradients().narrow(0, bucket.start, bucket.count)));
}

void GradientExchange::finish() {
  armed_ = false;
  for (auto& bucket : buckets_) send(bucket);
  for (auto& one : std::exchange(pending_, {})) one.wait();
}

}  // namespace parallax
