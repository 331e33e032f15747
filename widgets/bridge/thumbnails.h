// Small pictures of photographs for galleries, strips and frusta: decoded in workers, kept in memory up to a limit and
// on disk from one day to the next.
#pragma once

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <atomic>
#include <filesystem>
#include <memory>
#include <vector>

#include "datasets/collection.h"

namespace parallax {

// A photograph, the way round it is shown: as Inspect shows it.
struct ThumbnailKey {
  std::filesystem::path path;  // as the disk has it, which need not be text; empty: there is no such photograph
  bool asStored = false;
  bool operator==(const ThumbnailKey&) const = default;
};
size_t qHash(const ThumbnailKey& key, size_t seed = 0) noexcept;

ThumbnailKey thumbnailKey(const Collection& collection, const ImageRef& image);

struct Thumbnail {
  QImage image;    // null: not loaded yet, or it cannot be
  QString reason;  // why it cannot be: one sentence
};

class Thumbnails : public QObject {
  Q_OBJECT

 public:
  // Pictures fit into 160 x 120 logical pixels, times `pixelRatio`. An empty cache folder: nothing is kept on disk.
  static QSize box() { return {160, 120}; }
  static QString standardCacheFolder();
  explicit Thumbnails(QString cacheFolder = standardCacheFolder(), double pixelRatio = 1, QObject* parent = nullptr);
  ~Thumbnails() override;

  // What is in memory; never loads, so it may be called while painting.
  Thumbnail find(const ThumbnailKey& key) const;
  // What this client shows now, the most wanted first. It takes the place of what the same client wanted before: what
  // nobody wants any more is not loaded. Call forget() when the client goes.
  void want(const QObject* client, const std::vector<ThumbnailKey>& keys);
  void forget(const QObject* client) { want(client, {}); }

  int waiting() const { return int(queue_.size()); }       // wanted, not begun
  qint64 decoded() const { return decoded_; }              // photographs decoded so far, those from disk not counted
  void setDiskLimit(qint64 bytes) { diskLimit_ = bytes; }  // of the cache folder; 256 MiB unless told otherwise

 Q_SIGNALS:
  void loaded(const parallax::ThumbnailKey& key);  // find() now has the image, or the reason why there is none

 private:
  void fillWorkers();
  void arrived(const ThumbnailKey& key, Thumbnail thumbnail);

  const QString folder_;
  const QSize pixels_;
  qint64 diskLimit_ = qint64(256) << 20;
  mutable QCache<ThumbnailKey, Thumbnail> memory_;
  QHash<const QObject*, std::vector<ThumbnailKey>> wanted_;
  std::vector<ThumbnailKey> queue_;  // the next one last
  QSet<ThumbnailKey> atWork_;
  QThreadPool workers_;
  std::shared_ptr<std::atomic<bool>> closing_;
  qint64 decoded_ = 0, written_ = 0;
};

}  // namespace parallax
