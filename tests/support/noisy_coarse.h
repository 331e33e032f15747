// A stand-in for a network: the truth with noise, or a pose that a test chooses.
#pragma once

#include <cmath>
#include <functional>
#include <numbers>
#include <random>
#include <string>

#include "estimators/pose_estimator.h"

namespace parallax::test {

// Answers with what it is told; asks the images' own poses for nothing.
class ToldPose : public PoseEstimator {
 public:
  explicit ToldPose(PoseEstimate answer) : answer_(std::move(answer)) {}
  explicit ToldPose(const RelativePose& pose) { answer_.cam2FromCam1 = pose; }
  Result<PoseEstimate> estimate(const ImagePair&, const Run&) const override { return answer_; }

 private:
  PoseEstimate answer_;
};

struct CoarseNoise {
  double rotationDeg = 7, translationDeg = 13;  // medians; with heavy tails
  double wrong = 0.15;                          // share of the pairs whose answer has nothing to do with the truth
};

// The truth of the images' poses, off by noise that depends on the images' names alone.
class NoisyTruth : public PoseEstimator {
 public:
  explicit NoisyTruth(CoarseNoise noise = {}) : noise_(noise) {}

  Result<PoseEstimate> estimate(const ImagePair& pair, const Run&) const override {
    std::mt19937_64 dice(std::hash<std::string>{}(pair.first.name + "|" + pair.second.name));
    PoseEstimate coarse;
    coarse.cam2FromCam1 = off(relativePose(*pair.first.camFromWorld, *pair.second.camFromWorld), dice);
    return coarse;
  }

 private:
  using Dice = std::mt19937_64;
  static Eigen::Vector3d normal(Dice& dice) {
    std::normal_distribution<double> n;
    return {n(dice), n(dice), n(dice)};
  }

  RelativePose off(const RelativePose& truth, Dice& dice) const {
    constexpr double radians = std::numbers::pi / 180;
    std::uniform_real_distribution<double> uniform;
    std::normal_distribution<double> n;
    if (uniform(dice) < noise_.wrong) {
      const Eigen::AngleAxisd turn((20 + 100 * uniform(dice)) * radians, normal(dice).normalized());
      return makeRelativePose(Eigen::Quaterniond(truth.rotation * turn), normal(dice).normalized());
    }
    // The medians of the lengths of normal vectors of three and of two dimensions are 1.54 and 1.18 sigma.
    const Eigen::Vector3d turn = normal(dice) * noise_.rotationDeg * radians / 1.54 * std::exp(0.4 * n(dice));
    Eigen::Vector3d move = normal(dice) * noise_.translationDeg * radians / 1.18 * std::exp(0.4 * n(dice));
    move -= move.dot(truth.translation) * truth.translation;
    const double angle = std::min(move.norm(), 3.0);
    return makeRelativePose(Eigen::Quaterniond(truth.rotation * Eigen::AngleAxisd(turn.norm(), turn.normalized())),
                            truth.translation * std::cos(angle) + move.normalized() * std::sin(angle));
  }

  CoarseNoise noise_;
};

}  // namespace parallax::test
