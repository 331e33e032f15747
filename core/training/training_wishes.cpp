// What a run does about the wishes in its control.jsonl.
#include "training/probe.h"
#include "training/training_run.h"

namespace parallax {

constexpr double pollEvery = 0.2;  // seconds

void TrainingRun::poll(bool always) {
  if (around_.place.rank != 0 || (!always && now() - lastPoll_ < pollEvery)) return;
  lastPoll_ = now();
  const auto news = steering_.news();
  if (news.malformed > 0)
    journal_.warn(news.malformed == 1 ? "A line of control.jsonl is passed over: " + news.complaint
                                      : std::to_string(news.malformed) + " lines of control.jsonl are passed over.");
  for (const auto& wish : news.over)
    acknowledge(wish.id, false, "The run was started again since; wish for it anew if it is still meant.");
  for (const auto& wish : news.wishes) actOn(wish);
}

void TrainingRun::acknowledge(const std::string& wish, bool done, const std::string& sentence) {
  journal_.say("acknowledged", {{"wish", wish}, {"done", done}, {"sentence", sentence}});
}

void TrainingRun::actOn(const Wish& wish) {
  switch (wish.kind) {
    case Wish::Kind::pause: paused_ = true; return acknowledge(wish.id, true, "The run pauses after this step.");
    case Wish::Kind::resume:
      if (!paused_) return acknowledge(wish.id, false, "The run is not paused.");
      paused_ = false;
      return acknowledge(wish.id, true, "The run goes on.");
    case Wish::Kind::stop: {
      stopWish_ = wish.when;
      const char* sentences[] = {"The run stops after this step.", "The run stops after this epoch.",
                                 "The run stops at once."};
      return acknowledge(wish.id, true, sentences[int(wish.when)]);
    }
    case Wish::Kind::checkpoint: checkpointWishes_.push_back(wish.id); return;
    case Wish::Kind::validate: validateWishes_.push_back(wish.id); return;
    case Wish::Kind::extend:
      if (wish.epochs < 1) return acknowledge(wish.id, false, "A run is extended by one epoch at least.");
      epochs_ += wish.epochs;
      journal_.say("extended", {{"epochs", epochs_}, {"wish", wish.id}});  // one line: done and known to be done
      return acknowledge(wish.id, true, "The run is extended to " + std::to_string(epochs_) + " epochs.");
    case Wish::Kind::probe:
      acknowledge(wish.id, true, "The pair is estimated now and at each validation.");
      return probe(wish.probe);
    case Wish::Kind::forgetProbe: return acknowledge(wish.id, true, "The probe is forgotten.");
  }
}

void TrainingRun::probe(const ProbeWish& wish) {
  auto facts = probed(stepper_.learner().module(), setup_.start.spec, stepper_.device(), around_.run.folder, wish,
                      setup_.plan.testCrop);
  if (facts)
    journal_.say("probe", std::move(*facts));
  else
    journal_.warn("The probe " + wish.name + " is not estimated: " + facts.error().message);
}

}  // namespace parallax
