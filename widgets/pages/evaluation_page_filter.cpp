#include "pages/evaluation_page_filter.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <algorithm>
#include <cmath>

#include "pages/evaluation_page_choice.h"

namespace parallax {
namespace {

QStringList strings(const std::vector<std::string>& names) {
  QStringList list;
  for (const std::string& name : names) list << QString::fromStdString(name);
  return list;
}

}  // namespace

EvaluationFilter::EvaluationFilter(QWidget* parent) : QWidget(parent) {
  setObjectName("evaluationFilter");
  auto* form = new QFormLayout(this);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  const auto choice = [&](const char* name, const QString& title, const QString& all) {
    auto* button = new ChoiceButton(all);
    button->setObjectName(name);
    button->setAccessibleName(title);
    form->addRow(title, button);
    connect(button, &ChoiceButton::changed, this, &EvaluationFilter::edited);
    return button;
  };
  scenes_ = choice("filterScenes", tr("Scenes"), tr("All scenes"));
  kinds_ = choice("filterKinds", tr("Kinds of scene"), tr("All kinds"));
  hard_ = new QPushButton(tr("Hard scenes only"));
  hard_->setObjectName("filterHard");
  hard_->setToolTip(tr("Textureless and glossy scenes: the set of the paper's Fig. 7c"));
  connect(hard_, &QPushButton::clicked, this, [this] { kinds_->setTicked(hardKinds()); });
  form->addRow(QString(), hard_);
  lights_ = choice("filterLights", tr("Light"), tr("All lights"));
  rotation_ = makeRange("Rotation", tr("Rotation"), tr("°"), *form);
  baseline_ = makeRange("Baseline", tr("Baseline"), {}, *form);
  overlap_ = makeRange("Overlap", tr("Overlap"), tr(" %"), *form);
  count_ = new QLabel;
  count_->setObjectName("filterCount");
  count_->setWordWrap(true);
  clear_ = new QPushButton(tr("Show all pairs"));
  clear_->setObjectName("filterClear");
  connect(clear_, &QPushButton::clicked, this, &EvaluationFilter::clear);
  form->addRow(count_);
  form->addRow(QString(), clear_);
  settle_.setSingleShot(true);
  settle_.setInterval(150);
  connect(&settle_, &QTimer::timeout, this, &EvaluationFilter::changed);
  setFigures(nullptr);
}

EvaluationFilter::Range EvaluationFilter::makeRange(const QString& name, const QString& title, const QString& unit,
                                                    QFormLayout& form) {
  Range range;
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  for (auto [box, end, says] : {std::tuple(&range.from, "From", tr("%1: from").arg(title)),
                                std::tuple(&range.to, "To", tr("%1: to").arg(title))}) {
    *box = new QDoubleSpinBox;
    (*box)->setObjectName("filter" + name + end);
    (*box)->setAccessibleName(says);
    (*box)->setSuffix(unit);
    (*box)->setDecimals(1);
    (*box)->setKeyboardTracking(false);
    (*box)->setMinimumWidth(60);
    connect(*box, &QDoubleSpinBox::valueChanged, this, &EvaluationFilter::edited);
    layout->addWidget(*box, 1);
    if (box == &range.from) layout->addWidget(new QLabel(QStringLiteral("–")));
  }
  form.addRow(title, row);
  return range;
}

void EvaluationFilter::setLimits(Range& range, double low, double high) {
  if (low == range.low && high == range.high) return;
  const bool open = range.to->value() == range.high;  // everything stays everything
  for (QDoubleSpinBox* box : {range.from, range.to}) {
    box->setDecimals(high - low < 20 ? 2 : high - low < 500 ? 1 : 0);
    box->setSingleStep(high - low > 20 ? 5 : (high - low) / 10);
    box->setRange(low, high);
    box->setEnabled(high > low);
  }
  if (open || range.high == 0) range.to->setValue(high);
  range.low = low;
  range.high = range.to->maximum();
}

QStringList EvaluationFilter::hardKinds() const {
  QStringList hard;
  for (const QString& kind : kinds_->choices())
    if (kind.contains("textureless", Qt::CaseInsensitive) || kind.contains("gloss", Qt::CaseInsensitive) ||
        kind.contains("reflect", Qt::CaseInsensitive) || kind.contains("hard", Qt::CaseInsensitive))
      hard << kind;
  return hard;
}

void EvaluationFilter::setFigures(const std::shared_ptr<const EvaluationFigures>& figures) {
  setEnabled(figures != nullptr);
  if (!figures) {
    count_->setText(tr("No results yet."));
    return;
  }
  const QLocale locale;
  const std::size_t all = figures->results->pairs.size();
  count_->setText(figures->acceptedPairs == all ? tr("All %1 pairs").arg(locale.toString(qulonglong(all)))
                                                : tr("%1 of %2 pairs")
                                                      .arg(locale.toString(qulonglong(figures->acceptedPairs)),
                                                           locale.toString(qulonglong(all))));
  if (figures->choices == known_) return;
  known_ = figures->choices;
  silent_ = true;
  scenes_->setChoices(strings(known_.scenes));
  kinds_->setChoices(strings(known_.kinds));
  lights_->setChoices(strings(known_.lights));
  hard_->setEnabled(!hardKinds().isEmpty());
  setLimits(rotation_, 0, std::ceil(known_.largestRotation));
  setLimits(baseline_, 0, known_.largestBaseline * 1.0001);
  setLimits(overlap_, 0, 100);
  silent_ = false;
}

PairFilter EvaluationFilter::filter() const {
  PairFilter filter;
  filter.scenes = scenes_->tickedNames();
  filter.kinds = kinds_->tickedNames();
  filter.lights = lights_->tickedNames();
  // An end that was not moved lets pass what is unknown, too.
  const auto take = [](const Range& range, double& from, double& to, double scale) {
    if (range.from->value() > range.low) from = range.from->value() * scale;
    if (range.to->value() < range.high) to = range.to->value() * scale;
  };
  take(rotation_, filter.rotationFrom, filter.rotationTo, 1);
  take(baseline_, filter.baselineFrom, filter.baselineTo, 1);
  take(overlap_, filter.overlapFrom, filter.overlapTo, 0.01);
  return filter;
}

void EvaluationFilter::clear() {
  silent_ = true;
  for (ChoiceButton* button : {scenes_, kinds_, lights_}) button->setTicked({});
  for (Range* range : {&rotation_, &baseline_, &overlap_}) {
    range->from->setValue(range->low);
    range->to->setValue(range->high);
  }
  silent_ = false;
  edited();
}

void EvaluationFilter::edited() {
  if (!silent_) settle_.start();
}

}  // namespace parallax
