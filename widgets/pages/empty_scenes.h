// What the Scenes page shows while no data set is open: what can be dropped, and the way back to what was open before.
#pragma once

#include <QPushButton>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace parallax {

class EmptyScenes : public QWidget {
  Q_OBJECT

 public:
  explicit EmptyScenes(QWidget* parent = nullptr);

  void setRecent(const QStringList& paths);
  void setLoading(bool loading);  // one is being opened: none is asked for

 Q_SIGNALS:
  void openRequested();
  void openPathRequested(const QString& path);
  void demoRequested();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QVBoxLayout* recent_ = nullptr;
  QWidget* card_ = nullptr;
  QPushButton *open_ = nullptr, *demo_ = nullptr;
};

}  // namespace parallax
