// The runs at the left of the Training page: which there are, how they stand, which one is looked at, which ones are
// pinned to be compared with it.
#pragma once

#include <QPointer>
#include <QWidget>

#include "models/runs_model.h"

class QListView;

namespace parallax {

class RunsList : public QWidget {
  Q_OBJECT

 public:
  explicit RunsList(RunsSession& session, QWidget* parent = nullptr);

  RunWatch* current() const { return current_; }
  void choose(const QString& folder);  // now, or as soon as it is among them
  QStringList pinned() const { return pinned_; }
  void setPinned(const QStringList& folders);
  void setColours(const QHash<QString, QColor>& byFolder) { model_.setColours(byFolder); }

 Q_SIGNALS:
  void currentChanged();
  void currentGone(const QString& name);  // it is not among the runs any longer
  void pinnedChanged();
  void newRequested();
  void openRequested();
  void forgetRequested(const QString& folder);

 private:
  void listChanged();
  void take(RunWatch* run);
  QString folderIn(int row) const;  // empty: there is no such row
  void togglePin(const QString& folder);
  void showMenu(const QPoint& at);

  RunsSession& session_;
  RunsModel model_;
  QListView* view_ = nullptr;
  QPointer<RunWatch> current_;
  QString shown_;  // its name, also when it is gone
  int shownRow_ = 0;
  QString awaited_;
  QStringList pinned_;
};

}  // namespace parallax
