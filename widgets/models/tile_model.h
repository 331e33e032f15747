// Photographs as tiles: the scenes of a data set, or the views of a scene. Filtered here, painted elsewhere.
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "bridge/thumbnails.h"

namespace parallax {

struct Tile {
  int id = 0;              // of what it stands for: index of the scene or of the view
  QString title, details;  // both are searched
  QString kind;            // filtered by
  ThumbnailKey picture;
};

class TileModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { idRole = Qt::UserRole, detailsRole, badgeRole };

  explicit TileModel(const Thumbnails& thumbnails, QObject* parent = nullptr);

  void setTiles(std::vector<Tile> tiles);
  // Those that have every word of `text` in title, details or kind, and exactly this kind (empty: any).
  void setFilter(const QString& text, const QString& kind);
  // The tiles that show the pair's first and second view, or whatever else is marked so; -1: none.
  void setMarked(int firstId, int secondId);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

  const Tile& tile(int row) const { return tiles_[shown_[row]]; }
  int rowOf(int id) const;  // -1: filtered out, or not there
  int total() const { return int(tiles_.size()); }
  int badge(int id) const { return id == first_ ? 1 : id == second_ ? 2 : 0; }  // 0: not marked

 private:
  void refilter();
  bool accepts(const Tile& tile) const;

  const Thumbnails& thumbnails_;
  std::vector<Tile> tiles_;
  std::vector<int> shown_;  // ascending
  QStringList words_;
  QString kind_;
  int first_ = -1, second_ = -1;
};

// The scenes of a data set, each by the photograph of its middle view under the standard light.
std::vector<Tile> sceneTiles(const Collection& collection);
// The views of a scene under a light.
std::vector<Tile> viewTiles(const Collection& collection, int scene, int light);

}  // namespace parallax
