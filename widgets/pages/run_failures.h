// What a validation of the run failed on: how its errors are distributed, beside those of the best validation before it
// and of SURF and ORB on the same pairs, and its worst pairs.
#pragma once

#include <QPointer>
#include <optional>

#include "bridge/latest_job.h"
#include "bridge/run_watch.h"
#include "bridge/validation_failures.h"
#include "pages/run_panel.h"

class QAbstractButton;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace parallax {

class ProgressBar;

class CurvePlot;

class RunFailures : public RunPanel {
  Q_OBJECT

 public:
  // What SURF and ORB found is kept in `cacheFolder`.
  explicit RunFailures(QString cacheFolder = standardCacheFolder(), QWidget* parent = nullptr);
  static QString standardCacheFolder();
  void setRun(RunWatch* run) override;

 Q_SIGNALS:
  void inspectRequested(std::shared_ptr<const TrainingSet> set, int pair);
  void status(const QString& sentence);

 private:
  QWidget* makeChoice();
  QWidget* makeContent();
  QWidget* makeCompare();
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

  void runChanged();
  void fillValidations();
  std::optional<FailuresRequest> request() const;  // nothing: no validation to look at
  void load();                                     // when it is seen, and something else than what is loaded
  void take(std::shared_ptr<const ValidationFailures> found);
  void showEmpty(const QString& sentence);
  void showCurves();
  void showPairs();
  void showNote();
  void compare();
  void compared(const Result<FeatureBaselines>& result, const std::filesystem::path& file);
  void inspect();

  const QString cache_;
  QPointer<RunWatch> run_;
  std::optional<std::int64_t> chosen_;  // step of the validation looked at; nothing: the newest
  QString loaded_;                      // which files are shown or on their way
  std::shared_ptr<const ValidationFailures> found_;
  std::shared_ptr<const KnownBaselines> known_;
  std::shared_ptr<const TrainingSet> set_;
  QString compareProblem_;
  LatestJob loading_, comparing_;

  QStackedWidget* stack_ = nullptr;
  QLabel *empty_ = nullptr, *note_ = nullptr, *names_ = nullptr;
  QComboBox* validations_ = nullptr;
  QAbstractButton* kinds_[2] = {nullptr, nullptr};
  QSplitter* parts_ = nullptr;
  CurvePlot* plot_ = nullptr;
  QListWidget* pairs_ = nullptr;
  QPushButton *compare_ = nullptr, *cancel_ = nullptr;
  ProgressBar* progress_ = nullptr;
};

}  // namespace parallax
