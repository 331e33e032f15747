// Makes a pair a probe of a run: its images go into the run folder at the scale training sees, then the trainer is
// told. In a worker, because run folders may lie on slow disks.
#pragma once

#include "bridge/pair_session.h"
#include "bridge/run_watch.h"

namespace parallax {

class ProbePinning : public QObject {
  Q_OBJECT

 public:
  explicit ProbePinning(QObject* parent = nullptr);

  void pin(RunWatch& run, std::shared_ptr<const LoadedPair> pair);  // one at a time: while busy, nothing
  bool busy() const { return job_.running(); }

 Q_SIGNALS:
  void pinned(const QString& probe);  // its id; the wish is on its way
  void failed(const QString& sentence);

 private:
  LatestJob job_;
};

QString probeName(const LoadedPair& pair);  // "scan9: 0003.jpg and 0007.jpg"
std::optional<std::array<double, 7>> probeTruth(const LoadedPair& pair);

// The shorter side that a run's training images have, px: probes are shown to the network at the same scale. 0: as they
// are. Opens the training set; where that is out of reach, what sets are prepared at by default.
int trainingScale(const TrainingPlan& plan);

}  // namespace parallax
