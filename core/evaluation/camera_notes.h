// What is to be said of the cameras of a sweep's photographs, in a few sentences however many there are.
#pragma once

#include <map>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "estimators/pose_estimator.h"

namespace parallax {

// Filled by several threads; the sentences are the same whatever their order.
class CameraNotes {
 public:
  // What is doubtful about its focal length, if anything is. The same photograph counts once.
  void addPhotograph(int number, const PosedImage& image);

  // A pair's result by a method, with where the less certain of the cameras came from that its pose depends on.
  void addResult(const std::string& method, std::optional<CameraSource> cameras);

  // One for each kind of doubt, with the first photograph of it as the example: "a.jpg: EXIF names a focal length of
  // 50 mm but not how large the sensor is. This is so with 3 photographs." And one for each method that estimated
  // focal lengths: "sift: the focal length is estimated from the matches in 31 of 45 pairs, and assumed in 14."
  std::vector<std::string> all() const;

 private:
  struct Doubt {
    std::set<int> photographs;
    std::string first;  // of the photograph with the lowest number
  };
  struct Results {
    std::size_t pairs = 0, estimated = 0, assumed = 0;
  };
  mutable std::mutex mutex_;
  std::map<FocalDoubt::Kind, Doubt> doubts_;
  std::map<std::string, Results> results_;
};

}  // namespace parallax
