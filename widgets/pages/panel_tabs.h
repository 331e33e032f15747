// Panels behind a block of buttons, as many a line as fit: more of them than a row of tabs could name in a narrow
// column.
#pragma once

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QStackedWidget;

namespace parallax {

class PanelTabs : public QWidget {
  Q_OBJECT

 public:
  explicit PanelTabs(QWidget* parent = nullptr);
  void add(QWidget* panel, const QString& title);
  void show(QWidget* panel);
  QWidget* current() const;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void arrange();

  QButtonGroup* buttons_;
  QGridLayout* grid_;
  QStackedWidget* stack_;
};

}  // namespace parallax
