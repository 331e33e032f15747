#include "datasets/open_pair.h"

#include "datasets/camera_text.h"
#include "datasets/sidecars.h"
#include "imaging/decode.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

Result<std::vector<double>> typedOrFile(const std::string& text) {
  std::error_code tooLong;  // numbers are no file name, and may be longer than one may be
  return fs::is_regular_file(text, tooLong) ? numbersInFile(text) : numbersIn(text);
}

Result<Intrinsics> typedIntrinsics(const std::string& text, cv::Size size) {
  const auto n = typedOrFile(text);
  if (!n) return fail(n.error().code, "intrinsics: " + n.error().message);
  auto k = intrinsicsFrom(*n, "intrinsics");
  if (!k) return k;
  k->width = size.width;
  k->height = size.height;
  return checked(*k);
}

struct Opened {
  PosedImage image;
  fs::path world;
};

Result<Opened> openOne(const fs::path& file, const std::string& intrinsics, std::vector<std::string>& notes) {
  auto bgr = decodeImage(file);
  if (!bgr) return tl::unexpected<Error>(bgr.error());
  Opened opened;
  PosedImage& image = opened.image;
  image.name = file.filename().string();
  image.bgr = *bgr;
  image.intrinsics = assumedIntrinsics(bgr->cols, bgr->rows);
  const auto known = findSidecar(file, bgr->cols, bgr->rows);
  if (!known) notes.push_back(known.error().message);
  if (known && *known) {
    image.intrinsics = (*known)->intrinsics;
    image.intrinsicsAssumed = false;
    image.intrinsicsSource = (*known)->source;
    image.camFromWorld = (*known)->camFromWorld;
    opened.world = (*known)->world;
  }
  if (!intrinsics.empty()) {
    const auto typed = typedIntrinsics(intrinsics, bgr->size());
    if (!typed) return tl::unexpected<Error>(typed.error());
    image.intrinsics = *typed;
    image.intrinsicsAssumed = false;
    image.intrinsicsSource = "typed in";
  }
  return opened;
}

Result<std::optional<RelativePose>> truthOf(const PairRequest& request, const Opened& a, const Opened& b) {
  if (!request.truth.empty()) {
    const auto n = typedOrFile(request.truth);
    if (!n) return fail(n.error().code, "truth: " + n.error().message);
    const auto pose = relativePoseFrom(*n, "truth");
    if (!pose) return tl::unexpected<Error>(pose.error());
    return *pose;
  }
  if (!a.image.camFromWorld || !b.image.camFromWorld || a.world != b.world) return std::nullopt;
  return relativePose(*a.image.camFromWorld, *b.image.camFromWorld);
}

}  // namespace

Result<OpenedPair> openPair(const PairRequest& request) {
  OpenedPair opened;
  auto a = openOne(request.first, request.intrinsics1, opened.notes);
  if (!a) return tl::unexpected<Error>(a.error());
  auto b = openOne(request.second, request.intrinsics2, opened.notes);
  if (!b) return tl::unexpected<Error>(b.error());
  const auto truth = truthOf(request, *a, *b);
  if (!truth) return tl::unexpected<Error>(truth.error());
  opened.pair = {a->image, b->image, *truth};
  return opened;
}

}  // namespace parallax
