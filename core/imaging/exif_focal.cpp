#include "imaging/exif_focal.h"

#include <algorithm>
#include <cmath>

#include "base/numbers.h"

namespace parallax {
namespace {

enum Tag : unsigned {
  exifDirectory = 34665,
  focalLength = 37386,
  pixelWidth = 40962,
  pixelHeight = 40963,
  focalPlaneXResolution = 41486,
  focalPlaneUnit = 41488,
  digitalZoomRatio = 41988,
  focalLengthIn35mm = 41989
};

const double filmDiagonalMm = std::hypot(36.0, 24.0);
constexpr double leastFocal = 0.2, mostFocal = 50;  // longer sides: 136 degrees across, and a telescope

std::optional<double> positive(const std::optional<double>& value) {
  return value && std::isfinite(*value) && *value > 0 ? value : std::nullopt;
}

std::optional<double> millimetresIn(std::uint64_t unit) {
  switch (unit) {
    case 0:  // not told: inches, says the standard
    case 2: return 25.4;
    case 3: return 10;
    case 4: return 1;
    case 5: return 0.001;
    default: return {};
  }
}

// How the picture came from the one that the camera stored, whichever way either lies.
struct Rescaling {
  double scale = 1;  // pixels of the picture for one that the camera stored
  bool cropped = false;
  double storedDiagonal = 0;  // pixels
};

Rescaling rescaling(const ExifFocal& exif, int width, int height) {
  if (exif.width == 0 || exif.height == 0) return {1, false, std::hypot(width, height)};
  const auto [shorter, longer] = std::minmax(width, height);
  const auto [storedShorter, storedLonger] = std::minmax(exif.width, exif.height);
  const double along = double(longer) / storedLonger, across = double(shorter) / storedShorter;
  // A side may be off by a pixel of rounding; of what was cropped, the side that lost less tells the scale.
  const bool cropped =
      std::abs(along - across) * shorter > 1.5 * std::max(along, across) && std::abs(along / across - 1) > 0.005;
  return {std::max(along, across), cropped, std::hypot(exif.width, exif.height)};
}

struct Focal {
  double px;
  std::string words;
  std::optional<FocalDoubt> doubt;
};

std::string brief(double value) { return general(value, 3); }

std::optional<Focal> chosen(const ExifFocal& exif, const Rescaling& to) {
  std::optional<double> byFilm, bySensor;
  if (exif.equivalentMm) byFilm = *exif.equivalentMm / filmDiagonalMm * to.storedDiagonal * to.scale;
  if (exif.mm && exif.pixelsPerMm) bySensor = *exif.mm * *exif.pixelsPerMm * exif.digitalZoom * to.scale;
  if (!byFilm && !bySensor) return {};
  if (!byFilm) return Focal{*bySensor, brief(*exif.mm) + " mm, " + brief(*exif.pixelsPerMm) + " pixels a mm", {}};
  Focal focal{*byFilm, brief(*exif.equivalentMm) + " mm equivalent", {}};
  if (!bySensor) return focal;
  const double rounding = 0.5 / *exif.equivalentMm, slack = 0.03;
  if (std::abs(std::log(*bySensor / *byFilm)) < rounding + slack)
    focal.px = *bySensor;
  else
    focal.doubt = {FocalDoubt::Kind::contradictory, "its focal length on the sensor, " + brief(*exif.mm) +
                                                        " mm, says " + std::to_string(std::llround(*bySensor)) +
                                                        " px, not " + std::to_string(std::llround(*byFilm)) + " px."};
  return focal;
}

}  // namespace

std::optional<ExifFocal> exifFocalIn(const Bytes& file) {
  const auto first = TiffDirectory::firstOf(exifIn(file));
  const auto exif = first ? first->below(exifDirectory) : std::nullopt;
  if (!exif) return {};
  ExifFocal focal;
  focal.equivalentMm = positive(exif->real(focalLengthIn35mm));
  focal.mm = positive(exif->real(focalLength));
  if (!focal.equivalentMm && !focal.mm) return {};
  const auto density = positive(exif->real(focalPlaneXResolution)), unit = millimetresIn(exif->whole(focalPlaneUnit));
  if (density && unit) focal.pixelsPerMm = *density / *unit;
  constexpr std::uint64_t mostSide = 1u << 20;
  if (const auto w = exif->whole(pixelWidth), h = exif->whole(pixelHeight); w <= mostSide && h <= mostSide) {
    focal.width = int(w);
    focal.height = int(h);
  }
  focal.digitalZoom = positive(exif->real(digitalZoomRatio)).value_or(1);
  return focal;
}

tl::expected<ExifCamera, FocalDoubt> cameraFrom(const ExifFocal& exif, int width, int height) {
  const Rescaling to = rescaling(exif, width, height);
  const auto focal = chosen(exif, to);
  if (!focal)
    return tl::unexpected(FocalDoubt{
        FocalDoubt::Kind::sensorUnknown,
        "EXIF names a focal length of " + brief(exif.mm.value_or(0)) + " mm but not how large the sensor is."});
  const double ratio = focal->px / std::max(width, height);
  if (!(ratio > leastFocal && ratio < mostFocal))
    return tl::unexpected(FocalDoubt{FocalDoubt::Kind::notBelieved, "EXIF names a focal length of " + focal->words +
                                                                        ", which is " + brief(ratio) +
                                                                        " times the longer side and not believed."});
  ExifCamera camera;
  camera.intrinsics = assumedIntrinsics(width, height);
  camera.intrinsics.fx = camera.intrinsics.fy = focal->px;
  camera.intrinsics.source = CameraSource::exif;
  camera.source = "EXIF: " + focal->words;
  camera.doubt = focal->doubt;
  if (to.cropped)
    camera.doubt = {FocalDoubt::Kind::cropped,
                    "it was " + std::to_string(exif.width) + " x " + std::to_string(exif.height) +
                        " pixels and is cropped, so its focal length and its centre are uncertain."};
  return camera;
}

void setUnknownCamera(PosedImage& image, const std::optional<ExifFocal>& exif, std::vector<std::string>& notes) {
  image.intrinsics = assumedIntrinsics(image.bgr.cols, image.bgr.rows);
  image.intrinsicsSource = "assumed";
  image.focalDoubt.reset();
  if (!exif) return;
  const auto camera = cameraFrom(*exif, image.bgr.cols, image.bgr.rows);
  image.focalDoubt = camera ? camera->doubt : camera.error();
  if (image.focalDoubt) notes.push_back(image.name + ": " + image.focalDoubt->sentence);
  if (!camera) return;
  image.intrinsics = camera->intrinsics;
  image.intrinsicsSource = camera->source;
}

}  // namespace parallax
