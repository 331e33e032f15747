#include "pages/evaluation_page_thumbnails.h"

#include <QImageReader>

namespace parallax {
namespace {

constexpr QSize largest(144, 108);    // twice what is shown, for dense screens
constexpr qsizetype mostWanted = 40;  // what has been scrolled past is not read
constexpr int batch = 6;

QImage read(const QString& path) {
  QImageReader reader(path);
  reader.setAutoTransform(true);
  if (const QSize size = reader.size(); size.isValid()) reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio));
  const QImage image = reader.read();
  return image.width() > largest.width() || image.height() > largest.height()
             ? image.scaled(largest, Qt::KeepAspectRatio, Qt::SmoothTransformation)
             : image;
}

}  // namespace

QPixmap LazyThumbnails::of(const QString& path) {
  if (path.isEmpty()) return {};
  if (const QPixmap* pixmap = kept_.object(path)) return *pixmap;
  wanted_.removeOne(path);
  wanted_.prepend(path);
  if (wanted_.size() > mostWanted) wanted_.removeLast();
  if (!reading_.running()) next();
  return {};
}

void LazyThumbnails::next() {
  if (wanted_.isEmpty()) return;
  const QStringList now = wanted_.mid(0, batch);
  wanted_ = wanted_.mid(batch);
  reading_.start(
      [now](std::stop_token stop) {
        QList<std::pair<QString, QImage>> images;
        for (const QString& path : now)
          if (!stop.stop_requested()) images.append({path, read(path)});
        return images;
      },
      [this](const QList<std::pair<QString, QImage>>& images) {
        for (const auto& [path, image] : images) kept_.insert(path, new QPixmap(QPixmap::fromImage(image)));
        Q_EMIT ready();
        next();
      });
}

}  // namespace parallax
