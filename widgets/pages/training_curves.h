// The curves of a run, live, and of the runs pinned beside it. All figures show the same stretch, and the cross-hair
// goes through all of them.
#pragma once

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "bridge/run_watch.h"
#include "pages/training_figures.h"
#include "plots/live_plot.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace parallax {

class TrainingCurves : public QWidget {
  Q_OBJECT

 public:
  explicit TrainingCurves(QWidget* parent = nullptr);

  // The first is the one that is looked at: its checkpoints are marked. None: nothing is shown.
  void setRuns(const std::vector<RunWatch*>& runs);
  QColor colourOf(const RunWatch* run) const;  // invalid while it is the only one
  LivePlot* plot(const QString& figure) const;
  void refreshTheme();

  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void checkpointChosen(const QString& file);  // whole path
  void status(const QString& sentence);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Shown {
    QPointer<RunWatch> run;
    quint64 generation = 0;
    QColor colour;
  };
  struct Figure {
    TrainingFigure facts;
    QWidget* box = nullptr;
    QToolButton* alone = nullptr;
    LivePlot* plot = nullptr;
  };
  QWidget* makeBar();
  QWidget* makeFigure(std::size_t i);
  void connectPlot(LivePlot* plot);
  void arrange();                       // all of them, or the one that is chosen
  void setLooks(bool onPaper = false);  // of the curves, for the runs shown
  void refill();                        // all points anew: x means something else
  void feed();                          // what the runs said since, in slices
  void showMarks();
  double xOf(const Event& event) const;
  std::vector<double> xPart(const RunSeries& series, const RunWatch& run, std::size_t from, std::size_t count) const;
  static std::vector<double> yPart(const RunSeries& series, double times, std::size_t from, std::size_t count);
  LiveAxis axis() const;
  void smoothingMoved();
  void saveFigure(const Figure& figure);
  void saveNumbers();

  std::vector<Shown> runs_;
  bool narrow_ = false;  // as arranged
  std::vector<Figure> figures_;
  QComboBox* shown_ = nullptr;
  QGridLayout* grid_ = nullptr;
  QComboBox* axis_ = nullptr;
  QSlider* smoothing_ = nullptr;
  QLabel* smoothingText_ = nullptr;
  QCheckBox* follow_ = nullptr;
  QTimer feeding_;
  LatestJob saving_;
};

}  // namespace parallax
