#include "view3d/pose_view.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <array>

#include "view3d/pose_canvas.h"

namespace parallax {
namespace {

constexpr int buttonMargin = 8;  // logical pixels
constexpr std::array presets{ViewPreset::Overview, ViewPreset::Front, ViewPreset::Top, ViewPreset::Side,
                             ViewPreset::Camera1};

QString nameOf(ViewPreset preset) {
  switch (preset) {
    case ViewPreset::Overview: return PoseView::tr("Overview");
    case ViewPreset::Front: return PoseView::tr("Front");
    case ViewPreset::Top: return PoseView::tr("Top");
    case ViewPreset::Side: return PoseView::tr("Side");
    case ViewPreset::Camera1: return PoseView::tr("From camera 1");
  }
  return {};
}

}  // namespace

PoseView::PoseView(QWidget* parent) : QWidget(parent) {
  setObjectName("poseView");
  auto* layout = new QGridLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(0);
  if (VtkWidget::unavailable().isEmpty()) {
    addCanvas();
  } else {
    trouble_ = new QLabel;
    trouble_->setObjectName("poseViewTrouble");
    trouble_->setWordWrap(true);
    trouble_->setAlignment(Qt::AlignCenter);
    trouble_->setMargin(3 * buttonMargin);
    layout->addWidget(trouble_);
  }
  retranslate();
  followPalette();
}

// The canvas fills the grid; the button lies over its upper corner, on the side where reading ends.
void PoseView::addCanvas() {
  auto& layout = static_cast<QGridLayout&>(*this->layout());
  canvas_ = new PoseCanvas;
  canvas_->setObjectName("poseCanvas");
  layout.addWidget(canvas_, 0, 0, 3, 3);
  setFocusProxy(canvas_);
  connect(canvas_, &PoseCanvas::cameraClicked, this, &PoseView::cameraClicked);
  connect(canvas_, &PoseCanvas::cameraHovered, this, &PoseView::cameraHovered);

  presets_ = new QToolButton;
  presets_->setObjectName("poseViewPresets");
  presets_->setPopupMode(QToolButton::InstantPopup);
  presets_->setFocusPolicy(Qt::TabFocus);
  presets_->setMenu(new QMenu(presets_));
  for (const ViewPreset preset : presets) {
    presets_->menu()->addAction(QString(), this, [this, preset] { showPreset(preset); });
  }
  layout.addWidget(presets_, 1, 1);
  layout.setRowMinimumHeight(0, buttonMargin);
  layout.setColumnMinimumWidth(2, buttonMargin);
  layout.setRowStretch(2, 1);
  layout.setColumnStretch(0, 1);
  presets_->raise();
}

void PoseView::setScene(PoseSceneData scene) {
  if (!canvas_) return;
  canvas_->setScene(std::move(scene));
  retranslate();
}

void PoseView::setHighlighted(const QString& id) {
  if (canvas_) canvas_->setHighlighted(id);
}

void PoseView::setInvitation(const QString& text) {
  if (canvas_) canvas_->setInvitation(text);
}

void PoseView::setColours(const QColor& background, const QColor& text) {
  ownColours_ = true;
  if (canvas_) canvas_->setColours(background, text);
}

void PoseView::followPalette() {
  if (canvas_ && !ownColours_) {
    canvas_->setColours(palette().color(QPalette::Base), palette().color(QPalette::Text));
  }
}

void PoseView::showPreset(ViewPreset preset) {
  if (canvas_) canvas_->showPreset(preset);
}

QString PoseView::cameraAt(const QPointF& position) const {
  return canvas_ ? canvas_->cameraAt(canvas_->mapFrom(this, position)) : QString();
}

QImage PoseView::snapshot(double scale) {
  if (!canvas_) return {};
  ensurePolished();
  layout()->activate();  // a view that was never shown has not laid out its canvas yet
  return canvas_->snapshot(scale);
}

void PoseView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::PaletteChange) followPalette();
}

void PoseView::retranslate() {
  setAccessibleName(tr("3D view of the cameras"));
  if (trouble_) {
    trouble_->setText(VtkWidget::unavailable());
    trouble_->setAccessibleName(tr("Why there is no 3D view"));
    return;
  }
  const int cameras = static_cast<int>(canvas_->scene().cameras.size());
  canvas_->setAccessibleName(accessibleName());
  canvas_->setAccessibleDescription(cameras ? tr("%n camera(s)", nullptr, cameras) : PoseCanvas::invitation());
  presets_->setVisible(cameras > 0);
  presets_->setText(tr("View"));
  presets_->setAccessibleName(tr("Point of view"));
  presets_->setToolTip(tr("Where to look from"));
  for (std::size_t i = 0; i < presets.size(); ++i) presets_->menu()->actions()[i]->setText(nameOf(presets[i]));
}

}  // namespace parallax
