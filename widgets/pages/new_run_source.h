// What a new run learns from: a training set that is there, photographs that are made into one first, or rendered
// scenes. Says in a sentence what is in it.
#pragma once

#include <QTimer>
#include <QWidget>

#include "bridge/latest_job.h"
#include "bridge/selection.h"
#include "bridge/set_preparation.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace parallax {

class SettingsForm;

class NewRunSource : public QWidget {
  Q_OBJECT

 public:
  enum class Kind { trainingSet, openCollection, photographs, rendered };

  explicit NewRunSource(Selection& selection, QWidget* parent = nullptr);

  Kind kind() const;
  void setKind(Kind kind);
  QString trainingSet() const;  // the folder, of an existing set; empty otherwise
  void useTrainingSet(const QString& folder);
  bool preparesFirst() const { return kind() == Kind::openCollection || kind() == Kind::photographs; }
  // Of photographs: what is to be prepared. The sentence says what is missing.
  Result<SetPreparation::Request> request() const;
  QString problem() const { return problem_; }  // what was found wrong with what is chosen; empty: nothing yet
  QString suggestedName() const;                // for a run: of the set, the collection, the folder

 Q_SIGNALS:
  void changed();

 private:
  void showKind();
  void edited();
  void describe();
  void browse();
  void collectionChanged();

  Selection& selection_;
  QComboBox* kind_ = nullptr;
  QLineEdit* path_ = nullptr;
  QPushButton* browse_ = nullptr;
  SettingsForm* preparation_ = nullptr;
  QWidget* preparationBox_ = nullptr;
  QLabel* about_ = nullptr;
  QString setPath_, photographsPath_, problem_;
  LatestJob describing_;
  QTimer soon_;
};

}  // namespace parallax
