// What a run says: events with the place it stands at. A trainer that cannot write them stops.
#pragma once

#include <optional>

#include "runs/events.h"

namespace parallax {

class Journal {
 public:
  Journal() = default;  // says nothing: of ranks other than the first
  explicit Journal(EventLog log) : log_(std::move(log)) {}

  void stands(std::int64_t step, double epoch) { step_ = step, epoch_ = epoch; }
  void say(const char* kind, nlohmann::json facts);
  void sayAt(std::int64_t step, double epoch, const char* kind, nlohmann::json facts);
  void warn(const std::string& sentence) { say("warned", {{"sentence", sentence}}); }
  // At most one a second, and always the last.
  void preparing(const std::string& sentence, double fraction);

  const std::optional<Error>& error() const { return error_; }  // the first that could not be written

 private:
  std::optional<EventLog> log_;
  std::int64_t step_ = 0;
  double epoch_ = 0, prepared_ = 0;
  std::optional<Error> error_;
};

double now();  // seconds since 1970

}  // namespace parallax
