#include <algorithm>

#include "base/numbers.h"
#include "estimators/feature_estimator.h"
#include "imaging/resize.h"

namespace parallax {
namespace {

Field<FeatureSettings> sizeField() {
  return text("size", &FeatureSettings::size, "Image size",
              "Images are brought to this size first: a longest side such as 1600, to which smaller ones are never "
              "scaled up, an exact size such as 227x227, or original, where photographs of 10 megapixels and more can "
              "take minutes.",
              [](const nlohmann::json& value) {
                const auto size = parseWorkingSize(value.get<std::string>());
                return size ? std::string() : size.error().message;
              });
}

Field<FeatureSettings> ratioField() {
  auto ratio = whereMinimumMeans(
      number("ratio", &FeatureSettings::ratio, 0, 1, "Ratio test",
             "Keep a match only if it is nearer than this share of the second nearest, 0.5 to 1; 1 keeps all; 0 is "
             "automatic: 0.75, 0.85, 0.95 and 1 in turn, until 200 inliers are half of the matches; else that whose pose "
             "most of all matches agree with."),
      "automatic");
  ratio.rule = [](const nlohmann::json& value) {
    const double share = value.get<double>();
    return share == 0 || share >= 0.5
               ? std::string()
               : "ratio must be a number from 0.5 to 1, or 0 for automatic, not \"" + general(share, 12) + "\".";
  };
  return ratio;
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
      choice("surf-preset", &FeatureSettings::surfPreset, {{"strongest", "Strongest"}, {"paper", "As in the paper"}},
             "SURF",
             "Both double the image: the strongest with a reflected border and a threshold of 10, that of the paper "
             "with no border and a threshold of 15."),
      choice("orb-preset", &FeatureSettings::orbPreset, {{"standard", "Standard, 500"}, {"dense", "Dense, 2000"}},
             "ORB", "How many features at most: 500 as in OpenCV, or 2000, found closer to the border too."),
      choice("mutual", &FeatureSettings::mutual, {{"auto", "Automatic"}, {"on", "On"}, {"off", "Off"}}, "Mutual check",
             "Keep a match only if it is the nearest both ways; automatic does so for every method."),
      ratioField(),
      sizeField(),
      choice(
          "focal", &FeatureSettings::focal,
          {{"known", "As known"},
           {"unknown", "Estimate when unknown"},
           {"shared", "Estimate shared"},
           {"each", "Estimate each"}},
          "Focal length",
          "Where the focal lengths come from: as known, or else assumed; from the matches where nothing is known; or "
          "from the matches whatever is known, one for both images or one each.")};
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
