#include "page_switcher.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace parallax {
namespace {

constexpr int iconSide = 24;

// Two overlapping frames; a grid; a curve that saturates over two axes; one that falls, with a play
// mark. In a square of 24 units.
void paintIcon(QPainter& painter, PageIcon icon, const QColor& colour) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  if (icon == PageIcon::inspect) {
    painter.drawRoundedRect(QRectF(2.5, 4, 12.5, 10.5), 1.5, 1.5);
    painter.drawRoundedRect(QRectF(9, 9.5, 12.5, 10.5), 1.5, 1.5);
  } else if (icon == PageIcon::scenes) {
    for (const double x : {3.0, 13.0})
      for (const double y : {3.0, 13.0}) painter.drawRoundedRect(QRectF(x, y, 8, 8), 1.5, 1.5);
  } else if (icon == PageIcon::training) {
    painter.drawPolyline(QPolygonF({{3, 3}, {3, 21}, {21.5, 21}}));
    QPainterPath curve({6.5, 5});
    curve.cubicTo(8, 14, 11, 17, 21, 17.5);
    painter.drawPath(curve);
    painter.drawPolygon(QPolygonF({{14, 4}, {14, 12}, {20.5, 8}}));
  } else {
    painter.drawPolyline(QPolygonF({{3, 3}, {3, 21}, {21.5, 21}}));
    QPainterPath curve({3.5, 20.5});
    curve.cubicTo(6.5, 6, 10, 6.5, 21, 5.5);
    painter.drawPath(curve);
  }
}

QIcon iconOf(PageIcon icon, const QPalette& palette, double ratio) {
  QIcon result;
  const auto add = [&](const QColor& colour, QIcon::State state) {
    QPixmap pixmap(QSize(iconSide, iconSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, icon, colour);
    painter.end();
    result.addPixmap(pixmap, QIcon::Normal, state);
  };
  add(palette.color(QPalette::WindowText), QIcon::Off);
  add(palette.color(QPalette::Link), QIcon::On);
  return result;
}

// A flat button: a bar at its edge and the accent colour say which page is shown.
class PageButton : public QToolButton {
 public:
  using QToolButton::QToolButton;

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    if (isChecked() || underMouse()) painter.fillRect(rect(), palette().color(QPalette::Base));
    if (isChecked()) painter.fillRect(QRect(0, 0, 3, height()), palette().color(QPalette::Highlight));
    const QRect iconRect((width() - iconSide) / 2, 9, iconSide, iconSide);
    icon().paint(&painter, iconRect, Qt::AlignCenter, QIcon::Normal, isChecked() ? QIcon::On : QIcon::Off);
    painter.setPen(palette().color(isChecked() ? QPalette::Link : QPalette::WindowText));
    painter.drawText(QRect(4, iconRect.bottom() + 3, width() - 8, fontMetrics().height()), Qt::AlignCenter, text());
    if (!reachedByKeys_) return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
    painter.drawRect(rect().adjusted(4, 2, -3, -3));
  }
  void focusInEvent(QFocusEvent* event) override {
    reachedByKeys_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QToolButton::focusInEvent(event);
  }
  void focusOutEvent(QFocusEvent* event) override {
    reachedByKeys_ = false;
    QToolButton::focusOutEvent(event);
  }
  QSize sizeHint() const override {
    return {std::max(64, fontMetrics().horizontalAdvance(text()) + 14), 9 + iconSide + 3 + fontMetrics().height() + 8};
  }

 private:
  bool reachedByKeys_ = false;
};

}  // namespace

PageSwitcher::PageSwitcher(QWidget* parent) : QWidget(parent) {
  setObjectName("pageSwitcher");
  stack_ = new QStackedWidget;
  stack_->setObjectName("pages");
  auto* column = new QWidget;
  buttons_ = new QVBoxLayout(column);
  buttons_->setContentsMargins(0, 4, 0, 4);
  buttons_->setSpacing(2);
  buttons_->addStretch();
  auto* line = new QWidget;
  line->setFixedWidth(1);
  line->setAutoFillBackground(true);
  line->setBackgroundRole(QPalette::Button);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(0);
  layout->addWidget(column);
  layout->addWidget(line);
  layout->addWidget(stack_, 1);
}

void PageSwitcher::addPage(QWidget* page, const QString& id, const QString& title, PageIcon icon, QAction* action) {
  auto* button = new PageButton;
  button->setObjectName("page-" + id);
  button->setText(title);
  button->setAccessibleName(title);
  button->setToolTip(QStringLiteral("%1 (%2)").arg(title, action->shortcut().toString(QKeySequence::NativeText)));
  button->setCheckable(true);
  button->setAutoExclusive(true);
  button->setFocusPolicy(Qt::TabFocus);
  button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(button, &QToolButton::clicked, action, &QAction::trigger);
  buttons_->insertWidget(buttons_->count() - 1, button);
  pages_.push_back({page, id, icon, button});
  stack_->addWidget(page);
  button->setChecked(stack_->currentWidget() == page);
  refreshIcons();
}

void PageSwitcher::bind(QAction* action, QWidget* page) {
  bound_.emplace_back(action, page);
  action->setEnabled(current() == page);
}

void PageSwitcher::show(QWidget* page) {
  const bool other = page != current();
  stack_->setCurrentWidget(page);
  page->setFocus();
  for (const Page& p : pages_) p.button->setChecked(p.widget == page);
  refreshActions();
  if (other) Q_EMIT pageChanged(page);
}

void PageSwitcher::show(const QString& id) {
  for (const Page& page : pages_)
    if (page.id == id) return show(page.widget);
}

QString PageSwitcher::currentId() const {
  for (const Page& page : pages_)
    if (page.widget == current()) return page.id;
  return {};
}

void PageSwitcher::refreshActions() {
  for (const auto& [action, page] : bound_) action->setEnabled(current() == page);
}

void PageSwitcher::refreshIcons() {
  for (const Page& page : pages_) page.button->setIcon(iconOf(page.icon, palette(), devicePixelRatioF()));
}

void PageSwitcher::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) refreshIcons();
}

}  // namespace parallax
