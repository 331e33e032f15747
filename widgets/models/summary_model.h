// The numbers of each method: one row a curve.
#pragma once

#include <QAbstractTableModel>
#include <QColor>

#include "bridge/evaluation_session.h"

namespace parallax {

class SummaryModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column {
    methodColumn,
    countColumn,
    medianColumn,
    meanColumn,
    auc5Column,
    auc10Column,
    auc20Column,
    failuresColumn,
    camerasColumn,
    differenceColumn,
    columns
  };

  explicit SummaryModel(EvaluationSession& session, QObject* parent = nullptr);

  void setKind(ErrorKind kind);  // which error the numbers are of
  ErrorKind kind() const { return kind_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  void refresh();
  const ErrorSummary& summary(int row) const;
  std::optional<PairedDifference> difference(int row) const;
  QString text(int row, int column) const;
  QString differenceText(int row) const;
  QString differenceTip(int row) const;

  EvaluationSession& session_;
  std::shared_ptr<const EvaluationFigures> figures_;
  ErrorKind kind_ = ErrorKind::orientation;
};

// The colour and the dash of each curve: that of its method; a second curve of the same method is dashed, a third
// dotted.
struct CurveLook {
  QColor colour;
  Qt::PenStyle style = Qt::SolidLine;
};
std::vector<CurveLook> curveLooks(const EvaluationFigures& figures);

}  // namespace parallax
