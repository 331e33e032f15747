#include "pages/run_details.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "forms/settings_form.h"
#include "forms/training_sections.h"
#include "models/run_words.h"
#include "models/runs_model.h"
#include "pages/elided_label.h"
#include "theme/theme.h"

namespace parallax {
namespace {

constexpr std::size_t mostWarnings = 4;  // the newest; all are among the events

}  // namespace

RunDetails::RunDetails(QWidget* parent) : RunPanel(parent) {
  setObjectName("runDetails");
  about_ = new QLabel;
  about_->setObjectName("runAbout");
  about_->setWordWrap(true);
  about_->setTextFormat(Qt::PlainText);
  about_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  about_->setForegroundRole(QPalette::PlaceholderText);
  warnings_ = new QLabel;
  warnings_->setObjectName("runWarnings");
  warnings_->setWordWrap(true);
  warnings_->setTextFormat(Qt::PlainText);
  warnings_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  plan_ = new QTreeWidget;
  plan_->setObjectName("runPlan");
  plan_->setAccessibleName(tr("Plan of the run"));
  plan_->setColumnCount(2);
  plan_->setHeaderHidden(true);
  plan_->setRootIsDecorated(false);
  plan_->setIndentation(10);
  plan_->setFrameShape(QFrame::NoFrame);
  plan_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  plan_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  plan_->header()->setStretchLastSection(true);
  plan_->setTextElideMode(Qt::ElideRight);
  for (QLabel* label : {about_, warnings_}) letShrink(*label);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 8, 4);
  layout->addWidget(about_);
  layout->addWidget(warnings_);
  layout->addWidget(plan_, 1);
}

void RunDetails::setRun(RunWatch* run) {
  if (run_) run_->disconnect(this);
  run_ = run;
  shown_.reset();
  plan_->clear();
  if (run_) connect(run_, &RunWatch::changed, this, &RunDetails::show);
  show();
}

void RunDetails::show() {
  about_->clear();
  warnings_->hide();
  if (!run_) return;
  const RunFacts& facts = *run_->facts();
  QString folder = folderOf(*run_);
  if (folder.startsWith(QDir::homePath() + '/')) folder = '~' + folder.mid(QDir::homePath().size());
  QStringList about{folder};
  if (facts.plan && !facts.plan->preset.empty()) {
    QString preset = QString::fromStdString(facts.plan->preset);
    for (const TrainingPreset& known : trainingPresets())
      if (known.id == facts.plan->preset) preset = translatedCoreText(known.title);
    about << tr("Preset: %1").arg(preset);
  }
  about_->setText(about.join('\n'));
  QStringList warnings;
  if (facts.damagedLines > 0)
    warnings << tr("%n lines of its events could not be read.", nullptr, int(facts.damagedLines));
  const std::size_t count = facts.warnings.size();
  for (std::size_t i = count > mostWarnings ? count - mostWarnings : 0; i < count; ++i)
    warnings << QString::fromStdString(facts.warnings[i].text("sentence"));
  warnings_->setText(warnings.join('\n'));
  QPalette palette;
  palette.setColor(QPalette::WindowText, warningColour());
  warnings_->setPalette(palette);
  warnings_->setVisible(!warnings.isEmpty());
  if (!facts.plan) return shown_.reset(), plan_->clear();
  SavedPlan now = *facts.plan;
  if (facts.summary.epochs > 0) now.plan.epochs = facts.summary.epochs;  // it may have been extended since
  if (shown_ != now.plan) fillPlan(now);
}

// What differs from the defaults, which are the paper's, stands out.
void RunDetails::fillPlan(const SavedPlan& plan) {
  shown_ = plan.plan;
  plan_->clear();
  const nlohmann::json values = toJson(plan.plan);
  for (const TrainingSection& section : trainingSections()) {
    auto* group = new QTreeWidgetItem(plan_, {section.title});
    group->setForeground(0, palette().color(QPalette::PlaceholderText));
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    for (const SettingInfo& info : section.settings) {
      const nlohmann::json& value = values[info.key];
      const bool rendered = info.key == "training-set" && plan.plan.trainingSet.empty() && plan.preset == "demo";
      const QString words = rendered ? tr("rendered (demo)") : settingText(info, value);
      auto* item = new QTreeWidgetItem(group, {translatedCoreText(info.title), words});
      item->setToolTip(0, translatedCoreText(info.sentence));
      item->setToolTip(1, words + '\n' + translatedCoreText(info.sentence));
      if (value == info.standard) continue;
      QFont bold = font();
      bold.setBold(true);
      item->setFont(1, bold);
    }
  }
  plan_->expandAll();
}

}  // namespace parallax
