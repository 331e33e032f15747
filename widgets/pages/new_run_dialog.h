// A new run: what it learns from, how, where; what that will take; and the command that does the same elsewhere.
#pragma once

#include <QDialog>
#include <QTimer>

#include "bridge/runs_session.h"
#include "bridge/set_preparation.h"
#include "bridge/trainer_process.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace parallax {

class ProgressBar;

class NewRunSource;
class Selection;
class SettingsForm;

class NewRunDialog : public QDialog {
  Q_OBJECT

 public:
  NewRunDialog(Selection& selection, RunsSession& session, TrainerProcess& trainer, QWidget* parent = nullptr);
  ~NewRunDialog() override;

  SavedPlan plan() const;  // as the form says; a training set that is yet to be prepared is empty
  QString runFolder() const;
  void setRunsFolder(const QString& folder);
  void setPreset(const QString& id);

 Q_SIGNALS:
  void created(const QString& runFolder);  // and its trainer is being started

 protected:
  void reject() override;

 private:
  QWidget* makeBasics(Selection& selection);
  QWidget* makeSettings();
  QWidget* makeOutlook();
  void presetChosen();
  void sourceChanged();
  void edited();
  void ask();  // for the forecast
  void showForecast(const nlohmann::json& forecast);
  void showProblem(const QString& sentence);
  void showCommand();
  void suggestName();
  void start();
  void prepare();
  void prepared(const QString& folder, const QStringList& notes);
  void create();
  void setBusy(bool busy);
  QString fault() const;
  QString placeFault() const;  // of name and folder
  QString runsFolder() const;  // "~/" written out
  QString setFolder() const;

  RunsSession& session_;
  TrainerProcess& trainer_;
  SetPreparation preparation_;
  NewRunSource* source_ = nullptr;
  QComboBox* preset_ = nullptr;
  QLabel *presetAbout_ = nullptr, *outlook_ = nullptr;
  QLineEdit *name_ = nullptr, *folder_ = nullptr;
  std::vector<SettingsForm*> forms_;
  QWidget* body_ = nullptr;
  QPlainTextEdit* command_ = nullptr;
  ProgressBar* progress_ = nullptr;
  QPushButton *start_ = nullptr, *close_ = nullptr;
  QTimer soon_;
  LatestJob creating_;
  bool named_ = false;  // by the person
};

}  // namespace parallax
