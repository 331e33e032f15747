// A form built from described settings: one labelled control a setting, its sentence as the tool tip.
#pragma once

#include <QWidget>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>

#include "base/settings.h"
#include "forms/core_text.h"

class QLabel;

namespace parallax {

class SettingsForm : public QWidget {
  Q_OBJECT

 public:
  explicit SettingsForm(const std::vector<SettingInfo>& settings, QWidget* parent = nullptr);

  nlohmann::json values() const;                 // {key: value}
  void setValues(const nlohmann::json& values);  // keys it does not know are passed over; says nothing
  void restoreDefaults();
  // A quiet line below the control of this key; passed over where the form has none.
  void setNote(const std::string& key, const QString& text);

 Q_SIGNALS:
  void edited();  // by the person

 private:
  struct Control {
    SettingInfo info;
    std::function<nlohmann::json()> get;
    std::function<void(const nlohmann::json&)> set;
  };
  QWidget* makeControl(const SettingInfo& info);
  QWidget* makeToggle(Control control);
  QWidget* makeInteger(Control control);
  QWidget* makeReal(Control control);
  QWidget* makeChoice(Control control);
  QWidget* makeText(Control control);

  std::vector<Control> controls_;
  std::map<std::string, QLabel*> notes_;
  bool silent_ = false;
};

}  // namespace parallax
