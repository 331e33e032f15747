#include "base/settings.h"

#include <cmath>

#include "base/json_text.h"
#include "base/named_path.h"
#include "base/numbers.h"

namespace parallax {
namespace {

using Kind = SettingInfo::Kind;
using nlohmann::json;

tl::unexpected<Error> refuse(const SettingInfo& info, const json& value, const std::string& expected) {
  const auto shown = plainText(value);
  return fail(ErrorCode::badInput, info.key + " must be " + expected + ", not \"" + shown + "\".");
}

Result<json> checkedToggle(const SettingInfo& info, const json& value) {
  if (value.is_boolean()) return value;
  if (value == "on" || value == "true" || value == "yes" || value == "1") return json(true);
  if (value == "off" || value == "false" || value == "no" || value == "0") return json(false);
  return refuse(info, value, "on or off");
}

Result<json> checkedNumber(const SettingInfo& info, const json& value) {
  const bool whole = info.kind == Kind::integer;
  const auto expected = std::string(whole ? "a whole number" : "a number") + " from " + general(info.minimum, 12) +
                        " to " + general(info.maximum, 12);
  double number = NAN;
  if (value.is_number()) number = value.get<double>();
  if (value.is_string() && !info.minimumMeans.empty() && value == info.minimumMeans)
    number = info.minimum;  // "automatic"
  else if (value.is_string())
    number = realOf(value.get<std::string>()).value_or(NAN);
  if (!(number >= info.minimum && number <= info.maximum)) return refuse(info, value, expected);
  if (!whole) return json(number);
  if (number != std::floor(number)) return refuse(info, value, expected);
  return json(static_cast<long long>(number));
}

// What was a switch once and became a choice with "on" and "off" in it still takes the switch's true and false.
json asWord(const json& value) {
  if (value == true || value == "true" || value == "yes" || value == "1") return "on";
  if (value == false || value == "false" || value == "no" || value == "0") return "off";
  return value;
}

Result<json> checkedChoice(const SettingInfo& info, const json& value) {
  std::string words;
  const json word = asWord(value);
  for (const auto& c : info.choices) {
    if (value == c.value) return value;
    if (word == c.value) return word;
    words += (words.empty() ? "" : &c == &info.choices.back() ? " or " : ", ") + c.value;
  }
  return refuse(info, value, words);
}

}  // namespace

Result<json> checked(const SettingInfo& info, const json& value) {
  switch (info.kind) {
    case Kind::toggle: return checkedToggle(info, value);
    case Kind::integer:
    case Kind::real: return checkedNumber(info, value);
    case Kind::choice: return checkedChoice(info, value);
    case Kind::text:
    case Kind::file: break;
  }
  if (!value.is_string()) return refuse(info, value, "text");
  return info.kind == Kind::file ? json(pathShownAs(value.get<std::string>()).string()) : value;
}

}  // namespace parallax
