// What the Probes panel is made of.
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>
#include <cmath>

#include "pages/probe_panel.h"
#include "plots/live_plot.h"
#include "view3d/pose_view.h"

namespace parallax {
namespace {

constexpr int listLines = 2;  // of probes that are seen at once, in a narrow panel

QLabel* sentenceLabel(const char* name) {
  auto* label = new QLabel;
  label->setObjectName(name);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  return label;
}

}  // namespace

QWidget* ProbePanel::makeChoice() {
  watch_ = new QPushButton(tr("Watch the pair in Inspect"));
  watch_->setObjectName("watchPairButton");
  connect(watch_, &QPushButton::clicked, this, &ProbePanel::watchPair);
  forget_ = new QPushButton(tr("Remove"));
  forget_->setObjectName("forgetProbe");
  forget_->setToolTip(tr("The trainer estimates this pair no longer"));
  connect(forget_, &QPushButton::clicked, this, &ProbePanel::forget);
  list_ = new QListWidget;
  list_->setObjectName("probeList");
  list_->setAccessibleName(tr("Pairs that are watched"));
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setTextElideMode(Qt::ElideMiddle);
  list_->setMinimumHeight(listLines * 2 * fontMetrics().lineSpacing() + 12);
  connect(list_, &QListWidget::currentRowChanged, this, &ProbePanel::probeChosen);
  hint_ = sentenceLabel("probeHint");
  hint_->setForegroundRole(QPalette::PlaceholderText);
  problem_ = sentenceLabel("probeProblem");
  problem_->hide();
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(watch_, 1);
  buttons->addWidget(forget_);
  auto* box = new QWidget;
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins({});
  layout->addLayout(buttons);
  layout->addWidget(problem_);
  layout->addWidget(hint_);
  layout->addWidget(list_, 1);
  layout->addStretch();
  return box;
}

QWidget* ProbePanel::makeTrail() {
  view_ = new PoseView;
  view_->setMinimumHeight(150);
  connect(view_, &PoseView::cameraClicked, this, [this](const QString& id) {
    bool isEstimate = false;
    const int index = id.toInt(&isEstimate);
    if (isEstimate) slider_->setValue(index);
  });
  connect(view_, &PoseView::cameraHovered, this, [this](const QString& id) {
    bool isEstimate = false;
    const int index = id.toInt(&isEstimate);
    sayEstimate(isEstimate ? index : shownEstimate());
  });
  estimate_ = sentenceLabel("probeEstimate");
  estimate_->setAccessibleName(tr("The estimate that is shown"));
  slider_ = new QSlider(Qt::Horizontal);
  slider_->setObjectName("probeSlider");
  slider_->setAccessibleName(tr("Estimate"));
  slider_->setToolTip(tr("Which estimate is shown; at its right end, always the newest"));
  connect(slider_, &QSlider::valueChanged, this, [this](int value) {
    newest_ = value == slider_->maximum();
    showScene();
  });
  auto* box = new QWidget;
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins({});
  layout->setSpacing(4);
  layout->addWidget(view_, 1);
  layout->addWidget(estimate_);
  layout->addWidget(slider_);
  return box;
}

QWidget* ProbePanel::makeCurves() {
  plot_ = new LivePlot;
  plot_->setObjectName("plot-probe");
  plot_->setAccessibleName(tr("Errors of the probe over steps"));
  plot_->setTitles(tr("Error (°)"), QStringLiteral("°"));
  plot_->setFromZero(true);
  plot_->setFollowing(true);
  plot_->setMinimumHeight(120);
  connect(plot_, &LivePlot::crosshairMoved, this, [this](double x) {
    const WatchedProbe* probe = current();
    const bool over = probe && !probe->trail.empty() && std::isfinite(x);
    const int under = over ? int(nearestEstimate(probe->trail, x)) : -1;
    if (under != std::exchange(hovered_, under)) showScene();
  });
  return plot_;
}

}  // namespace parallax
