#include "view3d/pose_scene.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vtkCamera.h>
#include <vtkPropCollection.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>

#include "view3d/framing.h"
#include "view3d/ground_grid.h"
#include "view3d/vtk_shapes.h"

namespace parallax {
namespace {

using Eigen::Vector3d;

// Logical pixels.
constexpr double lineWidth = 1.8, ghostWidth = 1.5, highlightedWidth = 3.6, thinWidth = 1.2, dotSize = 4;
constexpr double edgeOverBaseline = 0.5;

bool isFinite(const RigidPose& pose) { return pose.rotation.allFinite() && pose.translation.allFinite(); }

QColor withAlpha(QColor colour, double alpha) {
  colour.setAlphaF(static_cast<float>(alpha * colour.alphaF()));
  return colour;
}

// A scene of one pair has a baseline of one; one of many cameras has many, and the typical one decides.
double frustumEdge(const std::vector<PoseSceneCamera>& cameras) {
  std::vector<Vector3d> centres;
  for (const PoseSceneCamera& camera : cameras) centres.push_back(camera.camFromReference.centre());
  std::erase_if(centres, [](const Vector3d& centre) { return centre.norm() < 1e-6; });
  const double baseline = distanceQuantile(centres, Vector3d::Zero(), 0.5);
  return edgeOverBaseline * (baseline > 0 ? baseline : 1);
}

std::vector<Vector3d> positions(const PoseSceneData& data) {
  std::vector<Vector3d> result;
  result.reserve(data.points.size());
  for (const PoseScenePoint& point : data.points) result.push_back(point.position);
  return result;
}

void dropUnusable(PoseSceneData& data) {
  std::erase_if(data.cameras, [](const PoseSceneCamera& camera) { return !isFinite(camera.camFromReference); });
  std::erase_if(data.points, [](const PoseScenePoint& point) { return !point.position.allFinite(); });
  std::erase_if(data.links, [](const PoseSceneLink& link) { return !link.from.allFinite() || !link.to.allFinite(); });
  const double farthest = 30 * std::max(1.0, distanceQuantile(positions(data), Vector3d::Zero(), 0.9));
  std::erase_if(data.points, [&](const PoseScenePoint& point) { return point.position.norm() > farthest; });
}

}  // namespace

struct PoseScene::Private {
  struct CameraActors {
    vtkSmartPointer<vtkActor> outline, image, baseline;
  };

  explicit Private(vtkRenderer& target) : renderer(target) {}

  vtkRenderer& renderer;
  PoseSceneData data;
  std::vector<Frustum> frusta;
  std::vector<CameraActors> cameras;
  std::vector<std::size_t> imageOrder;  // the cameras that have an image, farthest first
  vtkSmartPointer<vtkActor> dots, grid, many, links;
  QString highlighted;
  QColor background = Qt::white, gridColour = Qt::lightGray;
  double ratio = 1;

  CameraActors actorsOf(const PoseSceneCamera& camera, const Frustum& shape, double edge) const;
  void add(vtkActor* actor) const {
    if (actor) renderer.AddActor(actor);
  }
  void addMany();
  void addLinks();
  void applyWidths();
  void sortImages();
};

// Thousands of cameras as thousands of actors would take a second a frame; as one shape they take a millisecond.
void PoseScene::Private::addMany() {
  std::vector<ColouredPoint> ends;
  for (std::size_t i = 0; i < frusta.size(); ++i) {
    if (!data.cameras[i].oneOfMany || !data.cameras[i].visible) continue;
    for (const Polyline& line : lines(frusta[i]))
      for (std::size_t p = 1; p < line.size(); ++p)
        ends.insert(ends.end(), {{line[p - 1], data.cameras[i].colour}, {line[p], data.cameras[i].colour}});
  }
  if (ends.empty()) return;
  many = segmentActor(ends);
  add(many);
}

// As one shape too: a trail has as many as a long training has validations.
void PoseScene::Private::addLinks() {
  std::vector<ColouredPoint> ends;
  for (const PoseSceneLink& link : data.links)
    ends.insert(ends.end(), {{link.from, link.colour}, {link.to, link.colour}});
  if (ends.empty()) return;
  links = segmentActor(ends);
  add(links);
}

PoseScene::Private::CameraActors PoseScene::Private::actorsOf(const PoseSceneCamera& camera, const Frustum& shape,
                                                              double edge) const {
  CameraActors result;
  if (!camera.visible || camera.oneOfMany) return result;
  const std::vector<Polyline> border = lines(shape);
  result.outline = lineActor(camera.ghost ? dashed(border, 0.09 * edge) : border, camera.colour);
  raise(*result.outline, camera.ghost ? 2 : 1);  // borders over images, the truth over all
  if (!shape.flat) {
    // A picture on a plane would not be where its rays go.
  } else if (!camera.thumbnail.isNull()) {
    result.image = quadActor(shape.corners, camera.thumbnail, 0.6);
  } else if (!camera.ghost) {
    result.image = quadActor(shape.corners, withAlpha(camera.colour, 0.12));
  }
  if (!data.rig && shape.apex.norm() > 1e-6) {
    const Polyline toReference{Vector3d::Zero(), shape.apex};
    const std::vector<Polyline> line{toReference};
    result.baseline = lineActor(camera.ghost ? dashed(line, 0.09 * edge) : line, mixed(background, camera.colour, 0.6));
  }
  return result;
}

void PoseScene::Private::applyWidths() {
  for (std::size_t i = 0; i < cameras.size(); ++i) {
    if (!cameras[i].outline) continue;
    const bool chosen = data.cameras[i].strong || (!highlighted.isEmpty() && data.cameras[i].id == highlighted);
    const double width = chosen ? highlightedWidth : data.cameras[i].ghost ? ghostWidth : lineWidth;
    cameras[i].outline->GetProperty()->SetLineWidth(static_cast<float>(width * ratio));
    if (!cameras[i].baseline) continue;
    cameras[i].baseline->GetProperty()->SetLineWidth(static_cast<float>((chosen ? lineWidth : thinWidth) * ratio));
  }
  if (dots) dots->GetProperty()->SetPointSize(static_cast<float>(dotSize * ratio));
  if (many) many->GetProperty()->SetLineWidth(static_cast<float>(thinWidth * ratio));
  if (links) links->GetProperty()->SetLineWidth(static_cast<float>(lineWidth * ratio));
  if (grid) grid->GetProperty()->SetLineWidth(static_cast<float>(thinWidth * ratio));
}

void PoseScene::Private::sortImages() {
  const Vector3d eye(renderer.GetActiveCamera()->GetPosition());
  const auto distance = [&](std::size_t i) { return (frusta[i].imageCentre() - eye).norm(); };
  std::vector<std::size_t> sorted = imageOrder;
  std::ranges::stable_sort(sorted, std::greater(), distance);
  if (sorted == imageOrder) return;
  imageOrder = sorted;
  // On the list itself: the renderer's own functions would throw the textures away.
  for (const std::size_t i : imageOrder) renderer.GetViewProps()->RemoveItem(cameras[i].image);
  for (const std::size_t i : imageOrder) renderer.GetViewProps()->AddItem(cameras[i].image);
}

PoseScene::PoseScene(vtkRenderer& renderer) : d_(new Private(renderer)) {}

PoseScene::~PoseScene() = default;

void PoseScene::show(PoseSceneData data) {
  dropUnusable(data);
  d_->renderer.RemoveAllViewProps();
  d_->data = std::move(data);
  d_->frusta.clear();
  d_->cameras.clear();
  d_->grid = d_->dots = d_->many = d_->links = nullptr;

  const double edge = d_->data.frustumEdge > 0 ? d_->data.frustumEdge : frustumEdge(d_->data.cameras);
  for (const PoseSceneCamera& camera : d_->data.cameras) {
    d_->frusta.push_back(frustum(camera.camFromReference, camera.intrinsics, edge * camera.size));
    d_->cameras.push_back(d_->actorsOf(camera, d_->frusta.back(), edge));
  }
  if (!d_->data.points.empty()) {
    std::vector<ColouredPoint> points;
    points.reserve(d_->data.points.size());
    for (const auto& [position, colour] : d_->data.points) points.push_back({position, colour});
    d_->dots = dotActor(points);
    d_->add(d_->dots);
  }
  d_->addMany();
  d_->addLinks();
  for (const Private::CameraActors& actors : d_->cameras) {
    d_->add(actors.outline);
    d_->add(actors.baseline);
  }
  if (const std::vector<Vector3d> around = extent(); !around.empty()) {
    d_->grid = segmentActor(groundGrid(around, d_->gridColour, d_->background));
    d_->add(d_->grid);
  }
  // Last, because one sees through them.
  d_->imageOrder.clear();
  for (std::size_t i = 0; i < d_->cameras.size(); ++i) {
    if (!d_->cameras[i].image) continue;
    d_->add(d_->cameras[i].image);
    d_->imageOrder.push_back(i);
  }
  d_->applyWidths();
}

const PoseSceneData& PoseScene::data() const { return d_->data; }

void PoseScene::setHighlighted(const QString& id) {
  d_->highlighted = id;
  d_->applyWidths();
}

QString PoseScene::highlighted() const { return d_->highlighted; }

void PoseScene::setColours(const QColor& background, const QColor& grid) {
  if (background == d_->background && grid == d_->gridColour) return;
  d_->background = background;
  d_->gridColour = grid;
  show(std::move(d_->data));
}

void PoseScene::prepareFrame(double pixelRatio) {
  if (pixelRatio != d_->ratio) {
    d_->ratio = pixelRatio;
    d_->applyWidths();
  }
  d_->sortImages();
}

const std::vector<Frustum>& PoseScene::frusta() const { return d_->frusta; }

std::vector<Vector3d> PoseScene::extent() const {
  std::vector<Vector3d> result, points = positions(d_->data);
  double reach = 1;
  for (std::size_t i = 0; i < d_->frusta.size(); ++i) {
    if (!d_->data.cameras[i].visible) continue;
    for (const Vector3d& corner : d_->frusta[i].outline()) result.push_back(corner);
    reach = std::max(reach, d_->frusta[i].apex.norm());
  }
  // Distant points show up in perspective anyway; the cameras are what the picture is about.
  const double limit = std::min(distanceQuantile(points, Vector3d::Zero(), 0.8), 6 * reach);
  std::erase_if(points, [&](const Vector3d& point) { return point.norm() > limit; });
  result.insert(result.end(), points.begin(), points.end());
  return result;
}

double PoseScene::depth() const { return distanceQuantile(positions(d_->data), Vector3d::Zero(), 0.5); }

}  // namespace parallax
