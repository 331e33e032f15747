// The window: pages, menus, what is remembered from one day to the next. It wires; it does not work.
#pragma once

#include <QMainWindow>

#include "action_registry.h"
#include "pages/inspect_page.h"
#include "theme/theme.h"

class QMenu;

namespace parallax {

class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  // `remembers`: size, theme and recent pairs live on in QSettings.
  explicit MainWindow(bool remembers = true, QWidget* parent = nullptr);

  void openPair(QString first, QString second);
  void openDemo();
  InspectPage& inspect() { return *inspect_; }
  const ActionRegistry& actions() const { return actions_; }
  void setTheme(ThemeChoice choice);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  void makeActions();
  void makeViewActions();
  void choosePair();
  void openFiles(const QStringList& files);
  void remember(const QString& first, const QString& second);
  void showRecent();
  void saveFigure(const QString& title, std::function<QImage()> draw);
  void saveResults();
  void pairOpened();
  void showPairTitle();
  void showMethod(int row);
  void showShortcuts();
  void showAbout();
  void restore();

  const bool remembers_;
  ActionRegistry actions_{this};
  InspectPage* inspect_ = nullptr;
  QMenu* recent_ = nullptr;
  QString waitingForSecond_;  // one image was dropped; the next one completes the pair
};

}  // namespace parallax
