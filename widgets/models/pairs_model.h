// The pairs behind a point or a range of a curve, with what every method made of them.
#pragma once

#include <QAbstractTableModel>
#include <QPixmap>
#include <filesystem>
#include <functional>
#include <memory>

#include "bridge/evaluation_figures.h"

namespace parallax {

class PairsModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column {
    firstImageColumn,
    secondImageColumn,
    sceneColumn,
    viewsColumn,
    roeColumn,
    rteColumn,
    inliersColumn,
    rotationColumn,
    baselineColumn,
    overlapColumn,
    camerasColumn,
    otherColumns  // from here on: ROE and RTE of each other method
  };

  using QAbstractTableModel::QAbstractTableModel;

  // The thumbnail of an image file; a null pixmap while there is none yet: call thumbnailsChanged() when there is.
  using Thumbnails = std::function<QPixmap(const std::filesystem::path& path)>;
  void setThumbnails(Thumbnails thumbnails);
  void thumbnailsChanged();

  // Pairs (indices of the results) in the order given; `method` is the one whose errors come first.
  void setPairs(std::shared_ptr<const EvaluationFigures> figures, int method, std::vector<int> pairs);
  void clear();
  int pairAt(int row) const { return pairs_[row]; }
  int rowOf(int pair) const;  // -1: not listed
  int method() const { return method_; }
  const std::vector<int>& pairs() const { return pairs_; }
  const std::shared_ptr<const EvaluationFigures>& figures() const { return figures_; }
  // Of the first and the second image, absolute.
  std::filesystem::path imageFile(int row, int column) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;

 private:
  const EvaluatedPair& pair(int row) const;
  const Measurement* measurement(int row, int method) const;
  int methodOf(int column) const;            // whose errors a column shows; -1: the pair itself
  double number(int row, int column) const;  // what a column sorts by; NaN: text or nothing
  QString text(int row, int column) const;
  QString camerasText(int row) const;

  std::shared_ptr<const EvaluationFigures> figures_;
  int method_ = -1;
  std::vector<int> pairs_;
  Thumbnails thumbnails_;
};

}  // namespace parallax
