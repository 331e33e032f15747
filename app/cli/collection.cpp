#include <algorithm>
#include <iomanip>
#include <sstream>

#include "catalogue/formats.h"
#include "command.h"
#include "datasets/pair_list.h"
#include "geometry/overlap_study.h"

namespace parallax::cli {
namespace {

using nlohmann::json;

struct Flags {
  std::string place, format, scene, pairsOut;
  bool json = false, study = false;
};

constexpr int studySteps = 30;

struct Study {
  std::string scene;
  std::size_t cameras = 0;
  OverlapStudy uniform, aboutTheMiddle;
};

std::size_t imagesOf(const SceneEntry& scene) {
  std::size_t images = 0;
  for (const ViewEntry& view : scene.views)
    images +=
        std::size_t(std::count_if(view.images.begin(), view.images.end(), [](const auto& i) { return !i.empty(); }));
  return images;
}

// Views whose intrinsics the data set tells; those of the others are guessed when they are used.
std::size_t camerasOf(const SceneEntry& scene) {
  return std::size_t(
      std::count_if(scene.views.begin(), scene.views.end(), [](const auto& v) { return v.intrinsics.has_value(); }));
}

std::size_t posesOf(const SceneEntry& scene) {
  return std::size_t(
      std::count_if(scene.views.begin(), scene.views.end(), [](const auto& v) { return v.camFromWorld.has_value(); }));
}

std::string lightsOf(const SceneEntry& scene) {
  std::string text;
  for (const auto& light : scene.lights) text += (text.empty() ? "" : " ") + light;
  return text.empty() ? "-" : text;
}

// The listed pairs of a scene against its frusta. Views without a camera of a known size are left out.
Study studied(const SceneEntry& scene) {
  std::vector<Camera> cameras;
  std::vector<int> at(scene.views.size(), -1);
  for (std::size_t i = 0; i < scene.views.size(); ++i) {
    const ViewEntry& view = scene.views[i];
    if (!view.camFromWorld || !view.intrinsics || view.intrinsics->width == 0) continue;
    at[i] = int(cameras.size());
    cameras.push_back({*view.intrinsics, *view.camFromWorld});
  }
  std::vector<std::pair<int, int>> pairs;
  for (const PairEntry& pair : scene.pairs) {
    const int a = at[pair.first], b = at[pair.second];
    if (a >= 0 && b >= 0) pairs.emplace_back(std::min(a, b), std::max(a, b));
  }
  return {scene.name, cameras.size(), studyOverlap(cameras, pairs, Depths::uniform, studySteps),
          studyOverlap(cameras, pairs, Depths::aboutTheMiddle, studySteps)};
}

json asJson(const Agreement& a) {
  return {{"near", a.depth.near},       {"far", a.depth.far},   {"threshold", a.threshold},
          {"taken", a.taken},           {"listed", a.listed},   {"both", a.both},
          {"precision", a.precision()}, {"recall", a.recall()}, {"jaccard", a.jaccard()}};
}

json asJson(const Study& study) {
  return {
      {"scene", study.scene},
      {"cameras", study.cameras},
      {"ranges_tried", study.uniform.triedRanges + study.aboutTheMiddle.triedRanges},
      {"untruncated", asJson(study.uniform.untruncated)},
      {"uniform", {{"frusta_meet", asJson(study.uniform.meeting)}, {"overlap_beyond", asJson(study.uniform.beyond)}}},
      {"about_the_middle",
       {{"frusta_meet", asJson(study.aboutTheMiddle.meeting)},
        {"overlap_beyond", asJson(study.aboutTheMiddle.beyond)}}}};
}

void printAgreement(const char* rule, const Agreement& a) {
  std::ostringstream line;
  line << std::fixed << std::setprecision(0) << "  " << std::left << std::setw(46) << rule << " near " << std::setw(6)
       << a.depth.near << " far " << std::setw(6) << a.depth.far << std::setprecision(3) << " threshold " << a.threshold
       << "  " << a.both << " of " << a.listed << " listed, " << a.taken << " taken: precision " << a.precision()
       << ", recall " << a.recall() << ", Jaccard " << a.jaccard();
  std::cout << line.str() << '\n';
}

void printStudy(const Study& study) {
  std::cout << "\nWhich frusta overlap, against the " << study.uniform.meeting.listed << " pairs of " << study.scene
            << " (" << study.cameras << " cameras, " << study.uniform.triedRanges + study.aboutTheMiddle.triedRanges
            << " depth ranges tried; units of the world):\n";
  printAgreement("pyramids without near and far; they meet", study.uniform.untruncated);
  printAgreement("same near, far for all; frusta meet", study.uniform.meeting);
  printAgreement("same near, far for all; overlap > threshold", study.uniform.beyond);
  printAgreement("before, behind the middle; frusta meet", study.aboutTheMiddle.meeting);
  printAgreement("before, behind the middle; overlap > threshold", study.aboutTheMiddle.beyond);
  const double best = std::max({study.uniform.meeting.jaccard(), study.uniform.beyond.jaccard(),
                                study.aboutTheMiddle.meeting.jaccard(), study.aboutTheMiddle.beyond.jaccard()});
  std::cout << (best >= 1 ? "  The best of these gives exactly the listed pairs.\n"
                          : "  None of these gives exactly the listed pairs.\n");
}

json asJson(const Collection& c) {
  json out{{"format", c.format},          {"title", c.title}, {"root", c.root.string()},
           {"source", c.source.string()}, {"notes", c.notes}, {"scenes", json::array()}};
  for (const SceneEntry& scene : c.scenes)
    out["scenes"].push_back({{"name", scene.name},
                             {"kind", scene.kind},
                             {"lights", scene.lights},
                             {"views", scene.views.size()},
                             {"images", imagesOf(scene)},
                             {"cameras", camerasOf(scene)},
                             {"poses", posesOf(scene)},
                             {"pairs", scene.pairs.size()}});
  return out;
}

void printCollection(const Collection& c) {
  const DatasetFormat* format = findFormat(c.format);
  std::size_t images = 0, pairs = 0, widest = 5;
  for (const SceneEntry& scene : c.scenes) {
    images += imagesOf(scene);
    pairs += scene.pairs.size();
    widest = std::max(widest, scene.name.size());
  }
  std::cout << c.title << ": " << (format ? format->title : c.format) << ", " << c.root.string() << '\n'
            << c.scenes.size() << (c.scenes.size() == 1 ? " scene, " : " scenes, ") << images << " images, " << pairs
            << " pairs\n\n"
            << std::left << std::setw(int(widest) + 2) << "scene" << std::setw(14) << "kind" << std::right
            << std::setw(6) << "views" << std::setw(8) << "images" << std::setw(9) << "cameras" << std::setw(7)
            << "poses" << std::setw(8) << "pairs"
            << "  lights\n";
  for (const SceneEntry& scene : c.scenes)
    std::cout << std::left << std::setw(int(widest) + 2) << scene.name << std::setw(14)
              << (scene.kind.empty() ? "-" : scene.kind) << std::right << std::setw(6) << scene.views.size()
              << std::setw(8) << imagesOf(scene) << std::setw(9) << camerasOf(scene) << std::setw(7) << posesOf(scene)
              << std::setw(8) << scene.pairs.size() << "  " << lightsOf(scene) << '\n';
  for (const auto& note : c.notes) std::cout << "note: " << note << '\n';
}

Result<Collection> opened(const Flags& flags) {
  auto c = flags.format.empty() ? openCollection(flags.place) : openCollectionAs(flags.format, flags.place);
  if (!c || flags.scene.empty()) return c;
  std::erase_if(c->scenes, [&](const SceneEntry& scene) { return scene.name != flags.scene; });
  if (c->scenes.empty())
    return fail(ErrorCode::badInput, "There is no scene \"" + flags.scene + "\" in " + flags.place + ".");
  return c;
}

int run(const Flags& flags) {
  const auto c = opened(flags);
  if (!c) return complain(c.error());
  std::optional<Study> study;
  if (flags.study) {
    // all scenes of a rig share their cameras: the one with most pairs tells most
    study = studied(*std::max_element(c->scenes.begin(), c->scenes.end(),
                                      [](const auto& a, const auto& b) { return a.pairs.size() < b.pairs.size(); }));
    if (study->uniform.triedRanges == 0)
      return complain(
          {ErrorCode::badInput, "The overlap cannot be studied: " + study->scene +
                                    " needs views with a pose and a known image size that look at one place."});
  }
  if (!flags.pairsOut.empty())
    if (const auto written = writePairList(*c, flags.pairsOut); !written) return complain(written.error());
  if (flags.json) {
    json out = asJson(*c);
    if (study) out["overlap_study"] = asJson(*study);
    print(out);
    return ok;
  }
  printCollection(*c);
  if (study) printStudy(*study);
  return ok;
}

std::string formatIds() {
  std::string ids;
  for (const DatasetFormat& format : formats()) ids += (ids.empty() ? "" : ", ") + format.id;
  return ids;
}

}  // namespace

std::function<int()> collection(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  app.add_option("place", flags->place, "A folder, or a file that stands for a data set (a pair list, bundle.out)")
      ->required();
  app.add_option("--format", flags->format, "Read it as this and nothing else: " + formatIds());
  app.add_option("--scene", flags->scene, "This scene only");
  app.add_flag("--overlap-study", flags->study,
               "How far the listed pairs are those whose frusta overlap, over a grid of near and far planes");
  app.add_option("--pairs-out", flags->pairsOut, "Write all pairs as Parallax's pair list, FILE.csv or FILE.jsonl");
  app.add_flag("--json", flags->json, "Print JSON");
  return [=] { return run(*flags); };
}

}  // namespace parallax::cli
