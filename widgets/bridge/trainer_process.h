// Starts parallax-trainer so that it outlives the window: a session of its own, its words in RUN/trainer.log.
#pragma once

#include <QObject>
#include <QStringList>

#include "bridge/latest_job.h"
#include "runs/run_folder.h"

namespace parallax {

// Beside this program, else on PATH; empty: not there.
QString trainerProgram();
// The exact command line that does the same elsewhere, shell-quoted.
QString trainerCommand(const QString& runFolder, const SavedPlan& plan);

class TrainerProcess : public QObject {
  Q_OBJECT

 public:
  explicit TrainerProcess(QObject* parent = nullptr) : QObject(parent) {}
  void setProgram(const QString& program) { program_ = program; }  // a test brings a fake one

  // "parallax-trainer resume FOLDER", detached. Emits failed when it does not start.
  void start(const QString& runFolder);
  // "parallax-trainer check --json PLAN": what it would take, or the sentence why not; the latest question only.
  void forecast(const SavedPlan& plan);

 Q_SIGNALS:
  void started(const QString& runFolder);
  void failed(const QString& sentence);
  void forecastReady(const nlohmann::json& forecast);  // core/training/train.h: toJson(TrainingForecast)
  void forecastRefused(const QString& sentence);

 private:
  QString program_;
  LatestJob forecasting_;
};

}  // namespace parallax
