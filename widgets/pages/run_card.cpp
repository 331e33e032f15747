#include "pages/run_card.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include "models/run_words.h"
#include "models/runs_model.h"
#include "theme/theme.h"

namespace parallax {
namespace {

constexpr int pad = 9, pinSide = 20, barHeight = 4;

// A drawing pin, upright, in a square of 20.
void paintPin(QPainter& painter, const QRect& rect, const QColor& colour, bool pinned) {
  painter.save();
  painter.translate(rect.topLeft());
  painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(pinned ? QBrush(colour) : QBrush(Qt::NoBrush));
  painter.drawPolygon(QPolygonF({{7, 3}, {13, 3}, {12, 5}, {12, 9}, {14.5, 12}, {5.5, 12}, {8, 9}, {8, 5}}));
  painter.drawLine(QPointF(10, 12), QPointF(10, 17.5));
  painter.restore();
}

QColor mixed(const QColor& a, const QColor& b, double shareOfB) {
  const auto part = [&](int x, int y) { return int(x + (y - x) * shareOfB); };
  return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

}  // namespace

QRect RunCard::pinRect(const QRect& card) {
  return {card.right() - pad - pinSide + 4, card.top() + pad - 3, pinSide, pinSide};
}

QSize RunCard::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {200, 3 * option.fontMetrics.height() + barHeight + 2 * pad + 12};
}

void RunCard::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const bool selected = option.state & QStyle::State_Selected, over = option.state & QStyle::State_MouseOver;
  const QPalette& p = option.palette;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const QRect card = option.rect.adjusted(2, 1, -2, -1);
  if (selected || over) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(p.color(QPalette::Base), p.color(QPalette::Highlight), selected ? 0.16 : 0.06));
    painter->drawRoundedRect(card, 5, 5);
    if (selected) {
      painter->setBrush(p.color(QPalette::Highlight));
      painter->drawRoundedRect(QRect(card.left(), card.top() + 4, 3, card.height() - 8), 1.5, 1.5);
    }
  }
  if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
    painter->setPen(QPen(p.color(QPalette::Highlight), 1, Qt::DotLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(card, 5, 5);
  }

  const int height = option.fontMetrics.height(), left = card.left() + pad, right = card.right() - pad;
  int y = card.top() + pad;
  const QColor text = p.color(QPalette::Text), quiet = p.color(QPalette::PlaceholderText);
  const auto line = [&](const QRect& rect, Qt::Alignment alignment, const QColor& colour, const QString& words) {
    painter->setPen(colour);
    painter->drawText(rect, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                      painter->fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
  };
  QFont bold = option.font;
  bold.setBold(true);
  painter->setFont(bold);
  int nameLeft = left;
  if (const auto colour = index.data(RunsModel::colourRole).value<QColor>(); colour.isValid()) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(QRectF(left, y + height / 2.0 - 2, 12, 4), 2, 2);
    nameLeft += 18;
  }
  line({nameLeft, y, right - nameLeft - pinSide, height}, Qt::AlignLeft, text, index.data().toString());
  const bool pinned = index.data(RunsModel::pinnedRole).toBool();
  if (pinned || over || selected)
    paintPin(*painter, pinRect(option.rect), pinned ? p.color(QPalette::Link) : quiet, pinned);
  painter->setFont(option.font);
  y += height + 4;

  const auto colour = index.data(RunsModel::stateColourRole).value<QColor>();
  painter->setPen(Qt::NoPen);
  painter->setBrush(colour);
  painter->drawEllipse(QPointF(left + 4, y + height / 2.0), 4, 4);
  // Beside the state as much as there is room for, the time left first; the last line is the errors' alone.
  const QString word = index.data(RunsModel::stateWordRole).toString();
  const QString speed = index.data(RunsModel::speedRole).toString();
  QString beside = index.data(RunsModel::leftRole).toString();
  const auto widthOf = [&](const QString& words) { return option.fontMetrics.horizontalAdvance(words); };
  const int room = right - left - 26 - widthOf(word);
  if (const QString both = speed + (speed.isEmpty() || beside.isEmpty() ? "" : ", ") + beside; widthOf(both) <= room)
    beside = both;
  const int besideWidth = widthOf(beside);
  line({left + 14, y, right - left - 18 - besideWidth, height}, Qt::AlignLeft, colour, word);
  line({right - besideWidth - 1, y, besideWidth + 1, height}, Qt::AlignRight, quiet, beside);
  y += height + 4;

  const double fraction = index.data(RunsModel::fractionRole).toDouble();
  const QRectF track(left, y, right - left, barHeight);
  painter->setPen(Qt::NoPen);
  painter->setBrush(mixed(p.color(QPalette::Base), text, 0.14));
  painter->drawRoundedRect(track, 2, 2);
  painter->setBrush(colour);
  if (fraction > 0)
    painter->drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * fraction, barHeight)), 2, 2);
  y += barHeight + 4;

  const QString best = index.data(RunsModel::bestRole).toString();
  line({left, y, right - left, height}, Qt::AlignLeft, best.isEmpty() ? quiet : text,
       best.isEmpty() ? tr("not validated yet") : best);
  painter->restore();
}

bool RunCard::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                          const QModelIndex& index) {
  if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease) return false;
  const auto* mouse = static_cast<QMouseEvent*>(event);
  if (mouse->button() != Qt::LeftButton || !pinRect(option.rect).contains(mouse->position().toPoint())) return false;
  if (event->type() == QEvent::MouseButtonRelease) Q_EMIT pinClicked(index.row());
  return true;
}

}  // namespace parallax
