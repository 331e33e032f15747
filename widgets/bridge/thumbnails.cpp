#include "bridge/thumbnails.h"

#include <QCoreApplication>
#include <QPointer>
#include <QStandardPaths>
#include <QThread>
#include <algorithm>

#include "bridge/image_conversion.h"
#include "bridge/thumbnail_file.h"
#include "imaging/decode.h"

namespace parallax {
namespace {

constexpr int memoryLimit = 96 << 20;            // bytes
constexpr qint64 pruneEvery = qint64(16) << 20;  // bytes written

struct Read {
  Thumbnail thumbnail;
  bool decoded = false;
  qint64 written = 0;
};

Read readOne(const ThumbnailKey& key, const QString& folder, QSize box) {
  if (key.path.empty()) return {{{}, QCoreApplication::translate("Thumbnails", "The photograph is missing.")}};
  const QString variant =
      QStringLiteral("%1x%2%3").arg(box.width()).arg(box.height()).arg(key.asStored ? QStringLiteral(" stored") : "");
  const QString file = folder.isEmpty() ? QString() : thumbnailFile(folder, key.path, variant);
  if (!file.isEmpty()) {
    const QImage kept = readThumbnailFile(file);
    if (!kept.isNull() && kept.width() <= box.width() && kept.height() <= box.height()) return {{kept, {}}};
  }
  const auto small =
      decodeSmall(key.path, cv::Size(box.width(), box.height()), key.asStored ? Turn::asStored : Turn::upright);
  if (!small) return {{{}, QString::fromStdString(small.error().message)}, true};
  const QImage image = toQImage(*small);
  return {{image, {}}, true, file.isEmpty() ? 0 : writeThumbnailFile(file, image)};
}

}  // namespace

size_t qHash(const ThumbnailKey& key, size_t seed) noexcept {
  return qHashMulti(seed, std::filesystem::hash_value(key.path), key.asStored);
}

ThumbnailKey thumbnailKey(const Collection& collection, const ImageRef& image) {
  const ViewEntry& view = collection.scenes.at(image.scene).views.at(image.view);
  if (image.light < 0 || image.light >= int(view.images.size())) return {};
  return {imagePath(collection, image), view.intrinsics.has_value()};
}

QString Thumbnails::standardCacheFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/thumbnails");
}

Thumbnails::Thumbnails(QString cacheFolder, double pixelRatio, QObject* parent)
    : QObject(parent),
      folder_(std::move(cacheFolder)),
      pixels_((QSizeF(box()) * pixelRatio).toSize()),
      memory_(memoryLimit),
      closing_(std::make_shared<std::atomic<bool>>(false)) {
  workers_.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
  workers_.setThreadPriority(QThread::LowPriority);
  if (!folder_.isEmpty()) workers_.start([folder = folder_, limit = diskLimit_] { pruneThumbnails(folder, limit); });
}

Thumbnails::~Thumbnails() {
  *closing_ = true;
  workers_.waitForDone();  // one photograph a worker at most
}

Thumbnail Thumbnails::find(const ThumbnailKey& key) const {
  const Thumbnail* found = memory_.object(key);
  return found ? *found : Thumbnail{};
}

void Thumbnails::want(const QObject* client, const std::vector<ThumbnailKey>& keys) {
  if (keys.empty())
    wanted_.remove(client);
  else
    wanted_[client] = keys;
  queue_.clear();
  QSet<ThumbnailKey> seen;
  const auto add = [&](const std::vector<ThumbnailKey>& list) {
    for (const ThumbnailKey& key : list) {
      if (seen.contains(key) || memory_.contains(key) || atWork_.contains(key)) continue;
      seen.insert(key);
      queue_.push_back(key);
    }
  };
  add(keys);  // whoever asked last is looked at now
  for (auto it = wanted_.cbegin(); it != wanted_.cend(); ++it)
    if (it.key() != client) add(it.value());
  std::reverse(queue_.begin(), queue_.end());
  fillWorkers();
}

void Thumbnails::fillWorkers() {
  while (!queue_.empty() && atWork_.size() < workers_.maxThreadCount()) {
    const ThumbnailKey key = queue_.back();
    queue_.pop_back();
    atWork_.insert(key);
    workers_.start([self = QPointer(this), closing = closing_, key, folder = folder_, box = pixels_] {
      if (*closing) return;
      Read read = readOne(key, folder, box);
      QMetaObject::invokeMethod(
          QCoreApplication::instance(),
          [self, key, read = std::move(read)] {
            if (!self) return;
            self->decoded_ += read.decoded;
            self->written_ += read.written;
            self->arrived(key, read.thumbnail);
          },
          Qt::QueuedConnection);
    });
  }
  if (written_ < pruneEvery) return;
  written_ = 0;
  workers_.start([folder = folder_, limit = diskLimit_] { pruneThumbnails(folder, limit); });
}

void Thumbnails::arrived(const ThumbnailKey& key, Thumbnail thumbnail) {
  atWork_.remove(key);
  const auto cost = qsizetype(200) + thumbnail.image.sizeInBytes() + 2 * thumbnail.reason.size();
  memory_.insert(key, new Thumbnail(std::move(thumbnail)), cost);
  fillWorkers();
  Q_EMIT loaded(key);
}

}  // namespace parallax
