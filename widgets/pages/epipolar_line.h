// The epipolar line of a point, lens distortion included, as something that can be drawn.
#pragma once

#include <QPolygonF>

#include "geometry/relative_pose.h"

namespace parallax {

// Where the points along the ray of `pixel` (of the own image) are seen in the other image: pixels of that image, from
// the epipole towards infinity. Empty when no part of the ray is in front of the other camera.
QPolygonF epipolarLine(const RelativePose& otherFromOwn, const Intrinsics& own, const Intrinsics& other, QPointF pixel);

}  // namespace parallax
