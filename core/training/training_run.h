// One run from its first step, or its newest checkpoint, to its end. Internal: it includes LibTorch.
#pragma once

#include "training/checkpoint_shelf.h"
#include "training/steering.h"
#include "training/stepper.h"
#include "training/validation.h"

namespace parallax {

class TrainingRun {
 public:
  struct Surroundings {
    RunPaths run;
    RankPlace place;
    RankGroup* ranks = nullptr;  // null: alone
    std::stop_token stop;
    const RunLock* lock = nullptr;              // of rank 0
    RunSummary before;                          // what the run's earlier lives said
    double started = 0;                         // of this process, seconds since 1970
    std::optional<FoundCheckpoint> found = {};  // to go on from; rank 0's is what counts
  };
  TrainingRun(const TrainingSetup& setup, at::Device device, Surroundings around, Journal& journal);

  Result<TrainEnd> go();

 private:
  // What rank 0 decides at a boundary between steps, and tells the others.
  struct Verdict {
    bool wait = false, end = false;
    std::int64_t epochs = 0;
  };

  Result<TrainEnd> goOn();
  Result<TrainEnd> endAlone(const std::string& why);  // a rank was lost
  Result<void> restore();
  Result<void> restoreFound();
  void beginAsTheFirst();
  void announce(bool resumed);
  std::int64_t totalSteps() const { return epochs_ * stepper_.stepsPerEpoch(); }
  std::int64_t step() const { return const_cast<TrainingRun*>(this)->stepper_.learner().step(); }
  double epochAt(std::int64_t step) const { return double(step) / double(stepper_.stepsPerEpoch()); }

  // At a boundary.
  Result<void> attend();  // rank 0
  Result<void> follow();  // the others
  void tell(Verdict verdict);
  Result<void> reportSteps(bool all);
  void poll(bool always);
  void actOn(const Wish& wish);
  void acknowledge(const std::string& wish, bool done, const std::string& sentence);
  bool stopsAtOnce();  // asked between micro batches and images; polls
  Result<void> pauseWhileWished();
  Result<void> validateIfDue();
  Result<void> checkpointIfDue();
  Result<void> checkpoint(const char* reason);
  void probe(const ProbeWish& wish);
  void decideEnd();
  Error brokenAt(std::int64_t step) const;
  double memoryNow(std::int64_t step);  // MiB

  const TrainingSetup& setup_;
  Surroundings around_;
  Journal& journal_;
  Stepper stepper_;
  Steering steering_;
  CheckpointShelf shelf_;
  Position position_;
  std::int64_t epochs_;

  // Wishes that wait for their moment.
  bool paused_ = false;
  std::optional<StopWhen> stopWish_;
  std::vector<std::string> checkpointWishes_, validateWishes_;
  bool bestIsNew_ = false;
  std::optional<TrainEnd> ended_;
  double lastPoll_ = 0, lastCheckpoint_ = 0, lastTick_ = 0;
  double memory_ = 0;
};

}  // namespace parallax
