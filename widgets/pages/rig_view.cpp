#include "pages/rig_view.h"

#include <QApplication>
#include <QVBoxLayout>

#include "theme/theme.h"

namespace parallax {

RigView::RigView(Selection& selection, PairPicker& picker, Thumbnails& thumbnails, QWidget* parent)
    : QWidget(parent), selection_(selection), picker_(picker), thumbnails_(thumbnails), view_(new PoseView) {
  setObjectName("rigView");
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->addWidget(view_);
  timer_.setSingleShot(true);
  timer_.setInterval(0);
  connect(&timer_, &QTimer::timeout, this, &RigView::refresh);
  connect(&selection_, &Selection::collectionChanged, this, &RigView::showScene);
  connect(&selection_, &Selection::sceneChanged, this, &RigView::showScene);
  connect(&selection_, &Selection::lightChanged, &timer_, qOverload<>(&QTimer::start));
  connect(&picker_, &PairPicker::changed, &timer_, qOverload<>(&QTimer::start));
  connect(&thumbnails_, &Thumbnails::loaded, this, [this](const ThumbnailKey& key) {
    const auto& c = selection_.collection();
    for (const int view : {picker_.first(), picker_.second(), hovered_})
      if (c && view >= 0 && thumbnailKey(*c, {selection_.scene(), view, selection_.light()}) == key) timer_.start();
  });
  connect(view_, &PoseView::cameraClicked, this, [this](const QString& id) {
    picker_.pick(id.toInt(), QApplication::keyboardModifiers() & Qt::ShiftModifier);
    if (picker_.pending() >= 0) Q_EMIT status(tr("This is the first view. Click the second one."));
  });
  connect(view_, &PoseView::cameraHovered, this, [this](const QString& id) { hover(id.isEmpty() ? -1 : id.toInt()); });
  refreshTheme();
  showScene();
}

RigView::~RigView() { thumbnails_.forget(this); }

void RigView::refreshTheme() {
  view_->setColours(canvasColour(), QApplication::palette().color(QPalette::WindowText));
  timer_.start();
}

void RigView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (frameNext_) timer_.start();
}

void RigView::hover(int view) {
  if (view == hovered_) return;
  hovered_ = view;
  timer_.start();
}

void RigView::showScene() {
  const SceneEntry* scene = selection_.sceneEntry();
  frame_ = scene ? rigFrame(*scene) : RigFrame{};
  hovered_ = -1;
  view_->setInvitation(scene ? tr("Nothing is known of where these photographs were taken from.") : QString());
  frameNext_ = true;
  timer_.start();
}

QImage RigView::pictureOf(int view) const {
  if (view < 0) return {};
  return thumbnails_.find(thumbnailKey(*selection_.collection(), {selection_.scene(), view, selection_.light()})).image;
}

void RigView::refresh() {
  const SceneEntry* scene = selection_.sceneEntry();
  if (!scene) return view_->setScene({});
  const auto valid = [&](int view) { return view < int(scene->views.size()) ? view : -1; };
  RigMarks marks{valid(picker_.first()), valid(picker_.second()), valid(hovered_), {}, {}, {}};
  std::vector<ThumbnailKey> keys;
  for (const int view : {marks.first, marks.second, marks.hovered})
    if (view >= 0)
      keys.push_back(thumbnailKey(*selection_.collection(), {selection_.scene(), view, selection_.light()}));
  thumbnails_.want(this, keys);
  marks.firstImage = pictureOf(marks.first);
  marks.secondImage = pictureOf(marks.second);
  marks.hoveredImage = pictureOf(marks.hovered);
  view_->setScene(rigScene(*scene, frame_, marks, QApplication::palette().color(QPalette::WindowText)));
  if (isVisible() && std::exchange(frameNext_, false)) view_->resetCamera();
}

}  // namespace parallax
