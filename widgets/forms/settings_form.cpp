#include "forms/settings_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <cmath>

#include "bridge/file_path.h"

namespace parallax {

using nlohmann::json;
using Kind = SettingInfo::Kind;

namespace {

// As many digits as the number has: 0.999, 1, 0.5.
class PlainSpinBox : public QDoubleSpinBox {
 public:
  QString textFromValue(double value) const override { return locale().toString(value, 'g', 6); }
};

template <class SpinBox>
void describe(SpinBox& box, const SettingInfo& info) {
  if (!info.unit.empty()) box.setSuffix(QStringLiteral(" ") + translatedCoreText(info.unit));
  if (!info.minimumMeans.empty()) box.setSpecialValueText(translatedCoreText(info.minimumMeans));
}

}  // namespace

SettingsForm::SettingsForm(const std::vector<SettingInfo>& settings, QWidget* parent) : QWidget(parent) {
  auto* layout = new QFormLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
  layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  for (const SettingInfo& info : settings) {
    QWidget* control = makeControl(info);
    control->setObjectName("setting-" + QString::fromStdString(info.key));
    control->setAccessibleName(translatedCoreText(info.title));
    control->setToolTip(translatedCoreText(info.sentence));
    auto* label = new QLabel(translatedCoreText(info.title));
    label->setBuddy(control);
    label->setToolTip(control->toolTip());
    layout->addRow(label, control);
  }
  restoreDefaults();
}

QWidget* SettingsForm::makeControl(const SettingInfo& info) {
  Control control{info, {}, {}};
  switch (info.kind) {
    case Kind::toggle: return makeToggle(control);
    case Kind::integer: return makeInteger(control);
    case Kind::real: return makeReal(control);
    case Kind::choice: return makeChoice(control);
    case Kind::text:
    case Kind::file: break;
  }
  return makeText(control);
}

QWidget* SettingsForm::makeToggle(Control control) {
  auto* box = new QCheckBox;
  control.get = [box] { return json(box->isChecked()); };
  control.set = [box](const json& v) { box->setChecked(v.get<bool>()); };
  connect(box, &QCheckBox::toggled, this, [this] {
    if (!silent_) Q_EMIT edited();
  });
  controls_.push_back(std::move(control));
  return box;
}

QWidget* SettingsForm::makeInteger(Control control) {
  auto* box = new QSpinBox;
  box->setRange(int(control.info.minimum), int(control.info.maximum));
  box->setKeyboardTracking(false);  // a half-typed number is not a wish
  describe(*box, control.info);
  control.get = [box] { return json(box->value()); };
  control.set = [box](const json& v) { box->setValue(v.get<int>()); };
  connect(box, &QSpinBox::valueChanged, this, [this] {
    if (!silent_) Q_EMIT edited();
  });
  controls_.push_back(std::move(control));
  return box;
}

QWidget* SettingsForm::makeReal(Control control) {
  auto* box = new PlainSpinBox;
  const double span = control.info.maximum - control.info.minimum;
  box->setDecimals(6);
  box->setRange(control.info.minimum, control.info.maximum);
  box->setSingleStep(span <= 1 ? 0.05 : 0.5);
  box->setKeyboardTracking(false);
  describe(*box, control.info);
  control.get = [box] { return json(box->value()); };
  control.set = [box](const json& v) { box->setValue(v.get<double>()); };
  connect(box, &QDoubleSpinBox::valueChanged, this, [this] {
    if (!silent_) Q_EMIT edited();
  });
  controls_.push_back(std::move(control));
  return box;
}

QWidget* SettingsForm::makeChoice(Control control) {
  auto* box = new QComboBox;
  for (const Choice& c : control.info.choices)
    box->addItem(translatedCoreText(c.title), QString::fromStdString(c.value));
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(10);
  control.get = [box] { return json(box->currentData().toString().toStdString()); };
  control.set = [box](const json& v) {
    box->setCurrentIndex(std::max(0, box->findData(QString::fromStdString(v.get<std::string>()))));
  };
  connect(box, &QComboBox::currentIndexChanged, this, [this] {
    if (!silent_) Q_EMIT edited();
  });
  controls_.push_back(std::move(control));
  return box;
}

QWidget* SettingsForm::makeText(Control control) {
  const bool isFile = control.info.kind == Kind::file, isFolder = control.info.isFolder;
  auto* edit = new QLineEdit;
  control.get = [edit, isFile] {
    const QString text = edit->text().trimmed();
    return json(isFile ? pathOf(text).string() : text.toStdString());
  };
  control.set = [edit](const json& v) { edit->setText(QString::fromStdString(v.get<std::string>())); };
  connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
    if (!silent_ && edit->isModified()) Q_EMIT edited();
    edit->setModified(false);
  });
  if (isFile) {
    const auto& means = control.info.emptyMeans;
    edit->setPlaceholderText(means.empty() ? tr("None chosen") : translatedCoreText(means));
    QAction* browse = edit->addAction(style()->standardIcon(QStyle::SP_DirOpenIcon), QLineEdit::TrailingPosition);
    browse->setToolTip(isFolder ? tr("Choose a folder") : tr("Choose a file"));
    connect(browse, &QAction::triggered, this, [this, edit, isFolder] {
      const QString file = isFolder ? QFileDialog::getExistingDirectory(this, tr("Choose a folder"), edit->text())
                                    : QFileDialog::getOpenFileName(this, tr("Choose a file"), edit->text());
      if (file.isEmpty()) return;
      edit->setText(file);
      Q_EMIT edited();
    });
  }
  controls_.push_back(std::move(control));
  return edit;
}

void SettingsForm::setNote(const std::string& key, const QString& text) {
  const auto name = QString::fromStdString(key);
  auto* control = findChild<QWidget*>("setting-" + name);
  if (!control) return;
  QLabel*& note = notes_[key];
  if (!note) {
    note = new QLabel;
    note->setObjectName("note-" + name);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto* form = static_cast<QFormLayout*>(layout());
    int row = 0;
    form->getWidgetPosition(control, &row, nullptr);
    form->insertRow(row + 1, QString(), note);
  }
  note->setText(text);
}

json SettingsForm::values() const {
  auto values = json::object();
  for (const Control& c : controls_) values[c.info.key] = c.get();
  return values;
}

void SettingsForm::setValues(const json& values) {
  silent_ = true;
  for (const Control& c : controls_)
    if (const auto v = values.find(c.info.key); v != values.end()) c.set(*v);
  silent_ = false;
}

void SettingsForm::restoreDefaults() {
  silent_ = true;
  for (const Control& c : controls_) c.set(c.info.standard);
  silent_ = false;
}

}  // namespace parallax
