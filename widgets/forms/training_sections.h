// The settings of a training plan in the groups that forms and lists show them in.
#pragma once

#include <QString>
#include <vector>

#include "base/settings.h"

namespace parallax {

struct TrainingSection {
  const char* id;
  QString title;
  std::vector<SettingInfo> settings;  // in the order of TrainingPlan::fields()
};
std::vector<TrainingSection> trainingSections();

// A value as people read it: a choice's title, a number with its unit, the word for the lowest; "–" for an empty text.
QString settingText(const SettingInfo& info, const nlohmann::json& value);

}  // namespace parallax
