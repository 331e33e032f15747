// A data set under the eye: its scenes, the rig of the chosen one in 3D, its lights, and all its pairs as a matrix.
// Everything here shows, and changes, one Selection.
#pragma once

#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QWidget>

#include "bridge/collection_session.h"
#include "bridge/pair_picker.h"
#include "bridge/thumbnails.h"
#include "evaluation/results_set.h"

class QLabel;

namespace parallax {

class ProgressBar;

class PairMatrix;
class PoseView;
class EmptyScenes;
class GalleryPanel;
class LightStrip;
class MatrixPanel;
class NoticeBar;
class RigView;

class ScenesPage : public QWidget {
  Q_OBJECT

 public:
  ScenesPage(Selection& selection, CollectionSession& session, Thumbnails& thumbnails, QWidget* parent = nullptr);

  // What the pair matrix can be coloured by: matched by names of scene, light and views. Null: no results.
  void setResults(std::shared_ptr<const ResultsSet> results);
  PairMatrix& matrix();
  PoseView& poseView();
  void setRecent(const QStringList& paths);
  void refreshTheme();
  QByteArray layoutState() const;
  void restoreLayout(const QByteArray& state);

 Q_SIGNALS:
  void openRequested();
  void status(const QString& text);

 private:
  QWidget* makeContent(Thumbnails& thumbnails);
  QWidget* makeProgress();
  void showCollection();

  Selection& selection_;
  CollectionSession& session_;
  PairPicker picker_;
  QStringList recent_;
  NoticeBar* notice_ = nullptr;
  QWidget* loading_ = nullptr;  // the progress bar and its button
  QTimer loadingSoon_;          // most data sets are open before the page would have jumped for it
  ProgressBar* progress_ = nullptr;
  QStackedWidget* stack_ = nullptr;
  EmptyScenes* empty_ = nullptr;
  GalleryPanel* gallery_ = nullptr;
  RigView* rig_ = nullptr;
  LightStrip* lights_ = nullptr;
  MatrixPanel* matrix_ = nullptr;
  QSplitter* columns_ = nullptr;
};

}  // namespace parallax
