#include "models/camera_words.h"

#include <QCoreApplication>

#include "forms/core_text.h"
#include "geometry/camera_mark.h"

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
  const std::string mark = source ? markOf(*source) : "";
  return mark.empty() ? QString() : translatedCoreText(mark);
}

}  // namespace parallax
