#include "pages/focal_panel.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <cmath>

namespace parallax {
namespace {

constexpr int steps = 600;  // of a slider, from end to end

int stepOf(double px, const std::pair<double, double>& range) {
  return int(std::lround(steps * std::log(px / range.first) / std::log(range.second / range.first)));
}

double focalAt(int step, const std::pair<double, double>& range) {
  return range.first * std::pow(range.second / range.first, double(step) / steps);
}

// The focal length on 24 x 36 mm film with the same diagonal field of view, as EXIF has it.
double equivalentMm(double px, const cv::Mat& image) { return px * 43.2666 / std::hypot(image.cols, image.rows); }

}  // namespace

FocalPanel::FocalPanel(PairSession& session, QWidget* parent) : QWidget(parent), session_(session), focal_(session) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  linked_ = new QCheckBox(tr("Both images by one camera"));
  linked_->setObjectName("focalLinked");
  linked_->setToolTip(tr("Turn both focal lengths together, in proportion"));
  layout->addWidget(linked_);
  for (int camera : {0, 1}) rows_[camera] = addRow(camera);
  plot_ = new FocalPlot;
  plot_->setObjectName("focalPlot");
  plot_->setAccessibleName(tr("Inliers by focal length"));
  plot_->setFixedHeight(150);
  layout->addWidget(plot_);
  text_ = new QLabel;
  text_->setObjectName("focalText");
  text_->setWordWrap(true);
  layout->addWidget(text_);
  auto* buttons = new QHBoxLayout;
  useBest_ = new QPushButton(tr("Use the best"));
  useBest_->setObjectName("focalUseBest");
  useBest_->setToolTip(tr("The focal length that most matches agree with"));
  reset_ = new QPushButton(tr("Reset"));
  reset_->setObjectName("focalReset");
  reset_->setToolTip(tr("Back to the focal lengths that were found or typed in"));
  buttons->addWidget(useBest_);
  buttons->addWidget(reset_);
  layout->addLayout(buttons);
  connectAll();
  refresh();
}

FocalPanel::Row FocalPanel::addRow(int camera) {
  Row row{new QWidget, new QLabel, new QLabel, new QSlider(Qt::Horizontal)};
  row.slider->setObjectName(QStringLiteral("focal%1").arg(camera + 1));
  row.slider->setRange(0, steps);
  row.slider->setPageStep(steps / 20);
  row.value->setObjectName(row.slider->objectName() + "Value");
  auto* box = new QVBoxLayout(row.box);
  box->setContentsMargins(0, 0, 0, 0);
  box->setSpacing(2);
  auto* line = new QHBoxLayout;
  line->addWidget(row.name);
  line->addStretch();
  line->addWidget(row.value);
  box->addLayout(line);
  box->addWidget(row.slider);
  layout()->addWidget(row.box);
  connect(row.slider, &QSlider::valueChanged, this,
          [this, camera](int step) { focal_.turn(camera, focalAt(step, focal_.range(camera))); });
  return row;
}

void FocalPanel::connectAll() {
  connect(linked_, &QCheckBox::toggled, &focal_, &FocalSession::setLinked);
  connect(&focal_, &FocalSession::changed, this, &FocalPanel::refresh);
  connect(plot_, &FocalPlot::chosen, this, [this](double px) {
    if (shown_) focal_.turn(shown_->camera, px);
  });
  connect(useBest_, &QPushButton::clicked, this, [this] {
    if (shown_) focal_.turn(shown_->camera, shown_->focalPx[shown_->best]);
  });
  connect(reset_, &QPushButton::clicked, &focal_, &FocalSession::reset);
}

void FocalPanel::refresh() {
  const bool open = session_.loaded() != nullptr;
  setEnabled(open);
  const QSignalBlocker quiet(linked_);
  linked_->setChecked(focal_.linked());
  for (int camera : {0, 1}) showRow(camera);
  reset_->setEnabled(focal_.setByHand());
  showCurve();
}

void FocalPanel::showRow(int camera) {
  const Row& row = rows_[camera];
  row.box->setVisible(camera == 0 || !focal_.linked());
  const QString name = focal_.linked() ? tr("Focal length") : tr("Focal length %1").arg(camera + 1);
  row.name->setText(name);
  row.slider->setAccessibleName(name);
  const auto loaded = session_.loaded();
  const double px = focal_.focalPx(camera);
  if (!loaded || px <= 0) return row.value->setText({});
  const cv::Mat& image = (camera == 0 ? loaded->pair.first : loaded->pair.second).bgr;
  const QString value = tr("%1 px · %2 mm equivalent").arg(px, 0, 'f', 0).arg(equivalentMm(px, image), 0, 'f', 0);
  row.value->setText(value);
  if (row.slider->isSliderDown()) return;  // the person holds it
  const QSignalBlocker quiet(row.slider);
  row.slider->setValue(stepOf(px, focal_.range(camera)));
}

void FocalPanel::showCurve() {
  if (focal_.curve() != shown_) {
    shown_ = focal_.curve();
    if (shown_) plot_->setColour(shown_->colour);
    shown_ ? plot_->setCurve(shown_->focalPx, shown_->inliers, shown_->best) : plot_->setCurve({}, {}, -1);
  }
  plot_->setEmptyText(focal_.counting() ? tr("Counting inliers…") : focal_.reason());
  plot_->setNow(shown_ ? focal_.focalPx(shown_->camera) : 0);
  useBest_->setEnabled(shown_ != nullptr);
  text_->setText(curveText());
}

QString FocalPanel::curveText() const {
  if (!shown_) return {};
  return tr("Most matches of %1 agree at %2 px: %3 of %4.")
      .arg(shown_->method)
      .arg(shown_->focalPx[shown_->best], 0, 'f', 0)
      .arg(shown_->inliers[shown_->best])
      .arg(shown_->matches);
}

}  // namespace parallax
