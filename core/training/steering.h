// Follows the wishes in control.jsonl and says which are to be acted on now.
#pragma once

#include <set>

#include "runs/control.h"
#include "runs/run_folder.h"

namespace parallax {

class Steering {
 public:
  // `acknowledged`: ids that events have answered. Of a run that is started again, wishes to pause or stop from before
  // `started` (seconds since 1970) are over, and malformed lines were warned of already.
  Steering(const RunPaths& run, const std::vector<std::string>& acknowledged, bool resumed, double started);

  struct News {
    std::vector<Wish> wishes;  // to be acted on and acknowledged
    std::vector<Wish> over;    // to be acknowledged as not done
    int malformed = 0;
    std::string complaint;  // of the last malformed line
  };
  News news();

  const std::vector<ProbeWish>& probes() const { return probes_; }  // wished for, and not forgotten since

 private:
  void follow(const Wish& wish);

  LineFollower lines_;
  std::set<std::string> acknowledged_;
  std::vector<ProbeWish> probes_;
  bool past_;  // the first reading of a run that is started again
  double started_;
};

}  // namespace parallax
