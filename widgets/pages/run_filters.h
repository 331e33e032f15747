// What the network of the run looks for first: the filters of conv1 of a checkpoint as pictures, and how each has
// changed since the oldest checkpoint that is kept.
#pragma once

#include <QPointer>
#include <memory>
#include <optional>

#include "bridge/latest_job.h"
#include "bridge/run_watch.h"
#include "catalogue/checkpoint_filters.h"
#include "pages/run_panel.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace parallax {

class FilterGrid;

class RunFilters : public RunPanel {
  Q_OBJECT

 public:
  explicit RunFilters(QWidget* parent = nullptr);
  void setRun(RunWatch* run) override;

 private:
  struct Loaded {
    QString problem;  // a sentence: the checkpoint cannot be read
    std::int64_t step = 0, firstStep = 0;
    FirstFilters now;
    std::optional<FirstFilters> first, changed;  // nothing: this is the first one, or it cannot be compared
    float largestChange = 0;                     // of all filters
  };
  struct Wanted {
    std::filesystem::path file, first;  // `first` may be empty
    std::int64_t step = 0, firstStep = 0;
  };
  static std::shared_ptr<const Loaded> read(const Wanted& wanted);

  void showEvent(QShowEvent* event) override;
  void runChanged();
  void fillCheckpoints();
  std::optional<Wanted> wanted() const;  // nothing: no checkpoint
  void load();
  void showEmpty(const QString& sentence);
  void take(std::shared_ptr<const Loaded> loaded);
  void showPictures();
  void showFilter(int filter);
  void showCaption();

  QPointer<RunWatch> run_;
  std::optional<std::int64_t> chosen_;  // step of the checkpoint looked at; nothing: the newest
  QString key_;                         // which files are shown or on their way
  std::shared_ptr<const Loaded> loaded_;
  LatestJob loading_;

  QStackedWidget* stack_ = nullptr;
  QLabel *empty_ = nullptr, *caption_ = nullptr, *about_ = nullptr;
  QLabel* large_[2] = {nullptr, nullptr};       // the current filter then and now
  QLabel* largeNames_[2] = {nullptr, nullptr};  // and what they are
  QComboBox* checkpoints_ = nullptr;
  QCheckBox* change_ = nullptr;
  FilterGrid* grid_ = nullptr;
};

}  // namespace parallax
