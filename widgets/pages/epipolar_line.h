// The epipolar line of a point, bent as the lens bends it, as something that can be drawn.
#pragma once

#include <QList>
#include <QPolygonF>

#include "geometry/relative_pose.h"

namespace parallax {

// Where the points along the ray of `pixel` (of the own image) are seen in the other image: pixels of that image, from
// the epipole towards infinity. In pieces: it ends where the other lens sees no farther (behind a pinhole, beyond the
// fold of a distorted one), and may begin again; in a panorama it leaves at one side and enters at the other. Empty
// when no part of the ray is seen, or the pixel has no ray.
QList<QPolygonF> epipolarLine(const RelativePose& otherFromOwn, const Intrinsics& own, const Intrinsics& other,
                              QPointF pixel);

}  // namespace parallax
