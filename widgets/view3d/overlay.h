// What is written over the 3D picture. Everything is painted into small pictures first: QPainter on OpenGL does not
// smooth lines and outlines, and a picture that stays the same is uploaded once.
#pragma once

#include <QPainter>
#include <array>

namespace parallax {

// A line of text with a soft border in the colour of the background, readable over lines and dots.
struct Caption {
  QString text;
  QFont font;
  QColor ink, halo;

  QSizeF size() const;  // logical pixels, border included
  void paint(QPainter& painter, const QPointF& topLeft) const;
};

// Three axes x, y, z seen from the eye: for each its direction on the screen (y down), 1 long when seen from the side.
void paintTriad(QPainter& painter, const QPointF& centre, const std::array<QPointF, 3>& axes, const Caption& style);

}  // namespace parallax
