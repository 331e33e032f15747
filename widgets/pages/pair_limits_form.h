// The limits by which the matrix dims pairs, and the depths between which frusta are intersected.
#pragma once

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSlider>
#include <QWidget>

#include "models/pair_values.h"

class QGridLayout;

namespace parallax {

class PairLimitsForm : public QWidget {
  Q_OBJECT

 public:
  explicit PairLimitsForm(QWidget* parent = nullptr);

  // The ranges of a scene; limits that were set stay only where they still make sense.
  void setScene(const PairGeometry& geometry, const DepthRange& guess, bool hasCameras);
  void setErrorsKnown(bool known);
  PairLimits limits() const;                   // its method is left at -1
  DepthRange depth() const { return depth_; }  // the guess itself until a slider is moved, not the step next to it
  void reset();

 Q_SIGNALS:
  void limitsChanged();
  void depthChanged();

 private:
  struct Range {
    QDoubleSpinBox *from, *to;
    bool open() const { return from->value() <= from->minimum() && to->value() >= to->maximum(); }
  };
  Range addRange(QGridLayout& grid, const QString& name, const QString& id, double largest, int decimals);
  QSlider* addDepth(QGridLayout& grid, const QString& name, const QString& id, QLabel*& value);
  void depthMoved(QSlider* moved);
  void showDepth();

  Range rotation_, baseline_, overlap_, error_;
  QCheckBox* listed_;
  QSlider *near_, *far_;
  QLabel *nearValue_, *farValue_;
  DepthRange guess_{1, 2}, depth_{1, 2};
};

}  // namespace parallax
