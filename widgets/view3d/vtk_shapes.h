// Flat, unlit VTK actors from plain geometry. Widths are device pixels. VTK multisamples only what it takes for
// opaque, so faint lines are mixed with the background, not made translucent.
#pragma once

#include <QColor>
#include <QImage>
#include <vtkActor.h>
#include <vtkSmartPointer.h>

#include "view3d/frustum.h"

namespace parallax {

struct ColouredPoint {
  Eigen::Vector3d position;
  QColor colour;
};

// `share` (0..1) of the second colour in the first.
QColor mixed(const QColor& first, const QColor& second, double share);

// Lines of one colour.
vtkSmartPointer<vtkActor> lineActor(const std::vector<Polyline>& lines, const QColor& colour);

// Separate segments, point 0 to 1, 2 to 3 and so on, their colours running from end to end.
vtkSmartPointer<vtkActor> segmentActor(const std::vector<ColouredPoint>& ends);

// A filled quadrilateral, which may be see-through: VTK takes it for opaque, so that it is multisampled, and blends it
// all the same. Draw it after what is behind it. Corners as of an image: top left, top right, bottom right, bottom
// left.
vtkSmartPointer<vtkActor> quadActor(const std::array<Eigen::Vector3d, 4>& corners, const QColor& colour);
vtkSmartPointer<vtkActor> quadActor(const std::array<Eigen::Vector3d, 4>& corners, const QImage& image, double opacity);

// Round dots.
vtkSmartPointer<vtkActor> dotActor(const std::vector<ColouredPoint>& points);

// Draws the lines over whatever lies in the very same place, if it was not raised as much.
void raise(vtkActor& actor, int levels);

}  // namespace parallax
