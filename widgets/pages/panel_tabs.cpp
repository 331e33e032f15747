#include "pages/panel_tabs.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>

namespace parallax {
namespace {

constexpr int mostColumns = 4;

}  // namespace

PanelTabs::PanelTabs(QWidget* parent) : QWidget(parent) {
  buttons_ = new QButtonGroup(this);
  grid_ = new QGridLayout;
  grid_->setSpacing(2);
  stack_ = new QStackedWidget;
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->addLayout(grid_);
  layout->addWidget(stack_, 1);
  connect(buttons_, &QButtonGroup::idClicked, stack_, &QStackedWidget::setCurrentIndex);
}

void PanelTabs::add(QWidget* panel, const QString& title) {
  const int i = stack_->addWidget(panel);
  auto* button = new QToolButton;
  button->setObjectName("panel-" + panel->objectName());
  button->setText(title);
  button->setAccessibleName(title);
  button->setCheckable(true);
  button->setChecked(i == 0);
  button->setAutoRaise(true);
  button->setMinimumHeight(28);
  button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // arrange() looks after the widths
  buttons_->addButton(button, i);
  arrange();
}

// As many a line as have room for the longest title.
void PanelTabs::arrange() {
  int widest = 1;
  for (const auto* button : buttons_->buttons()) widest = std::max(widest, button->sizeHint().width());
  const int columns = std::clamp((width() + grid_->spacing()) / (widest + grid_->spacing()), 2, mostColumns);
  for (int c = 0; c < mostColumns; ++c) grid_->setColumnStretch(c, c < columns ? 1 : 0);
  for (int i = 0; i < stack_->count(); ++i) grid_->addWidget(buttons_->button(i), i / columns, i % columns);
}

void PanelTabs::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void PanelTabs::show(QWidget* panel) {
  stack_->setCurrentWidget(panel);
  if (auto* button = buttons_->button(stack_->currentIndex())) button->setChecked(true);
}

QWidget* PanelTabs::current() const { return stack_->currentWidget(); }

}  // namespace parallax
