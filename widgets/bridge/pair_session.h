// The pair that is open and what each method made of it: the one state that the two-image view, the 3D view and the
// table all show.
#pragma once

#include <QObject>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

#include "bridge/latest_job.h"
#include "catalogue/methods.h"
#include "datasets/collection.h"
#include "datasets/open_pair.h"
#include "geometry/pose_errors.h"
#include "training_set/training_set.h"

namespace parallax {

struct LoadedPair {
  ImagePair pair;   // found, with what was typed over it
  ImagePair found;  // as the files tell it
  TypedCameras typed;
  std::vector<QImage> firstPyramid, secondPyramid;  // never empty
  QStringList notes;                                // sentences: what was odd about the camera files
  std::filesystem::path firstPath, secondPath;      // empty: the demo, or a pair of a training set
  std::shared_ptr<const Collection> collection;     // null: not from one
  PairRef ref;                                      // of that collection
};

struct MethodState {
  // refreshing: done, and being done anew with other cameras; what stands is of the cameras before.
  enum class Phase { idle, waiting, running, refreshing, done, unavailable };
  const Method* method = nullptr;
  Phase phase = Phase::idle;
  QString reason;                        // unavailable: why, and the way out; done without a pose: why
  std::optional<PoseEstimate> estimate;  // when done
  std::optional<PoseErrors> errors;      // when there is a pose and a truth

  bool hasPose() const { return estimate && estimate->cam2FromCam1; }
  bool busy() const { return phase == Phase::waiting || phase == Phase::running || phase == Phase::refreshing; }
};

class PairSession : public QObject {
  Q_OBJECT

 public:
  explicit PairSession(QObject* parent = nullptr);

  // Replaces the pair once it is decoded; until then, and when it fails, the old one stays.
  void open(const PairRequest& request);
  void openDemo();
  // A pair of a data set, cameras and truth as its index tells them. When it fails there is no pair: the old one would
  // contradict what is chosen everywhere else.
  void open(std::shared_ptr<const Collection> collection, const PairRef& pair);
  // A pair of a training set, by its index there: its photographs where they still are, else the set's pixels.
  void open(std::shared_ptr<const TrainingSet> set, std::size_t pair);
  void cancelLoading();
  // The same images with these cameras typed over what was found; empty: what was found.
  void retype(const TypedCameras& typed);
  // The same while a person turns a focal length: nothing goes out of sight. Feature methods, whose features and
  // matches are kept, are estimated anew at once; what else depends on cameras is forgotten, and its ids are returned.
  QStringList turn(const TypedCameras& typed);
  bool refreshing() const;

  std::shared_ptr<const LoadedPair> loaded() const { return loaded_; }  // null: none yet
  const std::vector<MethodState>& states() const { return states_; }
  bool loading() const { return loading_.running(); }
  int busyCount() const;  // methods that are worked on

  const nlohmann::json& settings() const { return settings_; }
  QString setSettings(const nlohmann::json& flat);  // empty, or the sentence that says what is wrong

  // Each in a worker of its own; all share one pair that nobody changes. Methods that cannot run here are passed over.
  void estimate(const QStringList& ids);
  void cancel();

  int selected() const { return selected_; }  // the row all views show: never one that cannot run
  void select(int row);

 Q_SIGNALS:
  void loadingChanged(bool loading);
  void loadProgress(double fraction);
  void opened();
  void closed();  // there is no pair any more
  void turned();  // the cameras of the pair that is loaded are others
  void openFailed(const QString& sentence);
  void stateChanged(int row);
  void selectedChanged(int row);
  void allDone();  // the last of the methods started has ended

 private:
  using Phase = MethodState::Phase;
  using Load = Result<LoadedPair>;
  void load(std::function<Load(const Run&)> work, std::function<void()> failed = {});
  void install(LoadedPair pair);
  void close();
  void forgetEstimates();
  void refreshAvailability();
  void start(int row, const MethodSettings& settings, Phase whileWaiting = Phase::waiting);
  void finish(int row, Result<PoseEstimate> result);

  LatestJob loading_;
  std::shared_ptr<const LoadedPair> loaded_;
  std::vector<MethodState> states_;
  std::vector<std::unique_ptr<LatestJob>> jobs_;  // one a method
  nlohmann::json settings_;
  int selected_ = 0;
};

}  // namespace parallax
