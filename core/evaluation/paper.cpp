#include "evaluation/paper.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

#include "catalogue/methods.h"
#include "evaluation/result_figures.h"
#include "evaluation/result_tables.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

const std::vector<std::string> paperNetworks{"cnnA", "cnnB", "cnnAspp", "cnnBspp"};

bool takesAnySize(const std::string& method) { return method.ends_with("spp"); }

SweepPlan lowResolution(const PaperPlan& plan) {
  SweepPlan low = paperProtocol({"surf", "orb"});
  for (SweepMethod network : plan.networks) {
    network.settings["input"] = "resize";
    low.methods.push_back(std::move(network));
  }
  low.mostPairs = plan.mostPairs;
  low.threads = plan.threads;
  low.file = plan.out / "low-resolution.db";
  return low;
}

SweepPlan highResolution(const PaperPlan& plan) {
  SweepPlan high = lowResolution(plan);
  high.size = "original";
  high.file = plan.out / "high-resolution.db";
  std::erase_if(high.methods,
                [](const SweepMethod& m) { return m.method.starts_with("cnn") && !takesAnySize(m.method); });
  for (SweepMethod& m : high.methods)
    if (takesAnySize(m.method)) m.settings["input"] = "full";
  return high;
}

Result<ResultsSet> swept(const Collection& collection, const SweepPlan& plan, const SweepObserver& observer,
                         std::vector<std::string>& notes, const Run& run) {
  ResultsSet planned;
  SweepObserver watching = observer;
  watching.planned = [&](const ResultsSet& set) {
    planned = set;
    if (observer.planned) observer.planned(set);
  };
  const auto summary = sweep(collection, plan, watching, run);
  if (!summary) return tl::unexpected<Error>(summary.error());
  notes.insert(notes.end(), summary->notes.begin(), summary->notes.end());
  auto results = readResults(plan.file);
  if (!results) return tl::unexpected<Error>(results.error());
  return onlyOf(std::move(*results), planned);
}

// Fig. 7 is over the scenes that nothing was tuned on: those of type II, as the authors' lists divide them.
PairFilter testScenes(const ResultsSet& results, std::vector<std::string>& notes) {
  PairFilter filter;
  filter.kinds = {"type II"};
  if (hardPairs(results, filter.kinds, {})) return filter;
  notes.push_back("Fig. 7 is over all scenes: none of them is of DTU's type II (82 to 128), the paper's test scenes.");
  return {};
}

void sayWhatIsMissing(const Collection& collection, const PaperPlan& plan, std::vector<std::string>& notes) {
  if (collection.format != "dtu")
    notes.push_back("The paper's figures are over DTU; this is " + collection.title + " (" + collection.format + ").");
  else if (std::error_code error; fs::exists(collection.root / "twin.json", error))
    notes.push_back("The scenes are rendered: this is the synthetic twin of DTU, not DTU.");
  std::string missing;
  for (const std::string& id : paperNetworks)
    if (std::none_of(plan.networks.begin(), plan.networks.end(), [&](auto& n) { return n.method == id; }))
      missing += (missing.empty() ? "" : ", ") + id;
  if (!missing.empty()) notes.push_back("Fig. 5 lacks " + missing + ": no weights were given for it (--weights).");
  const auto spp = std::count_if(plan.networks.begin(), plan.networks.end(),
                                 [](const SweepMethod& n) { return n.method == "cnnBspp"; });
  if (spp < 3)
    notes.push_back("Fig. 7a compares three cnnBspp: trained on landmarks, fine-tuned at low and at high resolution; " +
                    std::to_string(spp) + " of them " + (spp == 1 ? "was" : "were") + " given (--weights).");
  if (!plan.highResolution) notes.push_back("Fig. 7 lacks the images at their own size, as was asked.");
}

using Steps = std::vector<std::function<Result<void>()>>;

Result<void> addFigure7(ReportPage& page, const ResultsSet& shown, const PaperPlan& plan,
                        std::vector<std::string>& notes) {
  const PairFilter tests = testScenes(shown, notes);
  page.heading("Figure 7: point-based methods and the networks");
  if (auto done = page.add("figure-7a", errorCurves(shown, "Fig. 7a: test scenes", tests)); !done) return done;
  if (auto done = page.add("figure-7a", summaryTable(shown, "Fig. 7a in numbers", tests)); !done) return done;
  const auto hard = hardPairs(shown, plan.hard, {});
  if (!hard) {
    notes.push_back(
        "Fig. 7c is left out: which scenes are hard is not written in the data set; name them with --hard.");
    return {};
  }
  if (auto done = page.add("figure-7c", errorCurves(shown, "Fig. 7c: hard scenes", *hard)); !done) return done;
  return page.add("figure-7c", summaryTable(shown, "Fig. 7c in numbers", *hard));
}

Result<void> addAll(ReportPage& page, const Collection& collection, const ResultsSet& low, const ResultsSet& all,
                    const PaperPlan& plan, std::vector<std::string>& notes, const Run& run) {
  const Steps steps{
      [&] { return page.add("figure-5", errorCurves(low, "Fig. 5: all scenes at 227x227")); },
      [&] { return page.add("figure-5", summaryTable(low, "Fig. 5 in numbers")); },
      [&] { return page.add("comparison", comparisonTable(low, 0)); },
      [&] { return addExamples(page, "figure-6", low, &collection, {}, notes, run); },
      [&] { return addFigure7(page, all, plan, notes); },
      [&] { return page.add("provenance", provenanceTable(all)); },
  };
  for (const auto& step : steps)
    if (const auto done = step(); !done) return done;
  return {};
}

}  // namespace

ResultsSet joined(const ResultsSet& a, const std::string& suffixA, const ResultsSet& b, const std::string& suffixB) {
  ResultsSet both = a;
  if (a.size != b.size) both.size = a.size + " and " + b.size;
  for (MethodResults& method : both.methods) method.label += suffixA;
  using Key = std::tuple<std::string, std::string, std::string, std::string>;
  const auto keyOf = [](const EvaluatedPair& p) { return Key{p.scene, p.light, p.first, p.second}; };
  std::map<Key, std::int32_t> known;
  for (std::size_t i = 0; i < a.pairs.size(); ++i) known[keyOf(a.pairs[i])] = std::int32_t(i);
  std::vector<std::int32_t> place;
  for (const EvaluatedPair& pair : b.pairs) {
    const auto [at, isNew] = known.try_emplace(keyOf(pair), std::int32_t(both.pairs.size()));
    if (isNew) both.pairs.push_back(pair);
    place.push_back(at->second);
  }
  for (MethodResults method : b.methods) {
    method.label += suffixB;
    for (Measurement& m : method.measurements) m.pair = place[std::size_t(m.pair)];
    std::sort(method.measurements.begin(), method.measurements.end(),
              [](const Measurement& x, const Measurement& y) { return x.pair < y.pair; });
    both.methods.push_back(std::move(method));
  }
  return both;
}

Result<ReportSummary> paperFigures(const Collection& collection, const PaperPlan& plan, const SweepObserver& observer,
                                   const Run& run) {
  std::error_code error;
  fs::create_directories(plan.out, error);
  if (error) return fail(ErrorCode::failed, plan.out.string() + " could not be made: " + error.message() + ".");
  ReportSummary summary;
  sayWhatIsMissing(collection, plan, summary.notes);
  const auto low = swept(collection, lowResolution(plan), observer, summary.notes, run);
  if (!low) return tl::unexpected<Error>(low.error());
  ResultsSet all = *low;
  if (plan.highResolution) {
    const auto high = swept(collection, highResolution(plan), observer, summary.notes, run);
    if (!high) return tl::unexpected<Error>(high.error());
    all = joined(*low, " (227x227)", *high, " (original)");
  }
  ReportPage page(plan.out);
  page.sentence(
      "Made by parallax-cli paper after Melekhov et al., Relative Camera Pose Estimation Using Convolutional "
      "Neural Networks (2017), section 4.");
  if (const auto done = addAll(page, collection, *low, all, plan, summary.notes, run); !done)
    return tl::unexpected<Error>(done.error());
  if (!summary.notes.empty()) page.heading("What these figures lack");
  for (const std::string& note : summary.notes) page.sentence(note);
  auto files = page.finish("The paper's figures on " + collection.title);
  if (!files) return tl::unexpected<Error>(files.error());
  summary.files = std::move(*files);
  return summary;
}

}  // namespace parallax
