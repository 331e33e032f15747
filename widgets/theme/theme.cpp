#include "theme/theme.h"

#include <QApplication>
#include <QStyleFactory>

#include "catalogue/methods.h"

namespace parallax {
namespace {

bool dark = false;

QPalette paletteOf(bool wantDark) {
  const auto c = [wantDark](const char* light, const char* darkName) { return QColor(wantDark ? darkName : light); };
  QPalette p;
  p.setColor(QPalette::Window, c("#f3f4f6", "#1f2227"));
  p.setColor(QPalette::WindowText, c("#1b1e23", "#e4e6ea"));
  p.setColor(QPalette::Base, c("#ffffff", "#2a2e36"));
  p.setColor(QPalette::AlternateBase, c("#f7f8fa", "#2e323b"));
  p.setColor(QPalette::Text, c("#1b1e23", "#e4e6ea"));
  p.setColor(QPalette::PlaceholderText, c("#6b7280", "#9298a3"));
  p.setColor(QPalette::Button, c("#e9ebef", "#343943"));
  p.setColor(QPalette::ButtonText, c("#1b1e23", "#e4e6ea"));
  p.setColor(QPalette::ToolTipBase, c("#ffffff", "#2c3037"));
  p.setColor(QPalette::ToolTipText, c("#1b1e23", "#e4e6ea"));
  p.setColor(QPalette::Highlight, c("#2f6fde", "#3d7bea"));
  p.setColor(QPalette::HighlightedText, QColor("#ffffff"));
  p.setColor(QPalette::Link, c("#1d5fd0", "#7fb0ff"));
  p.setColor(QPalette::BrightText, QColor("#ffffff"));
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    p.setColor(QPalette::Disabled, role, c("#7a818c", "#858b95"));
  return p;
}

bool platformIsDark() {
  static const QPalette platform = QApplication::palette();  // before ours replaced it
  return platform.color(QPalette::Window).lightness() < platform.color(QPalette::WindowText).lightness();
}

}  // namespace

void applyTheme(ThemeChoice choice) {
  const bool platform = platformIsDark();
  dark = choice == ThemeChoice::dark || (choice == ThemeChoice::system && platform);
  QApplication::setStyle(QStyleFactory::create("Fusion"));
  QApplication::setPalette(paletteOf(dark));
}

bool darkTheme() { return dark; }

QColor methodColour(const QString& id) {
  const Method* method = findMethod(id.toStdString());
  return method ? QColor(QRgb(method->colour)) : QColor("#808080");
}

QColor truthColour() { return dark ? QColor("#d0d4da") : QColor("#4b5563"); }
QColor inlierColour() { return QColor("#ffd400"); }
QColor outlierColour() { return QColor("#ff5a4a"); }
QColor firstColour(bool onDark) { return onDark ? QColor("#4aa8ff") : QColor("#0068b8"); }
QColor secondColour(bool onDark) { return onDark ? QColor("#ff9a3c") : QColor("#c75400"); }
QColor warningColour() { return dark ? QColor("#ffb454") : QColor("#9a5200"); }
QColor canvasColour() { return dark ? QColor("#15171a") : QColor("#e5e7eb"); }

}  // namespace parallax
