#include "preparation/planned_set.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "preparation/splits.h"
#include "training_set/set_disk.h"
#include "training_set/set_writer.h"

namespace parallax {
namespace {

struct Candidate {
  PairRef ref;
  RelativePose truth;
};

// What was left out of one scene, in sentences.
struct LeftOut {
  std::size_t unknown = 0, unmoved = 0, missing = 0;

  void say(const std::string& scene, std::vector<std::string>& notes) const {
    const auto add = [&](std::size_t pairs, const char* why) {
      if (pairs > 0)
        notes.push_back(std::to_string(pairs) + (pairs == 1 ? " pair of " : " pairs of ") + scene +
                        (pairs == 1 ? " is" : " are") + " left out: " + why + ".");
    };
    add(unknown, "the true pose is not known");
    add(unmoved, "both photographs are from one place, which leaves the translation without a direction");
    add(missing, "a photograph is missing");
  }
};

std::vector<int> lightsOf(const SceneEntry& scene, const PreparePlan& plan) {
  if (plan.lights == "standard") return {standardLight(scene)};
  std::vector<int> lights(scene.lights.size());
  for (std::size_t i = 0; i < lights.size(); ++i) lights[i] = int(i);
  return lights;
}

// Rounding gives every translation a direction; that of two cameras in one place means nothing.
bool unmoved(const SceneEntry& scene, const PairRef& ref, const RelativePose& truth) {
  if (!(truth.translation.norm() > 0.5)) return true;
  const auto &one = scene.views[std::size_t(ref.first)].camFromWorld,
             &two = scene.views[std::size_t(ref.second)].camFromWorld;
  if (!one || !two) return false;
  const Eigen::Vector3d from = one->centre(), to = two->centre();
  return (from - to).norm() <= 1e-9 * std::max(from.norm(), to.norm());
}

std::vector<Candidate> candidatesOf(const Collection& collection, int scene, const PreparePlan& plan, LeftOut& out) {
  std::vector<Candidate> candidates;
  const SceneEntry& entry = collection.scenes[std::size_t(scene)];
  for (const int light : lightsOf(entry, plan))
    for (const PairEntry& pair : entry.pairs) {
      const PairRef ref{scene, pair.first, pair.second, light};
      const auto truth = truthOf(collection, ref);
      if (!truth)
        ++out.unknown;
      else if (unmoved(entry, ref, *truth))
        ++out.unmoved;
      else if (imagePath(collection, ref.firstImage()).empty() || imagePath(collection, ref.secondImage()).empty())
        ++out.missing;
      else
        candidates.push_back({ref, *truth});
    }
  return candidates;
}

// An even choice of at most so many, in their order.
void thin(std::vector<Candidate>& candidates, int most, std::uint64_t seed) {
  if (most == 0 || candidates.size() <= std::size_t(most)) return;
  std::mt19937_64 dice(seed);
  std::vector<Candidate> chosen;
  std::size_t wanted = std::size_t(most), left = candidates.size();
  for (auto& candidate : candidates) {  // Knuth's algorithm S
    if (dice() % left-- >= wanted) continue;
    chosen.push_back(std::move(candidate));
    --wanted;
  }
  candidates = std::move(chosen);
}

class Planner {
 public:
  explicit Planner(const Collection& collection) : collection_(collection) {}

  void add(int scene, const std::vector<Candidate>& candidates, Split split) {
    const SceneEntry& entry = collection_.scenes[std::size_t(scene)];
    const auto number = std::uint32_t(set.scenes.size());
    set.scenes.push_back({entry.name, entry.kind, split});
    std::set<std::pair<int, int>> wanted;  // light, view
    for (const auto& [ref, truth] : candidates) wanted.insert({{ref.light, ref.first}, {ref.light, ref.second}});
    std::map<std::pair<int, int>, std::uint32_t> numbers;
    for (const auto& [light, view] : wanted) {
      const ImageRef ref{scene, view, light};
      numbers[{light, view}] = std::uint32_t(set.images.size());
      set.images.push_back({ref, nameOf(ref, split), number});
    }
    for (const auto& [ref, truth] : candidates)
      set.pairs.push_back(pairRecord(numbers[{ref.light, ref.first}], numbers[{ref.light, ref.second}], number, truth));
  }

  void noteShared() {
    if (shared_ > 0)
      set.notes.push_back(std::to_string(shared_) +
                          " photographs belong to a scene for training and to one for validation: the validation is "
                          "not independent.");
  }

  PlannedSet set;

 private:
  // Its file, and where two scenes or views share one, more than that: names are unique.
  std::string nameOf(const ImageRef& ref, Split split) {
    const SceneEntry& scene = collection_.scenes[std::size_t(ref.scene)];
    const ViewEntry& view = scene.views[std::size_t(ref.view)];
    const std::string& file = view.images[std::size_t(ref.light)];
    const auto [first, fresh] = splitOf_.emplace(file, split);
    if (first->second != split) ++shared_;
    std::string name = fresh ? file : scene.name + "/" + view.name + "/" + file;
    while (!names_.insert(name).second) name += "'";
    return name;
  }

  const Collection& collection_;
  std::map<std::string, Split> splitOf_;  // by file
  std::set<std::string> names_;
  std::size_t shared_ = 0;
};

}  // namespace

std::size_t PlannedSet::pairsOf(Split split) const {
  return std::size_t(
      std::count_if(pairs.begin(), pairs.end(), [&](const auto& p) { return scenes[p.scene].split == split; }));
}

std::string PlannedSet::checksum() const {
  std::string all;
  for (const SetScene& scene : scenes) all += scene.name + '\n' + scene.kind + '\n' + char('0' + int(scene.split));
  for (const PlannedImage& image : images) all += image.name + '\n';
  all.append(reinterpret_cast<const char*>(pairs.data()), pairs.size() * sizeof(PairRecord));
  return hexadecimal(checksumOf({reinterpret_cast<const std::uint8_t*>(all.data()), all.size()}));
}

Result<PlannedSet> plannedSet(const Collection& collection, const PreparePlan& plan) {
  if (const auto sane = fromJson<PreparePlan>(toJson(plan)); !sane) return tl::unexpected<Error>(sane.error());
  const auto splits = splitsOf(collection, plan);
  if (!splits) return tl::unexpected<Error>(splits.error());
  Planner planner(collection);
  std::size_t unused = 0;
  for (std::size_t s = 0; s < collection.scenes.size(); ++s) {
    const std::string& name = collection.scenes[s].name;
    if ((*splits)[s] == Split::unused && ++unused) continue;
    LeftOut left;
    auto candidates = candidatesOf(collection, int(s), plan, left);
    if (left.unknown > 0 && plan.unknownTruthIsError)
      return fail(ErrorCode::badInput,
                  "The true pose of " + std::to_string(left.unknown) + " pairs of " + name + " is not known.");
    left.say(name, planner.set.notes);
    thin(candidates, plan.pairsPerScene, std::uint64_t(plan.seed) << 32 | s);
    if (!candidates.empty()) planner.add(int(s), candidates, (*splits)[s]);
  }
  if (unused > 0)
    planner.set.notes.push_back(std::to_string(unused) + (unused == 1 ? " scene is" : " scenes are") +
                                " of neither DTU type and left out.");
  planner.noteShared();
  if (planner.set.pairsOf(Split::training) == 0)
    return fail(ErrorCode::badInput, "There is no pair to train on in " + collection.title +
                                         " whose true pose is known" +
                                         (planner.set.pairs.empty() ? "." : ": all are of scenes held out."));
  if (plan.split != "none" && planner.set.pairsOf(Split::validation) == 0)
    planner.set.notes.push_back("No pair is held out: training on this set can be judged by another set only.");
  return std::move(planner.set);
}

}  // namespace parallax
