#include "evaluation/examples.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "base/fixed_text.h"
#include "catalogue/methods.h"
#include "evaluation/pair_lookup.h"
#include "evaluation/statistics.h"
#include "imaging/resize.h"

namespace parallax {
namespace {

constexpr double fails = 45, agree = 10, good = 20, lead = 15;  // degrees

struct Candidate {
  std::int32_t pair;
  double rank;  // the smaller, the sooner chosen
};

// By rank, but a second pair of a scene only when every scene has given its first.
std::vector<std::int32_t> chosen(const ResultsSet& results, std::vector<Candidate> candidates, std::size_t each) {
  std::stable_sort(candidates.begin(), candidates.end(), [](auto& a, auto& b) { return a.rank < b.rank; });
  std::map<std::string, int> taken;
  std::vector<std::pair<int, std::int32_t>> turns;  // the how-manieth of its scene, pair
  for (const Candidate& c : candidates) turns.emplace_back(taken[results.pairs[c.pair].scene]++, c.pair);
  std::stable_sort(turns.begin(), turns.end(), [](auto& a, auto& b) { return a.first < b.first; });
  std::vector<std::int32_t> pairs;
  for (std::size_t i = 0; i < std::min(each, turns.size()); ++i) pairs.push_back(turns[i].second);
  return pairs;
}

double medianOf(std::vector<double> values) {
  if (values.empty()) return 0;
  std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(values.size() / 2), values.end());
  return values[values.size() / 2];
}

std::string shown(double value) { return fixed(value, 2) + "°"; }

const Measurement* measurementOf(const MethodResults& method, std::int32_t pair) {
  const auto found = std::lower_bound(method.measurements.begin(), method.measurements.end(), pair,
                                      [](const Measurement& m, std::int32_t wanted) { return m.pair < wanted; });
  return found != method.measurements.end() && found->pair == pair ? &*found : nullptr;
}

std::string errorText(const char* name, float baseline, float contender) {
  return std::string(name) + ": " + shown(baseline) + " (" + shown(contender) + ")";
}

// What the sweep gave the method: the images at the results' size.
Result<ImagePair> pairAtSize(const Collection& collection, const PairRef& ref, const std::string& size) {
  auto pair = loadPair(collection, ref);
  if (!pair) return pair;
  const auto working = parseWorkingSize(size);
  if (!working) return tl::unexpected<Error>(working.error());
  pair->first = resized(pair->first, *working);
  pair->second = resized(pair->second, *working);
  return pair;
}

// As the sweep did it, dice included.
Result<PoseEstimate> matchesOf(const MethodResults& method, const ImagePair& pair, const Run& run) {
  auto flat = method.settings;
  const Method* known = findMethod(method.method);
  if (!known) return fail(ErrorCode::notFound, "This version has no method \"" + method.method + "\".");
  auto settings = methodSettingsFrom(flat);
  if (!settings) return tl::unexpected<Error>(settings.error());
  settings->features.size = "original";  // the images have their size
  if (const auto why = known->unavailable(*settings)) return tl::unexpected<Error>(*why);
  return known->make(*settings)->estimate(pair, run);
}

PicturePair pictureOf(const ImagePair& images, const PoseEstimate& estimate, const EvaluatedPair& pair,
                      const Measurement& baseline, const Measurement& contender) {
  PicturePair picture{images.first.bgr, images.second.bgr, {}, {}};
  for (const Correspondence& c : estimate.correspondences)
    if (c.inlier) picture.lines.emplace_back(c.first, c.second);
  picture.captions = {
      pair.scene + (pair.kind.empty() ? "" : " (" + pair.kind + ")") + ", " + pair.first + " and " + pair.second +
          (pair.light.empty() ? "" : ", light " + pair.light) + ": " + std::to_string(picture.lines.size()) +
          " inliers of " + std::to_string(estimate.correspondences.size()),
      errorText("ROE", baseline.roeDeg, contender.roeDeg) + "; " + errorText("RTE", baseline.rteDeg, contender.rteDeg)};
  if (baseline.failed) picture.captions.back() = "no pose, counted as 180°; " + picture.captions.back();
  return picture;
}

}  // namespace

ExamplePairs examplePairs(const ResultsSet& results, const MethodResults& baseline, const MethodResults& contender,
                          std::size_t each, const PairFilter& filter) {
  std::vector<Candidate> failing, alike, winning;
  std::vector<double> all;
  for (const Measurement& b : baseline.measurements)
    if (filter.accepts(results.pairs[b.pair])) all.push_back(errorOf(b, ErrorKind::worse));
  const double middle = medianOf(all);
  for (const Measurement& b : baseline.measurements) {
    const Measurement* c = measurementOf(contender, b.pair);
    if (!c || !filter.accepts(results.pairs[b.pair])) continue;
    const double mine = errorOf(b, ErrorKind::worse), theirs = errorOf(*c, ErrorKind::worse);
    if (mine > fails && theirs < mine) failing.push_back({b.pair, theirs - mine});
    if (mine < fails && theirs < fails && std::abs(mine - theirs) <= agree)
      alike.push_back({b.pair, std::abs(mine - middle)});
    if (mine < good && theirs > mine + lead) winning.push_back({b.pair, mine - theirs});
  }
  return {chosen(results, failing, each), chosen(results, alike, each), chosen(results, winning, each)};
}

std::vector<ExampleRule> exampleRules(const std::string& baseline, const std::string& contender) {
  return {{"(a) " + baseline + " fails", "The larger error of " + baseline + " is over 45° and that of " + contender +
                                             " smaller: the largest leads."},
          {"(b) Both agree",
           "Both larger errors are under 45° and within 10° of each other: those nearest to the "
           "median error of " +
               baseline + "."},
          {"(c) " + baseline + " wins", "The larger error of " + baseline + " is under 20° and that of " + contender +
                                            " over 15° more: the largest "
                                            "leads."}};
}

Result<PictureSheet> exampleSheet(const Collection& collection, const ResultsSet& results, std::size_t baseline,
                                  std::size_t contender, const ExamplePairs& examples, std::vector<std::string>& notes,
                                  const Run& run) {
  const MethodResults &ours = results.methods[baseline], &theirs = results.methods[contender];
  PictureSheet sheet{"Example pairs: " + ours.label + " against " + theirs.label,
                     "Yellow lines join the inliers of " + ours.label +
                         ", which was run again for this sheet; errors "
                         "are those of the results: " +
                         ours.label + " (" + theirs.label + ").",
                     {}};
  const auto rules = exampleRules(ours.label, theirs.label);
  const std::vector<std::int32_t>* groups[] = {&examples.baselineFails, &examples.bothAgree, &examples.baselineWins};
  for (std::size_t g = 0; g < 3; ++g) {
    PictureSheet::Section section{rules[g].title, rules[g].sentence, {}};
    for (const std::int32_t at : *groups[g]) {
      if (run.stopped()) return fail(ErrorCode::cancelled, "Stopped.");
      const EvaluatedPair& pair = results.pairs[at];
      const auto ref = findPair(collection, pair);
      const auto images = ref ? pairAtSize(collection, *ref, results.size)
                              : fail(ErrorCode::notFound, "it is not in " + collection.root.string() + ".");
      const auto estimate =
          images ? matchesOf(ours, *images, {run.stop, {}, results.seed}) : tl::unexpected<Error>(images.error());
      if (estimate)
        section.pairs.push_back(
            pictureOf(*images, *estimate, pair, *measurementOf(ours, at), *measurementOf(theirs, at)));
      else
        notes.push_back("The pair " + pair.first + " and " + pair.second + " of " + pair.scene +
                        " is not drawn: " + estimate.error().message);
    }
    sheet.sections.push_back(std::move(section));
  }
  return sheet;
}

}  // namespace parallax
