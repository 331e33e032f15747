#include "training/journal.h"

#include <chrono>

namespace parallax {

double now() { return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count(); }

void Journal::sayAt(std::int64_t step, double epoch, const char* kind, nlohmann::json facts) {
  if (!log_) return;
  Event event{kind, now(), step, epoch, facts.is_object() ? std::move(facts) : nlohmann::json::object()};
  if (auto written = log_->write(std::move(event)); !written && !error_) error_ = written.error();
}

void Journal::say(const char* kind, nlohmann::json facts) { sayAt(step_, epoch_, kind, std::move(facts)); }

void Journal::preparing(const std::string& sentence, double fraction) {
  if (fraction < 1 && now() - prepared_ < 1) return;
  prepared_ = now();
  say("preparing", {{"sentence", sentence}, {"fraction", fraction}});
}

}  // namespace parallax
