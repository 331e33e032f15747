#include "pages/pair_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include "bridge/evaluation_figures.h"
#include "evaluation/pair_lookup.h"
#include "models/pair_values.h"
#include "pages/measured_text.h"
#include "theme/theme.h"

namespace parallax {

PairBar::PairBar(Selection& selection, QWidget* parent) : QWidget(parent), selection_(selection) {
  setObjectName("pairBar");
  names_ = new QLabel;
  names_->setObjectName("pairBarNames");
  place_ = new QLabel;
  place_->setObjectName("pairBarPlace");
  place_->setForegroundRole(QPalette::PlaceholderText);
  measured_ = new QLabel;
  measured_->setObjectName("pairBarMeasured");
  measured_->setForegroundRole(QPalette::PlaceholderText);
  measured_->setWordWrap(true);
  measured_->setToolTip(
      tr("Errors ROE/RTE of this pair in the open results. The estimates below have their own "
         "settings and image size."));
  measured_->hide();
  auto* row = new QHBoxLayout;
  row->addWidget(names_);
  row->addStretch(1);
  row->addWidget(place_);
  row->addWidget(addStep("previousPairButton", tr("Previous pair of the scene"), Qt::LeftArrow, -1));
  row->addWidget(addStep("nextPairButton", tr("Next pair of the scene"), Qt::RightArrow, 1));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(2, 0, 2, 0);
  layout->setSpacing(0);
  layout->addLayout(row);
  layout->addWidget(measured_);
  connect(&selection_, &Selection::collectionChanged, this, &PairBar::takeResults);
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
  const auto counted = [](std::size_t n) { return QLocale().toString(qulonglong(n)); };
  const QString all = counted(scene->pairs.size());
  place_->setText(place >= 0 ? tr("Pair %1 of %2").arg(counted(std::size_t(place) + 1), all)
                             : tr("Not in the list of %1 pairs").arg(all));
  showMeasured();
}

void PairBar::setResults(std::shared_ptr<const ResultsSet> results) {
  given_ = std::move(results);
  takeResults();
  showMeasured();
}

void PairBar::takeResults() {
  const auto& collection = selection_.collection();
  results_ = given_ && collection && areOf(*given_, *collection) ? given_ : nullptr;
}

void PairBar::showMeasured() {
  const SceneEntry* scene = selection_.sceneEntry();
  const auto& pair = selection_.pair();
  QStringList inOrder, reversed;
  if (results_ && scene && pair) {
    const std::string &first = scene->views[pair->first].name, &second = scene->views[pair->second].name;
    const std::string& light = scene->lights[pair->light];
    std::int32_t there = -1, back = -1;
    for (std::int32_t i = 0; i < std::int32_t(results_->pairs.size()); ++i) {
      const EvaluatedPair& one = results_->pairs[i];
      if (one.first == first && one.second == second && one.scene == scene->name && one.light == light) there = i;
      if (one.first == second && one.second == first && one.scene == scene->name && one.light == light) back = i;
    }
    for (const MethodResults& method : results_->methods) {
      if (const Measurement* found = measurementOf(method, there))
        inOrder << measuredText(method, *found);
      else if (const Measurement* other = measurementOf(method, back))
        reversed << measuredText(method, *other);
    }
  }
  measured_->setVisible(!inOrder.isEmpty() || !reversed.isEmpty());
  if (measured_->isHidden()) return measured_->clear();
  const auto name = [&](int view) { return QString::fromStdString(scene->views[view].name).toHtmlEscaped(); };
  measured_->setText(tr("In the sweep (%1): %2")
                         .arg(QString::fromStdString(results_->size).toHtmlEscaped(),
                              measuredText(inOrder, reversed, name(pair->first), name(pair->second))));
}

void PairBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) refresh();  // names are in the pair's colours
}

}  // namespace parallax
