// Tells that a run ended, also to a person who looks elsewhere: through the desktop's notices (org.freedesktop.
// Notifications), and by the window asking for attention.
#pragma once

#include <QString>

class QWidget;

namespace parallax {

void showDesktopNotice(QWidget* window, const QString& title, const QString& sentence);

}  // namespace parallax
