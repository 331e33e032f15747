#include "pages/notice_bar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "theme/theme.h"

namespace parallax {

NoticeBar::NoticeBar(const QString& name, QWidget* parent) : QFrame(parent) {
  setObjectName(name + "Bar");
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  line_ = new QLabel;
  line_->setObjectName(name + "Text");
  line_->setWordWrap(true);
  line_->setTextFormat(Qt::PlainText);
  line_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  more_ = new QToolButton;
  more_->setObjectName(name + "More");
  more_->setAccessibleName(tr("Show all notes"));
  more_->setToolTip(more_->accessibleName());
  more_->setCheckable(true);
  more_->setAutoRaise(true);
  more_->setArrowType(Qt::RightArrow);
  dismiss_ = new QToolButton;
  dismiss_->setObjectName(name + "Dismiss");
  dismiss_->setText(QStringLiteral("×"));
  dismiss_->setAccessibleName(tr("Dismiss"));
  dismiss_->setToolTip(dismiss_->accessibleName());
  dismiss_->setAutoRaise(true);
  list_ = new QListWidget;
  list_->setObjectName(name + "List");
  list_->setAccessibleName(tr("Notes about this data set"));
  list_->setMaximumHeight(132);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setWordWrap(true);
  list_->hide();

  auto* row = new QHBoxLayout;
  row->setContentsMargins(8, 4, 4, 4);
  row->addWidget(more_);
  row->addWidget(line_, 1);
  row->addWidget(dismiss_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(0);
  layout->addLayout(row);
  layout->addWidget(list_);
  connect(more_, &QToolButton::toggled, this, [this](bool open) {
    more_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    list_->setVisible(open);
  });
  connect(dismiss_, &QToolButton::clicked, this, &NoticeBar::dismiss);
  hide();
}

void NoticeBar::showProblem(const QString& sentence) {
  constexpr int bearable = 200;  // letters in one line of a page; beyond, the first sentence stands for the rest
  const qsizetype end = sentence.indexOf(QStringLiteral(". "));
  if (sentence.size() <= bearable || end < 0) return present(sentence, {}, true);
  present(sentence.left(end + 1), sentence.mid(end + 2).split(QStringLiteral("; ")), true);
}

void NoticeBar::clear() {
  if (problem_) dismiss();
}

void NoticeBar::dismiss() { showNotes(problem_ ? QStringList(notes_) : QStringList()); }

void NoticeBar::showNotes(const QStringList& notes) {
  notes_ = notes;
  if (notes.size() < 2) return present(notes.value(0), {}, false);
  present(tr("%n notes about this data set: %1", nullptr, int(notes.size())).arg(notes[0]), notes, false);
}

QString NoticeBar::text() const { return isVisible() ? line_->text() : QString(); }

void NoticeBar::present(const QString& line, const QStringList& more, bool warning) {
  problem_ = warning;
  line_->setText(line);
  line_->setPalette({});
  if (warning) {
    QPalette palette;
    for (const auto role : {QPalette::WindowText, QPalette::Text}) palette.setColor(role, warningColour());
    line_->setPalette(palette);
  }
  list_->clear();
  list_->addItems(more);
  more_->setVisible(!more.isEmpty());
  more_->setChecked(false);
  setVisible(!line.isEmpty());
}

}  // namespace parallax
