#include "pages/run_compare.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "forms/settings_form.h"
#include "forms/training_sections.h"
#include "models/run_words.h"

namespace parallax {
namespace {

TrainingPlan planNow(const RunFacts& facts) {
  TrainingPlan plan = facts.plan->plan;
  if (facts.summary.epochs > 0) plan.epochs = facts.summary.epochs;
  return plan;
}

// Settings in which any of them differs from the first, in the order of the plan.
std::vector<SettingInfo> differing(const std::vector<const TrainingPlan*>& plans) {
  std::vector<SettingInfo> all;
  for (const auto& field : TrainingPlan::fields())
    if (std::any_of(plans.begin(), plans.end(), [&](const TrainingPlan* plan) {
          const auto found = differences(*plans[0], *plan);
          return std::any_of(found.begin(), found.end(), [&](const auto& d) { return d.info.key == field.info.key; });
        }))
      all.push_back(field.info);
  return all;
}

}  // namespace

RunCompare::RunCompare(QWidget* parent) : QWidget(parent) {
  setObjectName("runCompare");
  note_ = new QLabel;
  note_->setObjectName("compareNote");
  note_->setWordWrap(true);
  note_->setForegroundRole(QPalette::PlaceholderText);
  table_ = new QTableWidget;
  table_->setObjectName("planDifferences");
  table_->setAccessibleName(tr("Differences between the runs"));
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setSelectionMode(QAbstractItemView::NoSelection);
  table_->setFrameShape(QFrame::NoFrame);
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 8, 4);
  layout->addWidget(note_);
  layout->addWidget(table_, 1);
  layout->addStretch();  // while there is no table
}

void RunCompare::setRuns(const std::vector<RunWatch*>& runs, const std::vector<QColor>& colours) {
  for (const auto& run : runs_)
    if (run) run->disconnect(this);
  runs_.assign(runs.begin(), runs.end());
  colours_ = colours;
  for (RunWatch* run : runs) connect(run, &RunWatch::changed, this, &RunCompare::show);
  show();
}

void RunCompare::show() {
  std::vector<const RunWatch*> runs;
  std::vector<TrainingPlan> now;  // with the epochs that a run was extended to
  for (const auto& run : runs_) {
    if (!run) continue;
    runs.push_back(run);
    if (run->facts()->plan) now.push_back(planNow(*run->facts()));
  }
  std::vector<const TrainingPlan*> plans;
  for (const TrainingPlan& plan : now) plans.push_back(&plan);
  table_->setVisible(runs.size() > 1);
  if (runs.size() < 2)
    return note_->setText(
        tr("Pin a run with the pin on its card: its curves stay beside those of the run you look "
           "at, and the differences of their plans are listed here."));
  const std::vector<SettingInfo> infos = plans.empty() ? std::vector<SettingInfo>() : differing(plans);
  note_->setText(infos.empty() ? tr("Their plans are the same.") : QString());
  note_->setVisible(infos.empty());
  QStringList rows{tr("State"), tr("Epoch"), tr("Best ROE"), tr("Best RTE")};
  for (const SettingInfo& info : infos) rows << translatedCoreText(info.title);
  table_->setColumnCount(int(runs.size()));
  table_->setRowCount(int(rows.size()));
  table_->setVerticalHeaderLabels(rows);
  for (int c = 0; c < int(runs.size()); ++c) {
    const RunFacts& facts = *runs[c]->facts();
    auto* head = new QTableWidgetItem(runs[c]->name());
    if (c < int(colours_.size())) head->setForeground(colours_[c]);
    table_->setHorizontalHeaderItem(c, head);
    QStringList cells{
        stateWord(facts), tr("%1 of %2").arg(QLocale().toString(facts.summary.epoch, 'f', 2)).arg(facts.summary.epochs),
        angleText(facts.summary.bestRoeDeg.value_or(NAN)), angleText(facts.summary.bestRteDeg.value_or(NAN))};
    const nlohmann::json values = facts.plan ? toJson(planNow(facts)) : nlohmann::json();
    for (const SettingInfo& info : infos) cells << (facts.plan ? settingText(info, values[info.key]) : QString());
    for (int r = 0; r < cells.size(); ++r) table_->setItem(r, c, new QTableWidgetItem(cells[r]));
  }
}

}  // namespace parallax
