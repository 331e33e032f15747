// Small pictures of image files, read by a worker when they are first asked for and kept while there is room. The last
// asked for comes first: it is what the person is looking at.
#pragma once

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QStringList>

#include "bridge/latest_job.h"

namespace parallax {

class LazyThumbnails : public QObject {
  Q_OBJECT

 public:
  explicit LazyThumbnails(QObject* parent = nullptr) : QObject(parent), kept_(400) {}

  QPixmap of(const QString& path);  // null: not yet, or cannot be read

 Q_SIGNALS:
  void ready();

 private:
  void next();

  QCache<QString, QPixmap> kept_;
  QStringList wanted_;
  LatestJob reading_;
};

}  // namespace parallax
