#include "pages/run_filters.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "bridge/file_path.h"
#include "pages/filter_grid.h"

namespace parallax {
namespace {

constexpr int largeSide = 88;  // logical pixels: eight to each of conv1's 11 weights

QString stepText(std::int64_t step) { return QLocale().toString(qlonglong(step)); }

QImage imageOf(const FirstFilters& filters, int filter, float scale) {
  const auto rgb = pictureOf(filters, filter, scale);
  return QImage(rgb.data(), filters.side, filters.side, 3 * filters.side, QImage::Format_RGB888).copy();
}

QLabel* wrapped(const char* name) {
  auto* label = new QLabel;
  label->setObjectName(name);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  return label;
}

}  // namespace

RunFilters::RunFilters(QWidget* parent) : RunPanel(parent) {
  setObjectName("runFilters");
  empty_ = wrapped("filtersEmpty");
  empty_->setAlignment(Qt::AlignCenter);
  empty_->setMargin(16);
  empty_->setForegroundRole(QPalette::PlaceholderText);
  checkpoints_ = new QComboBox;
  checkpoints_->setObjectName("filterCheckpoints");
  checkpoints_->setAccessibleName(tr("Checkpoint"));
  checkpoints_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  connect(checkpoints_, &QComboBox::activated, this, [this](int row) {
    chosen_.reset();
    if (row > 0) chosen_ = checkpoints_->itemData(row).toLongLong();
    load();
  });
  change_ = new QCheckBox;
  change_->setObjectName("filterChange");
  change_->setToolTip(tr("All on one scale: what stands out has changed most"));
  connect(change_, &QCheckBox::toggled, this, &RunFilters::showPictures);
  caption_ = wrapped("filtersCaption");
  caption_->setForegroundRole(QPalette::PlaceholderText);
  grid_ = new FilterGrid;
  grid_->setObjectName("filterGrid");
  grid_->setAccessibleName(tr("Filters of the first convolution"));
  connect(grid_, &FilterGrid::currentChanged, this, &RunFilters::showFilter);
  about_ = wrapped("filterAbout");
  auto* both = new QGridLayout;
  both->setHorizontalSpacing(10);
  both->setVerticalSpacing(2);
  for (int i : {0, 1}) {
    largeNames_[i] = new QLabel;
    largeNames_[i]->setForegroundRole(QPalette::PlaceholderText);
    large_[i] = new QLabel;
    large_[i]->setObjectName(i == 0 ? "filterBefore" : "filterNow");
    large_[i]->setFixedSize(largeSide, largeSide);
    both->addWidget(large_[i], 0, i, Qt::AlignLeft);
    both->addWidget(largeNames_[i], 1, i);
  }
  both->addWidget(about_, 0, 2, Qt::AlignTop);
  both->setColumnStretch(2, 1);
  auto* content = new QWidget;
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins({});
  layout->addWidget(checkpoints_);
  layout->addWidget(change_);
  layout->addWidget(grid_, 1);
  layout->addWidget(caption_);
  layout->addLayout(both);
  stack_ = new QStackedWidget;
  stack_->addWidget(empty_);
  stack_->addWidget(content);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(4, 8, 4, 4);
  outer->addWidget(stack_, 1);
  showEmpty(tr("No run is chosen."));
}

void RunFilters::setRun(RunWatch* run) {
  if (run == run_ && run) return;
  if (run_) run_->disconnect(this);
  run_ = run;
  chosen_.reset();
  loading_.cancel();
  key_.clear();
  loaded_.reset();
  if (run_) connect(run_, &RunWatch::changed, this, &RunFilters::runChanged);
  runChanged();
}

void RunFilters::runChanged() {
  fillCheckpoints();
  load();
}

void RunFilters::showEvent(QShowEvent* event) {
  RunPanel::showEvent(event);
  load();
}

// The newest first; the first line follows the run.
void RunFilters::fillCheckpoints() {
  QStringList texts;
  std::vector<qlonglong> steps;
  if (run_) {
    const RunFacts& facts = *run_->facts();
    for (auto c = facts.checkpoints.rbegin(); c != facts.checkpoints.rend(); ++c) {
      const bool best = c->text("file") == facts.summary.bestCheckpoint;
      const QString what = best ? tr("step %1 (best), epoch %2") : tr("step %1, epoch %2");
      const QString text = what.arg(stepText(c->step), QLocale().toString(c->epoch, 'f', 1));
      texts << (texts.isEmpty() ? tr("Newest: %1").arg(text) : text);
      steps.push_back(c->step);
    }
  }
  QStringList shown;
  for (int i = 0; i < checkpoints_->count(); ++i) shown << checkpoints_->itemText(i);
  if (shown == texts) return;
  checkpoints_->clear();
  int row = 0;
  for (int i = 0; i < int(texts.size()); ++i) {
    if (chosen_ && *chosen_ == steps[std::size_t(i)]) row = i;
    checkpoints_->addItem(texts[i], steps[std::size_t(i)]);
  }
  checkpoints_->setCurrentIndex(row);
  if (row == 0) chosen_.reset();  // the one looked at was removed, too
}

std::optional<RunFilters::Wanted> RunFilters::wanted() const {
  if (!run_ || run_->facts()->checkpoints.empty()) return {};
  const auto& all = run_->facts()->checkpoints;
  const Event* shown = &all.back();
  for (const Event& c : all)
    if (chosen_ && c.step == *chosen_) shown = &c;
  const Event* first = &all.front();
  for (const Event& c : all)
    if (c.step < first->step) first = &c;
  const auto& folder = run_->paths().folder;
  Wanted wanted{folder / shown->text("file"), {}, shown->step, first->step};
  if (first->step < shown->step) wanted.first = folder / first->text("file");
  return wanted;
}

std::shared_ptr<const RunFilters::Loaded> RunFilters::read(const Wanted& wanted) {
  auto loaded = std::make_shared<Loaded>();
  loaded->step = wanted.step;
  loaded->firstStep = wanted.firstStep;
  auto now = firstFilters(wanted.file);
  if (!now) {
    loaded->problem = QString::fromStdString(now.error().message);
    return loaded;
  }
  loaded->now = std::move(*now);
  if (wanted.first.empty()) return loaded;
  auto first = firstFilters(wanted.first);
  if (!first) return loaded;  // removed in this moment; the next look finds another one
  auto changed = change(loaded->now, *first);
  if (!changed) return loaded;
  for (int i = 0; i < changed->count; ++i) loaded->largestChange = std::max(loaded->largestChange, changed->largest(i));
  loaded->first = std::move(*first);
  loaded->changed = std::move(*changed);
  return loaded;
}

void RunFilters::load() {
  if (!isVisible()) return;
  const auto files = wanted();
  if (!files) {
    key_.clear();
    loaded_.reset();
    return showEmpty(run_ ? tr("No checkpoint yet. The first one shows here what the network's first layer looks for.")
                          : tr("No run is chosen."));
  }
  const QString key = pathText(files->file) + '\n' + pathText(files->first);
  if (key == key_) return;
  key_ = key;
  if (!loaded_) showEmpty(tr("Reading the checkpoint…"));
  loading_.start([files = *files](std::stop_token) { return read(files); },
                 [this](std::shared_ptr<const Loaded> loaded) { take(std::move(loaded)); });
}

void RunFilters::showEmpty(const QString& sentence) {
  empty_->setText(sentence);
  stack_->setCurrentIndex(0);
}

void RunFilters::take(std::shared_ptr<const Loaded> loaded) {
  loaded_ = std::move(loaded);
  if (!loaded_->problem.isEmpty()) {
    showEmpty(loaded_->problem);
    key_.clear();  // tried again at the next word from the run
    return;
  }
  change_->setEnabled(loaded_->changed.has_value());
  change_->setText(loaded_->changed ? tr("Change since step %1").arg(stepText(loaded_->firstStep))
                                    : tr("Change since the first checkpoint"));
  stack_->setCurrentIndex(1);
  showPictures();
}

void RunFilters::showPictures() {
  if (!loaded_) return;
  const bool changes = change_->isChecked() && loaded_->changed;
  const FirstFilters& shown = changes ? *loaded_->changed : loaded_->now;
  std::vector<QImage> pictures;
  for (int i = 0; i < shown.count; ++i)
    pictures.push_back(imageOf(shown, i, changes ? loaded_->largestChange : shown.largest(i)));
  grid_->setPictures(std::move(pictures));
  showCaption();
  showFilter(grid_->current());
}

void RunFilters::showCaption() {
  const QString step = stepText(loaded_->step);
  const int count = loaded_->now.count;
  if (change_->isChecked() && loaded_->changed) {
    double sum = 0;
    for (int i = 0; i < count; ++i) sum += shareChanged(loaded_->now, *loaded_->first, i);
    return caption_->setText(tr("What changed in %n filters of conv1 from step %1 to step %2: %3 % on average. Grey is "
                                "no change.",
                                nullptr, count)
                                 .arg(stepText(loaded_->firstStep), step)
                                 .arg(QLocale().toString(100 * sum / count, 'f', 1)));
  }
  caption_->setText(
      tr("The %n filters of conv1 at step %1, each scaled by its own largest weight. Grey is a weight of 0.", nullptr,
         count)
          .arg(step));
}

void RunFilters::showFilter(int filter) {
  const bool any = loaded_ && filter >= 0 && filter < loaded_->now.count;
  const bool both = any && loaded_->first;
  for (QLabel* label : {large_[0], largeNames_[0]}) label->setVisible(both);
  for (QLabel* label : {large_[1], largeNames_[1]}) label->setVisible(any);
  if (!any) return about_->setText(tr("Point at a filter for its past."));
  const auto put = [&](int i, const FirstFilters& from, std::int64_t step) {
    const QImage small = imageOf(from, filter, from.largest(filter));
    large_[i]->setPixmap(QPixmap::fromImage(small.scaled(large_[i]->size() * devicePixelRatioF())));
    large_[i]->setScaledContents(true);
    largeNames_[i]->setText(tr("step %1").arg(stepText(step)));
  };
  put(1, loaded_->now, loaded_->step);
  if (both) put(0, *loaded_->first, loaded_->firstStep);
  QString text = tr("Filter %1\nLargest weight %2")
                     .arg(filter + 1)
                     .arg(QLocale().toString(double(loaded_->now.largest(filter)), 'g', 2));
  if (both)
    text += '\n' + tr("Changed by %1 %")
                       .arg(QLocale().toString(100 * shareChanged(loaded_->now, *loaded_->first, filter), 'f', 1));
  about_->setText(text);
}

}  // namespace parallax
