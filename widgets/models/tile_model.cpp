#include "models/tile_model.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "bridge/file_path.h"

namespace parallax {
namespace {

QString countOfViews(int n) {
  return n == 1 ? QCoreApplication::translate("Tiles", "1 view")
                : QCoreApplication::translate("Tiles", "%Ln views", nullptr, n);
}

QString countOfPairs(int n) {
  return n == 1 ? QCoreApplication::translate("Tiles", "1 pair")
                : QCoreApplication::translate("Tiles", "%Ln pairs", nullptr, n);
}

}  // namespace

TileModel::TileModel(const Thumbnails& thumbnails, QObject* parent)
    : QAbstractListModel(parent), thumbnails_(thumbnails) {}

void TileModel::setTiles(std::vector<Tile> tiles) {
  beginResetModel();
  tiles_ = std::move(tiles);
  first_ = second_ = -1;
  refilter();
  endResetModel();
}

void TileModel::setFilter(const QString& text, const QString& kind) {
  const QStringList words = text.simplified().split(' ', Qt::SkipEmptyParts);
  if (words == words_ && kind == kind_) return;
  beginResetModel();
  words_ = words;
  kind_ = kind;
  refilter();
  endResetModel();
}

bool TileModel::accepts(const Tile& tile) const {
  if (!kind_.isEmpty() && tile.kind != kind_) return false;
  return std::all_of(words_.begin(), words_.end(), [&](const QString& word) {
    return tile.title.contains(word, Qt::CaseInsensitive) || tile.details.contains(word, Qt::CaseInsensitive) ||
           tile.kind.contains(word, Qt::CaseInsensitive);
  });
}

void TileModel::refilter() {
  shown_.clear();
  for (int i = 0; i < int(tiles_.size()); ++i)
    if (accepts(tiles_[i])) shown_.push_back(i);
}

void TileModel::setMarked(int firstId, int secondId) {
  if (first_ == firstId && second_ == secondId) return;
  const int old[] = {first_, second_};
  first_ = firstId;
  second_ = secondId;
  for (const int id : {old[0], old[1], first_, second_})
    if (const int row = rowOf(id); row >= 0) Q_EMIT dataChanged(index(row), index(row), {badgeRole});
}

int TileModel::rowOf(int id) const {
  const auto found = std::lower_bound(shown_.begin(), shown_.end(), id,
                                      [this](int shown, int wanted) { return tiles_[shown].id < wanted; });
  return found != shown_.end() && tiles_[*found].id == id ? int(found - shown_.begin()) : -1;
}

int TileModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(shown_.size()); }

QVariant TileModel::data(const QModelIndex& index, int role) const {
  const Tile& t = tile(index.row());
  switch (role) {
    case Qt::DisplayRole: return t.title;
    case detailsRole: return t.details;
    case idRole: return t.id;
    case badgeRole: return badge(t.id);
    case Qt::ToolTipRole: {
      QStringList lines{t.title, t.details, pathText(t.picture.path), thumbnails_.find(t.picture).reason};
      lines.removeAll(QString());
      lines.removeDuplicates();
      return lines.join('\n');
    }
    case Qt::AccessibleTextRole: return t.details.isEmpty() ? t.title : t.title + QStringLiteral(", ") + t.details;
    default: return {};
  }
}

std::vector<Tile> sceneTiles(const Collection& collection) {
  std::vector<Tile> tiles;
  tiles.reserve(collection.scenes.size());
  for (int i = 0; i < int(collection.scenes.size()); ++i) {
    const SceneEntry& scene = collection.scenes[i];
    Tile tile{i, QString::fromStdString(scene.name), {}, QString::fromStdString(scene.kind), {}};
    tile.details =
        countOfViews(int(scene.views.size())) + QStringLiteral(" · ") + countOfPairs(int(scene.pairs.size()));
    if (!scene.views.empty())
      tile.picture = thumbnailKey(collection, {i, int(scene.views.size()) / 2, standardLight(scene)});
    tiles.push_back(std::move(tile));
  }
  return tiles;
}

std::vector<Tile> viewTiles(const Collection& collection, int scene, int light) {
  std::vector<Tile> tiles;
  if (scene < 0 || scene >= int(collection.scenes.size())) return tiles;
  const auto& views = collection.scenes[scene].views;
  for (int i = 0; i < int(views.size()); ++i)
    tiles.push_back({i, QString::fromStdString(views[i].name), {}, {}, thumbnailKey(collection, {scene, i, light})});
  return tiles;
}

}  // namespace parallax
