#include "evaluation/set_pairs.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "base/named_path.h"
#include "imaging/decode.h"

namespace parallax {
namespace {

constexpr double sameShape = 0.01;  // aspect ratios that differ by more are of another picture
const char* const fromSet = "the training set";

Intrinsics cameraOf(const ImageRecord& record) {
  const int width = int(record.width), height = int(record.height);
  if (record.fx <= 0) return assumedIntrinsics(width, height);
  Intrinsics known{width, height, record.fx, record.fy, record.cx, record.cy};
  known.source = CameraSource::file;
  return known;
}

void setCamera(PosedImage& image, const Intrinsics& camera) {
  image.intrinsics = camera;
  if (!image.intrinsicsAssumed()) image.intrinsicsSource = fromSet;
}

// Nothing: it is not there, cannot be read, or is another picture by now. Which way round is as where sets are made:
// as stored when its camera is known.
std::optional<PosedImage> photographOf(const TrainingSet& set, std::size_t image, std::vector<std::string>& notes) {
  const auto file = pathShownAs((std::filesystem::path(set.source()) / set.name(image)).string());
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(file, ignored)) return {};
  const ImageRecord& record = set.images()[image];
  const auto decoded = decodeTurned(file, record.fx > 0 ? Turn::asStored : Turn::upright);
  if (!decoded) return {};
  const double was = double(record.width) / record.height, is = double(decoded->bgr.cols) / decoded->bgr.rows;
  if (std::abs(is / was - 1) > sameShape) return {};
  PosedImage photograph;
  photograph.name = set.name(image);
  photograph.bgr = decoded->bgr;
  if (record.fx > 0) {
    setCamera(photograph, cameraOf(record).resizedTo(decoded->bgr.cols, decoded->bgr.rows));
  } else {  // the set holds none that are not certain, so what EXIF names is still to be read
    setUnknownCamera(photograph, decoded->exifFocal, notes);
  }
  return photograph;
}

}  // namespace

PosedImage windowOf(const TrainingSet& set, std::size_t image, int window) {
  const ImageRecord& record = set.images()[image];
  const int width = int(record.width), height = int(record.height);
  const int w = window > 0 ? std::min(window, width) : width, h = window > 0 ? std::min(window, height) : height;
  const int left = (width - w) / 2, top = (height - h) / 2;
  // OpenCV has no matrix of constant bytes; this one is only read.
  const cv::Mat rgb(height, width, CV_8UC3, const_cast<std::uint8_t*>(set.pixels(image)));
  PosedImage cut;
  cut.name = set.name(image);
  cv::cvtColor(rgb(cv::Rect(left, top, w, h)), cut.bgr, cv::COLOR_RGB2BGR);
  setCamera(cut, cameraOf(record).cropped(left, top, w, h));
  return cut;
}

RelativePose truthOf(const PairRecord& pair) {
  const auto* q = pair.rotation;
  const auto* t = pair.translation;
  return makeRelativePose(Eigen::Quaterniond(q[0], q[1], q[2], q[3]), Eigen::Vector3d(t[0], t[1], t[2]));
}

ImagePair setPair(const TrainingSet& set, std::size_t pair, int window) {
  const PairRecord& record = set.pairs()[pair];
  return {windowOf(set, record.first, window), windowOf(set, record.second, window), truthOf(record)};
}

OpenedSetPair openSetPair(const TrainingSet& set, std::size_t pair) {
  const PairRecord& record = set.pairs()[pair];
  const std::filesystem::path source = set.source();
  OpenedSetPair opened;
  opened.note = "The pair is shown as the training set has it.";
  if (source.is_absolute()) {
    std::vector<std::string> notes;
    auto first = photographOf(set, record.first, notes);
    auto second = first ? photographOf(set, record.second, notes) : std::nullopt;
    if (second) {
      opened.pair.first = std::move(*first);
      opened.pair.second = std::move(*second);
      opened.pair.truth = truthOf(record);
      opened.note.clear();
      for (const auto& note : notes) opened.note += (opened.note.empty() ? "" : " ") + note;
      return opened;
    }
    opened.note = "The photographs are not at " + source.string() +
                  " any longer, so the pair is shown as the training set has it.";
  }
  opened.pair = setPair(set, pair, 0);
  return opened;
}

}  // namespace parallax
