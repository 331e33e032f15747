#include "pages/empty_training.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace parallax {

EmptyTraining::EmptyTraining(QWidget* parent) : QWidget(parent) {
  setObjectName("emptyTraining");
  auto* heading = new QLabel(tr("Train a network"));
  QFont large = heading->font();
  large.setPointSizeF(1.7 * large.pointSizeF());
  heading->setFont(large);
  heading->setAlignment(Qt::AlignCenter);
  auto* what = new QLabel(
      tr("Choose photographs and a preset, press Start, and watch the errors in degrees fall. Training goes on when "
         "the window is closed, and is here again next time.\n\nRuns of another machine are watched and steered just "
         "the same: open the folder they are written to."));
  what->setWordWrap(true);
  what->setAlignment(Qt::AlignCenter);
  what->setForegroundRole(QPalette::PlaceholderText);
  const auto button = [this](const QString& text, const char* name, void (EmptyTraining::*asked)()) {
    auto* b = new QPushButton(text);
    b->setObjectName(name);
    b->setMinimumSize(220, 36);
    connect(b, &QPushButton::clicked, this, asked);
    return b;
  };
  card_ = new QWidget;
  card_->setMaximumWidth(620);
  auto* inside = new QVBoxLayout(card_);
  inside->setContentsMargins(48, 44, 48, 40);
  inside->setSpacing(14);
  inside->addWidget(heading);
  inside->addWidget(what);
  inside->addSpacing(6);
  auto* first = button(tr("New run…"), "emptyNewRun", &EmptyTraining::newRequested);
  first->setDefault(true);
  inside->addWidget(first, 0, Qt::AlignHCenter);
  inside->addWidget(button(tr("Open a folder of runs…"), "emptyOpenRuns", &EmptyTraining::openRequested), 0,
                    Qt::AlignHCenter);
  auto* row = new QHBoxLayout;
  row->addStretch(1);
  row->addWidget(card_, 20);
  row->addStretch(1);
  auto* layout = new QVBoxLayout(this);
  layout->addStretch();
  layout->addLayout(row);
  layout->addStretch();
}

void EmptyTraining::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1));
  painter.setBrush(palette().color(QPalette::Base));
  painter.drawRoundedRect(QRectF(card_->geometry()).adjusted(1, 1, -1, -1), 12, 12);
}

}  // namespace parallax
