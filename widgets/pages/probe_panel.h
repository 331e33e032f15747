// Pairs of a person's own, watched as a network learns them: at each validation the trainer estimates them, and the
// trail of camera 2 towards the truth is seen in 3D, its errors as curves.
#pragma once

#include <QPointer>

#include "bridge/probe_pinning.h"
#include "models/watched_probes.h"
#include "pages/run_panel.h"

class QLabel;
class QListWidget;
class QPushButton;
class QSlider;
class QSplitter;

namespace parallax {

class LivePlot;
class PoseView;

class ProbePanel : public RunPanel {
  Q_OBJECT

 public:
  explicit ProbePanel(QWidget* parent = nullptr);
  void setRun(RunWatch* run) override;
  void setPairSession(PairSession* session);  // whose pair can be watched; outlives the panel, or sends destroyed()
  void watchPair();                           // the pair in Inspect, from now on; says why when that cannot be

  PoseView& view() const { return *view_; }
  int shownEstimate() const;  // index in the trail; -1: none

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* makeChoice();
  QWidget* makeTrail();
  QWidget* makeCurves();
  const WatchedProbe* current() const;  // null: none
  void showFacts();                     // what the facts say, where it is news
  void showList();
  void showButtons();
  void showHint();
  void probeChosen();
  void loadImages();
  void showTrail();
  void showScene();
  void showLooks();
  void showCurves();
  void grown(quint64 generation);
  void sayEstimate(int index);
  void forget();
  void showProblem(const QString& sentence);

  QPointer<RunWatch> run_;
  QPointer<PairSession> session_;
  ProbePinning pinning_;
  LatestJob images_;
  std::vector<WatchedProbe> probes_;
  QString chosen_;          // id of the probe that is looked at
  QString awaited_;         // id of one that was just pinned: chosen as soon as it is listed
  bool newest_ = true;      // the slider stays with the newest estimate
  int hovered_ = -1;        // estimate under the curves' cross-hair
  quint64 generation_ = 0;  // of the run's series
  struct SceneShown {
    QString probe;
    std::size_t size = 0;
    std::int64_t newest = 0;
    int shown = -1;
    qint64 first = 0, second = 0;
    bool dark = false;
    bool operator==(const SceneShown&) const = default;
  };
  std::optional<SceneShown> sceneShown_;
  bool framed_ = false;    // the view was set up for this probe's trail
  QImage first_, second_;  // of the chosen probe; null: not loaded

  QListWidget* list_ = nullptr;
  QPushButton *watch_ = nullptr, *forget_ = nullptr;
  QLabel *hint_ = nullptr, *problem_ = nullptr, *estimate_ = nullptr;
  QSplitter* parts_ = nullptr;
  PoseView* view_ = nullptr;
  QSlider* slider_ = nullptr;
  LivePlot* plot_ = nullptr;
};

}  // namespace parallax
