#include "pages/empty_scenes.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "bridge/file_path.h"
#include "catalogue/formats.h"
#include "forms/settings_form.h"

namespace parallax {
namespace {

constexpr int mostShown = 5;

QString shortened(const QString& path) {
  const QString home = QDir::homePath();
  return path.startsWith(home + '/') ? QStringLiteral("~") + path.mid(home.size()) : path;
}

}  // namespace

EmptyScenes::EmptyScenes(QWidget* parent) : QWidget(parent) {
  setObjectName("emptyScenes");
  auto* heading = new QLabel(tr("Drop a data set here"));
  QFont large = heading->font();
  large.setPointSizeF(1.7 * large.pointSizeF());
  heading->setFont(large);
  heading->setAlignment(Qt::AlignCenter);
  QStringList known;
  for (const DatasetFormat& format : formats()) known << translatedCoreText(format.title);
  auto* what = new QLabel(tr("A folder of photographs, with or without known cameras, or a file that lists pairs.") +
                          (known.isEmpty() ? QString() : QStringLiteral("\n") + known.join(QStringLiteral(", "))));
  what->setWordWrap(true);
  what->setAlignment(Qt::AlignCenter);
  what->setForegroundRole(QPalette::PlaceholderText);
  open_ = new QPushButton(tr("Open a folder…"));
  open_->setObjectName("emptyOpen");
  open_->setMinimumHeight(34);
  open_->setMinimumWidth(180);
  connect(open_, &QPushButton::clicked, this, &EmptyScenes::openRequested);

  demo_ = new QPushButton(tr("Render the demo collection"));
  demo_->setObjectName("emptyDemo");
  demo_->setToolTip(tr("Seven synthetic scenes, photographed as the DTU robot would; half a minute the first time."));
  demo_->setMinimumHeight(34);
  demo_->setMinimumWidth(180);
  connect(demo_, &QPushButton::clicked, this, &EmptyScenes::demoRequested);

  card_ = new QWidget;
  card_->setMaximumWidth(620);
  auto* inside = new QVBoxLayout(card_);
  inside->setContentsMargins(48, 44, 48, 40);
  inside->setSpacing(14);
  inside->addWidget(heading);
  inside->addWidget(what);
  inside->addSpacing(6);
  inside->addWidget(open_, 0, Qt::AlignHCenter);
  inside->addWidget(demo_, 0, Qt::AlignHCenter);
  recent_ = new QVBoxLayout;
  recent_->setSpacing(2);
  inside->addLayout(recent_);
  auto* row = new QHBoxLayout;
  row->addStretch(1);
  row->addWidget(card_, 20);
  row->addStretch(1);
  auto* layout = new QVBoxLayout(this);
  layout->addStretch();
  layout->addLayout(row);
  layout->addStretch();
}

void EmptyScenes::setLoading(bool loading) {
  for (QPushButton* button : {open_, demo_}) button->setEnabled(!loading);
}

void EmptyScenes::setRecent(const QStringList& paths) {
  while (QLayoutItem* item = recent_->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  int shown = 0;
  for (const QString& path : paths) {
    if (!isThere(pathOf(path)) || shown == mostShown) continue;
    auto* button = new QPushButton(shortened(path).replace('&', QStringLiteral("&&")));
    button->setObjectName(QStringLiteral("emptyRecent%1").arg(shown++));
    button->setAccessibleName(tr("Open %1 again").arg(path));
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    QPalette palette;
    palette.setColor(QPalette::ButtonText, this->palette().color(QPalette::Link));
    button->setPalette(palette);
    connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT openPathRequested(path); });
    recent_->addWidget(button, 0, Qt::AlignHCenter);
  }
}

void EmptyScenes::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QColor edge = palette().color(QPalette::PlaceholderText);
  painter.setPen(QPen(edge, 1.5, Qt::DashLine));
  painter.setBrush(palette().color(QPalette::Base));
  painter.drawRoundedRect(QRectF(card_->geometry()).adjusted(1, 1, -1, -1), 12, 12);
}

}  // namespace parallax
