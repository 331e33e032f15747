// A floor to see depth by: squares below the cameras, fading out.
#pragma once

#include <QColor>

#include "view3d/vtk_shapes.h"

namespace parallax {

// Ends of segments, for segmentActor(). The floor lies below (y down) the given points and reaches a little beyond
// them; the sides of its squares are a round number of units. It fades
// into the background.
std::vector<ColouredPoint> groundGrid(const std::vector<Eigen::Vector3d>& extent, const QColor& colour,
                                      const QColor& background);

}  // namespace parallax
