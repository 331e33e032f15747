// Tiles in rows that scroll smoothly, however many there are: all are of one size, only what is seen is painted, and
// only what is seen (and the next screen) is loaded.
#pragma once

#include <QListView>

#include "models/tile_model.h"

namespace parallax {

class Gallery : public QListView {
  Q_OBJECT

 public:
  enum class Size { large, small };

  Gallery(TileModel& tiles, Thumbnails& thumbnails, Size size, QWidget* parent = nullptr);
  ~Gallery() override;

  void setEmptyText(const QString& text);   // what an empty gallery says
  void showId(int id);                      // scrolls there and makes it current, without picked()
  std::pair<int, int> visibleRows() const;  // the first, and the one behind the last
  int heightOfAll() const;                  // pixels that all tiles take at this width, filtered out ones too

 Q_SIGNALS:
  void picked(int id);  // by click or by keys

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
  void want();
  void fitGrid();

  TileModel& tiles_;
  Thumbnails& thumbnails_;
  QString emptyText_;
  QSize tile_;
  bool silent_ = false;
};

}  // namespace parallax
