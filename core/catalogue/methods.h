// The methods of relative pose that Parallax offers: the table that window, command line and evaluation read. Adding
// one is a new file in estimators/ and a new line in methods.cpp.
#pragma once

#include <cstdint>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/settings.h"
#include "estimators/cnn_estimator.h"
#include "estimators/feature_estimator.h"
#include "estimators/guided_estimator.h"
#include "estimators/pose_estimator.h"
#include "networks/device_facts.h"  // what the setting "device" finds, for the window

namespace parallax {

// All settings of all methods, as one flat set of keys: what a form shows, flags set, and a plan saves.
struct MethodSettings {
  FeatureSettings features;
  CnnSettings cnn;
  GuidedSettings guided;
};

struct SettingsSection {
  std::string id, title;
  std::vector<SettingInfo> settings;
};
const std::vector<SettingsSection>& settingsSections();

// A flat object, such as {"size": "227x227", "threads": 2}; what it leaves out keeps its default. Unknown keys and
// values out of range are refused with a sentence.
Result<MethodSettings> methodSettingsFrom(const nlohmann::json& flat);
nlohmann::json toFlatJson(const MethodSettings& settings);

struct Method {
  std::string id;        // "surf": typed, saved
  std::string title;     // "SURF"
  std::string sentence;  // what it does, in one
  std::uint32_t colour;  // 0xRRGGBB: of its curve and its frustum
  // Why it cannot run with these settings, with the way out; nothing when it can. Quick: the window's thread asks.
  std::optional<Error> (*unavailable)(const MethodSettings&);
  std::unique_ptr<PoseEstimator> (*make)(const MethodSettings&);  // only when available
  nlohmann::json (*settings)(const MethodSettings&);              // flat, only those that mean something to it
  std::optional<NetworkKind> network = {};     // which one it is, where it is a network
  std::optional<FeatureMethod> features = {};  // which one, where it matches features: make() a FeatureEstimator
};

const std::vector<Method>& methods();
const Method* findMethod(const std::string& id);
bool takesWeights(const Method& method);  // a network's file is among its settings

}  // namespace parallax
