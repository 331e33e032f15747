#include "forms/training_sections.h"

#include <QCoreApplication>
#include <QLocale>

#include "base/json_text.h"
#include "forms/settings_form.h"
#include "runs/plan.h"

namespace parallax {
namespace {

struct Sections {
  Q_DECLARE_TR_FUNCTIONS(TrainingSections)
};

}  // namespace

std::vector<TrainingSection> trainingSections() {
  // Each begins with the setting of this key; the order of the settings is the plan's.
  const std::pair<const char*, TrainingSection> starts[] = {
      {"training-set", {"data", Sections::tr("Data and network"), {}}},
      {"epochs", {"optimisation", Sections::tr("Optimisation"), {}}},
      {"device", {"machine", Sections::tr("Machine"), {}}},
      {"validate-every", {"watching", Sections::tr("Watching"), {}}},
  };
  std::vector<TrainingSection> all;
  for (const auto& field : TrainingPlan::fields()) {
    for (const auto& [key, section] : starts)
      if (field.info.key == key) all.push_back(section);
    if (all.empty()) all.push_back(starts[0].second);
    all.back().settings.push_back(field.info);
  }
  return all;
}

QString settingText(const SettingInfo& info, const nlohmann::json& value) {
  using Kind = SettingInfo::Kind;
  const QString unit = info.unit.empty() ? QString() : ' ' + translatedCoreText(info.unit);
  if (value.is_boolean()) return value.get<bool>() ? Sections::tr("yes") : Sections::tr("no");
  if (value.is_number() && !info.minimumMeans.empty() && value.get<double>() == info.minimum)
    return translatedCoreText(info.minimumMeans);
  if (value.is_number_integer()) return QLocale().toString(value.get<qlonglong>()) + unit;
  if (value.is_number()) return QLocale().toString(value.get<double>(), 'g', 6) + unit;
  const std::string text = plainText(value);
  if (info.kind == Kind::choice)
    for (const Choice& choice : info.choices)
      if (choice.value == text) return translatedCoreText(choice.title);
  return text.empty() ? QStringLiteral("–") : QString::fromStdString(text);
}

}  // namespace parallax
