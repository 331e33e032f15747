#include "pages/pair_limits_form.h"

#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <cmath>

namespace parallax {
namespace {

// Sliders are logarithmic: from a twentieth of the guessed near plane to twenty times the far one.
constexpr int sliderSteps = 400;
constexpr double reach = 20;

}  // namespace

PairLimitsForm::PairLimitsForm(QWidget* parent) : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins({});
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(4);
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(3, 1);
  rotation_ = addRange(*grid, tr("Rotation (°)"), "limitRotation", 180, 1);
  baseline_ = addRange(*grid, tr("Baseline"), "limitBaseline", 1, 3);
  overlap_ = addRange(*grid, tr("Overlap (%)"), "limitOverlap", 100, 0);
  error_ = addRange(*grid, tr("Error (°)"), "limitError", 180, 1);
  error_.from->setToolTip(tr("The larger of ROE and RTE of the method above"));
  error_.to->setToolTip(error_.from->toolTip());
  near_ = addDepth(*grid, tr("Near plane"), "depthNear", nearValue_);
  far_ = addDepth(*grid, tr("Far plane"), "depthFar", farValue_);
  listed_ = new QCheckBox(tr("Only pairs of the data set's list"));
  listed_->setObjectName("limitListed");
  connect(listed_, &QCheckBox::toggled, this, &PairLimitsForm::limitsChanged);
  auto* all = new QPushButton(tr("Reset"));
  all->setObjectName("limitsReset");
  all->setToolTip(tr("Show all pairs, with the guessed planes"));
  connect(all, &QPushButton::clicked, this, &PairLimitsForm::reset);
  for (QSlider* slider : {near_, far_}) slider->setEnabled(false);  // until a scene has cameras
  const int row = grid->rowCount();
  grid->addWidget(listed_, row, 0, 1, 3);
  grid->addWidget(all, row, 3);
}

PairLimitsForm::Range PairLimitsForm::addRange(QGridLayout& grid, const QString& name, const QString& id,
                                               double largest, int decimals) {
  const int row = grid.rowCount();
  const auto spin = [&](const QString& end, const QString& spoken) {
    auto* box = new QDoubleSpinBox;
    box->setObjectName(id + end);
    box->setAccessibleName(name + ", " + spoken);
    box->setDecimals(decimals);
    box->setRange(0, largest);
    box->setValue(end == "From" ? 0 : largest);
    box->setKeyboardTracking(false);
    box->setAlignment(Qt::AlignRight);
    connect(box, &QDoubleSpinBox::valueChanged, this, &PairLimitsForm::limitsChanged);
    return box;
  };
  const Range range{spin("From", tr("from")), spin("To", tr("to"))};
  auto* label = new QLabel(name);
  label->setBuddy(range.from);
  grid.addWidget(label, row, 0);
  grid.addWidget(range.from, row, 1);
  grid.addWidget(new QLabel(QStringLiteral("–")), row, 2);
  grid.addWidget(range.to, row, 3);
  return range;
}

QSlider* PairLimitsForm::addDepth(QGridLayout& grid, const QString& name, const QString& id, QLabel*& value) {
  const int row = grid.rowCount();
  auto* slider = new QSlider(Qt::Horizontal);
  slider->setObjectName(id);
  slider->setAccessibleName(name);
  slider->setToolTip(tr("Where the frusta are cut for their overlap: distance from the camera, units of the data set"));
  slider->setRange(0, sliderSteps);
  value = new QLabel;
  value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  auto* label = new QLabel(name);
  label->setBuddy(slider);
  grid.addWidget(label, row, 0);
  grid.addWidget(slider, row, 1, 1, 2);
  grid.addWidget(value, row, 3);
  connect(slider, &QSlider::valueChanged, this, [this, slider] { depthMoved(slider); });
  return slider;
}

void PairLimitsForm::setScene(const PairGeometry& geometry, const DepthRange& guess, bool hasCameras) {
  const QSignalBlocker quiet(this);
  const bool wasOpen = baseline_.open();
  const double largest = geometry.largestBaseline > 0 ? 1.0001 * geometry.largestBaseline : 1;
  for (QDoubleSpinBox* box : {baseline_.from, baseline_.to}) {
    box->setEnabled(geometry.largestBaseline > 0);
    box->setDecimals(largest >= 100 ? 0 : largest >= 10 ? 1 : 3);
    box->setRange(0, largest);
    box->setSingleStep(largest / 50);
  }
  if (wasOpen) baseline_.to->setValue(largest);
  for (QWidget* w : std::initializer_list<QWidget*>{near_, far_, overlap_.from, overlap_.to}) w->setEnabled(hasCameras);
  depth_ = guess_ = guess;
  const auto place = [&](double depth) {
    return int(std::lround(sliderSteps * std::log(depth * reach / guess_.near) /
                           std::log(reach * reach * guess_.far / guess_.near)));
  };
  {
    const QSignalBlocker nearQuiet(near_), farQuiet(far_);  // each would push the other one aside
    near_->setValue(place(guess.near));
    far_->setValue(place(guess.far));
  }
  showDepth();
}

void PairLimitsForm::setErrorsKnown(bool known) {
  for (QDoubleSpinBox* box : {error_.from, error_.to}) box->setEnabled(known);
}

// The planes never change places.
void PairLimitsForm::depthMoved(QSlider* moved) {
  const double t = double(moved->value()) / sliderSteps;
  (moved == near_ ? depth_.near : depth_.far) =
      guess_.near / reach * std::pow(reach * reach * guess_.far / guess_.near, t);
  if (near_->value() >= far_->value()) {
    const QSignalBlocker quiet(this);
    if (moved == near_)
      near_->setValue(std::max(0, far_->value() - 1));
    else
      far_->setValue(std::min(sliderSteps, near_->value() + 1));
  }
  showDepth();
  Q_EMIT depthChanged();
}

void PairLimitsForm::showDepth() {
  const bool known = near_->isEnabled();  // or there is nothing to cut
  nearValue_->setText(known ? QString::number(depth_.near, 'g', 3) : QString());
  farValue_->setText(known ? QString::number(depth_.far, 'g', 3) : QString());
}

PairLimits PairLimitsForm::limits() const {
  PairLimits limits;
  const auto take = [](const Range& range, double& from, double& to, double unit) {
    if (range.from->value() > range.from->minimum()) from = range.from->value() / unit;
    if (range.to->value() < range.to->maximum()) to = range.to->value() / unit;
  };
  take(rotation_, limits.filter.rotationFrom, limits.filter.rotationTo, 1);
  take(baseline_, limits.filter.baselineFrom, limits.filter.baselineTo, 1);
  take(overlap_, limits.filter.overlapFrom, limits.filter.overlapTo, 100);
  if (error_.from->isEnabled()) take(error_, limits.errorFrom, limits.errorTo, 1);
  limits.listedOnly = listed_->isChecked();
  return limits;
}

void PairLimitsForm::reset() {
  {
    const QSignalBlocker quiet(this);
    for (const Range& range : {rotation_, baseline_, overlap_, error_}) {
      range.from->setValue(range.from->minimum());
      range.to->setValue(range.to->maximum());
    }
    listed_->setChecked(false);
    setScene({0, {}, {}, {}, 0, float(baseline_.to->isEnabled() ? baseline_.to->maximum() / 1.0001 : 0)}, guess_,
             near_->isEnabled());
  }
  Q_EMIT limitsChanged();
  Q_EMIT depthChanged();
}

}  // namespace parallax
