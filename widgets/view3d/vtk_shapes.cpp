#include "view3d/vtk_shapes.h"

#include <algorithm>
#include <cmath>
#include <vtkCellArray.h>
#include <vtkFloatArray.h>
#include <vtkImageData.h>
#include <vtkNew.h>
#include <vtkPointData.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkProperty.h>
#include <vtkTexture.h>
#include <vtkUnsignedCharArray.h>
namespace parallax {
namespace {

using Eigen::Vector3d;

vtkSmartPointer<vtkActor> flatActor(vtkPolyData* shape) {
  const vtkNew<vtkPolyDataMapper> mapper;
  mapper->SetInputData(shape);
  auto actor = vtkSmartPointer<vtkActor>::New();
  actor->SetMapper(mapper);
  actor->GetProperty()->LightingOff();
  return actor;
}

void paint(vtkActor& actor, const QColor& colour) {
  actor.GetProperty()->SetColor(colour.redF(), colour.greenF(), colour.blueF());
  actor.GetProperty()->SetOpacity(colour.alphaF());
}

// Points with one colour each; the caller adds the cells.
vtkSmartPointer<vtkPolyData> colouredPoints(const std::vector<ColouredPoint>& points) {
  const vtkNew<vtkPoints> positions;
  const vtkNew<vtkUnsignedCharArray> colours;
  colours->SetNumberOfComponents(3);
  positions->Allocate(static_cast<vtkIdType>(points.size()));
  for (const auto& [position, colour] : points) {
    positions->InsertNextPoint(position.data());
    colours->InsertNextTuple3(colour.red(), colour.green(), colour.blue());
  }
  auto shape = vtkSmartPointer<vtkPolyData>::New();
  shape->SetPoints(positions);
  shape->GetPointData()->SetScalars(colours);
  return shape;
}

vtkSmartPointer<vtkPolyData> quad(const std::array<Vector3d, 4>& corners) {
  const vtkNew<vtkPoints> points;
  const vtkNew<vtkCellArray> cells;
  const vtkNew<vtkFloatArray> texture;
  texture->SetNumberOfComponents(2);
  for (const Vector3d& corner : corners) points->InsertNextPoint(corner.data());
  for (const auto& [u, v] : {std::pair(0, 1), {1, 1}, {1, 0}, {0, 0}}) texture->InsertNextTuple2(u, v);
  const vtkIdType order[4] = {0, 1, 2, 3};
  cells->InsertNextCell(4, order);
  auto shape = vtkSmartPointer<vtkPolyData>::New();
  shape->SetPoints(points);
  shape->SetPolys(cells);
  shape->GetPointData()->SetTCoords(texture);
  return shape;
}

// VTK counts rows from the bottom.
vtkSmartPointer<vtkImageData> vtkImage(const QImage& image) {
  const QImage flipped = image.convertToFormat(QImage::Format_RGB888).mirrored();
  auto result = vtkSmartPointer<vtkImageData>::New();
  result->SetDimensions(flipped.width(), flipped.height(), 1);
  result->AllocateScalars(VTK_UNSIGNED_CHAR, 3);
  for (int y = 0; y < flipped.height(); ++y) {
    std::copy_n(flipped.constScanLine(y), 3 * flipped.width(),
                static_cast<unsigned char*>(result->GetScalarPointer(0, y, 0)));
  }
  return result;
}

}  // namespace

QColor mixed(const QColor& first, const QColor& second, double share) {
  const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
  return {mix(first.red(), second.red()), mix(first.green(), second.green()), mix(first.blue(), second.blue())};
}

vtkSmartPointer<vtkActor> lineActor(const std::vector<Polyline>& lines, const QColor& colour) {
  const vtkNew<vtkPoints> points;
  const vtkNew<vtkCellArray> cells;
  for (const Polyline& line : lines) {
    cells->InsertNextCell(static_cast<int>(line.size()));
    for (const Vector3d& point : line) cells->InsertCellPoint(points->InsertNextPoint(point.data()));
  }
  const vtkNew<vtkPolyData> shape;
  shape->SetPoints(points);
  shape->SetLines(cells);
  auto actor = flatActor(shape);
  paint(*actor, colour);
  return actor;
}

vtkSmartPointer<vtkActor> segmentActor(const std::vector<ColouredPoint>& ends) {
  const vtkSmartPointer<vtkPolyData> shape = colouredPoints(ends);
  const vtkNew<vtkCellArray> cells;
  for (vtkIdType i = 0; i + 1 < static_cast<vtkIdType>(ends.size()); i += 2) {
    const vtkIdType segment[2] = {i, i + 1};
    cells->InsertNextCell(2, segment);
  }
  shape->SetLines(cells);
  return flatActor(shape);
}

vtkSmartPointer<vtkActor> quadActor(const std::array<Vector3d, 4>& corners, const QColor& colour) {
  auto actor = flatActor(quad(corners));
  actor->ForceOpaqueOn();
  paint(*actor, colour);
  return actor;
}

vtkSmartPointer<vtkActor> quadActor(const std::array<Vector3d, 4>& corners, const QImage& image, double opacity) {
  const vtkNew<vtkTexture> texture;
  texture->SetInputData(vtkImage(image));
  texture->InterpolateOn();
  texture->MipmapOn();
  auto actor = flatActor(quad(corners));
  actor->SetTexture(texture);
  actor->ForceOpaqueOn();
  actor->GetProperty()->SetOpacity(opacity);
  return actor;
}

vtkSmartPointer<vtkActor> dotActor(const std::vector<ColouredPoint>& points) {
  const vtkSmartPointer<vtkPolyData> shape = colouredPoints(points);
  const vtkNew<vtkCellArray> cells;
  cells->InsertNextCell(static_cast<int>(points.size()));
  for (vtkIdType i = 0; i < static_cast<vtkIdType>(points.size()); ++i) cells->InsertCellPoint(i);
  shape->SetVerts(cells);
  auto actor = flatActor(shape);
  actor->GetProperty()->RenderPointsAsSpheresOn();
  return actor;
}

void raise(vtkActor& actor, int levels) {
  actor.GetMapper()->SetResolveCoincidentTopologyToPolygonOffset();
  actor.GetMapper()->SetRelativeCoincidentTopologyLineOffsetParameters(0, -20 * levels);
}

}  // namespace parallax
