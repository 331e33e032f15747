#include "pages/elided_label.h"

#include <QPainter>
#include <QStyle>

namespace parallax {

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QLabel(parent) {
  setTextFormat(Qt::PlainText);
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  setText(text);
}

void ElidedLabel::setText(const QString& text, const QString& tip) {
  QLabel::setText(text);
  setToolTip(tip.isEmpty() || text.isEmpty() ? text : text + '\n' + tip);
}

QSize ElidedLabel::minimumSizeHint() const { return {0, QLabel::minimumSizeHint().height()}; }

void ElidedLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
  style()->drawItemText(&painter, contentsRect(), int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), palette(),
                        isEnabled(), shown, foregroundRole());
}

void letShrink(QLabel& label) {
  QSizePolicy policy = label.sizePolicy();
  policy.setHorizontalPolicy(QSizePolicy::Ignored);
  label.setSizePolicy(policy);
}

}  // namespace parallax
