// One sentence over a page, with more behind it: never in the way, never a box to click away.
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QListWidget;
class QToolButton;

namespace parallax {

class NoticeBar : public QFrame {
  Q_OBJECT

 public:
  // `name` begins the object names: "noticeBar", "noticeText", ...
  explicit NoticeBar(const QString& name = QStringLiteral("notice"), QWidget* parent = nullptr);

  void showProblem(const QString& sentence);  // until it is dismissed: then the notes are back
  void clear();                               // no problem any longer
  // One is shown as it is, several as their number, and all of them when it is opened out. None: nothing is shown.
  void showNotes(const QStringList& notes);
  QString text() const;

 private:
  void present(const QString& line, const QStringList& more, bool warning);
  void dismiss();

  QLabel* line_;
  QToolButton *more_, *dismiss_;
  QListWidget* list_;
  QStringList notes_;  // none: there are none, or they were dismissed
  bool problem_ = false;
};

}  // namespace parallax
