// The runs of a folder (and of folders opened besides it), each followed by a RunWatch; new ones appear by themselves.
#pragma once

#include "bridge/run_watch.h"

namespace parallax {

class RunsSession : public QObject {
  Q_OBJECT

 public:
  // Looks for new runs every `searchEvery` ms.
  explicit RunsSession(QObject* parent = nullptr, int searchEvery = 2000);

  static QString standardFolder();        // ~/Parallax/runs
  void addFolder(const QString& folder);  // a run, or a folder of runs, local or mounted
  void removeFolder(const QString& folder);
  QStringList folders() const;

  int count() const;
  RunWatch* run(int row) const;                 // by name
  RunWatch* find(const QString& folder) const;  // null: not among them

 Q_SIGNALS:
  void listChanged();
  void runChanged(int row);
  // Of runs that end, fail or are lost while the window is open, once each.
  void runEnded(RunWatch* run, const QString& sentence);
  void failed(const QString& sentence);

 private:
  struct Inside;
  std::shared_ptr<Inside> inside_;
};

}  // namespace parallax
