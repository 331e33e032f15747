// A line that takes what room there is: cut off with an ellipsis where it is longer, and whole under the pointer. (A
// QLabel asks for the room its text takes, and a window grows by it.)
#pragma once

#include <QLabel>

namespace parallax {

class ElidedLabel : public QLabel {
  Q_OBJECT

 public:
  explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
  void setText(const QString& text, const QString& tip = {});  // hides QLabel's; the tip stands below the whole text

 protected:
  void paintEvent(QPaintEvent* event) override;
  QSize minimumSizeHint() const override;
};

// Lines that are broken at words: a word longer than the line (a folder's path) must not widen the window either.
void letShrink(QLabel& label);

}  // namespace parallax
