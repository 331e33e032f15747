// Settings that describe themselves once: the form, the command-line flags, the saved JSON and the range
// check all come from the same list of fields.
//
//   struct MatchSettings {
//     double ratio = 1.0;
//     static const Fields<MatchSettings>& fields();
//   };
//   const Fields<MatchSettings>& MatchSettings::fields() {
//     static const Fields<MatchSettings> list{
//         number("ratio", &MatchSettings::ratio, 0.5, 1.0, "Ratio test", "Keep a match only if ...")};
//     return list;
//   }
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "base/result.h"

namespace parallax {

struct Choice {
  std::string value;  // what is saved and typed: "precise"
  std::string title;  // what a person reads: "Precise (MAGSAC, refined)"
};

// One setting, as data. `kind` says which of the other members mean something.
struct SettingInfo {
  enum class Kind { toggle, integer, real, choice, text, file };
  std::string key;  // lower-case-with-dashes: also the flag --key
  Kind kind = Kind::text;
  std::string title;                // "Ratio test"
  std::string sentence;             // one sentence of explanation
  nlohmann::json standard;          // the default
  double minimum = 0, maximum = 0;  // integer, real
  std::vector<Choice> choices;      // choice
  std::string unit = {};            // "px": shown behind the number
  std::string minimumMeans = {};    // when the lowest value is a word rather than a number: "automatic"
  std::string emptyMeans = {};      // of a file or folder, when none chosen means something: "Shipped"
  bool isFolder = false;            // file: a folder is meant
};

// Checks one value against its description; on success the value in the type the description asks for
// (text such as "0.8" or "on" is accepted, because flags arrive as text).
Result<nlohmann::json> checked(const SettingInfo& info, const nlohmann::json& value);

template <class T>
struct Field {
  SettingInfo info;
  std::function<nlohmann::json(const T&)> get;
  std::function<void(T&, const nlohmann::json&)> set;  // the value has passed checked()
  // An additional rule that a range cannot say: an empty string when the value is fine, else the sentence.
  std::function<std::string(const nlohmann::json&)> rule;
};

template <class T>
using Fields = std::vector<Field<T>>;

template <class T, class M>
Field<T> field(SettingInfo info, M T::*member) {
  info.standard = T{}.*member;
  return {std::move(info),
          [member](const T& t) { return nlohmann::json(t.*member); },
          [member](T& t, const nlohmann::json& v) { t.*member = v.get<M>(); },
          {}};
}

template <class T>
Field<T> toggle(std::string key, bool T::*m, std::string title, std::string sentence) {
  return field<T>({std::move(key), SettingInfo::Kind::toggle, std::move(title), std::move(sentence), {}, 0, 0, {}}, m);
}

template <class T>
Field<T> integer(std::string key, int T::*m, int lowest, int highest, std::string title, std::string sentence) {
  return field<T>({std::move(key),
                   SettingInfo::Kind::integer,
                   std::move(title),
                   std::move(sentence),
                   {},
                   double(lowest),
                   double(highest),
                   {}},
                  m);
}

template <class T>
Field<T> number(std::string key, double T::*m, double lowest, double highest, std::string title, std::string sentence) {
  return field<T>(
      {std::move(key), SettingInfo::Kind::real, std::move(title), std::move(sentence), {}, lowest, highest, {}}, m);
}

template <class T>
Field<T> text(std::string key, std::string T::*m, std::string title, std::string sentence,
              std::function<std::string(const nlohmann::json&)> rule = {}) {
  auto f = field<T>({std::move(key), SettingInfo::Kind::text, std::move(title), std::move(sentence), {}, 0, 0, {}}, m);
  f.rule = std::move(rule);
  return f;
}

template <class T>
Field<T> file(std::string key, std::string T::*m, std::string title, std::string sentence) {
  return field<T>({std::move(key), SettingInfo::Kind::file, std::move(title), std::move(sentence), {}, 0, 0, {}}, m);
}

template <class T>
Field<T> folder(std::string key, std::string T::*m, std::string title, std::string sentence) {
  auto f = file<T>(std::move(key), m, std::move(title), std::move(sentence));
  f.info.isFolder = true;
  return f;
}

// A choice is kept as its saved word, so that plans stay readable and a newer program's word is refused by name.
template <class T>
Field<T> choice(std::string key, std::string T::*m, std::vector<Choice> choices, std::string title,
                std::string sentence) {
  return field<T>(
      {std::move(key), SettingInfo::Kind::choice, std::move(title), std::move(sentence), {}, 0, 0, std::move(choices)},
      m);
}

template <class T>
Field<T> inUnit(Field<T> field, std::string unit) {
  field.info.unit = std::move(unit);
  return field;
}

template <class T>
Field<T> whereMinimumMeans(Field<T> field, std::string meaning) {
  field.info.minimumMeans = std::move(meaning);
  return field;
}

template <class T>
Field<T> whereEmptyMeans(Field<T> field, std::string meaning) {
  field.info.emptyMeans = std::move(meaning);
  return field;
}

template <class T>
nlohmann::json toJson(const T& settings) {
  auto json = nlohmann::json::object();
  for (const auto& f : T::fields()) json[f.info.key] = f.get(settings);
  return json;
}

// Starts from the defaults; unknown keys and values out of range are refused with a sentence.
template <class T>
Result<T> fromJson(const nlohmann::json& json) {
  T settings;
  for (const auto& [key, value] : json.items()) {
    const auto& all = T::fields();
    const auto f = std::find_if(all.begin(), all.end(), [&](const auto& x) { return x.info.key == key; });
    if (f == all.end()) return fail(ErrorCode::badInput, "There is no setting called \"" + key + "\".");
    const auto value_ = checked(f->info, value);
    if (!value_) return tl::unexpected<Error>(value_.error());
    if (f->rule)
      if (auto why = f->rule(*value_); !why.empty()) return fail(ErrorCode::badInput, why);
    f->set(settings, *value_);
  }
  return settings;
}

}  // namespace parallax
