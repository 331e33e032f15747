// What is known of the two cameras and of the true pose, to be read, typed over and applied.
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

#include "bridge/pair_session.h"

namespace parallax {

class CameraPanel : public QWidget {
  Q_OBJECT

 public:
  explicit CameraPanel(PairSession& session, QWidget* parent = nullptr);

 private:
  struct Row {
    QLabel *title = nullptr, *source = nullptr;
    QLineEdit* edit = nullptr;
  };
  Row addRow(const QString& name, const QString& objectName, const QString& placeholder);
  static QString sourceOf(const PosedImage& image);  // "EXIF: 28 mm equivalent, 1093 px"
  void showCamera(Row& row, const PosedImage& image);
  void refresh();
  void apply();

  PairSession& session_;
  Row first_, second_, truth_;
};

}  // namespace parallax
