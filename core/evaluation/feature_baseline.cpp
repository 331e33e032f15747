#include "evaluation/feature_baseline.h"

#include <algorithm>
#include <map>

#include "base/in_order.h"
#include "evaluation/planned_methods.h"
#include "evaluation/set_pairs.h"

namespace parallax {
namespace {

// So many pairs' images are in memory at a time; pairs of a scene lie together, so few images are in two parts.
constexpr std::size_t pairsAtOnce = 256;
constexpr std::uint64_t seed = 1;

using Methods = std::vector<PlannedMethod>;
using Features = std::vector<std::shared_ptr<const Prepared>>;  // one a method; null: it makes nothing of the image
using Images = std::map<std::uint32_t, Features>;
using Errors = std::vector<std::optional<PoseErrors>>;  // one a method

bool isOurs(const Error& error) {
  return error.code == ErrorCode::failed || error.code == ErrorCode::noMemory || error.code == ErrorCode::cancelled;
}

Result<Features> featuresOf(const Methods& methods, const PosedImage& image, const Run& run) {
  Features all;
  for (const PlannedMethod& method : methods) {
    auto made = method.estimator->prepare({&image, 1}, run);
    if (!made[0] && isOurs(made[0].error())) return tl::unexpected<Error>(made[0].error());
    all.push_back(made[0] ? *made[0] : nullptr);
  }
  return all;
}

Result<Errors> errorsOf(const Methods& methods, const PairRecord& pair, const Images& images, const Run& run) {
  const Features &first = images.at(pair.first), &second = images.at(pair.second);
  Errors errors;
  for (std::size_t m = 0; m < methods.size(); ++m) {
    errors.emplace_back();
    if (!first[m] || !second[m]) continue;
    const auto estimate = methods[m].estimator->estimatePrepared(*first[m], *second[m], {run.stop, {}, seed});
    if (!estimate && isOurs(estimate.error())) return tl::unexpected<Error>(estimate.error());
    if (estimate && estimate->cam2FromCam1) errors.back() = poseErrors(*estimate->cam2FromCam1, truthOf(pair));
  }
  return errors;
}

// The images of these pairs, those that `before` has not made anew.
Result<Images> imagesOf(const TrainingSet& set, const BaselineRequest& request, std::span<const std::uint32_t> pairs,
                        const Methods& methods, Images before, const Run& run) {
  Images all;
  std::vector<std::uint32_t> missing;
  for (const auto pair : pairs)
    for (const auto image : {set.pairs()[pair].first, set.pairs()[pair].second}) {
      const auto [place, fresh] = all.try_emplace(image);
      if (!fresh) continue;
      if (auto known = before.extract(image))
        place->second = std::move(known.mapped());
      else
        missing.push_back(image);
    }
  const auto made = inOrder<Features>(
      missing.size(), request.threads, run,
      [&](std::size_t i) {
        return featuresOf(methods, windowOf(set, missing[i], request.window), {run.stop, {}, 0});
      },
      [&](std::size_t i, Features&& features) -> Result<void> {
        all[missing[i]] = std::move(features);
        return {};
      });
  if (!made) return tl::unexpected<Error>(made.error());
  return all;
}

Run partOf(const Run& run, double from, double share) {
  return {run.stop, [&run, from, share](double done) { run.report(from + share * done); }, seed};
}

Result<Methods> yardsticks() {
  SweepPlan plan = paperProtocol({"surf", "orb"});
  return plannedMethods(plan);
}

Result<void> check(const TrainingSet& set, const BaselineRequest& request) {
  for (const auto pair : request.pairs)
    if (pair >= set.pairs().size())
      return fail(ErrorCode::badInput,
                  "The training set " + set.folder().string() + " has no pair " + std::to_string(pair) + ".");
  return {};
}

bool anyAssumed(const TrainingSet& set, const BaselineRequest& request) {
  return std::any_of(request.pairs.begin(), request.pairs.end(), [&](std::uint32_t pair) {
    const PairRecord& record = set.pairs()[pair];
    return set.images()[record.first].fx <= 0 || set.images()[record.second].fx <= 0;
  });
}

}  // namespace

std::size_t FeatureBaseline::failures() const {
  return std::size_t(std::count_if(errors.begin(), errors.end(), [](const auto& e) { return !e; }));
}

std::vector<float> FeatureBaseline::degrees(ErrorKind kind) const {
  std::vector<float> all;
  for (const auto& found : errors) {
    const PoseErrors e = found.value_or(PoseErrors{});
    all.push_back(float(kind == ErrorKind::orientation   ? e.roeDeg
                        : kind == ErrorKind::translation ? e.rteDeg
                                                         : e.worse()));
  }
  return all;
}

Result<FeatureBaselines> featureBaselines(const TrainingSet& set, const BaselineRequest& request, const Run& run) {
  if (auto fine = check(set, request); !fine) return tl::unexpected<Error>(fine.error());
  const auto methods = yardsticks();
  if (!methods) return tl::unexpected<Error>(methods.error());
  FeatureBaselines found{{}, anyAssumed(set, request)};
  for (const PlannedMethod& method : *methods) found.methods.push_back({method.record.method, {}});
  const auto take = [&](std::size_t, Errors&& errors) -> Result<void> {
    for (std::size_t m = 0; m < errors.size(); ++m) found.methods[m].errors.push_back(errors[m]);
    return {};
  };
  const std::span<const std::uint32_t> all(request.pairs);
  Images images;
  for (std::size_t start = 0; start < all.size(); start += pairsAtOnce) {
    const auto part = all.subspan(start, std::min(pairsAtOnce, all.size() - start));
    const double from = double(start) / double(all.size()), half = 0.5 * double(part.size()) / double(all.size());
    auto made = imagesOf(set, request, part, *methods, std::move(images), partOf(run, from, half));
    if (!made) return tl::unexpected<Error>(made.error());
    images = std::move(*made);
    const auto estimated = inOrder<Errors>(
        part.size(), request.threads, partOf(run, from + half, half),
        [&](std::size_t i) { return errorsOf(*methods, set.pairs()[part[i]], images, run); }, take);
    if (!estimated) return tl::unexpected<Error>(estimated.error());
  }
  return found;
}

}  // namespace parallax
