#include <algorithm>
#include <cstdio>
#include <iomanip>
#include <optional>
#include <sstream>
#include <thread>

#include "base/fixed_text.h"
#include "catalogue/demo_pair.h"
#include "catalogue/methods.h"
#include "command.h"
#include "datasets/open_pair.h"
#include "geometry/camera_mark.h"
#include "geometry/pose_errors.h"
#include "method_flags.h"
#include "quiet.h"

namespace parallax::cli {
namespace {

using nlohmann::json;

struct Flags {
  std::vector<std::string> images;
  std::vector<std::string> methods;
  std::vector<std::string> intrinsics;
  std::string truth;
  bool demo = false, json = false;
};

struct Outcome {
  const Method* method = nullptr;
  Result<PoseEstimate> estimate = fail(ErrorCode::failed, "");
  std::optional<PoseErrors> errors;

  bool hasPose() const { return estimate && estimate->cam2FromCam1; }
  std::string reason() const { return estimate ? estimate->failure : estimate.error().message; }
};

Result<ImagePair> pairOf(const Flags& flags) {
  TypedCameras typed;
  typed.truth = flags.truth;
  if (flags.intrinsics.size() > 2)
    return fail(ErrorCode::badInput, "--intrinsics is given once for both cameras, or twice, not more often.");
  if (!flags.intrinsics.empty()) {
    typed.intrinsics1 = flags.intrinsics.front();
    typed.intrinsics2 = flags.intrinsics.back();
  }
  if (flags.demo) {
    if (!flags.images.empty())
      return fail(ErrorCode::badInput, "--demo takes the place of images; give one or the other.");
    auto pair = demoPair(Run{});
    return pair ? withTyped(std::move(*pair), typed) : pair;
  }
  if (flags.images.size() != 2) return fail(ErrorCode::badInput, "Two images are needed, or --demo.");
  const auto opening = [&] {
    const Quiet quiet;
    return openPair({flags.images[0], flags.images[1], typed});
  };
  auto opened = opening();
  if (!opened) return tl::unexpected<Error>(opened.error());
  for (const auto& note : opened->notes) std::cerr << "parallax-cli: note: " << note << '\n';
  return std::move(opened->pair);
}

// Named ones as named, so that a missing network is an error and not a silence; unnamed, all that can run here.
Result<std::vector<const Method*>> chosenMethods(const std::vector<std::string>& names,
                                                 const MethodSettings& settings) {
  std::vector<const Method*> chosen;
  for (const std::string& name : names) {
    const Method* method = findMethod(name);
    if (!method) {
      std::string known;
      for (const Method& m : methods()) known += (known.empty() ? "" : ", ") + m.id;
      return fail(ErrorCode::badInput, "There is no method \"" + name + "\"; there are " + known + ".");
    }
    if (const auto why = method->unavailable(settings)) return fail(why->code, method->title + ": " + why->message);
    chosen.push_back(method);
  }
  if (names.empty())
    for (const Method& method : methods())
      if (!method.unavailable(settings)) chosen.push_back(&method);
  return chosen;
}

json asJson(const Outcome& outcome, const ImagePair& pair) {
  json out{{"method", outcome.method->id}, {"pose", nullptr}};
  if (!outcome.reason().empty()) out["reason"] = outcome.reason();
  if (!outcome.estimate) return out;
  const PoseEstimate& e = *outcome.estimate;
  if (e.cam2FromCam1) {
    const auto& [q, t] = *e.cam2FromCam1;
    out["pose"] = {{"convention", "cam2_from_cam1, x2 = R x1 + t, |t| = 1"},
                   {"quaternion_wxyz", {q.w(), q.x(), q.y(), q.z()}},
                   {"translation", {t.x(), t.y(), t.z()}}};
  }
  if (outcome.errors) {
    out["roe_deg"] = outcome.errors->roeDeg;
    out["rte_deg"] = outcome.errors->rteDeg;
  }
  if (e.spread)
    out["spread"] = {{"rotation_deg", e.spread->rotationDeg},
                     {"translation_deg", e.spread->translationDeg},
                     {"answers", e.spread->poses}};
  if (!e.correspondences.empty()) {
    out["matches"] = e.correspondences.size();
    out["inliers"] = e.inlierCount();
  }
  for (const StageTime& s : e.stages) out["stages_ms"][s.stage] = s.milliseconds;
  if (!e.caution.empty()) out["caution"] = e.caution;
  if (!e.note.empty()) out["note"] = e.note;
  const auto cameras = camerasUsed(e, pair);
  out["intrinsics_assumed"] = cameras == CameraSource::assumed;
  out["cameras"] = cameras ? idOf(*cameras) : "none";
  return out;
}

void printRow(const std::array<std::string, 6>& cells) {
  const int widths[] = {9, 9, 9, 14, 10};
  for (int i = 0; i < 5; ++i) std::cout << (i ? std::right : std::left) << std::setw(widths[i]) << cells[i] << "  ";
  std::cout << std::left << cells[5] << '\n';
}

void printTable(const std::vector<Outcome>& outcomes, const ImagePair& pair) {
  printRow({"method", "ROE/deg", "RTE/deg", "inliers/match", "time/ms",
            "pose cam2 from cam1 (qw qx qy qz tx ty tz) or reason"});
  for (const Outcome& o : outcomes) {
    std::string inliers = "-", time = "-", last = o.reason();
    if (o.estimate) {
      const auto& e = *o.estimate;
      if (!e.correspondences.empty())
        inliers = std::to_string(e.inlierCount()) + "/" + std::to_string(e.correspondences.size());
      time = fixed(e.milliseconds(), 0);
    }
    if (o.hasPose()) {
      const auto& [q, t] = *o.estimate->cam2FromCam1;
      last.clear();
      for (const double v : {q.w(), q.x(), q.y(), q.z(), t.x(), t.y(), t.z()}) last += fixed(v, 5) + " ";
      if (const auto& spread = o.estimate->spread)
        last += "[+-" + fixed(spread->rotationDeg, 1) + " deg rotation, +-" + fixed(spread->translationDeg, 1) +
                " deg translation] ";
      const std::string mark = markOf(camerasUsed(*o.estimate, pair).value_or(CameraSource::file));
      if (!mark.empty() && !o.estimate->estimatedCameras) last += "[" + mark + "] ";
      if (!o.estimate->caution.empty()) last += "[" + o.estimate->caution + "] ";
      if (!o.estimate->note.empty()) last += "[" + o.estimate->note + "]";
    }
    printRow({o.method->id, o.errors ? fixed(o.errors->roeDeg, 2) : "-", o.errors ? fixed(o.errors->rteDeg, 2) : "-",
              inliers, time, last});
  }
}

void printCameras(const ImagePair& pair) {
  for (const PosedImage* image : {&pair.first, &pair.second}) {
    const Intrinsics& k = image->intrinsics;
    std::cout << image->name << ": " << k.width << " x " << k.height << ", fx " << fixed(k.fx, 1) << ", fy "
              << fixed(k.fy, 1) << ", centre (" << fixed(k.cx, 1) << ", " << fixed(k.cy, 1) << "), "
              << (image->intrinsicsAssumed() ? "ASSUMED (focal 1.2 x the longer side)" : image->intrinsicsSource)
              << '\n';
  }
}

Result<PoseEstimate> estimated(const Method& method, const MethodSettings& settings, const ImagePair& pair) {
  auto done = guarded([&] { return method.make(settings)->estimate(pair, Run{}); });
  return done ? std::move(*done) : Result<PoseEstimate>(tl::unexpected<Error>(done.error()));
}

// The worst of them, which is the highest code. An Error is said on standard error too, as every command does; a method
// that looked and found no pose is none.
int exitFor(const std::vector<Outcome>& outcomes) {
  int worst = ok;
  for (const Outcome& o : outcomes) {
    if (o.hasPose()) continue;
    const auto error = o.estimate ? std::nullopt : std::optional(o.estimate.error());
    worst = std::max<int>(worst, error ? complain({error->code, o.method->title + ": " + error->message}) : noPose);
  }
  return worst;
}

int run(const Flags& flags, const json& given) {
  const auto settings = methodSettingsFrom(given);
  if (!settings) return complain(settings.error());
  const auto chosen = chosenMethods(flags.methods, *settings);
  if (!chosen) return complain(chosen.error());
  const auto pair = pairOf(flags);
  if (!pair) return complain(pair.error());

  std::vector<Outcome> outcomes(chosen->size());
  {
    std::vector<std::jthread> workers;
    for (std::size_t i = 0; i < chosen->size(); ++i)
      workers.emplace_back([&, i] {
        outcomes[i].method = (*chosen)[i];
        outcomes[i].estimate = estimated(*(*chosen)[i], *settings, *pair);
      });
  }
  for (Outcome& o : outcomes)
    if (o.hasPose() && pair->truth) o.errors = poseErrors(*o.estimate->cam2FromCam1, *pair->truth);
  if (flags.json) {
    json out{{"image1", pair->first.name},
             {"image2", pair->second.name},
             {"settings", toFlatJson(*settings)},
             {"intrinsics_assumed", pair->intrinsicsAssumed()},
             {"results", json::array()}};
    for (const Outcome& o : outcomes) out["results"].push_back(asJson(o, *pair));
    print(out);
  } else {
    printCameras(*pair);
    printTable(outcomes, *pair);
  }
  return exitFor(outcomes);
}

}  // namespace

std::function<int()> estimate(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  app.add_option("images", flags->images, "The two images")->expected(0, 2);
  app.add_flag("--demo", flags->demo, "The embedded synthetic pair instead of two files");
  app.add_option("--methods", flags->methods, "Comma-separated: surf,orb,... Default: all that can run here")
      ->delimiter(',');
  app.add_option(
         "--intrinsics", flags->intrinsics,
         "A focal length in pixels, \"fx fy cx cy [k1 [k2 [p1 p2]]]\", or a file with these or a 3 x 3 matrix; give it "
         "twice when the two cameras differ. Default: a file beside the image, else its EXIF, else estimated or "
         "assumed")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  app.add_option("--truth", flags->truth, "True pose, cam2 from cam1: \"qw qx qy qz tx ty tz\", or a file with it");
  app.add_flag("--json", flags->json, "Print JSON");
  auto given = addMethodFlags(app);
  return [=] { return run(*flags, *given); };
}

}  // namespace parallax::cli
