#include "view3d/vtk_messages.h"

#include <QtGlobal>
#include <vtkNew.h>
#include <vtkObjectFactory.h>
#include <vtkOutputWindow.h>

namespace parallax {
namespace {

class MessagesToQt : public vtkOutputWindow {
 public:
  static MessagesToQt* New();
  vtkTypeMacro(MessagesToQt, vtkOutputWindow);

  void DisplayText(const char* text) override {
    const bool serious = GetCurrentMessageType() == MESSAGE_TYPE_ERROR ||
                         GetCurrentMessageType() == MESSAGE_TYPE_WARNING ||
                         GetCurrentMessageType() == MESSAGE_TYPE_GENERIC_WARNING;
    serious ? qWarning("VTK: %s", text) : qDebug("VTK: %s", text);
  }
};
vtkStandardNewMacro(MessagesToQt);

}  // namespace

void sendVtkMessagesToQt() {
  if (MessagesToQt::SafeDownCast(vtkOutputWindow::GetInstance())) return;
  const vtkNew<MessagesToQt> messages;
  vtkOutputWindow::SetInstance(messages);
}

}  // namespace parallax
