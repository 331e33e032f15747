// EXIF blocks made in tests, and files that hold them.
#pragma once

#include <QByteArray>
#include <cmath>
#include <vector>

namespace parallax::test {

struct ExifTag {
  unsigned tag = 0;
  enum Type { shortNumber = 3, longNumber = 4, rational = 5 } type = shortNumber;
  double value = 0;
};

// A TIFF whose first directory holds nothing but the way to EXIF's own, which holds the tags; `before` bytes of padding
// lie between its header and its directories, as a TIFF's pixels do.
inline QByteArray exifBlock(const std::vector<ExifTag>& tags, bool bigEndian = true, int before = 0) {
  QByteArray block = bigEndian ? QByteArray("MM\0*", 4) : QByteArray("II*\0", 4);
  const auto put = [&](quint64 value, int bytes) {
    for (int i = 0; i < bytes; ++i) block.append(char(value >> 8 * (bigEndian ? bytes - 1 - i : i)));
  };
  const quint64 first = 8 + before, second = first + 2 + 12 + 4, values = second + 2 + 12 * tags.size() + 4;
  put(first, 4);
  block.append(before, 'x');
  put(1, 2);
  put(34665, 2), put(ExifTag::longNumber, 2), put(1, 4), put(second, 4), put(0, 4);
  put(tags.size(), 2);
  quint64 at = values;
  for (const ExifTag& t : tags) {
    put(t.tag, 2), put(t.type, 2), put(1, 4);
    if (t.type == ExifTag::rational) put(at, 4), at += 8;
    if (t.type == ExifTag::longNumber) put(quint64(t.value), 4);
    if (t.type == ExifTag::shortNumber) put(quint64(t.value), 2), put(0, 2);
  }
  put(0, 4);
  for (const ExifTag& t : tags)
    if (t.type == ExifTag::rational) put(quint64(std::llround(t.value * 10000)), 4), put(10000, 4);
  return block;
}

inline QByteArray jpegWithExif(QByteArray jpeg, const QByteArray& block) {
  const QByteArray exif = QByteArray("Exif\0\0", 6) + block;
  QByteArray segment = QByteArray::fromHex("ffe1");
  segment.append(char((exif.size() + 2) >> 8)).append(char((exif.size() + 2) & 0xFF)).append(exif);
  return jpeg.insert(2, segment);
}

// Right behind the header's chunk. No reader of EXIF asks for the checksum, which is not made.
inline QByteArray pngWithExif(QByteArray png, const QByteArray& block) {
  QByteArray chunk;
  for (int i = 3; i >= 0; --i) chunk.append(char(block.size() >> 8 * i));
  return png.insert(33, chunk + "eXIf" + block + QByteArray(4, 0));
}

inline QByteArray webpWithExif(QByteArray webp, const QByteArray& block) {
  const auto little = [](qsizetype n) {
    QByteArray bytes;
    for (int i = 0; i < 4; ++i) bytes.append(char(n >> 8 * i));
    return bytes;
  };
  webp += "EXIF" + little(block.size()) + block + QByteArray(block.size() % 2, 0);
  return webp.replace(4, 4, little(webp.size() - 8));
}

}  // namespace parallax::test
