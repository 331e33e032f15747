// The focal lengths of the open pair, to be turned by hand while the poses follow, over the curve of how many matches
// agree at each.
#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QWidget>

#include "bridge/focal_session.h"
#include "plots/focal_plot.h"

namespace parallax {

class FocalPanel : public QWidget {
  Q_OBJECT

 public:
  explicit FocalPanel(PairSession& session, QWidget* parent = nullptr);

  const FocalSession& focal() const { return focal_; }

 protected:
  void showEvent(QShowEvent*) override { focal_.setWanted(true); }
  void hideEvent(QHideEvent*) override { focal_.setWanted(false); }

 private:
  struct Row {
    QWidget* box = nullptr;
    QLabel *name = nullptr, *value = nullptr;
    QSlider* slider = nullptr;
  };
  Row addRow(int camera);
  void connectAll();
  void refresh();
  void showRow(int camera);
  void showCurve();
  QString curveText() const;

  PairSession& session_;
  FocalSession focal_;
  QCheckBox* linked_ = nullptr;
  std::array<Row, 2> rows_;
  FocalPlot* plot_ = nullptr;
  QLabel* text_ = nullptr;
  QPushButton *useBest_ = nullptr, *reset_ = nullptr;
  std::shared_ptr<const FocalSession::Curve> shown_;
};

}  // namespace parallax
