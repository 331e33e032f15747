#include "pages/light_strip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include "pages/tile_painter.h"

namespace parallax {
namespace {

const QSize picture(72, 54);
constexpr int pad = 4;

class LightButton : public QToolButton {
 public:
  explicit LightButton(const Thumbnails& thumbnails) : thumbnails_(thumbnails) {
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setFixedSize(picture.width() + 2 * pad, picture.height() + 2 * pad + fontMetrics().height() + 2);
  }
  ThumbnailKey key;

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    if (isChecked()) painter.fillRect(rect(), palette().color(QPalette::Highlight));
    if (!isChecked() && underMouse()) painter.fillRect(rect(), palette().color(QPalette::Button));
    paintThumbnail(painter, QRect(QPoint(pad, pad), picture), thumbnails_.find(key), palette());
    painter.setPen(palette().color(isChecked() ? QPalette::HighlightedText : QPalette::WindowText));
    const QRect text(pad, pad + picture.height() + 2, picture.width(), fontMetrics().height());
    painter.drawText(text, Qt::AlignCenter, fontMetrics().elidedText(this->text(), Qt::ElideRight, text.width()));
  }

 private:
  const Thumbnails& thumbnails_;
};

}  // namespace

LightStrip::LightStrip(Selection& selection, Thumbnails& thumbnails, QWidget* parent)
    : QScrollArea(parent), selection_(selection), thumbnails_(thumbnails), buttons_(new QButtonGroup(this)) {
  setObjectName("lightStrip");
  setAccessibleName(tr("Lights of the scene"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* content = new QWidget;
  row_ = new QHBoxLayout(content);
  row_->setContentsMargins({});
  row_->setSpacing(2);
  row_->addStretch();
  setWidget(content);
  connect(buttons_, &QButtonGroup::idClicked, &selection_, &Selection::setLight);
  connect(&selection_, &Selection::collectionChanged, this, &LightStrip::rebuild);
  connect(&selection_, &Selection::sceneChanged, this, &LightStrip::rebuild);
  connect(&selection_, &Selection::lightChanged, this, &LightStrip::refresh);
  connect(&selection_, &Selection::pairChanged, this, &LightStrip::refresh);
  connect(&thumbnails_, &Thumbnails::loaded, this, [this](const ThumbnailKey& key) {
    for (QAbstractButton* button : buttons_->buttons())
      if (static_cast<LightButton*>(button)->key == key) button->update();
  });
  rebuild();
}

LightStrip::~LightStrip() { thumbnails_.forget(this); }

int LightStrip::shownView() const {
  if (selection_.pair()) return selection_.pair()->first;
  return int(selection_.sceneEntry()->views.size()) / 2;
}

void LightStrip::rebuild() {
  for (QAbstractButton* button : buttons_->buttons()) {
    buttons_->removeButton(button);
    delete button;
  }
  const SceneEntry* scene = selection_.sceneEntry();
  const int lights = scene && !scene->views.empty() ? int(scene->lights.size()) : 0;
  setVisible(lights > 1);  // one light is no choice
  for (int i = 0; lights > 1 && i < lights; ++i) {
    auto* button = new LightButton(thumbnails_);
    const QString name = QString::fromStdString(scene->lights[i]);
    button->setObjectName(QStringLiteral("light-%1").arg(i));
    button->setText(name);
    button->setAccessibleName(tr("Light %1").arg(name));
    button->setToolTip(button->accessibleName());
    buttons_->addButton(button, i);
    row_->insertWidget(i, button);
  }
  if (lights > 1) setFixedHeight(buttons_->button(0)->height() + 4);
  refresh();
}

void LightStrip::refresh() {
  const SceneEntry* scene = selection_.sceneEntry();
  if (!scene || buttons_->buttons().isEmpty()) return thumbnails_.forget(this);
  std::vector<ThumbnailKey> keys;
  for (QAbstractButton* button : buttons_->buttons()) {
    const int light = buttons_->id(button);
    auto& face = static_cast<LightButton&>(*button);
    face.key = thumbnailKey(*selection_.collection(), {selection_.scene(), shownView(), light});
    keys.push_back(face.key);
    button->setChecked(light == selection_.light());
    button->update();
    if (light == selection_.light()) ensureWidgetVisible(button, 8, 0);
  }
  thumbnails_.want(this, keys);
}

}  // namespace parallax
