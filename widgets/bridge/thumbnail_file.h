// One thumbnail on disk, and the folder of them.
#pragma once

#include <QImage>
#include <QString>
#include <filesystem>

namespace parallax {

// Where the picture of `photograph` is kept: the name follows its path, size and time of change, so a photograph that
// was replaced has no picture. Empty: there is no such photograph.
QString thumbnailFile(const QString& folder, const std::filesystem::path& photograph, const QString& variant);

// Null when there is none, or when it is damaged: a checksum stands before the JPEG data, because a cut JPEG decodes to
// a half grey picture without complaint.
QImage readThumbnailFile(const QString& file);

// Written aside and renamed. The bytes written; 0 when it could not be, which is no reason to stop.
qint64 writeThumbnailFile(const QString& file, const QImage& image);

// Removes the ones unused for longest until three quarters of the limit are left, when it is exceeded.
void pruneThumbnails(const QString& folder, qint64 limit);

}  // namespace parallax
