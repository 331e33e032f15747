#include "training_set/rendered_set.h"

#include <algorithm>

#include "base/in_order.h"
#include "synthesis/vec.h"
#include "training_set/imperfections.h"
#include "training_set/photographs.h"
#include "training_set/rendered_pairs.h"
#include "training_set/rendered_scenes.h"
#include "training_set/set_writer.h"

namespace parallax {
namespace {

using nlohmann::json;

std::string kindsFault(const json& names) {
  const auto kinds = kindsOf(names.get<std::string>());
  return kinds ? "" : kinds.error().message;
}

// As SetDepths keeps it.
Result<std::vector<float>> depthGrid(const Scene& scene, const Camera& camera, const Run& run) {
  const Camera coarse{camera.intrinsics.resizedTo(SetDepths::side, SetDepths::side), camera.camFromWorld};
  return scene.depth(coarse, {run.stop, {}, run.seed});
}

std::string imageName(const SetScene& scene, std::size_t view) {
  return scene.name + "/" + (view < 9 ? "00" : view < 99 ? "0" : "") + std::to_string(view + 1);
}

// A scene's part of the set. Of views that were there already there are no pictures.
struct RenderedScene {
  std::vector<Camera> cameras;
  std::vector<std::optional<Rgb8Image>> pictures;  // one a view
  std::vector<std::vector<float>> depths;          // the same
  std::vector<ViewPair> pairs;
};

// Renders what a set of this plan lacks, a scene on each core.
class Renderer {
 public:
  Renderer(const RenderedSetPlan& plan, const Photographs& photographs, const std::vector<PlannedScene>& scenes,
           SetWriter& writer, const Run& run)
      : plan_(plan), photographs_(photographs), scenes_(scenes), writer_(writer), run_(run), there_(scenes.size()) {
    for (std::size_t i = 0; i < scenes.size(); ++i)
      for (std::size_t view = 0; view < std::size_t(plan.views); ++view)
        there_[i].push_back(writer.find(imageName(scenes[i].entry, view)));
  }

  Result<void> render() {
    return inOrder<RenderedScene>(
        scenes_.size(), 0, {run_.stop, {}, run_.seed}, [this](std::size_t i) { return rendered(i); },
        [this](std::size_t i, RenderedScene&& scene) { return add(i, scene); });
  }

  const std::vector<PairRecord>& pairs() const { return pairs_; }
  const SetDepths& depths() const { return depths_; }

 private:
  Result<RenderedScene> rendered(std::size_t number) const {
    const PlannedScene& planned = scenes_[number];
    const std::uint64_t seed = planned.recipe.seed;
    const auto scene = Scene::build(planned.recipe, photographs_);
    if (!scene) return tl::unexpected<Error>(scene.error());
    RenderedScene result{planned.cameras(plan_.views, plan_.width, plan_.height, seed), {}, {}, {}};
    for (std::size_t view = 0; view < result.cameras.size(); ++view) {
      auto depth = depthGrid(*scene, result.cameras[view], run_);
      if (!depth) return tl::unexpected<Error>(depth.error());
      result.depths.push_back(std::move(*depth));
      result.pictures.emplace_back();
      if (there_[number][view]) continue;
      auto picture = photograph(*scene, result.cameras[view], seed, view);
      if (!picture) return tl::unexpected<Error>(picture.error());
      result.pictures.back() = std::move(*picture);
    }
    auto pairs = overlappingPairs(*scene, result.cameras, wishes(), seed, {run_.stop, {}, run_.seed});
    if (!pairs) return tl::unexpected<Error>(pairs.error());
    result.pairs = std::move(*pairs);
    return result;
  }

  Result<void> add(std::size_t number, const RenderedScene& scene) {
    const auto place = std::uint32_t(number);
    std::vector<std::uint32_t> images;
    for (std::size_t view = 0; view < scene.cameras.size(); ++view) {
      if (run_.stopped()) return fail(ErrorCode::cancelled, "Rendering was stopped.");
      Result<std::uint32_t> image = there_[number][view].value_or(0);
      if (const auto& picture = scene.pictures[view])
        image = writer_.add(imageName(scenes_[number].entry, view), place, picture->width, picture->height,
                            picture->rgb, scene.cameras[view].intrinsics);
      if (!image) return tl::unexpected<Error>(image.error());
      images.push_back(*image);
      keepDepth(*image, scene.depths[view]);
      run_.report((double(number) + double(view + 1) / double(scene.cameras.size())) / double(scenes_.size()));
    }
    for (const ViewPair& p : scene.pairs) {
      const RigidPose &one = scene.cameras[p.first].camFromWorld, &two = scene.cameras[p.second].camFromWorld;
      pairs_.push_back(pairRecord(images[p.first], images[p.second], place, relativePose(one, two)));
      depths_.baselines.push_back(float((one.centre() - two.centre()).norm()));
    }
    return {};
  }

  void keepDepth(std::uint32_t image, const std::vector<float>& depth) {
    auto& grids = depths_.grids;
    grids.resize(std::max(grids.size(), (image + 1) * depth.size()));
    std::copy(depth.begin(), depth.end(), grids.begin() + std::ptrdiff_t(image * depth.size()));
  }

  Result<Rgb8Image> photograph(const Scene& scene, const Camera& camera, std::uint64_t seed, std::size_t view) const {
    Dice dice{hashed(std::uint32_t(seed), std::uint32_t(seed >> 32) ^ unsigned(view + 1))};
    RenderOptions options;
    options.light = lampsChange(seed) ? Light(dice.below(8)) : Light::max;
    options.samplesPerPixel = plan_.samples;
    options.threads = 1;
    if (plan_.imperfections <= 0) options.sensorNoise = float(plan_.noise);
    const auto clean = scene.render(camera, options, {run_.stop, {}, seed});
    if (!clean || plan_.imperfections <= 0) return clean;
    const auto faults = anyImperfections(plan_.imperfections, plan_.noise, dice);
    return imperfect(*clean, faults, dice.next());
  }

  bool lampsChange(std::uint64_t seed) const {
    if (plan_.lights != "sometimes") return plan_.lights == "any";
    return Dice{hashed(std::uint32_t(seed), std::uint32_t(seed >> 32) ^ 0x1a3b5u)}.chance(0.25f);
  }

  PairWishes wishes() const { return {plan_.pairs, plan_.overlap, plan_.mostRotationDeg, plan_.evenRotation}; }

  const RenderedSetPlan& plan_;
  const Photographs& photographs_;
  const std::vector<PlannedScene>& scenes_;
  SetWriter& writer_;
  const Run& run_;
  std::vector<std::vector<std::optional<std::uint32_t>>> there_;  // by scene and view: the image's number in the set
  std::vector<PairRecord> pairs_;
  SetDepths depths_;
};

SetWriter::Description describe(const RenderedSetPlan& plan, const json& photographs) {
  json recipe = toJson(plan);
  recipe["textures"] = photographs;  // wherever they lie
  recipe["renderer"] = "parallax 2";
  return {"rendered scenes", "rendered", std::min(plan.width, plan.height), recipe};
}

Result<void> checkedPairs(const std::vector<PairRecord>& pairs, const std::vector<PlannedScene>& scenes) {
  if (std::any_of(pairs.begin(), pairs.end(),
                  [&](const PairRecord& p) { return scenes[p.scene].entry.split == Split::training; }))
    return {};
  return fail(ErrorCode::badInput,
              "No two views overlap enough to make a pair: ask for more views, less overlap or more rotation.");
}

}  // namespace

const Fields<RenderedSetPlan>& RenderedSetPlan::fields() {
  using P = RenderedSetPlan;
  static const Fields<P> list{
      integer("scenes", &P::scenes, 1, 100000, "Scenes", "Scenes to train on."),
      integer("validation-scenes", &P::validationScenes, 0, 100000, "Validation scenes",
              "Further scenes that are held out to judge by."),
      text("kinds", &P::kinds, "Kinds of scene",
           "Comma-separated, taken in turn: tabletop, textured, repetitive, textureless, glossy, thin, deep; or all.",
           kindsFault),
      choice("cameras", &P::cameras,
             {{"rig", "DTU's robot"},
              {"dome", "On a dome about the table"},
              {"orbit", "On a ring about a thing"},
              {"walk", "Walking past a wall"},
              {"free", "Dome, ring and walk"},
              {"mixed", "Robot, dome, ring and walk"},
              {"studio", "Robot, ring and dome"}},
             "Cameras", "Where the cameras stand and what they look at; drawn for each scene where there are several."),
      toggle("varied", &P::varied, "Varied scenes",
             "Lamps, room, backdrop, table and colours differ from scene to scene too, and scenes are turned."),
      integer("views", &P::views, 2, 500, "Views", "Images a scene; the robot has 64 positions."),
      inUnit(integer("width", &P::width, 32, 4096, "Width", "Of the images."), "px"),
      inUnit(integer("height", &P::height, 32, 4096, "Height", "Of the images."), "px"),
      integer("pairs", &P::pairs, 1, 100000, "Pairs", "Pairs a scene at most, drawn from those that overlap."),
      number("overlap", &P::overlap, 0, 1, "Overlap",
             "The share of what either image shows that the other must show too."),
      inUnit(number("most-rotation", &P::mostRotationDeg, 1, 180, "Rotation at most",
                    "Pairs that are turned further against each other are left out."),
             "deg"),
      toggle("even-rotation", &P::evenRotation, "Rotations evenly",
             "Pairs are chosen so that small and large rotations are equally frequent."),
      integer("samples", &P::samples, 1, 4096, "Samples", "Rays a pixel: time grows and grain shrinks with them."),
      choice("lights", &P::lights, {{"max", "All lamps"}, {"any", "Any lamp"}, {"sometimes", "Sometimes any lamp"}},
             "Light",
             "All lamps on, or for each image one of eight lights at random; sometimes: in every fourth scene."),
      number("noise", &P::noise, 0, 50, "Noise",
             "Of the sensor, in grey levels of 255; with imperfections, at most that for each image."),
      number(
          "imperfections", &P::imperfections, 0, 1, "Imperfections",
          "How much exposure, white balance, sharpness, gamma and JPEG differ from image to image: 0 not, 1 as far as "
          "photographs do."),
      folder("textures", &P::textures, "Photographs for surfaces",
             "A folder of JPEGs; some surfaces show parts of them, except in textureless and repetitive scenes."),
      integer("seed", &P::seed, 0, 2147483647, "Seed", "Other scenes for another seed."),
  };
  return list;
}

RenderedSetPlan demoSetPlan() {
  RenderedSetPlan plan;
  plan.scenes = 16;
  plan.validationScenes = 2;
  plan.kinds = "textured,tabletop";
  plan.width = 320;
  plan.height = 240;
  plan.samples = 3;
  return plan;
}

Result<TrainingSet> renderSet(const std::filesystem::path& folder, const RenderedSetPlan& plan, const Run& run) try {
  if (const auto sane = fromJson<RenderedSetPlan>(toJson(plan)); !sane) return tl::unexpected<Error>(sane.error());
  if (plan.cameras == "rig" && plan.views > 64)
    return fail(ErrorCode::badInput, "The DTU robot has 64 positions, not " + std::to_string(plan.views) +
                                         ": ask for fewer views, or for free cameras.");
  const auto kinds = kindsOf(plan.kinds);
  if (!kinds) return tl::unexpected<Error>(kinds.error());
  const auto textures = photographsIn(plan.textures);
  if (!textures) return tl::unexpected<Error>(textures.error());
  auto writer = SetWriter::open(folder, describe(plan, textures->contents));
  if (!writer) return tl::unexpected<Error>(writer.error());
  const auto planned = plannedScenes(plan, *kinds);
  Renderer renderer(plan, textures->photographs, planned, *writer, run);
  if (const auto done = renderer.render(); !done) return tl::unexpected<Error>(done.error());
  std::vector<SetScene> scenes;
  for (const PlannedScene& scene : planned) scenes.push_back(scene.entry);
  if (const auto fine = checkedPairs(renderer.pairs(), planned); !fine) return tl::unexpected<Error>(fine.error());
  if (const auto done = writer->finish(scenes, renderer.pairs(), renderer.depths()); !done)
    return tl::unexpected<Error>(done.error());
  return TrainingSet::open(folder);
} catch (const std::exception& e) {
  return fail(ErrorCode::failed, std::string("The training set could not be rendered: ") + e.what() + ".");
}

}  // namespace parallax
