#include "pages/panel_tabs.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QStackedWidget>
#include <QToolButton>

namespace parallax {
namespace {

constexpr int columns = 4;

}  // namespace

PanelTabs::PanelTabs(QWidget* parent) : QWidget(parent) {
  buttons_ = new QButtonGroup(this);
  grid_ = new QGridLayout;
  grid_->setSpacing(2);
  for (int c = 0; c < columns; ++c) grid_->setColumnStretch(c, 1);
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
  button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  buttons_->addButton(button, i);
  grid_->addWidget(button, i / columns, i % columns);
}

void PanelTabs::show(QWidget* panel) {
  stack_->setCurrentWidget(panel);
  if (auto* button = buttons_->button(stack_->currentIndex())) button->setChecked(true);
}

QWidget* PanelTabs::current() const { return stack_->currentWidget(); }

}  // namespace parallax
