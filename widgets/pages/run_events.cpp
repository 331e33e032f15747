#include "pages/run_events.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "bridge/file_path.h"
#include "models/run_words.h"
#include "theme/theme.h"

namespace parallax {
namespace {

constexpr std::size_t mostEvents = 500;

QTableWidget* makeTable(const char* name, const QString& accessible, const QStringList& columns) {
  auto* table = new QTableWidget;
  table->setObjectName(name);
  table->setAccessibleName(accessible);
  table->setColumnCount(int(columns.size()));
  table->setHorizontalHeaderLabels(columns);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setShowGrid(false);
  table->setFrameShape(QFrame::NoFrame);
  table->setTabKeyNavigation(false);
  table->verticalHeader()->hide();
  table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
  table->horizontalHeader()->setHighlightSections(false);
  table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table->horizontalHeader()->setStretchLastSection(true);
  return table;
}

QString clock(double time) {
  const QDateTime at = QDateTime::fromMSecsSinceEpoch(std::llround(time * 1000));
  return at.date() == QDate::currentDate() ? at.time().toString("HH:mm:ss") : at.toString("yyyy-MM-dd HH:mm");
}

struct Line {
  double time;
  QString text;
  bool warning = false;
};

}  // namespace

QString RunEvents::turnText(const Event& event, const std::vector<Wish>& wishes) {
  const QString said = QString::fromStdString(event.text("sentence"));
  if (event.kind == "started")
    return event.flag("resumed") ? tr("Started again after step %1.").arg(QLocale().toString(qlonglong(event.step)))
                                 : tr("Started.");
  if (event.kind == "paused") return tr("Paused.");
  if (event.kind == "continued") return tr("Went on.");
  if (event.kind == "extended") return tr("Extended to %1 epochs.").arg(int(event.number("epochs")));
  if (event.kind == "failed") return tr("Failed: %1").arg(said);
  if (event.kind == "ended") return said.isEmpty() ? tr("Ended.") : said;
  for (const Wish& wish : wishes)
    if (wish.id == event.text("wish")) return tr("Acknowledged: %1. %2").arg(wishWord(wish), said).trimmed();
  return said;
}

RunCheckpoints::RunCheckpoints(QWidget* parent) : RunPanel(parent) {
  setObjectName("runCheckpoints");
  table_ = makeTable("checkpoints", tr("Checkpoints"), {tr("Step"), tr("ROE"), tr("RTE"), tr("Why")});
  open_ = new QPushButton(tr("Load into Inspect"));
  open_->setObjectName("openCheckpoint");
  open_->setToolTip(tr("Inspect estimates with the chosen checkpoint as the network's weights"));
  open_->setEnabled(false);
  connect(open_, &QPushButton::clicked, this, &RunCheckpoints::choose);
  connect(table_, &QTableWidget::cellActivated, this, &RunCheckpoints::choose);
  connect(table_, &QTableWidget::currentCellChanged, this, [this](int row) { open_->setEnabled(row >= 0); });
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(4, 4, 4, 4);
  layout->addWidget(table_, 1);
  layout->addWidget(open_);
}

void RunCheckpoints::setRun(RunWatch* run) {
  if (run_) run_->disconnect(this);
  run_ = run;
  if (run_) connect(run_, &RunWatch::changed, this, &RunCheckpoints::show);
  table_->setRowCount(0);
  show();
}

void RunCheckpoints::choose() {
  const QTableWidgetItem* item = table_->item(table_->currentRow(), 0);
  if (item) Q_EMIT checkpointChosen(item->data(Qt::UserRole).toString());
}

void RunCheckpoints::show() {
  if (!run_) return table_->setRowCount(0);
  const RunFacts& facts = *run_->facts();
  const QTableWidgetItem* before = table_->item(table_->currentRow(), 0);
  const QString chosen = before ? before->data(Qt::UserRole).toString() : QString();
  const auto& all = facts.checkpoints;
  table_->setRowCount(int(all.size()));
  for (int row = 0; row < int(all.size()); ++row) {
    const Event& event = all[all.size() - 1 - std::size_t(row)];
    double roe = NAN, rte = NAN;
    for (const Event& v : facts.validations)
      if (v.step == event.step) roe = v.number("roeMedian", NAN), rte = v.number("rteMedian", NAN);
    const bool best = event.text("file") == facts.summary.bestCheckpoint;
    const QString whole = pathText(run_->paths().folder / event.text("file"));
    const QString why = best ? tr("the best") : QString::fromStdString(event.text("reason"));
    const QString texts[] = {QLocale().toString(qlonglong(event.step)), angleText(roe), angleText(rte), why};
    const QString tip = whole + '\n' + QLocale().formattedDataSize(qint64(event.number("bytes")));
    for (int column = 0; column < 4; ++column) {
      auto* item = new QTableWidgetItem(texts[column]);
      item->setData(Qt::UserRole, whole);
      item->setToolTip(tip);
      if (best) {
        QFont bold = font();
        bold.setBold(true);
        item->setFont(bold);
      }
      table_->setItem(row, column, item);
    }
    if (whole == chosen) table_->setCurrentCell(row, 0);
  }
}

RunEvents::RunEvents(QWidget* parent) : RunPanel(parent) {
  setObjectName("runEvents");
  table_ = makeTable("events", tr("Events"), {tr("When"), tr("What")});
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(4, 4, 4, 4);
  layout->addWidget(table_, 1);
}

void RunEvents::setRun(RunWatch* run) {
  if (run_) run_->disconnect(this);
  run_ = run;
  if (run_) connect(run_, &RunWatch::changed, this, &RunEvents::show);
  show();
}

void RunEvents::show() {
  if (!run_) return table_->setRowCount(0);
  const RunFacts& facts = *run_->facts();
  std::vector<Line> lines;
  for (const Event& t : facts.turns)
    if (const QString text = turnText(t, facts.wishes); !text.isEmpty())
      lines.push_back({t.time, text, t.kind == "failed" || (t.kind == "acknowledged" && !t.flag("done"))});
  for (const Event& v : facts.validations)
    lines.push_back({v.time, tr("Validated: ROE %1, RTE %2%3")
                                 .arg(angleText(v.number("roeMedian", NAN)), angleText(v.number("rteMedian", NAN)),
                                      v.flag("best") ? tr(", the best so far") : QString())});
  for (const Event& c : facts.checkpoints)
    lines.push_back({c.time, tr("Checkpoint of step %1.").arg(QLocale().toString(qlonglong(c.step)))});
  for (const Event& w : facts.warnings) lines.push_back({w.time, QString::fromStdString(w.text("sentence")), true});
  for (const Wish& w : facts.wishes) lines.push_back({w.time, tr("Wished: %1.").arg(wishWord(w))});
  std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.time > b.time; });
  lines.resize(std::min(lines.size(), mostEvents));
  table_->setRowCount(int(lines.size()));
  for (int row = 0; row < int(lines.size()); ++row) {
    const Line& line = lines[std::size_t(row)];
    table_->setItem(row, 0, new QTableWidgetItem(clock(line.time)));
    auto* what = new QTableWidgetItem(line.text);
    what->setToolTip(line.text);
    if (line.warning) what->setForeground(warningColour());
    table_->setItem(row, 1, what);
  }
}

}  // namespace parallax
