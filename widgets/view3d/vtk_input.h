// Qt's mouse, wheel and pinch events in the words of VTK.
#pragma once

#include <QEvent>

class vtkRenderWindowInteractor;

namespace parallax {

// Hands an event on to the interactor; false when it is not one that navigates. `pixelRatio` is device over logical
// pixels and `height` the widget's, in logical pixels: VTK counts device pixels from the bottom.
bool passToVtk(const QEvent& event, vtkRenderWindowInteractor& interactor, double pixelRatio, double height);

}  // namespace parallax
