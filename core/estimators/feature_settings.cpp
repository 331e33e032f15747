#include <algorithm>

#include "estimators/feature_estimator.h"
#include "imaging/resize.h"

namespace parallax {
namespace {

Field<FeatureSettings> sizeField() {
  return text("size", &FeatureSettings::size, "Image size",
              "Images are brought to this size first: original, a longest side such as 640, or 227x227.",
              [](const nlohmann::json& value) {
                const auto size = parseWorkingSize(value.get<std::string>());
                return size ? std::string() : size.error().message;
              });
}

// The robust estimator's own settings appear beside the others, under the same keys.
Field<FeatureSettings> within(const Field<RobustSettings>& inner) {
  Field<FeatureSettings> outer;
  outer.info = inner.info;
  outer.get = [get = inner.get](const FeatureSettings& s) { return get(s.robust); };
  outer.set = [set = inner.set](FeatureSettings& s, const nlohmann::json& value) { set(s.robust, value); };
  outer.rule = inner.rule;
  return outer;
}

Fields<FeatureSettings> described() {
  Fields<FeatureSettings> list{
      choice("surf-preset", &FeatureSettings::surfPreset,
             {{"strongest", "Strongest (doubled image, reflected border, threshold 10)"},
              {"paper", "Comparable with the paper (doubled image, threshold 15)"}},
             "SURF", "How SURF is set up."),
      choice("orb-preset", &FeatureSettings::orbPreset,
             {{"standard", "Standard (500 features)"}, {"dense", "Dense (2000 features, closer to the border)"}}, "ORB",
             "How ORB is set up."),
      toggle("mutual", &FeatureSettings::mutual, "Mutual check", "Keep a match only if it is the nearest both ways."),
      number("ratio", &FeatureSettings::ratio, 0.5, 1, "Ratio test",
             "Keep a match only if it is nearer than this share of the second nearest; 1 keeps all."),
      sizeField()};
  for (const auto& inner : RobustSettings::fields()) list.push_back(within(inner));
  return list;
}

}  // namespace

const Fields<FeatureSettings>& FeatureSettings::fields() {
  static const Fields<FeatureSettings> list = described();
  return list;
}

Fields<FeatureSettings> fieldsFor(FeatureMethod method) {
  Fields<FeatureSettings> list = FeatureSettings::fields();
  std::erase_if(list, [&](const Field<FeatureSettings>& f) {
    return (f.info.key == "surf-preset" && method != FeatureMethod::surf) ||
           (f.info.key == "orb-preset" && method != FeatureMethod::orb);
  });
  return list;
}

}  // namespace parallax
