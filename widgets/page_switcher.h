// The window's pages, one at a time, and the slim column of buttons that turns them.
#pragma once

#include <QAction>
#include <QStackedWidget>
#include <QWidget>
#include <vector>

class QToolButton;
class QVBoxLayout;

namespace parallax {

enum class PageIcon { inspect, scenes, evaluation, training };

class PageSwitcher : public QWidget {
  Q_OBJECT

 public:
  explicit PageSwitcher(QWidget* parent = nullptr);

  // `id`: what is remembered, and the object name of the button ("page-ID"). The action is the one of the registry
  // that shows this page: the button is its face, and says its shortcut.
  void addPage(QWidget* page, const QString& id, const QString& title, PageIcon icon, QAction* action);
  // The action acts on this page only: it can be used only while the page is shown, so that its keys mean nothing
  // elsewhere.
  void bind(QAction* action, QWidget* page);

  void show(QWidget* page);
  void show(const QString& id);  // unknown ids are passed over
  QWidget* current() const { return stack_->currentWidget(); }
  QString currentId() const;

 Q_SIGNALS:
  void pageChanged(QWidget* page);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Page {
    QWidget* widget;
    QString id;
    PageIcon icon;
    QToolButton* button;
  };
  void refreshActions();
  void refreshIcons();

  std::vector<Page> pages_;
  std::vector<std::pair<QAction*, QWidget*>> bound_;
  QStackedWidget* stack_;
  QVBoxLayout* buttons_;
};

}  // namespace parallax
