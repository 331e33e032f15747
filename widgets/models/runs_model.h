// The runs of a session, a row each, with what a list says of them. No painting here.
#pragma once

#include <QAbstractListModel>
#include <QHash>

#include "bridge/runs_session.h"

namespace parallax {

class RunsModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role {
    stateRole = Qt::UserRole,  // RunState as int
    stateWordRole,             // "running"
    stateColourRole,           // QColor
    sentenceRole,              // progress and time left, or why not
    bestRole,                  // "ROE 3.2°, RTE 5.1°"
    fractionRole,              // 0..1; negative: not known how far
    speedRole,                 // "41 pairs/s"; empty: none
    leftRole,                  // "2 h 10 min"; empty: not known
    pinnedRole,                // bool
    colourRole,                // of its curves; invalid: they are not shown
  };

  explicit RunsModel(RunsSession& session, QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

  int rowOf(const RunWatch* run) const;  // -1: not among them
  void setPinned(const QStringList& folders);
  void setColours(const QHash<QString, QColor>& byFolder);

 private:
  RunsSession& session_;
  QStringList pinned_;
  QHash<QString, QColor> colours_;
};

QString folderOf(const RunWatch& run);

}  // namespace parallax
