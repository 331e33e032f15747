// One run, as its folder tells it: followed in a worker, whoever writes it and wherever. What is shown is what the
// events say; a wish is pending until the trainer acknowledges it.
#pragma once

#include <QObject>
#include <QTimer>
#include <deque>
#include <map>
#include <memory>
#include <vector>

#include "bridge/latest_job.h"
#include "runs/run_folder.h"

namespace parallax {

// One curve: x ascending except where a resumed run repeats steps, then the later ones replace what they repeat.
struct RunSeries {
  std::vector<double> step, epoch, time, value;  // time: seconds since 1970, the trainer's clock
};

// A snapshot that nobody changes any more; shared between worker and window.
struct RunFacts {
  RunSummary summary;
  RunState state = RunState::created;
  std::optional<SavedPlan> plan;                          // nothing: unreadable
  QString problem;                                        // a sentence: what is wrong with the folder
  std::vector<Event> validations, checkpoints, warnings;  // in order; removed checkpoints are taken out
  std::vector<Event> turns;  // started, paused, continued, extended, failed, ended, acknowledged: the last 500
  std::map<std::string, std::vector<Event>> probes;  // by probe id
  std::vector<Wish> wishes, pending;                 // as control.jsonl has them
  std::size_t damagedLines = 0;
};

class RunWatch : public QObject {
  Q_OBJECT

 public:
  // Looks every `interval` ms.
  explicit RunWatch(const QString& folder, int interval = 300, QObject* parent = nullptr);
  explicit RunWatch(const std::filesystem::path& folder, int interval = 300, QObject* parent = nullptr);

  const RunPaths& paths() const { return paths_; }
  QString name() const;                                             // of the folder
  std::shared_ptr<const RunFacts> facts() const { return facts_; }  // never null

  // Curves by key: "loss", "lossT", "lossQ", "roe", "rte", "lr", "pairsPerSecond", "wait", "memory", "gradient" from
  // steps; "validated.roeMedian", "validated.loss", ... from validations; "probe.ID.roe", "probe.ID.rte". Grown on the
  // window's thread by what the worker read; valid until control returns to the event loop.
  const RunSeries* series(const std::string& key) const;
  std::vector<std::string> seriesKeys() const;

  // Appended by a worker, one after the other; `failed` tells when that was not possible.
  void wish(const Wish& wish);

  void look();  // now, instead of at the next tick: something was started, say

 Q_SIGNALS:
  void changed();                  // facts
  void grown(quint64 generation);  // series; the generation changes when earlier points were replaced
  void failed(const QString& sentence);

 private:
  struct Following;  // the worker's side: what was read so far
  struct Found;      // what one look brings
  void take(Found found);
  void grow(Found& found);
  void append();
  void setPace();
  RunPaths paths_;
  const int interval_;
  std::shared_ptr<const RunFacts> facts_;
  std::map<std::string, RunSeries> series_;
  std::shared_ptr<Following> following_;
  std::deque<Wish> wishes_;  // not appended yet
  quint64 generation_ = 0;
  LatestJob looking_, wishing_;
  QTimer tick_;
};

// For jobs on disks that may hang: its threads are no one else's, and are not waited for at the end.
QThreadPool& watchers();

}  // namespace parallax
