#include "view3d/pose_canvas.h"

#include <Eigen/Geometry>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <numbers>
#include <vtkCamera.h>
#include <vtkRenderer.h>

#include "view3d/framing.h"
#include "view3d/frustum.h"
#include "view3d/label_layout.h"
#include "view3d/overlay.h"
#include "view3d/vtk_shapes.h"

namespace parallax {
namespace {

using Eigen::Vector3d;

constexpr double fieldOfViewDeg = 30, margin = 0.1;
constexpr double pickRadius = 7, centreRadius = 14;  // logical pixels
constexpr double noDistance = 1e30;

QColor withAlpha(QColor colour, float alpha) {
  colour.setAlphaF(alpha);
  return colour;
}

double distance(const QLineF& line, const QPointF& point) {
  const QPointF along = line.p2() - line.p1(), to = point - line.p1();
  const double length2 = QPointF::dotProduct(along, along);
  const double t = length2 > 0 ? std::clamp(QPointF::dotProduct(to, along) / length2, 0.0, 1.0) : 0;
  return QLineF(line.p1() + t * along, point).length();
}

void place(vtkCamera& camera, const Viewpoint& view) {
  camera.SetPosition(view.eye.data());
  camera.SetFocalPoint(view.target.data());
  camera.SetViewUp(view.up.data());
  camera.SetViewAngle(view.fieldOfViewDeg);
}

// From behind and above, for a scene of this depth. Into a deep one one looks more nearly straight ahead, or what the
// cameras saw would be out of the picture.
Vector3d overviewDirection(double depth) {
  const double aside = depth > 4 ? std::max(0.45, std::sqrt(4 / depth)) : 1;
  return {-0.42 * aside, 0.4 * aside, 1};
}

// As a camera saw it, its frustum just inside the picture.
Viewpoint throughCamera(const Frustum& f, double aspect) {
  const Vector3d forward = f.imageCentre() - f.apex, up = f.corners[0] - f.corners[3];
  const double halfWidth = (f.corners[1] - f.corners[0]).norm() / 2, halfHeight = up.norm() / 2;
  const double slope = 1.08 * std::max(halfHeight, halfWidth / aspect) / forward.norm();
  return {f.apex, f.apex + 4 * forward, up.normalized(), std::atan(slope) * 360 / std::numbers::pi};
}

}  // namespace

struct PoseCanvas::Private {
  explicit Private(vtkRenderer& renderer) : scene(renderer) {}

  PoseScene scene;
  QColor text = Qt::black;
  QString hovered, invitation;
};

PoseCanvas::PoseCanvas(QWidget* parent) : VtkWidget(parent), p_(new Private(renderer())) {
  connect(this, &VtkWidget::clicked, this, [this](const QPointF& position) {
    if (const QString id = cameraAt(position); !id.isEmpty()) Q_EMIT cameraClicked(id);
  });
  connect(this, &VtkWidget::doubleClicked, this, &PoseCanvas::centreOn);
  showPreset(ViewPreset::Overview);
}

PoseCanvas::~PoseCanvas() = default;

void PoseCanvas::setScene(PoseSceneData scene) {
  const bool wasEmpty = p_->scene.data().cameras.empty();
  makeCurrent();
  p_->scene.show(std::move(scene));
  doneCurrent();
  if (wasEmpty && !p_->scene.data().cameras.empty()) showPreset(ViewPreset::Overview);
  update();
}

const PoseSceneData& PoseCanvas::scene() const { return p_->scene.data(); }

QString PoseCanvas::invitation() { return tr("Open two images to see their cameras here"); }

void PoseCanvas::setInvitation(const QString& text) {
  p_->invitation = text;
  update();
}

void PoseCanvas::setHighlighted(const QString& id) {
  if (id == p_->scene.highlighted()) return;
  p_->scene.setHighlighted(id);
  update();
}

void PoseCanvas::setColours(const QColor& background, const QColor& text) {
  p_->text = text;
  makeCurrent();
  p_->scene.setColours(background, mixed(background, text, 0.25));
  doneCurrent();
  setBackground(background);
}

void PoseCanvas::showPreset(ViewPreset preset) {
  const std::vector<Vector3d> extent = p_->scene.extent();
  const double aspect = height() > 0 ? static_cast<double>(width()) / height() : 1;
  const auto along = [&](const Vector3d& direction, const Vector3d& up) {
    return framed(extent, direction, up, fieldOfViewDeg, aspect, margin);
  };
  const Vector3d up = -Vector3d::UnitY();
  vtkCamera& camera = *renderer().GetActiveCamera();
  switch (preset) {
    case ViewPreset::Overview: place(camera, along(overviewDirection(p_->scene.depth()), up)); break;
    case ViewPreset::Front: place(camera, along(Vector3d::UnitZ(), up)); break;
    case ViewPreset::Top: place(camera, along(Vector3d::UnitY(), Vector3d::UnitZ())); break;
    case ViewPreset::Side: place(camera, along(-Vector3d::UnitX(), up)); break;
    case ViewPreset::Camera1:
      place(camera, p_->scene.frusta().empty() ? along(Vector3d::UnitZ(), up)
                                               : throughCamera(p_->scene.frusta().front(), aspect));
  }
  update();
}

void PoseCanvas::orbit(double azimuthDeg, double elevationDeg) {
  vtkCamera& camera = *renderer().GetActiveCamera();
  camera.Azimuth(azimuthDeg);
  camera.Elevation(elevationDeg);
  camera.OrthogonalizeViewUp();
  update();
}

std::vector<QLineF> PoseCanvas::edgesOf(std::size_t camera) const {
  std::vector<QLineF> result;
  if (!p_->scene.data().cameras[camera].visible) return result;
  for (const Polyline& line : lines(p_->scene.frusta()[camera])) {
    for (std::size_t i = 1; i < line.size(); ++i) {
      const std::optional<QPointF> from = project(line[i - 1]), to = project(line[i]);
      if (from && to) result.emplace_back(*from, *to);
    }
  }
  return result;
}

// A quick no for most of thousands of cameras. A frustum is seen within its edge's length of its apex.
bool PoseCanvas::mayBeAt(std::size_t camera, const QPointF& position) const {
  const Frustum& shape = p_->scene.frusta()[camera];
  const std::optional<QPointF> apex = project(shape.apex);
  if (!apex) return true;
  const QLineF to(*apex, position);
  double reach = 0;
  for (const Vector3d& corner : shape.outline()) {
    const std::optional<QPointF> at = project(corner);
    if (!at) return true;
    reach = std::max(reach, QLineF(*apex, *at).length());
  }
  return to.length() <= reach + pickRadius;
}

QString PoseCanvas::cameraAt(const QPointF& position) const {
  const auto& cameras = p_->scene.data().cameras;
  double nearest = noDistance;
  QString found;
  for (std::size_t i = 0; i < cameras.size(); ++i) {
    if (!mayBeAt(i, position)) continue;
    const std::vector<QLineF> edges = edgesOf(i);
    double here = noDistance;
    for (const QLineF& edge : edges) here = std::min(here, distance(edge, position));
    if (const std::size_t around = p_->scene.frusta()[i].border.size(); edges.size() >= around) {
      QPolygonF image;  // which the first edges go around
      for (std::size_t side = 0; side < around; ++side) image << edges[side].p1();
      // An edge close by tells more than an area, and of areas the smallest.
      if (here > pickRadius && image.containsPoint(position, Qt::OddEvenFill)) here = pickRadius;
    }
    if (here <= pickRadius && here < nearest) {
      nearest = here;
      found = cameras[i].id;
    }
  }
  return found;
}

void PoseCanvas::centreOn(const QPointF& position) {
  double nearest = centreRadius;
  std::optional<Vector3d> target;
  const auto consider = [&](const Vector3d& point) {
    const std::optional<QPointF> at = project(point);
    if (!at || QLineF(*at, position).length() > nearest) return;
    nearest = QLineF(*at, position).length();
    target = point;
  };
  for (const Frustum& shape : p_->scene.frusta()) consider(shape.apex);
  for (const PoseScenePoint& point : p_->scene.data().points) consider(point.position);
  if (!target) return;
  vtkCamera& camera = *renderer().GetActiveCamera();
  const Vector3d shift = *target - Vector3d(camera.GetFocalPoint()), eye = Vector3d(camera.GetPosition()) + shift;
  camera.SetFocalPoint(target->data());
  camera.SetPosition(eye.data());
  update();
}

void PoseCanvas::prepareFrame(double pixelRatio) { p_->scene.prepareFrame(pixelRatio); }

void PoseCanvas::paintOverlay(QPainter& painter) {
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
  if (p_->scene.data().cameras.empty()) {
    painter.setPen(withAlpha(p_->text, 0.7F));
    painter.drawText(QRectF(rect()).adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                     p_->invitation.isEmpty() ? invitation() : p_->invitation);
    return;
  }
  paintAxes(painter);
  paintLabels(painter);
}

void PoseCanvas::paintLabels(QPainter& painter) {
  QFont font = this->font();
  font.setWeight(QFont::DemiBold);
  std::vector<Caption> captions;
  std::vector<LabelRequest> requests;
  std::vector<QLineF> obstacles;
  const std::optional<QPointF> origin = project(Vector3d::Zero());  // where the baselines start
  for (std::size_t i = 0; i < p_->scene.frusta().size(); ++i) {
    const PoseSceneCamera& camera = p_->scene.data().cameras[i];
    if (camera.oneOfMany) continue;
    const std::vector<QLineF> edges = edgesOf(i);
    obstacles.insert(obstacles.end(), edges.begin(), edges.end());
    const std::optional<QPointF> apex = project(p_->scene.frusta()[i].apex);
    if (origin && apex && camera.visible && !p_->scene.data().rig) obstacles.emplace_back(*origin, *apex);
    const std::optional<QPointF> image = project(p_->scene.frusta()[i].imageCentre());
    if (!camera.visible || camera.label.isEmpty() || !apex || !image || !rect().contains(apex->toPoint())) continue;
    captions.push_back({camera.label, font, camera.colour, background()});
    requests.push_back({*apex, *apex - *image, captions.back().size()});
  }
  const std::vector<QRectF> places = layoutLabels(requests, obstacles, QRectF(rect()).adjusted(4, 4, -4, -4));
  for (std::size_t i = 0; i < places.size(); ++i) captions[i].paint(painter, places[i].topLeft());
}

void PoseCanvas::paintAxes(QPainter& painter) {
  vtkCamera& camera = *renderer().GetActiveCamera();
  const Vector3d forward(camera.GetDirectionOfProjection()), up(camera.GetViewUp());
  const Vector3d right = forward.cross(up).normalized(), above = right.cross(forward);
  std::array<QPointF, 3> axes;
  for (int i = 0; i < 3; ++i) axes[i] = QPointF(right[i], -above[i]);
  QFont small = font();
  small.setPointSizeF(0.85 * small.pointSizeF());
  paintTriad(painter, QPointF(40, height() - 40), axes, {{}, small, withAlpha(p_->text, 0.65F), background()});
}

void PoseCanvas::keyPressEvent(QKeyEvent* event) {
  constexpr double turn = 5, zoom = 1.1;
  switch (event->key()) {
    case Qt::Key_Left: return orbit(turn, 0);
    case Qt::Key_Right: return orbit(-turn, 0);
    case Qt::Key_Up: return orbit(0, -turn);
    case Qt::Key_Down: return orbit(0, turn);
    case Qt::Key_Plus:
    case Qt::Key_Equal: renderer().GetActiveCamera()->Dolly(zoom); return update();
    case Qt::Key_Minus: renderer().GetActiveCamera()->Dolly(1 / zoom); return update();
    case Qt::Key_Home: return showPreset(ViewPreset::Overview);
    default: VtkWidget::keyPressEvent(event);
  }
}

void PoseCanvas::mouseMoved(const QPointF& position) {
  const QString id = cameraAt(position);
  hover(id);
  if (id.isEmpty()) return unsetCursor();
  setCursor(Qt::PointingHandCursor);
}

void PoseCanvas::leaveEvent(QEvent* event) {
  VtkWidget::leaveEvent(event);
  hover({});
}

void PoseCanvas::hover(const QString& id) {
  if (id == p_->hovered) return;
  p_->hovered = id;
  Q_EMIT cameraHovered(id);
}

}  // namespace parallax
