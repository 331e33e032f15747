// What the Training page shows while there is no run: what it is for, and the two ways to begin.
#pragma once

#include <QWidget>

namespace parallax {

class EmptyTraining : public QWidget {
  Q_OBJECT

 public:
  explicit EmptyTraining(QWidget* parent = nullptr);

 Q_SIGNALS:
  void newRequested();
  void openRequested();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QWidget* card_ = nullptr;
};

}  // namespace parallax
