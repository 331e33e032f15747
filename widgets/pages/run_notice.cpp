#include "pages/run_notice.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QWidget>

#include "bridge/latest_job.h"

namespace parallax {

void showDesktopNotice(QWidget* window, const QString& title, const QString& sentence) {
  QApplication::alert(window);
  // In a worker: where there is no session bus, looking for one can take its time.
  LatestJob::workers().start([title, sentence] {
    QDBusMessage call = QDBusMessage::createMethodCall(
        "org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "Notify");
    call << QStringLiteral("Parallax") << uint(0) << QStringLiteral("parallax") << title << sentence.toHtmlEscaped()
         << QStringList() << QVariantMap() << -1;
    QDBusConnection::sessionBus().send(call);
  });
}

}  // namespace parallax
