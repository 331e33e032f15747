// A button that opens a list to tick: scenes, kinds, lights. Nothing ticked means all.
#pragma once

#include <QToolButton>

class QLineEdit;
class QListWidget;

namespace parallax {

class ChoiceButton : public QToolButton {
  Q_OBJECT

 public:
  // `all`: what it says while nothing is ticked, "All scenes".
  explicit ChoiceButton(const QString& all, QWidget* parent = nullptr);

  void setChoices(const QStringList& choices);  // what was ticked stays ticked where it is still there; says nothing
  QStringList choices() const;
  QStringList ticked() const;
  std::vector<std::string> tickedNames() const;
  void setTicked(const QStringList& ticked);

 Q_SIGNALS:
  void changed();

 private:
  void showTicked();

  QString all_;
  QListWidget* list_ = nullptr;
  QLineEdit* search_ = nullptr;
  bool silent_ = false;
};

}  // namespace parallax
