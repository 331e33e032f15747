// The table of methods: what each made of the pair, or why it could not. Check boxes say which ones are to be
// estimated. No painting here.
#pragma once

#include <QAbstractTableModel>
#include <QSet>

#include "bridge/pair_session.h"

namespace parallax {

class ResultsModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { methodColumn, roeColumn, rteColumn, spreadColumn, inliersColumn, timeColumn, noteColumn, columns };

  explicit ResultsModel(PairSession& session, QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

  QStringList checkedIds() const;  // available and ticked
  // One line a method, tab separated, the header first: what Copy puts on the clipboard and what run.sh prints.
  QString asText() const;

 Q_SIGNALS:
  void checkedChanged();

 private:
  QString text(const MethodState& state, int column) const;

  PairSession& session_;
  QSet<QString> unchecked_;
};

}  // namespace parallax
