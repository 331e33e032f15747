// One pair under the glass: the images with their matches, the poses in 3D, the table of methods, and what can be set.
// All of them show the selected method of one PairSession.
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QWidget>

#include "bridge/pair_session.h"
#include "bridge/saliency_session.h"
#include "forms/settings_form.h"
#include "models/results_model.h"
#include "pages/pair_view.h"
#include "pages/progress_bar.h"
#include "view3d/pose_view.h"

namespace parallax {

class InspectPage : public QWidget {
  Q_OBJECT

 public:
  explicit InspectPage(QWidget* parent = nullptr);
  ~InspectPage() override;

  PairSession& session() { return session_; }
  const ResultsModel& results() const { return results_; }
  PairView& pairView() { return *pairView_; }
  PoseView& poseView() { return *poseView_; }

  void setHeader(QWidget* header);       // a line over everything else
  void estimate();                       // all ticked methods
  void useWeights(const QString& file);  // of a network, which is then the one that is shown
  void setSaliencyShown(bool shown) { saliency_.setWanted(shown); }
  const SaliencySession& saliency() const { return saliency_; }
  void showCard(int row);  // of a method that is a network: what it was trained on, and how wrong it is
  void cancel();           // the same button stops them, or the loading of a pair
  bool busy() const;
  void refreshTheme();
  QByteArray layoutState() const;
  void restoreLayout(const QByteArray& state);

 Q_SIGNALS:
  void openRequested();
  void status(const QString& text);

 private:
  QWidget* makeSidePanel();
  QWidget* makeTable();
  QWidget* makeTitled(const QString& title, QWidget* content);
  void connectSession();
  void showPair();
  void showNoPair();
  void showSelected();
  void showScene();
  void showBusy();
  void showNotice(const QString& sentence, bool warning);
  void settingsEdited();
  QString captionOf(const MethodState& state) const;
  void showSaliency();
  void showMethodMenu(const QPoint& at);

  PairSession session_;
  ResultsModel results_;
  SaliencySession saliency_{session_};
  PairView* pairView_ = nullptr;
  PoseView* poseView_ = nullptr;
  QTableView* table_ = nullptr;
  QPushButton* estimateButton_ = nullptr;
  ProgressBar* progress_ = nullptr;
  QLabel* notice_ = nullptr;
  std::vector<SettingsForm*> forms_;
  QSplitter *columns_ = nullptr, *rows_ = nullptr, *views_ = nullptr;
  QTimer sceneTimer_;       // several methods that end together change the 3D scene once
  QTimer settingsTimer_;    // a run of edits estimates once
  bool frameNext_ = false;  // the next scene is of a new pair: frame it
};

}  // namespace parallax
