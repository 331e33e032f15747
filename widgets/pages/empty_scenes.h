// What the Scenes page shows while no data set is open: what can be dropped, and the way back to what was open before.
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace parallax {

class EmptyScenes : public QWidget {
  Q_OBJECT

 public:
  explicit EmptyScenes(QWidget* parent = nullptr);

  void setRecent(const QStringList& paths);

 Q_SIGNALS:
  void openRequested();
  void openPathRequested(const QString& path);
  void demoRequested();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QVBoxLayout* recent_ = nullptr;
  QWidget* card_ = nullptr;
};

}  // namespace parallax
