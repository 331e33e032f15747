#include "pages/pair_bar.h"

#include <QHBoxLayout>

#include "theme/theme.h"

namespace parallax {

PairBar::PairBar(Selection& selection, QWidget* parent) : QWidget(parent), selection_(selection) {
  setObjectName("pairBar");
  names_ = new QLabel;
  names_->setObjectName("pairBarNames");
  place_ = new QLabel;
  place_->setObjectName("pairBarPlace");
  place_->setForegroundRole(QPalette::PlaceholderText);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(2, 0, 2, 0);
  layout->addWidget(names_);
  layout->addStretch(1);
  layout->addWidget(place_);
  layout->addWidget(addStep("previousPairButton", tr("Previous pair of the scene"), Qt::LeftArrow, -1));
  layout->addWidget(addStep("nextPairButton", tr("Next pair of the scene"), Qt::RightArrow, 1));
  connect(&selection_, &Selection::collectionChanged, this, &PairBar::refresh);
  connect(&selection_, &Selection::pairChanged, this, &PairBar::refresh);
  refresh();
}

QToolButton* PairBar::addStep(const QString& id, const QString& name, Qt::ArrowType arrow, int by) {
  auto* button = new QToolButton;
  button->setObjectName(id);
  button->setAccessibleName(name);
  button->setToolTip(name + QStringLiteral(" (") + (by > 0 ? tr("Ctrl+Right") : tr("Ctrl+Left")) + ')');
  button->setArrowType(arrow);
  button->setAutoRaise(true);
  connect(button, &QToolButton::clicked, this, [this, by] { Q_EMIT stepRequested(by); });
  return button;
}

void PairBar::refresh() {
  const SceneEntry* scene = selection_.sceneEntry();
  const auto& pair = selection_.pair();
  setVisible(scene && pair);
  if (!scene || !pair) return;
  const auto text = [](const std::string& name) { return QString::fromStdString(name).toHtmlEscaped(); };
  names_->setText(QStringLiteral("<b>%1</b>&nbsp;&nbsp;<b><span style='color:%2'>%3</span> – "
                                 "<span style='color:%4'>%5</span></b>%6")
                      .arg(text(scene->name), firstColour().name(), text(scene->views[pair->first].name),
                           secondColour().name(), text(scene->views[pair->second].name),
                           scene->lights.size() > 1
                               ? QStringLiteral("&nbsp;&nbsp;") + tr("light %1").arg(text(scene->lights[pair->light]))
                               : QString()));
  const int place = selection_.placeInList();
  place_->setText(place >= 0 ? tr("Pair %1 of %2").arg(place + 1).arg(scene->pairs.size())
                             : tr("Not in the list of %1 pairs").arg(scene->pairs.size()));
}

}  // namespace parallax
