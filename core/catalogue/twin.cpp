#include "catalogue/twin.h"

#include <Eigen/LU>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <numbers>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <optional>

#include "base/json_text.h"
#include "base/numbers.h"
#include "base/whole_file.h"
#include "catalogue/twin_model.h"
#include "synthesis/dtu_rig.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

struct TwinScene {
  std::string name;
  SceneRecipe recipe;
  std::string kind;
};

// DTU's scans 1 to 77 have 49 positions, 82 to 128 have 64.
int firstScan(const TwinPlan& plan) { return plan.positions <= dtuTypeOnePositions ? 1 : 82; }

Result<std::vector<TwinScene>> scenesOf(const TwinPlan& plan) {
  std::vector<SceneKindInfo> kinds;
  for (const SceneKindInfo& info : sceneKinds())
    if (plan.kinds.empty()) kinds.push_back(info);
  for (const std::string& id : plan.kinds) {
    const auto all = sceneKinds();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& k) { return k.id == id; });
    if (found == all.end()) {
      std::string known;
      for (const auto& k : all) known += (known.empty() ? "" : ", ") + std::string(k.id);
      return fail(ErrorCode::badInput, "There is no kind of scene \"" + id + "\"; there are " + known + ".");
    }
    kinds.push_back(*found);
  }
  std::vector<TwinScene> scenes;
  for (int i = 0; i < plan.scenes; ++i) {
    const SceneKindInfo& info = kinds[i % kinds.size()];
    scenes.push_back({"scan" + std::to_string(firstScan(plan) + i), {plan.seed + i, info.kind}, info.id});
  }
  return scenes;
}

Result<Light> lightNamed(const std::string& name) {
  if (name == "max") return Light::max;
  if (name.size() == 1 && name[0] >= '0' && name[0] <= '6') return Light(name[0] - '0');
  return fail(ErrorCode::badInput, "There is no light \"" + name + "\"; there are 0 to 6 and max.");
}

Result<void> checkedPlan(const TwinPlan& plan) {
  if (plan.scenes < 1 || plan.scenes > 10000)
    return fail(ErrorCode::badInput, "A twin has 1 to 10000 scenes, not " + std::to_string(plan.scenes) + ".");
  if (plan.positions < 1 || plan.positions > dtuPositions)
    return fail(ErrorCode::badInput, "The rig has 1 to 64 positions, not " + std::to_string(plan.positions) + ".");
  if (plan.width < 32 || plan.height < 24 || plan.width > 4096 || plan.height > 4096 ||
      std::abs(plan.width * 3 - plan.height * 4) > 4)
    return fail(ErrorCode::badInput, "Images of the twin are 4 : 3 like DTU's, from 32x24 to 4096x3072, not " +
                                         std::to_string(plan.width) + "x" + std::to_string(plan.height) + ".");
  for (const std::string& light : plan.lights)
    if (const auto known = lightNamed(light); !known) return tl::unexpected<Error>(known.error());
  if (plan.lights.empty()) return fail(ErrorCode::badInput, "A twin needs at least one light.");
  return {};
}

// All that decides the pixels, and therefore must not differ when a folder is continued.
json pixelsOf(const TwinPlan& plan) {
  return {{"width", plan.width},
          {"height", plan.height},
          {"positions", plan.positions},
          {"seed", plan.seed},
          {"samples_per_pixel", plan.samplesPerPixel},
          {"renderer", "parallax 1"}};
}

// What earlier twins do not say: they are of pinholes.
json recipeOf(const TwinPlan& plan) {
  json recipe = pixelsOf(plan);
  if (plan.lens == TwinLens::fisheye) recipe["lens"] = "fisheye";
  if (plan.lens == TwinLens::spherical) recipe["lens"] = "spherical";
  return recipe;
}

json describe(const TwinPlan& plan, const std::vector<TwinScene>& scenes) {
  json out{{"parallax_twin", 1}, {"recipe", recipeOf(plan)}, {"lights", plan.lights}, {"scenes", json::array()}};
  for (const TwinScene& s : scenes)
    out["scenes"].push_back({{"name", s.name}, {"kind", s.kind}, {"seed", s.recipe.seed}});
  return out;
}

// A folder of another twin or of something else is refused; a smaller twin of the same recipe may grow.
Result<void> claim(const TwinPlan& plan, const std::vector<TwinScene>& scenes) {
  std::error_code error;
  fs::create_directories(plan.out, error);
  if (error) return fail(ErrorCode::failed, plan.out.string() + " could not be made: " + error.message() + ".");
  const fs::path file = plan.out / "twin.json";
  json wanted = describe(plan, scenes);
  if (fs::exists(file, error)) {
    std::ifstream in(file);
    const json there = json::parse(in, nullptr, false);
    const json scenesThere = there.is_object() ? there.value("scenes", json()) : json();
    if (!scenesThere.is_array() || there.value("recipe", json()) != wanted["recipe"])
      return fail(ErrorCode::badInput, plan.out.string() +
                                           " holds a twin of another size, seed or quality (see twin.json); choose "
                                           "another folder or the same settings.");
    const auto common = std::min(scenesThere.size(), wanted["scenes"].size());
    for (std::size_t i = 0; i < common; ++i)
      if (scenesThere[i] != wanted["scenes"][i])
        return fail(ErrorCode::badInput, plan.out.string() + " holds a twin of other kinds of scenes (see twin.json).");
    if (scenesThere.size() > wanted["scenes"].size()) wanted["scenes"] = scenesThere;
    for (const json& light : there.value("lights", json::array()))
      if (std::find(wanted["lights"].begin(), wanted["lights"].end(), light) == wanted["lights"].end())
        wanted["lights"].push_back(light);
  } else if (fs::exists(plan.out / "Rectified", error) || fs::exists(plan.out / "pairs.csv", error)) {
    return fail(ErrorCode::badInput,
                plan.out.string() + " holds a folder Rectified or a pairs.csv, but no twin.json: it is no twin.");
  }
  return writeWhole(file, jsonText(wanted, 1) + '\n');
}

std::vector<Camera> camerasOf(const TwinPlan& plan) {
  auto rig = dtuRig(plan.width, plan.height);
  rig.resize(std::size_t(plan.positions));
  for (Camera& camera : rig) camera.intrinsics = throughLens(camera.intrinsics, plan.lens);
  return rig;
}

// Of a position, counted from 1 in three digits as in DTU's names.
std::string number(int position) {
  const std::string digits = std::to_string(position + 1);
  return std::string(3 - std::min<std::size_t>(3, digits.size()), '0') + digits;
}

Result<void> writeCalibration(const TwinPlan& plan) {
  const fs::path folder = plan.out / "Calibration" / "cal18";
  std::error_code error;
  fs::create_directories(folder, error);
  const auto rig = dtuRig(1600, 1200);
  for (int i = 0; i < plan.positions; ++i) {
    const RigidPose& pose = rig[i].camFromWorld;
    Eigen::Matrix<double, 3, 4> p;
    p << pose.rotation, pose.translation;
    p = rig[i].intrinsics.matrix() * p;
    std::string text;
    for (int r = 0; r < 3; ++r)
      for (int c = 0; c < 4; ++c) text += general(p(r, c), 15) + (c < 3 ? ' ' : '\n');
    if (const auto done = writeWhole(folder / ("pos_" + number(i) + ".txt"), text); !done) return done;
  }
  return {};
}

TwinFiles filesOf(const TwinPlan& plan, const std::vector<TwinScene>& scenes) {
  TwinFiles files{plan.out, {}, {}, plan.lights, camerasOf(plan)};
  for (const TwinScene& scene : scenes) {
    files.scenes.push_back(scene.name);
    files.kinds.push_back(scene.kind);
  }
  return files;
}

fs::path imageFile(const TwinPlan& plan, const std::string& scan, int position, const std::string& light) {
  if (plan.lens != TwinLens::pinhole) return plan.out / TwinFiles{}.image(scan, position, light);
  return plan.out / "Rectified" / scan /
         ("rect_" + number(position) + "_" + light + (light == "max" ? ".png" : "_r5000.png"));
}

struct Job {
  std::size_t scene;
  int position;
  std::string light;
  fs::path file;
};

Result<void> renderTo(const fs::path& file, const Scene& scene, const Camera& camera, Light light, const TwinPlan& plan,
                      const Run& run) {
  RenderOptions options;
  options.light = light;
  options.samplesPerPixel = plan.samplesPerPixel;
  options.threads = plan.threads;
  const auto picture = scene.render(camera, options, {run.stop, {}, plan.seed});
  if (!picture) return tl::unexpected<Error>(picture.error());
  cv::Mat bgr;
  cv::cvtColor(cv::Mat(picture->height, picture->width, CV_8UC3, const_cast<std::uint8_t*>(picture->rgb.data())), bgr,
               cv::COLOR_RGB2BGR);
  std::vector<unsigned char> png;
  if (!cv::imencode(".png", bgr, png)) return fail(ErrorCode::failed, "OpenCV could not encode a PNG image.");
  return writeWhole(file, std::string(png.begin(), png.end()));
}

std::vector<Job> jobsOf(const TwinPlan& plan, const std::vector<TwinScene>& scenes, std::size_t& found) {
  std::vector<Job> jobs;
  for (std::size_t s = 0; s < scenes.size(); ++s)
    for (int position = 0; position < plan.positions; ++position)
      for (const std::string& light : plan.lights) {
        std::error_code error;
        fs::path file = imageFile(plan, scenes[s].name, position, light);
        if (fs::is_regular_file(file, error))
          ++found;
        else
          jobs.push_back({s, position, light, std::move(file)});
      }
  return jobs;
}

Result<TwinSummary> render(const TwinPlan& plan, const std::vector<TwinScene>& scenes,
                           const std::function<void(const TwinProgress&)>& progress, const Run& run) {
  TwinSummary summary;
  const auto jobs = jobsOf(plan, scenes, summary.found);
  const auto rig = camerasOf(plan);
  const auto begun = std::chrono::steady_clock::now();
  std::optional<Scene> scene;
  std::size_t built = scenes.size();
  for (const Job& job : jobs) {
    if (progress) {
      const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
      const double each = summary.written ? seconds / double(summary.written) : -1;
      progress({summary.found + summary.written, summary.found + jobs.size(),
                each < 0 ? -1 : each * double(jobs.size() - summary.written)});
    }
    if (built != job.scene) {
      auto next = Scene::build(scenes[job.scene].recipe);
      if (!next) return tl::unexpected<Error>(next.error());
      scene = std::move(*next);
      built = job.scene;
      std::error_code error;
      fs::create_directories(job.file.parent_path(), error);
    }
    const auto done = renderTo(job.file, *scene, rig[job.position], *lightNamed(job.light), plan, run);
    if (!done) return tl::unexpected<Error>(done.error());
    ++summary.written;
  }
  if (progress) progress({summary.found + summary.written, summary.found + jobs.size(), 0});
  return summary;
}

}  // namespace

Intrinsics throughLens(const Intrinsics& pinhole, TwinLens lens) {
  using std::numbers::pi;
  if (lens == TwinLens::pinhole) return pinhole;
  if (lens == TwinLens::spherical) {
    const double width = 2 * std::round(pi * pinhole.fx);
    Intrinsics k = equirectangular(width, width / 2);
    k.source = pinhole.source;
    return k;
  }
  Intrinsics k = pinhole;
  k.model = LensModel::fisheye;
  k.lens = {-0.03, 0.005, -0.002, 0.0003};
  constexpr double half = 80 * pi / 180, s = half * half;
  const double radius = half * (1 + s * (k.lens[0] + s * (k.lens[1] + s * (k.lens[2] + s * k.lens[3]))));
  k.width = 2 * int(std::round(radius * pinhole.fx));
  k.height = int(std::round(0.75 * k.width));
  k.cx += (k.width - pinhole.width) / 2.0;
  k.cy += (k.height - pinhole.height) / 2.0;
  return k;
}

Result<TwinSummary> writeTwin(const TwinPlan& plan, const std::function<void(const TwinProgress&)>& progress,
                              const Run& run) try {
  if (const auto fine = checkedPlan(plan); !fine) return tl::unexpected<Error>(fine.error());
  const auto scenes = scenesOf(plan);
  if (!scenes) return tl::unexpected<Error>(scenes.error());
  if (const auto mine = claim(plan, *scenes); !mine) return tl::unexpected<Error>(mine.error());
  const auto cameras = plan.lens == TwinLens::pinhole ? writeCalibration(plan) : writeTwinModel(filesOf(plan, *scenes));
  if (!cameras) return tl::unexpected<Error>(cameras.error());
  return render(plan, *scenes, progress, run);
} catch (const std::exception& e) {
  return fail(ErrorCode::failed, std::string("The twin could not be written: ") + e.what() + ".");
}

}  // namespace parallax
