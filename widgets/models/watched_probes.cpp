#include "models/watched_probes.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "models/run_words.h"

namespace parallax {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(WatchedProbes)
};

std::optional<RelativePose> poseOf(const Event& event) {
  const auto found = event.facts.find("pose");
  if (found == event.facts.end() || !found->is_array() || found->size() != 7) return std::nullopt;
  std::array<double, 7> p{};
  for (std::size_t i = 0; i < 7; ++i) {
    if (!(*found)[i].is_number()) return std::nullopt;
    p[i] = (*found)[i].get<double>();
  }
  return makeRelativePose(Eigen::Quaterniond(p[0], p[1], p[2], p[3]), Eigen::Vector3d(p[4], p[5], p[6]));
}

// A wish and a validation at one step say the same twice.
std::vector<ProbeEstimate> trailOf(const std::vector<Event>& events) {
  std::vector<ProbeEstimate> trail;
  for (const Event& event : events) {
    const auto pose = poseOf(event);
    if (!pose) continue;
    while (!trail.empty() && trail.back().step >= event.step) trail.pop_back();
    trail.push_back({event.step, *pose, event.number("roe", NAN), event.number("rte", NAN)});
  }
  return trail;
}

// The trainer warns, with the name.
QString problemOf(const ProbeWish& probe, const RunFacts& facts) {
  for (auto warning = facts.warnings.rbegin(); warning != facts.warnings.rend(); ++warning)
    if (const std::string text = warning->text("sentence"); text.starts_with("The probe " + probe.name + " is not "))
      return QString::fromStdString(text);
  return {};
}

}  // namespace

std::vector<WatchedProbe> watchedProbes(const RunFacts& facts) {
  std::vector<WatchedProbe> all;
  for (const Wish& wish : facts.wishes) {
    if (wish.kind != Wish::Kind::probe && wish.kind != Wish::Kind::forgetProbe) continue;
    std::erase_if(all, [&](const WatchedProbe& p) { return p.wish.id == wish.probe.id; });
    if (wish.kind == Wish::Kind::forgetProbe) continue;
    WatchedProbe probe{wish.probe, false, {}, {}};
    probe.pending =
        std::any_of(facts.pending.begin(), facts.pending.end(), [&](const Wish& p) { return p.id == wish.id; });
    if (const auto said = facts.probes.find(wish.probe.id); said != facts.probes.end())
      probe.trail = trailOf(said->second);
    if (probe.trail.empty()) probe.problem = problemOf(wish.probe, facts);
    all.push_back(std::move(probe));
  }
  return all;
}

QString probeSentence(const WatchedProbe& probe, RunState state) {
  if (!probe.trail.empty()) return estimateText(probe.trail.back());
  if (!probe.problem.isEmpty()) return probe.problem;
  if (isAlive(state))
    return probe.pending ? Words::tr("Pending: the trainer has not answered yet")
                         : Words::tr("Waiting for the first estimate");
  return state == RunState::created ? Words::tr("Estimated when the run is started")
                                    : Words::tr("Estimated when the run goes on");
}

QString estimateText(const ProbeEstimate& estimate) {
  const QString step = QLocale().toString(qlonglong(estimate.step));
  if (!std::isfinite(estimate.roeDeg)) return Words::tr("Step %1, no truth to compare with").arg(step);
  return Words::tr("Step %1: ROE %2, RTE %3").arg(step, angleText(estimate.roeDeg), angleText(estimate.rteDeg));
}

std::size_t nearestEstimate(const std::vector<ProbeEstimate>& trail, double step) {
  const auto nearest = std::min_element(trail.begin(), trail.end(), [&](const auto& a, const auto& b) {
    return std::abs(double(a.step) - step) < std::abs(double(b.step) - step);
  });
  return std::size_t(nearest - trail.begin());
}

}  // namespace parallax
