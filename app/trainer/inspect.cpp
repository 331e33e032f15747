// parallax-trainer inspect: whether a training set is whole, and what it holds.
#include <algorithm>
#include <iomanip>
#include <iostream>

#include "base/json_text.h"
#include "command.h"
#include "command_line/progress_line.h"
#include "command_line/stop_on_signal.h"
#include "training_set/training_set.h"

namespace parallax::trainer {
namespace {

using nlohmann::json;

struct Flags {
  std::string set;
  bool quick = false, json = false;
};

const char* nameOf(Split split) {
  return split == Split::training ? "training" : split == Split::validation ? "validation" : "unused";
}

// A row for each scene: images and pairs of it.
json scenesOf(const TrainingSet& set) {
  std::vector<std::size_t> images(set.scenes().size()), pairs(set.scenes().size());
  for (const ImageRecord& r : set.images()) ++images[r.scene];
  for (const PairRecord& p : set.pairs()) ++pairs[p.scene];
  auto rows = json::array();
  for (std::size_t s = 0; s < images.size(); ++s) {
    const SetScene& scene = set.scenes()[s];
    rows.push_back({{"name", scene.name},
                    {"kind", scene.kind},
                    {"split", nameOf(scene.split)},
                    {"images", images[s]},
                    {"pairs", pairs[s]}});
  }
  return rows;
}

json sizesOf(const TrainingSet& set) {
  std::uint32_t least[2] = {~0u, ~0u}, most[2] = {0, 0};
  for (const ImageRecord& r : set.images()) {
    const std::uint32_t size[2] = {r.width, r.height};
    for (int i = 0; i < 2; ++i) least[i] = std::min(least[i], size[i]), most[i] = std::max(most[i], size[i]);
  }
  return {{"smallest", {least[0], least[1]}}, {"largest", {most[0], most[1]}}};
}

json asJson(const TrainingSet& set, bool verified) {
  return {{"folder", set.folder().string()},
          {"title", set.title()},
          {"source", set.source()},
          {"shorter_side", set.shorterSide()},
          {"images", set.images().size()},
          {"sizes", sizesOf(set)},
          {"training_pairs", set.pairsOf(Split::training).size()},
          {"validation_pairs", set.pairsOf(Split::validation).size()},
          {"bytes", set.allPixels().size()},
          {"fingerprint", set.fingerprint()},
          {"pixels_verified", verified},
          {"scenes", scenesOf(set)}};
}

void printTable(const json& facts) {
  const auto& sizes = facts["sizes"];
  const auto size = [](const json& s) { return jsonText(s[0]) + " x " + jsonText(s[1]); };
  std::cout << facts["title"].get<std::string>() << ", from " << facts["source"].get<std::string>() << '\n'
            << facts["images"] << " images of " << size(sizes["smallest"])
            << (sizes["smallest"] == sizes["largest"] ? "" : " to " + size(sizes["largest"])) << " px; "
            << facts["training_pairs"] << " pairs to train on, " << facts["validation_pairs"] << " held out\n"
            << "fingerprint " << facts["fingerprint"].get<std::string>()
            << (facts["pixels_verified"].get<bool>() ? "; every image has its checksum" : "; pixels not looked at")
            << "\n\n"
            << std::left << std::setw(20) << "scene" << std::setw(14) << "kind" << std::setw(12) << "split"
            << std::right << std::setw(8) << "images" << std::setw(8) << "pairs" << '\n';
  for (const json& s : facts["scenes"])
    std::cout << std::left << std::setw(20) << s["name"].get<std::string>() << std::setw(14)
              << (s["kind"] == "" ? "-" : s["kind"].get<std::string>()) << std::setw(12)
              << s["split"].get<std::string>() << std::right << std::setw(8) << s["images"].get<std::size_t>()
              << std::setw(8) << s["pairs"].get<std::size_t>() << '\n';
}

int run(const Flags& flags) {
  const auto set = TrainingSet::open(flags.set);
  if (!set) return complain(set.error());
  if (!flags.quick) {
    const cli::StopOnSignal stop;
    cli::ProgressLine line;
    const auto show = [&](double share) { line.show(std::to_string(int(100 * share)) + " % verified"); };
    if (const auto verified = set->verify({stop.token(), show, 0}); !verified) return complain(verified.error());
  }
  const json facts = asJson(*set, !flags.quick);
  if (flags.json)
    cli::print(facts);
  else
    printTable(facts);
  return cli::ok;
}

}  // namespace

std::function<int()> inspect(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  app.add_option("set", flags->set, "The folder of a training set")->required();
  app.add_flag("--quick", flags->quick, "Do not read every image to compare it with its checksum");
  app.add_flag("--json", flags->json, "Print JSON");
  return [=] { return run(*flags); };
}

}  // namespace parallax::trainer
