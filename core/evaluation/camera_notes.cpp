#include "evaluation/camera_notes.h"

namespace parallax {

void CameraNotes::addPhotograph(int number, const PosedImage& image) {
  if (!image.focalDoubt) return;
  const std::scoped_lock lock(mutex_);
  Doubt& doubt = doubts_[image.focalDoubt->kind];
  doubt.photographs.insert(number);
  if (*doubt.photographs.begin() == number) doubt.first = image.name + ": " + image.focalDoubt->sentence;
}

void CameraNotes::addResult(const std::string& method, std::optional<CameraSource> cameras) {
  const std::scoped_lock lock(mutex_);
  Results& results = results_[method];
  ++results.pairs;
  results.estimated += cameras == CameraSource::estimated;
  results.assumed += cameras == CameraSource::assumed;
}

std::vector<std::string> CameraNotes::all() const {
  const std::scoped_lock lock(mutex_);
  std::vector<std::string> notes;
  for (const auto& [kind, doubt] : doubts_) {
    const auto count = doubt.photographs.size();
    notes.push_back(doubt.first +
                    (count > 1 ? " This is so with " + std::to_string(count) + " photographs." : std::string()));
  }
  for (const auto& [method, r] : results_)
    if (r.estimated > 0)
      notes.push_back(method + ": the focal length is estimated from the matches in " + std::to_string(r.estimated) +
                      " of " + std::to_string(r.pairs) + " pairs" +
                      (r.assumed > 0 ? ", and assumed in " + std::to_string(r.assumed) : std::string()) + ".");
  return notes;
}

}  // namespace parallax
