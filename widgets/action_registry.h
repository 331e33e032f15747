// Every action of the window, once: the menus, the shortcuts and the shortcut sheet are made from this list.
#pragma once

#include <QAction>
#include <QMenuBar>
#include <functional>
#include <vector>

namespace parallax {

class ActionRegistry : public QObject {
  Q_OBJECT

 public:
  explicit ActionRegistry(QWidget* window);

  // An action of the menu `menu` (its translated title; menus appear in the order they are first named). `id` is the
  // object name; tests and saved shortcuts use it.
  QAction* add(const QString& menu, const QString& id, const QString& text, const QKeySequence& shortcut,
               std::function<void()> work);
  void addSeparator(const QString& menu);

  void fill(QMenuBar& bar) const;
  QAction* find(const QString& id) const;
  QString shortcutSheet() const;  // HTML: a table of text and keys by menu

 private:
  struct Entry {
    QString menu;
    QAction* action;  // null: a separator
  };
  QWidget* window_;
  std::vector<Entry> entries_;
};

}  // namespace parallax
