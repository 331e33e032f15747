// The focal length that a photograph's own EXIF block names.
//
// The eight numbers are looked up with the bounds-checked walk that finds the orientation (tiff_directory.h), not with
// libexif or exiv2: libexif reads nothing beyond the first 64 KiB of a block, and a TIFF's directory mostly lies behind
// its pixels; exiv2 reads it, and decodes makers' notes on the way, where its faults with hostile files were.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "imaging/headers.h"
#include "imaging/image_pair.h"

namespace parallax {

// As the tags say it (Exif 2.32, JEITA CP-3451), sane or not.
struct ExifFocal {
  std::optional<double> equivalentMm;      // FocalLengthIn35mmFilm (41989); 0, unknown, is none
  std::optional<double> mm = {};           // FocalLength (37386)
  std::optional<double> pixelsPerMm = {};  // FocalPlaneXResolution (41486), by its unit (41488)
  int width = 0, height = 0;               // of the picture that the camera stored (40962, 40963); 0: not told
  double digitalZoom = 1;                  // DigitalZoomRatio (41988)
};

// Nothing where there is no EXIF block, or it says nothing of a focal length.
std::optional<ExifFocal> exifFocalIn(const Bytes& file);

struct ExifCamera {
  Intrinsics intrinsics;            // one focal length, the centre in the middle, of source `exif`
  std::string source;               // "EXIF: 28 mm equivalent"
  std::optional<FocalDoubt> doubt;  // where it is less certain than that
};

// The camera of a picture of width x height pixels. A 35 mm equivalent is one by the diagonal, 43.27 mm (CIPA DCG-001),
// so that pictures of 4:3 get 4 % more pixels than by the 36 mm of the film's width. FocalLength with the sensor's
// pixels a millimetre is finer than whole millimetres, so where it agrees with the equivalent it is taken. A picture
// whose digital zoom is told has that in its equivalent, but not in its focal length on the sensor. One
// that was made smaller is scaled by its size as the camera stored it. There is no table of sensors' sizes: the lists
// at hand name no licence. Otherwise: why the focal length cannot be taken.
tl::expected<ExifCamera, FocalDoubt> cameraFrom(const ExifFocal& exif, int width, int height);

// The camera of a picture that no camera file knows: what its EXIF names, or else the guess of assumedIntrinsics().
// What is doubtful about that stays with the image and, after its name, is added to the notes.
void setUnknownCamera(PosedImage& image, const std::optional<ExifFocal>& exif, std::vector<std::string>& notes);

}  // namespace parallax
