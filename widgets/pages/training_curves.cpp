#include "pages/training_curves.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QToolButton>
#include <cmath>

#include "bridge/file_path.h"
#include "models/run_words.h"
#include "models/runs_model.h"
#include "pages/elided_label.h"
#include "pages/evaluation_page_export.h"
#include "pages/flow_layout.h"
#include "pages/training_curves_file.h"

namespace parallax {
namespace {

constexpr std::size_t pointsASlice = 300'000;  // a few milliseconds
constexpr int smoothingSteps = 60;             // of the slider: three powers of ten
constexpr int besideEachOther = 680;           // pixels that the small figures need in one row

double pointsOf(int slider) { return slider == 0 ? 1 : std::round(std::pow(10, 3.0 * slider / smoothingSteps)); }

QString curveKey(const RunWatch& run, const char* series) { return folderOf(run) + '|' + series; }

}  // namespace

TrainingCurves::TrainingCurves(QWidget* parent) : QWidget(parent) {
  setObjectName("trainingCurves");
  grid_ = new QGridLayout;
  grid_->setSpacing(6);
  for (const TrainingFigure& facts : trainingFigures()) figures_.push_back({facts});
  auto* bar = makeBar();
  for (std::size_t i = 0; i < figures_.size(); ++i) makeFigure(i);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(4);
  layout->addWidget(bar);
  layout->addLayout(grid_, 1);
  feeding_.setSingleShot(true);
  feeding_.setInterval(0);
  connect(&feeding_, &QTimer::timeout, this, &TrainingCurves::feed);
  arrange();
  smoothingMoved();
}

QWidget* TrainingCurves::makeBar() {
  shown_ = new QComboBox;
  shown_->setObjectName("figuresShown");
  shown_->setAccessibleName(tr("Figures"));
  shown_->addItem(tr("All figures"));
  for (const Figure& figure : figures_) shown_->addItem(figure.facts.title);
  connect(shown_, &QComboBox::currentIndexChanged, this, &TrainingCurves::arrange);
  axis_ = new QComboBox;
  axis_->setObjectName("curvesAxis");
  axis_->setAccessibleName(tr("Curves over"));
  axis_->addItem(tr("by step"), int(LiveAxis::step));
  axis_->addItem(tr("by epoch"), int(LiveAxis::epoch));
  axis_->addItem(tr("by time"), int(LiveAxis::time));
  connect(axis_, &QComboBox::currentIndexChanged, this, &TrainingCurves::refill);
  smoothing_ = new QSlider(Qt::Horizontal);
  smoothing_->setObjectName("curvesSmoothing");
  smoothing_->setAccessibleName(tr("Smoothing"));
  smoothing_->setToolTip(
      tr("Moving average over about so many steps, of the logarithms where the axis is "
         "logarithmic; the values themselves stay faintly behind it"));
  smoothing_->setRange(0, smoothingSteps);
  smoothing_->setValue(14);  // five steps
  smoothing_->setFixedWidth(90);
  connect(smoothing_, &QSlider::valueChanged, this, &TrainingCurves::smoothingMoved);
  smoothingText_ = new QLabel;
  smoothingText_->setMinimumWidth(fontMetrics().horizontalAdvance(tr("mean of %1").arg(1000)));
  follow_ = new QCheckBox(tr("Follow"));
  follow_->setObjectName("curvesFollow");
  follow_->setToolTip(tr("A zoomed view moves along with the newest step"));
  follow_->setChecked(true);
  connect(follow_, &QCheckBox::toggled, this, [this](bool on) {
    for (const Figure& figure : figures_) figure.plot->setFollowing(on);
  });
  auto* save = new QToolButton;
  save->setObjectName("saveCurves");
  save->setText(tr("Save"));
  save->setPopupMode(QToolButton::InstantPopup);
  save->setToolTip(tr("Save a figure as PDF, SVG or PNG, or all numbers as a table"));
  auto* menu = new QMenu(save);
  for (std::size_t i = 0; i < figures_.size(); ++i)
    menu->addAction(tr("Figure: %1…").arg(figures_[i].facts.title), [this, i] { saveFigure(figures_[i]); });
  menu->addSeparator();
  menu->addAction(tr("All numbers as a table (CSV)…"), this, &TrainingCurves::saveNumbers)
      ->setObjectName("saveNumbers");
  save->setMenu(menu);
  auto* bar = new QWidget;
  auto* layout = new FlowLayout(bar);
  layout->setContentsMargins({});
  for (QWidget* w : std::initializer_list<QWidget*>{shown_, axis_, smoothing_, smoothingText_, follow_, save})
    layout->addWidget(w);
  return bar;
}

QWidget* TrainingCurves::makeFigure(std::size_t i) {
  Figure& figure = figures_[i];
  auto* title = new ElidedLabel(figure.facts.title);
  QFont bold = title->font();
  bold.setBold(true);
  title->setFont(bold);
  figure.plot = new LivePlot;
  figure.plot->setObjectName(QStringLiteral("plot-") + figure.facts.id);
  figure.plot->setAccessibleName(figure.facts.title);
  figure.plot->setTitles({}, figure.facts.unit);
  figure.plot->setPaper({figure.facts.title, figure.facts.axis, [this](bool onPaper) { setLooks(onPaper); }});
  figure.plot->setEmptyText(tr("Nothing yet"));
  figure.plot->setLogarithmic(figure.facts.logarithmic);
  figure.plot->setFollowing(true);
  figure.plot->setFromZero(!figure.facts.large);
  connectPlot(figure.plot);
  auto* log = new QToolButton;
  log->setObjectName(QStringLiteral("log-") + figure.facts.id);
  log->setText(tr("log"));
  log->setAccessibleName(tr("%1: logarithmic").arg(figure.facts.title));
  log->setToolTip(tr("Logarithmic axis"));
  log->setCheckable(true);
  log->setAutoRaise(true);
  log->setChecked(figure.facts.logarithmic);
  connect(log, &QToolButton::toggled, figure.plot, &LivePlot::setLogarithmic);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(6, 0, 0, 0);
  head->setSpacing(0);
  head->addWidget(title, 1);
  head->addWidget(log);
  figure.alone = new QToolButton;
  figure.alone->setObjectName(QStringLiteral("alone-") + figure.facts.id);
  figure.alone->setText(QStringLiteral("⤢"));
  figure.alone->setAccessibleName(tr("%1 alone").arg(figure.facts.title));
  figure.alone->setToolTip(tr("This figure alone, and all of them again"));
  figure.alone->setCheckable(true);
  figure.alone->setAutoRaise(true);
  connect(figure.alone, &QToolButton::clicked, this,
          [this, i](bool on) { shown_->setCurrentIndex(on ? int(i) + 1 : 0); });
  head->addWidget(figure.alone);
  figure.box = new QWidget;
  figure.box->setAutoFillBackground(true);
  figure.box->setBackgroundRole(QPalette::Base);
  auto* layout = new QVBoxLayout(figure.box);
  layout->setContentsMargins(2, 2, 2, 2);
  layout->setSpacing(0);
  layout->addLayout(head);
  layout->addWidget(figure.plot, 1);
  return figure.box;
}

void TrainingCurves::connectPlot(LivePlot* plot) {
  connect(plot, &LivePlot::viewChanged, this, [this, plot] {
    for (const Figure& figure : figures_)
      if (figure.plot != plot) plot->showsAll() ? figure.plot->showAllX() : figure.plot->showX(plot->xRange());
  });
  connect(plot, &LivePlot::crosshairMoved, this, [this, plot](double x) {
    for (const Figure& figure : figures_)
      if (figure.plot != plot && figure.plot->isVisible()) figure.plot->setCrosshair(x, false);
  });
  connect(plot, &LivePlot::followingChanged, follow_, &QCheckBox::setChecked);
  connect(plot, &LivePlot::markDoubleClicked, this, &TrainingCurves::checkpointChosen);
}

// As narrow as two figures beside each other: it is arranged so when it is.
QSize TrainingCurves::minimumSizeHint() const { return {350, QWidget::minimumSizeHint().height()}; }

void TrainingCurves::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if ((width() < besideEachOther) != narrow_) arrange();
}

// All of them: the large ones above, the others below, in two rows where one is too narrow; or one alone.
void TrainingCurves::arrange() {
  for (const Figure& figure : figures_) grid_->removeWidget(figure.box);
  const int alone = shown_->currentIndex() - 1;
  const int small = int(std::count_if(figures_.begin(), figures_.end(), [](const auto& f) { return !f.facts.large; }));
  narrow_ = width() < besideEachOther;
  const int large = int(figures_.size()) - small, inRow = narrow_ ? (small + 1) / 2 : small, columns = large * inRow;
  int atLarge = 0, atSmall = 0;
  for (std::size_t i = 0; i < figures_.size(); ++i) {
    const Figure& figure = figures_[i];
    if (alone >= 0) {
      if (int(i) == alone) grid_->addWidget(figure.box, 0, 0, 1, columns);
    } else if (figure.facts.large) {
      grid_->addWidget(figure.box, 0, inRow * atLarge++, 1, inRow);
    } else {
      grid_->addWidget(figure.box, 1 + atSmall / inRow, large * (atSmall % inRow), 1, large);
      ++atSmall;
    }
    figure.alone->setChecked(int(i) == alone);
    figure.box->setVisible(alone < 0 || int(i) == alone);
  }
  for (int c = 0; c < grid_->columnCount(); ++c) grid_->setColumnStretch(c, c < columns ? 1 : 0);
  grid_->setRowStretch(0, 3);
  for (int row : {1, 2}) grid_->setRowStretch(row, alone < 0 && (row == 1 || narrow_) ? 2 : 0);
  feeding_.start();
}

LiveAxis TrainingCurves::axis() const { return LiveAxis(axis_->currentData().toInt()); }

LivePlot* TrainingCurves::plot(const QString& id) const {
  for (const Figure& figure : figures_)
    if (id == figure.facts.id) return figure.plot;
  return nullptr;
}

QColor TrainingCurves::colourOf(const RunWatch* run) const {
  for (const Shown& shown : runs_)
    if (runs_.size() > 1 && shown.run == run) return shown.colour;
  return {};
}

void TrainingCurves::setRuns(const std::vector<RunWatch*>& runs) {
  for (const Shown& shown : runs_)
    if (shown.run) shown.run->disconnect(this);
  std::vector<Shown> next;
  for (RunWatch* run : runs) {
    Shown shown{run, 0, {}};
    for (const Shown& before : runs_)
      if (before.run == run) shown = before;
    next.push_back(shown);
    connect(run, &RunWatch::grown, this, [this, run](quint64 generation) {
      for (Shown& s : runs_)
        if (s.run == run && std::exchange(s.generation, generation) != generation)
          for (const Figure& figure : figures_)
            for (const TrainingCurve& curve : figure.facts.curves)
              figure.plot->truncate(curveKey(*run, curve.series), 0);
      feeding_.start();
    });
  }
  runs_ = std::move(next);
  for (std::size_t i = 0; i < runs_.size(); ++i) runs_[i].colour = runColour(int(i));
  if (!runs.empty()) connect(runs[0], &RunWatch::changed, this, &TrainingCurves::showMarks);
  setLooks();
  feeding_.start();
}

// On paper the colours are those of the light theme.
void TrainingCurves::setLooks(bool onPaper) {
  const bool several = runs_.size() > 1;
  const auto facts = trainingFigures(onPaper ? CurvePaint::paper : CurvePaint::window);
  for (std::size_t f = 0; f < figures_.size(); ++f) {
    const Figure& figure = figures_[f];
    std::vector<LiveLook> looks;
    for (std::size_t r = 0; r < runs_.size(); ++r)
      for (const TrainingCurve& curve : facts[f].curves) {
        const Shown& shown = runs_[r];
        if (!shown.run) continue;
        if (several && curve.compared == TrainingCurve::Compared::no) continue;
        LiveLook look{curveKey(*shown.run, curve.series), curve.name, curve.colour, Qt::SolidLine};
        look.faint = curve.faint, look.smooth = curve.smooth, look.dots = curve.dots;
        if (several) {
          look.name =
              figure.facts.curves.size() > 1 ? tr("%1: %2").arg(shown.run->name(), curve.name) : shown.run->name();
          look.colour = runColour(int(r), onPaper ? CurvePaint::paper : CurvePaint::window);
          look.style = curve.style;
          look.hollow = curve.style != Qt::SolidLine;  // where dots are, dashes do not show
          look.onTop = r == 0;
          look.named = curve.compared == TrainingCurve::Compared::named;
        }
        looks.push_back(look);
      }
    figure.plot->setCurves(looks);
  }
  showMarks();
}

void TrainingCurves::refreshTheme() {
  for (std::size_t i = 0; i < runs_.size(); ++i) runs_[i].colour = runColour(int(i));
  setLooks();
}

void TrainingCurves::refill() {
  for (const Figure& figure : figures_) {
    for (const Shown& shown : runs_)
      for (const TrainingCurve& curve : figure.facts.curves)
        figure.plot->truncate(curveKey(*shown.run, curve.series), 0);
    figure.plot->setAxis(axis());
    figure.plot->resetView();
  }
  showMarks();
  feeding_.start();
}

// The part of a series' x that is asked for, from `from` on.
std::vector<double> TrainingCurves::xPart(const RunSeries& series, const RunWatch& run, std::size_t from,
                                          std::size_t count) const {
  const std::vector<double>& all = axis() == LiveAxis::step    ? series.step
                                   : axis() == LiveAxis::epoch ? series.epoch
                                                               : series.time;
  std::vector<double> x(all.begin() + from, all.begin() + from + count);
  if (axis() == LiveAxis::time)
    for (double& t : x) t -= run.facts()->summary.started;
  return x;
}

std::vector<double> TrainingCurves::yPart(const RunSeries& series, double times, std::size_t from, std::size_t count) {
  std::vector<double> y(series.value.begin() + from, series.value.begin() + from + count);
  if (times != 1)
    for (double& value : y) value *= times;
  return y;
}

void TrainingCurves::feed() {
  std::size_t left = pointsASlice;
  double end = 0;
  for (const Figure& figure : figures_) {
    if (figure.box->isHidden()) continue;
    for (const Shown& shown : runs_) {
      if (!shown.run) continue;
      for (const TrainingCurve& curve : figure.facts.curves) {
        const RunSeries* series = shown.run->series(curve.series);
        const QString key = curveKey(*shown.run, curve.series);
        if (!series || !figure.plot->has(key)) continue;
        const std::size_t have = figure.plot->size(key), all = series->value.size();
        const std::size_t count = have < all ? std::min(left, all - have) : 0;
        if (count > 0)
          figure.plot->append(key, xPart(*series, *shown.run, have, count), yPart(*series, curve.times, have, count));
        left -= count;
        if (have + count < all) feeding_.start();
      }
    }
    end = std::max(end, figure.plot->newest());
  }
  for (const Figure& figure : figures_) figure.plot->setXEnd(end);
}

double TrainingCurves::xOf(const Event& event) const {
  return axis() == LiveAxis::step    ? double(event.step)
         : axis() == LiveAxis::epoch ? event.epoch
                                     : event.time - runs_[0].run->facts()->summary.started;
}

void TrainingCurves::showMarks() {
  std::vector<LiveMark> marks;
  if (!runs_.empty() && runs_[0].run) {
    const RunWatch& run = *runs_[0].run;
    const RunFacts& facts = *run.facts();
    for (const Event& event : facts.checkpoints) {
      const QString file = QString::fromStdString(event.text("file"));
      QString text = tr("Checkpoint of step %1").arg(event.step);
      if (event.flag("best")) text += tr(", the best");
      for (const Event& v : facts.validations)
        if (v.step == event.step)
          text +=
              '\n' +
              tr("ROE %1, RTE %2").arg(angleText(v.number("roeMedian", NAN)), angleText(v.number("rteMedian", NAN)));
      text += '\n' + file + '\n' + tr("A double click loads it into Inspect.");
      const QString whole = pathText(run.paths().folder / event.text("file"));
      marks.push_back({xOf(event), whole, text, event.text("file") == facts.summary.bestCheckpoint});
    }
  }
  for (const Figure& figure : figures_)
    if (figure.facts.large) figure.plot->setMarks(marks);
}

void TrainingCurves::smoothingMoved() {
  const double points = pointsOf(smoothing_->value());
  smoothingText_->setText(points <= 1 ? tr("no mean") : tr("mean of %1").arg(points));
  for (const Figure& figure : figures_) figure.plot->setSmoothing(points);
}

void TrainingCurves::saveFigure(const Figure& figure) {
  const QString name = runs_.empty() ? QString(figure.facts.id) : runs_[0].run->name() + '-' + figure.facts.id;
  if (const QString done = askAndSaveFigure(this, *figure.plot, name); !done.isEmpty()) Q_EMIT status(done);
}

void TrainingCurves::saveNumbers() {
  if (runs_.empty()) return;
  const QString file = askForCurvesFile(this, runs_[0].run->name());
  if (file.isEmpty()) return;
  std::vector<NamedSeries> all;
  for (const Shown& shown : runs_)
    for (const std::string& key : shown.run->seriesKeys())
      all.push_back({shown.run->name(), QString::fromStdString(key), *shown.run->series(key)});
  Q_EMIT status(tr("Saving %1.").arg(file));
  saving_.start(
      [all = std::move(all), file](std::stop_token) { return saveCurves(all, file); },
      [this, file](const QString& problem) { Q_EMIT status(problem.isEmpty() ? tr("Saved %1.").arg(file) : problem); });
}

}  // namespace parallax
