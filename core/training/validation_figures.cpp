#include "training/validation_figures.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "geometry/pose_errors.h"

namespace parallax {
namespace {

using Pose = std::array<double, 7>;

RelativePose poseOf(const Pose& p) {
  return makeRelativePose(Eigen::Quaterniond(p[0], p[1], p[2], p[3]), Eigen::Vector3d(p[4], p[5], p[6]));
}

double median(std::vector<double> values) {
  if (values.empty()) return 180;
  const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  if (values.size() % 2) return *middle;
  return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

double mean(const std::vector<double>& values) {
  return values.empty() ? 180 : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double distance(const Pose& a, const Pose& b, std::size_t from, std::size_t to) {
  double sum = 0;
  for (auto i = from; i < to; ++i) sum += (a[i] - b[i]) * (a[i] - b[i]);
  return std::sqrt(sum);
}

}  // namespace

void Judge::add(int index, const PairRecord& pair, const Pose& raw) {
  Pose truth;
  std::copy(pair.rotation, pair.rotation + 4, truth.begin());
  std::copy(pair.translation, pair.translation + 3, truth.begin() + 4);
  ValidatedPair row{index, int(pair.first), int(pair.second)};
  row.pose = {1, 0, 0, 0, 0, 0, 0};
  if (const auto pose = normalisedPose(raw)) {
    const auto errors = degreesBetween(*pose, truth);
    row.roeDeg = errors.roe, row.rteDeg = errors.rte, row.pose = *pose;
  }
  lossT_.push_back(distance(raw, truth, 4, 7));
  lossQ_.push_back(distance(raw, truth, 0, 4));
  all_.pairs.push_back(row);
}

Validation Judge::verdict() {
  std::vector<double> roe, rte, worse;
  for (const auto& p : all_.pairs) {
    roe.push_back(p.roeDeg), rte.push_back(p.rteDeg);
    worse.push_back(std::max(p.roeDeg, p.rteDeg));
  }
  all_.roeMedian = median(roe), all_.roeMean = mean(roe);
  all_.rteMedian = median(rte), all_.rteMean = mean(rte);
  all_.worseMedian = median(worse);
  all_.auc5 = areaUnderCurve(worse, 5), all_.auc10 = areaUnderCurve(worse, 10);
  all_.auc20 = areaUnderCurve(worse, 20);
  all_.lossT = mean(lossT_), all_.lossQ = mean(lossQ_);
  return std::move(all_);
}

nlohmann::json factsOf(const Validation& v, double beta) {
  return {{"pairs", v.pairs.size()},  {"roeMedian", v.roeMedian}, {"roeMean", v.roeMean},
          {"rteMedian", v.rteMedian}, {"rteMean", v.rteMean},     {"worseMedian", v.worseMedian},
          {"auc5", v.auc5},           {"auc10", v.auc10},         {"auc20", v.auc20},
          {"lossT", v.lossT},         {"lossQ", v.lossQ},         {"loss", v.lossT + beta * v.lossQ},
          {"seconds", v.seconds}};
}

double judged(const Validation& v, const std::string& rule, double beta) {
  if (rule == "roe") return v.roeMedian;
  if (rule == "rte") return v.rteMedian;
  if (rule == "auc") return -v.auc10;
  if (rule == "loss") return v.lossT + beta * v.lossQ;
  return v.worseMedian;
}

std::vector<std::uint32_t> spread(const std::vector<std::uint32_t>& pairs, int most) {
  const auto count = std::size_t(most);
  if (most <= 0 || pairs.size() <= count) return pairs;
  std::vector<std::uint32_t> some;
  for (std::size_t i = 0; i < count; ++i) some.push_back(pairs[i * pairs.size() / count]);
  return some;
}

std::optional<Pose> normalisedPose(const Pose& raw) {
  const double q = distance(raw, {}, 0, 4), t = distance(raw, {}, 4, 7);
  if (!std::isfinite(q) || !std::isfinite(t) || q == 0 || t == 0) return {};
  Pose pose;
  const double sign = raw[0] < 0 ? -1 : 1;
  for (std::size_t i = 0; i < 7; ++i) pose[i] = i < 4 ? sign * raw[i] / q : raw[i] / t;
  return pose;
}

PoseDegrees degreesBetween(const Pose& estimate, const Pose& truth) {
  const auto errors = poseErrors(poseOf(estimate), poseOf(truth));
  return {errors.roeDeg, errors.rteDeg};
}

}  // namespace parallax
