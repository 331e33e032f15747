#include "training/probe.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>
#include <fstream>

#include "training/image_features.h"
#include "training/validation.h"

namespace parallax {
namespace {

constexpr int mostSide = 20000;

tl::unexpected<Error> noPpm(const std::filesystem::path& file) {
  return fail(ErrorCode::badInput, file.string() + " is not a whole binary PPM image of 8 bits a channel.");
}

// The next number of a header; comments run from '#' to the line's end.
int headerNumber(std::istream& in) {
  in >> std::ws;
  while (in.peek() == '#') {
    std::string comment;
    std::getline(in, comment);
    in >> std::ws;
  }
  int value = 0;
  return in >> value ? value : 0;
}

}  // namespace

Result<PpmImage> readPpm(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return fail(ErrorCode::notFound, file.string() + " cannot be opened.");
  char magic[2] = {};
  in.read(magic, 2);
  PpmImage image;
  image.width = headerNumber(in), image.height = headerNumber(in);
  const bool fits = image.width > 0 && image.height > 0 && image.width <= mostSide && image.height <= mostSide;
  if (magic[0] != 'P' || magic[1] != '6' || !fits || headerNumber(in) != 255) return noPpm(file);
  in.get();  // one white space
  image.rgb.resize(3 * std::size_t(image.width) * std::size_t(image.height));
  in.read(reinterpret_cast<char*>(image.rgb.data()), std::streamsize(image.rgb.size()));
  if (std::size_t(in.gcount()) != image.rgb.size()) return noPpm(file);
  return image;
}

Result<nlohmann::json> probed(const PoseModule& module, const NetworkSpec& spec, at::Device device,
                              const std::filesystem::path& runFolder, const ProbeWish& wish, int side) {
  std::vector<PpmImage> images;
  for (const auto& name : {wish.first, wish.second}) {
    if (std::filesystem::path(name).is_absolute() || name.find("..") != std::string::npos)
      return fail(ErrorCode::badInput, "A probe's images lie in the run folder, which " + name + " does not.");
    auto image = readPpm(runFolder / name);
    if (!image) return tl::unexpected<Error>(image.error());
    images.push_back(std::move(*image));
  }
  const c10::NoGradGuard none;
  std::vector<at::Tensor> features;
  for (std::size_t i = 0; i < images.size(); ++i) {
    const auto& image = images[i];
    const auto window = centreWindow(
        {image.rgb.data(), image.width, image.height, 3 * std::ptrdiff_t(image.width), wish.focals[i]}, side);
    const bool square = window.width == networkSide && window.height == networkSide;
    const auto map = mapSize(spec.kind, spec.options, {window.height, window.width});
    if (map.height < 1 || (!networkInfo(spec.kind).anySize() && !square))
      return fail(ErrorCode::badInput, "The probe's images are too small for this network.");
    features.push_back(imageFeatures(module, std::span(&window, 1), device, [](std::size_t) { return true; }));
  }
  const auto answer = module.regressed(features[0], features[1]).to(at::kCPU, at::kDouble).contiguous();
  std::array<double, 7> raw;
  std::copy_n(answer.data_ptr<double>(), 7, raw.begin());
  const auto pose = normalisedPose(raw);
  if (!pose) return fail(ErrorCode::failed, "The network gives no pose for this probe.");
  nlohmann::json facts{{"probe", wish.id}, {"raw", raw}, {"pose", *pose}};
  if (wish.truth) {
    const auto errors = degreesBetween(*pose, *wish.truth);
    facts["roe"] = errors.roe, facts["rte"] = errors.rte;
  }
  return facts;
}

}  // namespace parallax
