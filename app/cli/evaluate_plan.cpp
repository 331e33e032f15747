#include "evaluate_plan.h"

#include <algorithm>

#include "base/numbers.h"
#include "catalogue/methods.h"
#include "evaluation/network_methods.h"
#include "method_flags.h"

namespace parallax::cli {
namespace {

using nlohmann::json;

struct Span {
  double from, to;
};

// "10..40", "10.." or "..40".
Result<Span> spanOf(const std::string& flag, const std::string& text, Span all) {
  if (text.empty()) return all;
  const auto dots = text.find("..");
  const auto number = [&](const std::string& part, double& value) {
    if (part.empty()) return true;
    const auto read = realOf(part);
    value = read.value_or(0);
    return read.has_value();
  };
  if (dots == std::string::npos || !number(text.substr(0, dots), all.from) || !number(text.substr(dots + 2), all.to) ||
      all.from > all.to)
    return fail(ErrorCode::badInput, flag + " takes a range such as 10..40, 10.. or ..40, not \"" + text + "\".");
  return all;
}

Result<PairFilter> filterOf(const PlanFlags& flags) {
  PairFilter filter;
  filter.scenes = flags.scenes;
  filter.kinds = flags.kinds;
  const auto rotation = spanOf("--rotation", flags.rotation, {filter.rotationFrom, filter.rotationTo});
  const auto baseline = spanOf("--baseline", flags.baseline, {filter.baselineFrom, filter.baselineTo});
  const auto overlap = spanOf("--overlap", flags.overlap, {filter.overlapFrom, filter.overlapTo});
  for (const auto* span : {&rotation, &baseline, &overlap})
    if (!*span) return tl::unexpected<Error>(span->error());
  filter.rotationFrom = rotation->from, filter.rotationTo = rotation->to;
  filter.baselineFrom = baseline->from, filter.baselineTo = baseline->to;
  filter.overlapFrom = overlap->from, filter.overlapTo = overlap->to;
  return filter;
}

bool has(const std::vector<SweepMethod>& networks, const std::string& method) {
  return std::any_of(networks.begin(), networks.end(), [&](const auto& n) { return n.method == method; });
}

// A method that needs some network, but is none: with each of those there are weights for.
bool guides(const std::string& method) {
  const Method* known = findMethod(method);
  return known && takesWeights(*known) && !networkKind(method);
}

std::vector<SweepMethod> withEach(const std::vector<SweepMethod>& networks, const std::string& method) {
  std::vector<SweepMethod> made;
  for (const SweepMethod& n : networks)
    made.push_back({networks.size() == 1 ? method : method + " (" + n.label + ")", method, n.settings});
  return made;
}

// Named ones as named; unnamed, the feature methods and the networks there are weights for.
std::vector<std::string> methodNames(const PlanFlags& flags, const std::vector<SweepMethod>& networks) {
  if (!flags.methods.empty()) return flags.methods;
  std::vector<std::string> names;
  for (const Method& m : methods())
    if (!m.unavailable({}) || has(networks, m.id) || (guides(m.id) && !networks.empty())) names.push_back(m.id);
  return names;
}

json settingsOf(const PlanFlags& flags, const std::string& size) {
  json settings = json::object();
  if (flags.protocol == "paper") settings = paperProtocol({"surf"}).methods.front().settings;
  // of an image that was squeezed to an exact size, the centre alone would be an odd thing to look at
  if (size.find('x') != std::string::npos) settings["input"] = "resize";
  settings.update(*flags.settings);
  return settings;
}

}  // namespace

Result<SweepPlan> planOf(const PlanFlags& flags) {
  if (!flags.protocol.empty() && flags.protocol != "paper")
    return fail(ErrorCode::badInput, "There is no protocol \"" + flags.protocol + "\"; there is paper.");
  const auto filter = filterOf(flags);
  if (!filter) return tl::unexpected<Error>(filter.error());
  SweepPlan plan;
  plan.size = !flags.size.empty() ? flags.size : flags.protocol == "paper" ? paperProtocol({}).size : plan.size;
  plan.light = flags.light;
  plan.filter = *filter;
  plan.mostPairs = flags.mostPairs;
  plan.threads = flags.threads;
  plan.file = flags.out;
  const auto settings = settingsOf(flags, plan.size);
  const auto networks = networkMethods(flags.weights, settings);
  if (!networks) return tl::unexpected<Error>(networks.error());
  const auto names = methodNames(flags, *networks);
  const bool anyUse = std::any_of(names.begin(), names.end(), guides);
  for (const SweepMethod& network : *networks)
    if (!anyUse && std::find(names.begin(), names.end(), network.method) == names.end())
      return fail(ErrorCode::badInput, network.settings["weights"].get<std::string>() + " is of " + network.method +
                                           ", which --methods does not name.");
  for (const std::string& name : names) {
    const bool guided = guides(name) && !networks->empty();
    if (guided)
      for (SweepMethod& method : withEach(*networks, name)) plan.methods.push_back(std::move(method));
    else if (!has(*networks, name))
      plan.methods.push_back({name, name, settings});
    std::copy_if(networks->begin(), networks->end(), std::back_inserter(plan.methods),
                 [&](const SweepMethod& n) { return n.method == name; });
  }
  return plan;
}

void addPlanFlags(CLI::App& app, PlanFlags& flags) {
  app.add_option("--methods", flags.methods,
                 "Comma-separated: surf,orb,... Default: the feature methods, and networks with --weights")
      ->delimiter(',');
  app.add_option("--out", flags.out, "The results file; continued where it stopped when it is there")->required();
  app.add_option("--size", flags.size,
                 "Of the images, for every method alike: 227x227, a longest side such as 640, or original (default)");
  app.add_option("--protocol", flags.protocol,
                 "paper: 227x227, default detectors, five-point RANSAC, networks see the whole image");
  app.add_option("--weights", flags.weights,
                 "Comma-separated files; each serves the network it is of, two of one network make two methods")
      ->delimiter(',');
  app.add_option("--light", flags.light, "Default: max where there is one, else the first");
  app.add_option("--scenes", flags.scenes, "Comma-separated names; default: all")->delimiter(',');
  app.add_option("--kinds", flags.kinds, "Comma-separated classes of scene; default: all")->delimiter(',');
  app.add_option("--rotation", flags.rotation, "Degrees between the true orientations, such as 10..40");
  app.add_option("--baseline", flags.baseline, "Distance of the true centres, such as 50..200");
  app.add_option("--overlap", flags.overlap, "Of the frusta, 0 to 1, such as 0.4..");
  app.add_option("--most-pairs", flags.mostPairs, "An even choice of so many pairs; 0: all")->capture_default_str();
  app.add_option("--threads", flags.threads, "0: all cores")->check(CLI::Range(0, 1024))->capture_default_str();
  app.add_option("--seed", flags.seed, "For random samples and the choice of pairs")->capture_default_str();
  flags.settings = addMethodFlags(app, {"size", "threads", "weights"});
}

}  // namespace parallax::cli
