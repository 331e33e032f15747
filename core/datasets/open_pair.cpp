#include "datasets/open_pair.h"

#include "datasets/camera_text.h"
#include "datasets/look_around.h"
#include "datasets/sidecars.h"
#include "imaging/decode.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

Result<std::vector<double>> typedOrFile(const std::string& text) {
  if (isFile(text)) return numbersInFile(text);
  const bool meantAsFile = text.find('/') != std::string::npos || text.ends_with(".txt");
  if (meantAsFile) return fail(ErrorCode::notFound, "There is no file " + text + ".");
  return numbersIn(text);
}

// One number is enough: a focal length in pixels, the same along both axes, and the centre in the middle.
Result<Intrinsics> focalAlone(double focalPx, const cv::Mat& image) {
  Intrinsics k = assumedIntrinsics(image.cols, image.rows);
  k.fx = k.fy = focalPx;
  return k;
}

Result<void> typeIntrinsics(PosedImage& image, const std::string& text) {
  if (text.empty()) return {};
  const auto n = typedOrFile(text);
  if (!n) return fail(n.error().code, "intrinsics: " + n.error().message);
  auto k = n->size() == 1 ? focalAlone(n->front(), image.bgr) : intrinsicsFrom(*n, "intrinsics");
  if (!k) return tl::unexpected<Error>(k.error());
  k->width = image.bgr.cols;
  k->height = image.bgr.rows;
  const auto fine = checked(*k);
  if (!fine) return tl::unexpected<Error>(fine.error());
  image.intrinsics = *fine;
  image.intrinsics.source = CameraSource::typed;
  image.intrinsicsSource = "typed in";
  image.focalDoubt.reset();
  return {};
}

struct Opened {
  PosedImage image;
  fs::path world;  // of its pose
};

// Calibration programs take the pixels as they are stored and pass over EXIF's word on how to turn them; so an image
// that has such a camera file is taken as stored, too. Where the file fits only the turned image, it was made for that.
Result<std::optional<KnownCamera>> cameraOf(const fs::path& file, DecodedImage& image,
                                            std::vector<std::string>& notes) {
  if (image.orientation != 1) {
    const bool quarterTurn = image.orientation >= 5;
    const cv::Size stored = quarterTurn ? cv::Size(image.bgr.rows, image.bgr.cols) : image.bgr.size();
    auto known = findSidecar(file, stored.width, stored.height);
    auto asStored = known && *known ? decodeTurned(file, Turn::asStored) : DecodedImage{};
    if (asStored && asStored->bgr.size() == stored) {
      image = *asStored;
      notes.push_back(file.filename().string() + " has the EXIF orientation " + std::to_string(image.orientation) +
                      ", but is shown as stored because its camera file describes the stored pixels.");
      return known;
    }
  }
  return findSidecar(file, image.bgr.cols, image.bgr.rows);
}

Result<Opened> openOne(const fs::path& file, std::vector<std::string>& notes) {
  auto decoded = decodeTurned(file, Turn::upright);
  if (!decoded) return tl::unexpected<Error>(decoded.error());
  if (decoded->endMissing)
    notes.push_back(file.filename().string() + " lacks the marker at its end; its picture is whole.");
  const auto known = cameraOf(file, *decoded, notes);
  Opened opened;
  PosedImage& image = opened.image;
  image.name = file.filename().string();
  image.bgr = decoded->bgr;
  if (!known) notes.push_back(known.error().message);
  if (!known || !*known) {
    setUnknownCamera(image, decoded->exifFocal, notes);
  } else {
    image.intrinsics = (*known)->intrinsics;
    image.intrinsicsSource = (*known)->source;
    image.camFromWorld = (*known)->camFromWorld;
    opened.world = (*known)->world;
  }
  return opened;
}

Result<void> turnFocal(PosedImage& image, std::optional<double> focalPx) {
  if (!focalPx) return {};
  Intrinsics k = image.intrinsics;
  k.fy *= *focalPx / k.fx;
  k.fx = *focalPx;
  k.source = CameraSource::typed;
  const auto fine = checked(k);
  if (!fine) return tl::unexpected<Error>(fine.error());
  image.intrinsics = *fine;
  image.intrinsicsSource = "set by hand";
  image.focalDoubt.reset();
  return {};
}

}  // namespace

Result<ImagePair> withTyped(ImagePair pair, const TypedCameras& typed) {
  if (const auto done = typeIntrinsics(pair.first, typed.intrinsics1); !done)
    return tl::unexpected<Error>(done.error());
  if (const auto done = typeIntrinsics(pair.second, typed.intrinsics2); !done)
    return tl::unexpected<Error>(done.error());
  for (const auto& [image, focalPx] :
       {std::pair(&pair.first, typed.focalPx[0]), std::pair(&pair.second, typed.focalPx[1])})
    if (const auto done = turnFocal(*image, focalPx); !done) return tl::unexpected<Error>(done.error());
  if (typed.truth.empty()) return pair;
  const auto n = typedOrFile(typed.truth);
  if (!n) return fail(n.error().code, "truth: " + n.error().message);
  const auto pose = relativePoseFrom(*n, "truth");
  if (!pose) return tl::unexpected<Error>(pose.error());
  pair.truth = *pose;
  return pair;
}

Result<OpenedPair> openPair(const PairRequest& request) {
  OpenedPair opened;
  auto a = openOne(request.first, opened.notes);
  if (!a) return tl::unexpected<Error>(a.error());
  auto b = openOne(request.second, opened.notes);
  if (!b) return tl::unexpected<Error>(b.error());
  ImagePair pair{a->image, b->image, {}};
  if (pair.first.camFromWorld && pair.second.camFromWorld && a->world == b->world)
    pair.truth = relativePose(*pair.first.camFromWorld, *pair.second.camFromWorld);
  auto typed = withTyped(std::move(pair), request.typed);
  if (!typed) return tl::unexpected<Error>(typed.error());
  opened.pair = std::move(*typed);
  return opened;
}

}  // namespace parallax
