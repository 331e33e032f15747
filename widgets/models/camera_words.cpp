#include "models/camera_words.h"

#include <QCoreApplication>

namespace parallax {
namespace {

struct CameraWords {
  Q_DECLARE_TR_FUNCTIONS(CameraWords)
};

}  // namespace

QString nameOf(CameraSource source) {
  switch (source) {
    case CameraSource::assumed: return CameraWords::tr("assumed");
    case CameraSource::estimated: return CameraWords::tr("estimated");
    case CameraSource::exif: return CameraWords::tr("EXIF");
    case CameraSource::typed: return CameraWords::tr("typed in");
    case CameraSource::file: break;
  }
  return CameraWords::tr("from files");
}

QString cameraMark(std::optional<CameraSource> source) {
  if (!source) return {};
  switch (*source) {
    case CameraSource::assumed: return CameraWords::tr("intrinsics assumed");
    case CameraSource::estimated: return CameraWords::tr("focal length estimated");
    case CameraSource::exif: return CameraWords::tr("focal length by EXIF");
    case CameraSource::typed:
    case CameraSource::file: break;
  }
  return {};
}

}  // namespace parallax
