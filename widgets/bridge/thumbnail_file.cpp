#include "bridge/thumbnail_file.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <vector>

namespace parallax {
namespace {

constexpr int jpegQuality = 88;
constexpr qsizetype sumLength = 16;

QByteArray sumOf(QByteArrayView data) {
  return QCryptographicHash::hash(QByteArray::fromRawData(data.data(), data.size()), QCryptographicHash::Md5);
}

}  // namespace

QString thumbnailFile(const QString& folder, const std::filesystem::path& photograph, const QString& variant) {
  std::error_code unknown, gone;
  const auto size = std::filesystem::file_size(photograph, unknown);
  const auto changed = std::filesystem::last_write_time(photograph, gone).time_since_epoch().count();
  if (unknown || gone) return {};
  QByteArray key = QByteArray::fromStdString(std::filesystem::absolute(photograph, unknown).string());
  for (const QByteArray& part :
       {QByteArray::number(quint64(size)), QByteArray::number(qint64(changed)), variant.toUtf8()})
    key += '|' + part;
  const QString name = QCryptographicHash::hash(key, QCryptographicHash::Sha1).toHex();
  return QStringLiteral("%1/%2/%3.thumb").arg(folder, name.left(2), name.mid(2));
}

QImage readThumbnailFile(const QString& name) {
  QFile file(name);
  if (!file.open(QIODevice::ReadOnly) || file.size() > (1 << 22)) return {};
  const QByteArray data = file.readAll();
  const QByteArrayView jpeg = QByteArrayView(data).sliced(std::min(sumLength, data.size()));
  if (jpeg.isEmpty() || sumOf(jpeg) != data.left(sumLength)) return {};
  file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);  // used today
  return QImage::fromData(jpeg.toByteArray(), "JPG").convertToFormat(QImage::Format_RGB32);
}

qint64 writeThumbnailFile(const QString& name, const QImage& image) {
  QByteArray jpeg;
  QBuffer buffer(&jpeg);
  buffer.open(QIODevice::WriteOnly);
  if (!image.save(&buffer, "JPG", jpegQuality) || !QDir().mkpath(QFileInfo(name).path())) return 0;
  QSaveFile file(name);
  if (!file.open(QIODevice::WriteOnly)) return 0;
  file.write(sumOf(jpeg));
  file.write(jpeg);
  return file.commit() ? jpeg.size() + sumLength : 0;
}

void pruneThumbnails(const QString& folder, qint64 limit) {
  struct Entry {
    QDateTime used;
    qint64 size;
    QString name;
  };
  std::vector<Entry> entries;
  qint64 total = 0;
  QDirIterator files(folder, {"*.thumb"}, QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    files.next();
    const QFileInfo info = files.fileInfo();
    entries.push_back({info.lastModified(), info.size(), info.filePath()});
    total += info.size();
  }
  if (total <= limit) return;
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.used < b.used; });
  for (const Entry& entry : entries) {
    if (total <= limit / 4 * 3) return;
    if (QFile::remove(entry.name)) total -= entry.size;
  }
}

}  // namespace parallax
