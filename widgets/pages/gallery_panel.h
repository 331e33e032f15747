// The scenes of the open data set with search and filter, and below them the views of the chosen scene.
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QWidget>

#include "bridge/pair_picker.h"
#include "pages/gallery.h"

namespace parallax {

class GalleryPanel : public QWidget {
  Q_OBJECT

 public:
  GalleryPanel(Selection& selection, PairPicker& picker, Thumbnails& thumbnails, QWidget* parent = nullptr);

  QByteArray layoutState() const;
  void restoreLayout(const QByteArray& state);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeScenes(Thumbnails& thumbnails);
  QWidget* makeViews(Thumbnails& thumbnails);
  void showCollection();
  void showScene();
  void showViews();
  void showMarks();
  void filter();
  void shareRoom();

  Selection& selection_;
  PairPicker& picker_;
  TileModel sceneTiles_, viewTiles_;
  Gallery *scenes_ = nullptr, *views_ = nullptr;
  QLineEdit* search_ = nullptr;
  QComboBox* kinds_ = nullptr;
  QLabel *count_ = nullptr, *viewsTitle_ = nullptr;
  QSplitter* splitter_ = nullptr;
  QByteArray wide_;  // the splitter's state while few scenes leave their room to the views; empty: they are not few
};

}  // namespace parallax
