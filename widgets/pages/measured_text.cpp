#include "pages/measured_text.h"

#include <QCoreApplication>

namespace parallax {

QString degreesText(float value) { return QString::number(value, 'f', value < 10 ? 2 : 1) + QStringLiteral("°"); }

QString measuredText(const MethodResults& method, const Measurement& measurement) {
  return QString::fromStdString(method.label).toHtmlEscaped() + ' ' +
         (measurement.failed ? QCoreApplication::translate("PairMatrix", "no pose")
                             : degreesText(measurement.roeDeg) + '/' + degreesText(measurement.rteDeg));
}

QString measuredText(const QStringList& inOrder, const QStringList& reversed, const QString& first,
                     const QString& second) {
  QStringList groups;
  if (!inOrder.isEmpty()) groups << inOrder.join(QStringLiteral(", "));
  if (!reversed.isEmpty())
    groups << reversed.join(QStringLiteral(", ")) + QStringLiteral(" (") +
                  QCoreApplication::translate("PairMatrix", "measured as %1–%2").arg(second, first) + ')';
  return groups.join(QStringLiteral("; "));
}

}  // namespace parallax
