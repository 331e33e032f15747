#include "pages/run_failures.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

#include "base/in_order.h"
#include "bridge/file_path.h"
#include "catalogue/methods.h"
#include "models/run_words.h"
#include "pages/progress_bar.h"
#include "plots/curve_plot.h"
#include "theme/theme.h"

namespace parallax {
namespace {

constexpr QSize pictureSize(48, 48);  // of one window, which mostly is square; logical pixels
constexpr int sideBySide = 560;       // so wide that curves and pairs go beside each other

// The best validation before this one, by the plan's own rule; null: there is none.
const Event* bestBefore(const std::vector<Event>& validations, const Event& shown) {
  const Event* best = nullptr;
  for (const Event& v : validations)
    if (v.step < shown.step && v.flag("best") && (!best || v.step > best->step)) best = &v;
  return best;
}

const Event* validationAt(const RunFacts& facts, const std::optional<std::int64_t>& step) {
  const Event* found = nullptr;
  for (const Event& v : facts.validations)
    if (!step || v.step == *step) found = &v;
  return found;
}

QString stepText(std::int64_t step) { return QLocale().toString(qlonglong(step)); }

// "scan9: 001.png, 017.png", or both names whole where they have no folder in common.
QString namesText(const QString& first, const QString& second) {
  const int slash = int(first.lastIndexOf('/')) + 1;
  if (slash == 0 || !second.startsWith(first.left(slash))) return first + '\n' + second;
  return first.left(slash - 1) + '\n' + first.mid(slash) + QStringLiteral(", ") + second.mid(slash);
}

}  // namespace

QString RunFailures::standardCacheFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/baselines");
}

RunFailures::RunFailures(QString cacheFolder, QWidget* parent) : RunPanel(parent), cache_(std::move(cacheFolder)) {
  setObjectName("runFailures");
  empty_ = new QLabel;
  empty_->setObjectName("failuresEmpty");
  empty_->setWordWrap(true);
  empty_->setTextFormat(Qt::PlainText);
  empty_->setAlignment(Qt::AlignCenter);
  empty_->setMargin(16);
  empty_->setForegroundRole(QPalette::PlaceholderText);
  stack_ = new QStackedWidget;
  stack_->addWidget(empty_);
  stack_->addWidget(makeContent());
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(4, 8, 4, 4);
  layout->addWidget(stack_, 1);
  showEmpty(tr("No run is chosen."));
}

QWidget* RunFailures::makeContent() {
  plot_ = new CurvePlot;
  plot_->setObjectName("failureCurves");
  plot_->setAccessibleName(tr("Cumulative histogram of the errors of a validation"));
  plot_->setMinimumHeight(170);
  plot_->setLimits(180);
  plot_->setNamed(false);  // in a narrow column a legend would hide the curves
  names_ = new QLabel;
  names_->setObjectName("failureNames");
  names_->setWordWrap(true);
  names_->setTextFormat(Qt::RichText);
  auto* figure = new QWidget;
  auto* inside = new QVBoxLayout(figure);
  inside->setContentsMargins({});
  inside->setSpacing(2);
  inside->addWidget(plot_, 1);
  inside->addWidget(names_);
  pairs_ = new QListWidget;
  pairs_->setObjectName("worstPairs");
  pairs_->setAccessibleName(tr("The worst pairs of this validation"));
  pairs_->setIconSize({2 * pictureSize.width() + 4, pictureSize.height()});
  pairs_->setFrameShape(QFrame::NoFrame);
  pairs_->setTextElideMode(Qt::ElideMiddle);
  pairs_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  pairs_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  pairs_->setUniformItemSizes(true);
  connect(pairs_, &QListWidget::itemActivated, this, &RunFailures::inspect);
  auto* title = new QLabel(tr("Worst pairs"));
  title->setForegroundRole(QPalette::PlaceholderText);
  auto* worst = new QWidget;
  auto* column = new QVBoxLayout(worst);
  column->setContentsMargins({});
  column->setSpacing(2);
  column->addWidget(title);
  column->addWidget(pairs_, 1);
  parts_ = new QSplitter(Qt::Vertical);
  parts_->addWidget(figure);
  parts_->addWidget(worst);
  parts_->setChildrenCollapsible(false);
  parts_->setStretchFactor(0, 1);
  parts_->setStretchFactor(1, 1);
  note_ = new QLabel;
  note_->setObjectName("failuresNote");
  note_->setWordWrap(true);
  note_->setTextFormat(Qt::PlainText);
  auto* content = new QWidget;
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins({});
  layout->addWidget(makeChoice());
  layout->addWidget(parts_, 1);
  layout->addWidget(note_);
  layout->addWidget(makeCompare());
  return content;
}

QWidget* RunFailures::makeChoice() {
  validations_ = new QComboBox;
  validations_->setObjectName("validations");
  validations_->setAccessibleName(tr("Validation"));
  validations_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  validations_->setMinimumContentsLength(8);
  connect(validations_, &QComboBox::activated, this, [this](int row) {
    chosen_.reset();
    if (row > 0) chosen_ = validations_->itemData(row).toLongLong();
    load();
  });
  auto* choice = new QWidget;
  auto* row = new QHBoxLayout(choice);
  row->setContentsMargins({});
  row->addWidget(validations_, 1);
  auto* group = new QButtonGroup(this);
  for (int kind : {0, 1}) {
    auto* button = new QToolButton;
    button->setText(kind == 0 ? tr("ROE") : tr("RTE"));
    button->setObjectName(kind == 0 ? "failuresRoe" : "failuresRte");
    button->setAccessibleName(kind == 0 ? tr("Orientation error") : tr("Translation error"));
    button->setToolTip(button->accessibleName());
    button->setCheckable(true);
    button->setMinimumHeight(28);
    group->addButton(button, kind);
    row->addWidget(button);
    kinds_[kind] = button;
  }
  kinds_[0]->setChecked(true);
  connect(group, &QButtonGroup::idClicked, this, &RunFailures::showCurves);
  return choice;
}

QWidget* RunFailures::makeCompare() {
  compare_ = new QPushButton(tr("Compare with SURF and ORB"));
  compare_->setObjectName("compareFeatures");
  compare_->setToolTip(
      tr("Estimates the pairs of this validation with SURF and ORB, from the same pixels, and keeps what they found"));
  progress_ = new ProgressBar;
  progress_->setObjectName("compareProgress");
  progress_->setAccessibleName(tr("Comparing with SURF and ORB"));
  progress_->setRange(0, 1000);
  progress_->setFormat(tr("SURF and ORB: %p %"));
  cancel_ = new QPushButton(tr("Cancel"));
  cancel_->setObjectName("cancelCompare");
  connect(compare_, &QPushButton::clicked, this, &RunFailures::compare);
  connect(cancel_, &QPushButton::clicked, this, [this] {
    comparing_.cancel();
    showNote();
  });
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins({});
  row->addWidget(compare_, 1);
  row->addWidget(progress_, 1);
  row->addWidget(cancel_);
  return bar;
}

void RunFailures::setRun(RunWatch* run) {
  if (run == run_ && run) {  // the theme may be another
    if (found_) showCurves();
    return;
  }
  if (run_) run_->disconnect(this);
  run_ = run;
  chosen_.reset();
  loading_.cancel();
  comparing_.cancel();
  loaded_.clear();
  found_.reset();
  compareProblem_.clear();
  if (run_) connect(run_, &RunWatch::changed, this, &RunFailures::runChanged);
  runChanged();
}

void RunFailures::runChanged() {
  fillValidations();
  load();
}

void RunFailures::showEvent(QShowEvent* event) {
  RunPanel::showEvent(event);
  load();
}

void RunFailures::resizeEvent(QResizeEvent* event) {
  RunPanel::resizeEvent(event);
  parts_->setOrientation(width() >= sideBySide ? Qt::Horizontal : Qt::Vertical);
}

// The newest first; the first line follows the run.
void RunFailures::fillValidations() {
  struct Line {
    QString text;
    qlonglong step;
  };
  std::vector<Line> lines;
  if (run_) {
    const auto& all = run_->facts()->validations;
    const std::int64_t best = run_->facts()->summary.bestStep;
    for (auto v = all.rbegin(); v != all.rend(); ++v) {
      const bool marked = v->step == best && run_->facts()->summary.bestRoeDeg;
      const QString what = marked ? tr("step %1 (best), epoch %2") : tr("step %1, epoch %2");
      lines.push_back({what.arg(stepText(v->step), QLocale().toString(v->epoch, 'f', 1)), v->step});
    }
    if (!lines.empty()) lines.front().text = tr("Newest: %1").arg(lines.front().text);
  }
  bool same = int(lines.size()) == validations_->count();
  for (int i = 0; same && i < int(lines.size()); ++i) same = validations_->itemText(i) == lines[std::size_t(i)].text;
  if (same) return;
  validations_->clear();
  int row = 0;
  for (const Line& line : lines) {
    if (chosen_ && *chosen_ == line.step) row = validations_->count();
    validations_->addItem(line.text, line.step);
  }
  validations_->setCurrentIndex(row);
}

std::optional<FailuresRequest> RunFailures::request() const {
  if (!run_) return {};
  const RunFacts& facts = *run_->facts();
  const Event* shown = validationAt(facts, chosen_);
  if (!shown || shown->text("file").empty() || !facts.plan) return {};
  const auto& folder = run_->paths().folder;
  const TrainingPlan& plan = facts.plan->plan;
  FailuresRequest wanted;
  wanted.validation = folder / shown->text("file");
  if (const Event* best = bestBefore(facts.validations, *shown)) wanted.before = folder / best->text("file");
  wanted.set = validationSetFolder(run_->paths(), plan);
  wanted.cache = pathOf(cache_);
  wanted.window = plan.testCrop;
  wanted.picture = (QSizeF(pictureSize) * devicePixelRatioF()).toSize();
  wanted.known = known_;
  return wanted;
}

void RunFailures::load() {
  if (!isVisible()) return;
  const auto wanted = request();
  if (!wanted) {
    loaded_.clear();
    found_.reset();
    return showEmpty(run_ ? tr("No validation yet. The first one shows here how the errors are distributed, and on "
                               "which pairs the network fails.")
                          : tr("No run is chosen."));
  }
  const QString key =
      QStringList{pathText(wanted->validation), pathText(wanted->before), pathText(wanted->set)}.join('\n');
  if (key == loaded_) return;
  loaded_ = key;
  if (!found_) showEmpty(tr("Reading the validation…"));
  loading_.start([wanted = *wanted, set = set_](std::stop_token stop) { return validationFailures(wanted, set, stop); },
                 [this](std::shared_ptr<const ValidationFailures> found) {
                   if (found) take(std::move(found));
                 });
}

void RunFailures::showEmpty(const QString& sentence) {
  empty_->setText(sentence);
  stack_->setCurrentIndex(0);
}

void RunFailures::take(std::shared_ptr<const ValidationFailures> found) {
  found_ = std::move(found);
  if (found_->set) set_ = found_->set;
  if (!found_->problem.isEmpty()) return showEmpty(found_->problem);
  stack_->setCurrentIndex(1);
  showCurves();
  showPairs();
  showNote();
}

void RunFailures::showCurves() {
  if (!found_ || !run_) return;
  const int kind = kinds_[1]->isChecked() ? 1 : 0;
  const RunFacts& facts = *run_->facts();
  const QColor own = methodColour(facts.plan ? QString::fromStdString(facts.plan->plan.network) : "cnnBspp");
  std::vector<Curve> curves;
  const auto add = [&](const QString& name, const ErrorDistribution& errors, QColor colour, Qt::PenStyle style) {
    const CumulativeCurve& from = errors.curves[kind];
    Curve curve{name, angleText(errors.medians[kind]), colour, style, from.errorDeg, from.share};
    for (double& y : curve.y) y *= 100;
    curves.push_back(std::move(curve));
  };
  add(tr("this one"), found_->shown, own, Qt::SolidLine);
  if (found_->before) add(tr("best before"), *found_->before, own, Qt::DashLine);
  for (const auto& [id, errors] : found_->baselines) {
    const Method* method = findMethod(id);
    add(method ? QString::fromStdString(method->title) : QString::fromStdString(id), errors,
        methodColour(QString::fromStdString(id)), Qt::SolidLine);
  }
  QStringList names;
  for (const Curve& curve : curves)
    names << QStringLiteral("<span style=\"color:%1\">%2</span>&nbsp;%3&nbsp;%4")
                 .arg(curve.colour.name(), curve.style == Qt::SolidLine ? QStringLiteral("━━") : QStringLiteral("╍╍"),
                      curve.name.toHtmlEscaped().replace(' ', "&nbsp;"), curve.note);
  names_->setText(names.join(QStringLiteral("   ")));
  names_->setToolTip(tr("Medians"));
  plot_->setTitles(kind == 0 ? tr("Orientation error (°)") : tr("Translation error (°)"), tr("Share of pairs (%)"),
                   tr("°"));
  plot_->setCurves(std::move(curves));
}

void RunFailures::showPairs() {
  const int before = pairs_->currentItem() ? pairs_->currentItem()->data(Qt::UserRole).toInt() : -1;
  pairs_->clear();
  for (const WorstPair& worst : found_->worst) {
    const QString names = worst.first.isEmpty() ? tr("Pair %1").arg(QLocale().toString(worst.pair))
                                                : namesText(worst.first, worst.second);
    const QString errors = tr("ROE %1, RTE %2").arg(angleText(worst.roeDeg), angleText(worst.rteDeg));
    auto* item = new QListWidgetItem(errors + '\n' + names, pairs_);
    item->setData(Qt::UserRole, worst.pair);
    item->setToolTip(worst.first.isEmpty() ? errors : errors + '\n' + worst.first + '\n' + worst.second);
    if (worst.picture.isNull()) continue;
    QPixmap picture = QPixmap::fromImage(worst.picture);
    picture.setDevicePixelRatio(double(picture.height()) / pictureSize.height());
    item->setIcon(QIcon(picture));
    if (worst.pair == before) pairs_->setCurrentItem(item);
  }
}

void RunFailures::showNote() {
  if (!found_) return;
  const bool busy = comparing_.running();
  QString text = found_->setProblem;
  bool warns = !text.isEmpty();
  if (!compareProblem_.isEmpty()) {
    text = compareProblem_;
    warns = true;
  } else if (text.isEmpty() && found_->intrinsicsAssumed) {
    text = tr("Not all cameras of the set are known; SURF and ORB were given assumed ones.");
  }
  note_->setText(text);
  QPalette palette;
  if (warns) palette.setColor(QPalette::WindowText, warningColour());
  note_->setPalette(palette);
  note_->setVisible(!text.isEmpty());
  compare_->setVisible(found_->set && found_->baselines.empty() && !busy);
  progress_->setVisible(busy);
  cancel_->setVisible(busy);
}

void RunFailures::compare() {
  if (!found_ || !found_->set) return;
  compareProblem_.clear();
  progress_->setValue(0);
  BaselineRequest question = found_->question;
  question.threads = std::max(1, coresOf(0) - 1);  // one is for the window, and for a trainer beside it
  const auto tell = [self = QPointer(this)](std::stop_token stop, double share) {
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [self, stop, share] {
          if (self && !stop.stop_requested()) self->progress_->setValue(int(1000 * share));
        },
        Qt::QueuedConnection);
  };
  const auto file = found_->baselineFile;
  comparing_.start(
      [set = found_->set, question, file, tell](std::stop_token stop) {
        auto result = featureBaselines(*set, question, {stop, [&](double share) { tell(stop, share); }, 0});
        if (result) (void)writeBaselines(file, *result);  // not kept: they are calculated anew next time
        return result;
      },
      [this, file](const Result<FeatureBaselines>& result) { compared(result, file); });
  showNote();
}

void RunFailures::compared(const Result<FeatureBaselines>& result, const std::filesystem::path& file) {
  if (result) {
    known_ = std::make_shared<const KnownBaselines>(KnownBaselines{file, *result});
    loaded_.clear();
    load();
  } else {
    compareProblem_ = QString::fromStdString(result.error().message);
  }
  showNote();
}

void RunFailures::inspect() {
  if (!found_ || !pairs_->currentItem()) return;
  if (!found_->set) return Q_EMIT status(found_->setProblem);
  Q_EMIT inspectRequested(found_->set, pairs_->currentItem()->data(Qt::UserRole).toInt());
}

}  // namespace parallax
