#include "view3d/vtk_input.h"

#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <vtkCommand.h>
#include <vtkInteractorStyle.h>
#include <vtkRenderWindowInteractor.h>

namespace parallax {
namespace {

void tell(vtkRenderWindowInteractor& interactor, const QSinglePointEvent& event, double ratio, double height) {
  const QPointF at = event.position();
  const Qt::KeyboardModifiers keys = event.modifiers();
  interactor.SetEventInformation(static_cast<int>(at.x() * ratio), static_cast<int>((height - 1 - at.y()) * ratio),
                                 keys.testFlag(Qt::ControlModifier), keys.testFlag(Qt::ShiftModifier));
}

unsigned long pressOf(Qt::MouseButton button) {
  switch (button) {
    case Qt::LeftButton: return vtkCommand::LeftButtonPressEvent;
    case Qt::MiddleButton: return vtkCommand::MiddleButtonPressEvent;
    case Qt::RightButton: return vtkCommand::RightButtonPressEvent;
    default: return vtkCommand::NoEvent;
  }
}

unsigned long releaseOf(Qt::MouseButton button) {
  switch (button) {
    case Qt::LeftButton: return vtkCommand::LeftButtonReleaseEvent;
    case Qt::MiddleButton: return vtkCommand::MiddleButtonReleaseEvent;
    case Qt::RightButton: return vtkCommand::RightButtonReleaseEvent;
    default: return vtkCommand::NoEvent;
  }
}

// VTK knows only whole notches of a wheel; touchpads send fractions, which its motion factor can carry.
void zoom(vtkRenderWindowInteractor& interactor, double notches) {
  auto* style = vtkInteractorStyle::SafeDownCast(interactor.GetInteractorStyle());
  if (notches == 0 || !style) return;
  style->SetMouseWheelMotionFactor(std::min(std::abs(notches), 5.0));
  interactor.InvokeEvent(notches > 0 ? vtkCommand::MouseWheelForwardEvent : vtkCommand::MouseWheelBackwardEvent);
}

}  // namespace

bool passToVtk(const QEvent& event, vtkRenderWindowInteractor& interactor, double pixelRatio, double height) {
  switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease: {
      const auto& mouse = static_cast<const QMouseEvent&>(event);
      const bool released = event.type() == QEvent::MouseButtonRelease;
      tell(interactor, mouse, pixelRatio, height);
      interactor.InvokeEvent(released ? releaseOf(mouse.button()) : pressOf(mouse.button()));
      return true;
    }
    case QEvent::MouseMove:
      tell(interactor, static_cast<const QMouseEvent&>(event), pixelRatio, height);
      interactor.InvokeEvent(vtkCommand::MouseMoveEvent);
      return true;
    case QEvent::Wheel:
      tell(interactor, static_cast<const QWheelEvent&>(event), pixelRatio, height);
      zoom(interactor, static_cast<const QWheelEvent&>(event).angleDelta().y() / 120.0);
      return true;
    case QEvent::NativeGesture: {
      const auto& gesture = static_cast<const QNativeGestureEvent&>(event);
      if (gesture.gestureType() != Qt::ZoomNativeGesture) return false;
      tell(interactor, gesture, pixelRatio, height);
      zoom(interactor, 5 * gesture.value());  // the fraction pinched: a notch magnifies by a fifth
      return true;
    }
    default: return false;
  }
}

}  // namespace parallax
