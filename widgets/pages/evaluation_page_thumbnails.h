// The small pictures of the tables of pairs, from the window's one store of them. The last asked for comes first: it is
// what the person is looking at.
#pragma once

#include <QObject>
#include <QPixmap>
#include <vector>

#include "bridge/thumbnails.h"

namespace parallax {

class PairThumbnails : public QObject {
  Q_OBJECT

 public:
  explicit PairThumbnails(Thumbnails& store, QObject* parent = nullptr);
  ~PairThumbnails() override { store_.forget(this); }

  QPixmap of(const std::filesystem::path& path);  // null: not yet, or cannot be read

 Q_SIGNALS:
  void ready();

 private:
  Thumbnails& store_;
  std::vector<ThumbnailKey> wanted_;
};

}  // namespace parallax
