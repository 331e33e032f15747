#include "pages/evaluation_page_choice.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace parallax {

ChoiceButton::ChoiceButton(const QString& all, QWidget* parent) : QToolButton(parent), all_(all) {
  setPopupMode(QToolButton::InstantPopup);
  setToolButtonStyle(Qt::ToolButtonTextOnly);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  auto* panel = new QWidget;
  auto* layout = new QVBoxLayout(panel);
  layout->setContentsMargins(6, 6, 6, 6);
  search_ = new QLineEdit;
  search_->setPlaceholderText(tr("Search"));
  search_->setAccessibleName(tr("Search the list"));
  search_->setClearButtonEnabled(true);
  list_ = new QListWidget;
  list_->setMinimumSize(220, 220);
  list_->setUniformItemSizes(true);
  auto* none = new QPushButton(all_);
  layout->addWidget(search_);
  layout->addWidget(list_);
  layout->addWidget(none);
  auto* menu = new QMenu(this);
  auto* action = new QWidgetAction(menu);
  action->setDefaultWidget(panel);
  menu->addAction(action);
  setMenu(menu);
  connect(search_, &QLineEdit::textChanged, this, [this](const QString& wanted) {
    for (int i = 0; i < list_->count(); ++i)
      list_->item(i)->setHidden(!list_->item(i)->text().contains(wanted, Qt::CaseInsensitive));
  });
  connect(none, &QPushButton::clicked, this, [this] { setTicked({}); });
  connect(list_, &QListWidget::itemChanged, this, [this] {
    if (silent_) return;
    showTicked();
    Q_EMIT changed();
  });
  connect(this, &QObject::objectNameChanged, this, [this, none](const QString& name) {
    list_->setObjectName(name + "List");
    none->setObjectName(name + "None");
    search_->setObjectName(name + "Search");
  });
  showTicked();
}

void ChoiceButton::setChoices(const QStringList& choices) {
  if (choices == this->choices()) return;
  const QStringList before = ticked();
  silent_ = true;
  list_->clear();
  for (const QString& choice : choices) {
    auto* item = new QListWidgetItem(choice.isEmpty() ? tr("(none)") : choice, list_);
    item->setData(Qt::UserRole, choice);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(before.contains(choice) ? Qt::Checked : Qt::Unchecked);
  }
  silent_ = false;
  showTicked();
}

QStringList ChoiceButton::choices() const {
  QStringList all;
  for (int i = 0; i < list_->count(); ++i) all << list_->item(i)->data(Qt::UserRole).toString();
  return all;
}

QStringList ChoiceButton::ticked() const {
  QStringList ticked;
  for (int i = 0; i < list_->count(); ++i)
    if (list_->item(i)->checkState() == Qt::Checked) ticked << list_->item(i)->data(Qt::UserRole).toString();
  return ticked;
}

std::vector<std::string> ChoiceButton::tickedNames() const {
  std::vector<std::string> names;
  for (const QString& name : ticked()) names.push_back(name.toStdString());
  return names;
}

void ChoiceButton::setTicked(const QStringList& ticked) {
  if (ticked == this->ticked()) return;
  silent_ = true;
  for (int i = 0; i < list_->count(); ++i)
    list_->item(i)->setCheckState(ticked.contains(list_->item(i)->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                                 : Qt::Unchecked);
  silent_ = false;
  showTicked();
  Q_EMIT changed();
}

void ChoiceButton::showTicked() {
  const QStringList now = ticked();
  setText(now.isEmpty()     ? all_
          : now.size() <= 2 ? now.join(QStringLiteral(", "))
                            : tr("%1 of %2").arg(now.size()).arg(list_->count()));
  setToolTip(now.join(QStringLiteral(", ")));
  setEnabled(list_->count() > 1);
}

}  // namespace parallax
