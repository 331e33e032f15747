#include "runs/events.h"

#include <cmath>

#include "base/json_text.h"

namespace parallax {
namespace {

using nlohmann::json;

double numberOf(const json& value, double otherwise) {
  if (value.is_null()) return NAN;
  return value.is_number() ? value.get<double>() : otherwise;
}

}  // namespace

double Event::number(const char* key, double otherwise) const {
  const auto found = facts.find(key);
  return found == facts.end() ? otherwise : numberOf(*found, otherwise);
}

std::string Event::text(const char* key) const {
  const auto found = facts.find(key);
  return found != facts.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool Event::flag(const char* key) const {
  const auto found = facts.find(key);
  return found != facts.end() && found->is_boolean() && found->get<bool>();
}

std::string lineOf(const Event& event) {
  // by hand, because what happened and when should stand first for whoever reads the file
  std::string line = "{\"event\":" + jsonText(event.kind) + ",\"time\":" + jsonText(event.time) +
                     ",\"step\":" + std::to_string(event.step) + ",\"epoch\":" + jsonText(event.epoch);
  if (!event.facts.is_object()) return line + '}';
  for (const auto& [key, value] : event.facts.items())
    if (key != "event" && key != "time" && key != "step" && key != "epoch")
      line += ',' + jsonText(key) + ':' + jsonText(value);
  return line + '}';
}

Result<Event> eventOf(const std::string& line) {
  json facts = json::parse(line, nullptr, false);
  if (!facts.is_object()) return fail(ErrorCode::badInput, "This line of events.jsonl is not a JSON object.");
  const auto kind = facts.find("event");
  if (kind == facts.end() || !kind->is_string())
    return fail(ErrorCode::badInput, "This line of events.jsonl does not say what happened.");
  const auto step = facts.find("step");
  Event event;
  event.kind = kind->get<std::string>();
  event.time = numberOf(facts.value("time", json(0)), 0);
  event.step = step != facts.end() && step->is_number() ? step->get<std::int64_t>() : 0;
  event.epoch = numberOf(facts.value("epoch", json(0)), 0);
  for (const char* key : {"event", "time", "step", "epoch"}) facts.erase(key);
  event.facts = std::move(facts);
  return event;
}

}  // namespace parallax
