#include "synthesis/scene.h"

#include <bit>
#include <exception>
#include <limits>
#include <numbers>
#include <optional>

#include "geometry/lens.h"
#include "synthesis/dtu_rig.h"
#include "synthesis/radiance.h"
#include "synthesis/tiles.h"
#include "synthesis/tone.h"

namespace parallax {

struct Scene::Contents {
  World world;
  RigidPose tableFromWorld;
  std::uint32_t seed;
  Stage stage;
  bool varied;

  Studio studio(Light light) const {
    return varied ? variedStudio(light, stage, hashed(seed, 0x57d10u)) : studioUnder(light);
  }
};

namespace {

// Rays through the pixels of a camera, in the table frame. Those of a pinhole have length 1 along the optical axis,
// those of a lens length 1.
class Viewer {
 public:
  Viewer(const Camera& camera, const RigidPose& tableFromWorld)
      : intrinsics_(camera.intrinsics), lens_(camera.intrinsics) {
    const RigidPose& pose = camera.camFromWorld;
    turn_ = tableFromWorld.rotation * pose.rotation.transpose();
    from_ = (tableFromWorld.rotation * pose.centre() + tableFromWorld.translation).cast<float>();
  }
  // Nothing: no ray belongs to the pixel.
  std::optional<Ray> through(double x, double y) const {
    const auto ray = inCamera(x, y);
    if (!ray) return {};
    return Ray{from_, (turn_ * *ray).cast<float>()};
  }
  // Along the optical axis, of what is `distance` lengths of the ray away.
  float depth(double x, double y, float distance) const { return float(distance * inCamera(x, y)->z()); }
  float pixelAngle() const { return float(1 / std::sqrt(intrinsics_.fx * intrinsics_.fy)); }

 private:
  std::optional<Eigen::Vector3d> inCamera(double x, double y) const {
    if (!intrinsics_.distorted()) return Eigen::Vector3d(intrinsics_.normalised({x, y}).homogeneous());
    return lens_.ray({x, y});
  }

  Intrinsics intrinsics_;
  Lens lens_;
  Eigen::Matrix3d turn_;
  Vec3 from_;
};

Result<void> checkedCamera(const Camera& camera) {
  const Intrinsics& k = camera.intrinsics;
  constexpr int longest = 16384;
  constexpr std::int64_t mostPixels = 100'000'000;
  if (k.width < 1 || k.height < 1 || k.width > longest || k.height > longest ||
      std::int64_t(k.width) * k.height > mostPixels)
    return fail(ErrorCode::badInput, "An image of " + std::to_string(k.width) + " x " + std::to_string(k.height) +
                                         " pixels cannot be rendered: 1 to 16384 a side and 100 megapixels at most.");
  if (const auto usable = checked(k); !usable) return tl::unexpected<Error>(usable.error());
  if (!camera.camFromWorld.rotation.allFinite() || !camera.camFromWorld.translation.allFinite())
    return fail(ErrorCode::badInput, "The camera's pose holds a number that is not finite.");
  return {};
}

// The tent filter, two pixels wide: soft enough not to alias, sharp enough for detectors.
Vec2 tent(const Vec2& u) {
  return u.unaryExpr([](float x) { return x < 0.5f ? std::sqrt(2 * x) - 1 : 1 - std::sqrt(2 - 2 * x); });
}

std::uint32_t grainSeed(const Camera& camera, Light light, std::uint32_t sceneSeed, std::uint64_t runSeed) {
  std::uint32_t h = hashed(sceneSeed, std::uint32_t(runSeed ^ runSeed >> 32));
  for (const double x : camera.camFromWorld.translation) {
    const auto bits = std::bit_cast<std::uint64_t>(x);
    h = hashed(h, std::uint32_t(bits ^ bits >> 32));
  }
  return hashed(h, std::uint32_t(light));
}

// Where the scene's table is in the world. Turned, the light comes from anywhere about the rig.
RigidPose tableFromWorld(const SceneRecipe& recipe, std::uint32_t seed) {
  RigidPose pose = dtuTableFromWorld();
  if (!recipe.varied || recipe.stage == Stage::facade) return pose;
  const double turn = 2 * std::numbers::pi * double(unit(hashed(seed, 0x7012u)));
  const Eigen::Matrix3d about = Eigen::AngleAxisd(turn, Eigen::Vector3d::UnitZ()).toRotationMatrix();
  return {about * pose.rotation, about * pose.translation};
}

// Foreign code (Embree, the standard library) may run out of memory: this room's border.
template <class T, class F>
Result<T> guarded(F f) {
  try {
    return f();
  } catch (const std::exception& e) {
    return fail(ErrorCode::failed, std::string("Rendering failed: ") + e.what() + ".");
  }
}

}  // namespace

std::span<const SceneKindInfo> sceneKinds() {
  static constexpr SceneKindInfo all[] = {{SceneKind::tabletop, "tabletop"},
                                          {SceneKind::textured, "textured"},
                                          {SceneKind::repetitive, "repetitive"},
                                          {SceneKind::textureless, "textureless"},
                                          {SceneKind::glossy, "glossy"},
                                          {SceneKind::thin, "thin"},
                                          {SceneKind::deep, "deep"}};
  return all;
}

Result<Scene> Scene::build(const SceneRecipe& recipe, const Photographs& photographs) {
  return guarded<Scene>([&]() -> Result<Scene> {
    std::vector<Part> parts = composed(recipe, photographs);
    std::vector<Mesh> placed;
    for (const Part& part : parts) {
      placed.push_back(part.mesh);
      for (Vec3& p : placed.back().points) p = part.placement * p;
    }
    auto tracer = Tracer::over(placed);
    if (!tracer) return tl::unexpected<Error>(tracer.error());
    const auto seed = hashed(std::uint32_t(recipe.seed), std::uint32_t(recipe.seed >> 32));
    Scene scene;
    scene.contents_ = std::make_shared<const Contents>(
        Contents{{std::move(parts), *tracer}, tableFromWorld(recipe, seed), seed, recipe.stage, recipe.varied});
    return scene;
  });
}

Result<Rgb8Image> Scene::render(const Camera& camera, const RenderOptions& options, const Run& run) const {
  if (const auto usable = checkedCamera(camera); !usable) return tl::unexpected<Error>(usable.error());
  if (options.samplesPerPixel < 1 || options.samplesPerPixel > 4096)
    return fail(ErrorCode::badInput,
                "Samples a pixel must be 1 to 4096, not " + std::to_string(options.samplesPerPixel) + ".");
  return guarded<Rgb8Image>([&]() -> Result<Rgb8Image> {
    const Viewer viewer(camera, contents_->tableFromWorld);
    const Studio studio = contents_->studio(options.light);
    const std::uint32_t seed = grainSeed(camera, options.light, contents_->seed, run.seed);
    Rgb8Image image{camera.intrinsics.width, camera.intrinsics.height, {}};
    image.rgb.resize(std::size_t(3) * image.width * image.height);
    const auto pixel = [&](int x, int y) {
      const std::uint32_t pixelSeed = hashed(seed, std::uint32_t(y) * 65536u + std::uint32_t(x));
      Colour sum = Colour::Zero();
      const int count = options.samplesPerPixel;
      const float everySecond = float(count) / float((count + 1) / 2);
      for (int i = 0; i < count; ++i) {
        Sampler sampler(pixelSeed, std::uint32_t(i));
        const Vec2 shift = tent(sampler.next());
        auto ray = viewer.through(x + double(shift.x()), y + double(shift.y()));
        if (!ray) continue;  // black
        ray->direction.normalize();
        sum += radiance(contents_->world, studio, *ray, viewer.pixelAngle(), i % 2 ? 0 : everySecond, sampler);
      }
      const Colour c = withGrain(developed(sum / float(count)), options.sensorNoise, Dice{~pixelSeed});
      for (int i = 0; i < 3; ++i)
        image.rgb[3 * (std::size_t(y) * image.width + x) + i] = std::uint8_t(std::clamp(c[i] + 0.5f, 0.f, 255.f));
    };
    if (const auto done = forEachPixel(image.width, image.height, options.threads, run, pixel); !done)
      return tl::unexpected<Error>(done.error());
    return image;
  });
}

Result<std::vector<float>> Scene::depth(const Camera& camera, const Run& run, int threads) const {
  if (const auto usable = checkedCamera(camera); !usable) return tl::unexpected<Error>(usable.error());
  return guarded<std::vector<float>>([&]() -> Result<std::vector<float>> {
    const Viewer viewer(camera, contents_->tableFromWorld);
    const int width = camera.intrinsics.width, height = camera.intrinsics.height;
    std::vector<float> z(std::size_t(width) * height);
    const auto pixel = [&](int x, int y) {
      const auto ray = viewer.through(x, y);
      const auto hit = ray ? contents_->world.tracer.closest(*ray) : std::nullopt;
      z[std::size_t(y) * width + x] = hit ? viewer.depth(x, y, hit->distance) : std::numeric_limits<float>::infinity();
    };
    if (const auto done = forEachPixel(width, height, threads, run, pixel); !done)
      return tl::unexpected<Error>(done.error());
    return z;
  });
}

}  // namespace parallax
