#include "pages/matrix_panel.h"

#include <QVBoxLayout>
#include <cmath>

#include "evaluation/pair_lookup.h"
#include "pages/measured_text.h"
#include "theme/theme.h"

namespace parallax {
namespace {

struct SceneLoad {
  PairGeometry geometry;
  DepthRange guess;
  bool hasCameras = false;
};

SceneLoad loadedScene(const Collection& collection, int scene, std::stop_token stop) {
  SceneLoad load{pairGeometry(collection, scene, stop), {1, 2}, false};
  const std::vector<Camera> cameras = sceneCameras(collection.scenes[scene]).cameras;
  load.hasCameras = cameras.size() > 1;
  if (load.hasCameras) load.guess = guessedDepthRange(cameras);
  if (!(load.guess.near > 0) || !(load.guess.far > load.guess.near)) load.guess = {1, 2};
  return load;
}

}  // namespace

MatrixPanel::MatrixPanel(Selection& selection, QWidget* parent) : QWidget(parent), selection_(selection) {
  matrix_ = new PairMatrix;
  legend_ = new MatrixLegend;
  readout_ = new QLabel;
  readout_->setObjectName("pairReadout");
  readout_->setWordWrap(true);
  readout_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  readout_->setMinimumHeight(3 * fontMetrics().height() + 2);  // or the page would jump with every word
  limits_ = new PairLimitsForm;
  limits_->hide();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(6);
  layout->addLayout(makeTools());
  layout->addWidget(matrix_);
  layout->addWidget(legend_);
  layout->addWidget(readout_);
  layout->addLayout(makeFoot());
  layout->addWidget(limits_);
  layout->addStretch(1);

  depthTimer_.setSingleShot(true);
  depthTimer_.setInterval(80);
  connect(&depthTimer_, &QTimer::timeout, this, &MatrixPanel::loadOverlap);
  connect(limits_, &PairLimitsForm::depthChanged, &depthTimer_, qOverload<>(&QTimer::start));
  connect(limits_, &PairLimitsForm::limitsChanged, this, &MatrixPanel::refresh);
  connect(matrix_, &PairMatrix::chosen, this, [this](int first, int second) {
    selection_.setPair({selection_.scene(), first, second, selection_.light()});
  });
  connect(matrix_, &PairMatrix::opened, &selection_, &Selection::requestInspect);
  connect(matrix_, &PairMatrix::hovered, this, &MatrixPanel::describe);
  connect(matrix_, &PairMatrix::hovered, this, &MatrixPanel::hovered);
  connect(&selection_, &Selection::collectionChanged, this, &MatrixPanel::loadScene);
  connect(&selection_, &Selection::collectionChanged, this, &MatrixPanel::takeResults);  // the old scene is gone
  connect(&selection_, &Selection::sceneChanged, this, &MatrixPanel::loadScene);
  connect(&selection_, &Selection::lightChanged, this, &MatrixPanel::matchResults);
  connect(&selection_, &Selection::pairChanged, this, &MatrixPanel::showChosen);
  fillColourings();
  loadScene();
}

QLayout* MatrixPanel::makeTools() {
  by_ = new QComboBox;
  by_->setObjectName("matrixColouring");
  by_->setAccessibleName(tr("Colour the pairs by"));
  method_ = new QComboBox;
  method_->setObjectName("matrixMethod");
  method_->setAccessibleName(tr("Method whose errors are shown"));
  for (QComboBox* box : {by_, method_}) box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  connect(by_, &QComboBox::currentIndexChanged, this, &MatrixPanel::refresh);
  connect(method_, &QComboBox::currentIndexChanged, this, &MatrixPanel::refresh);
  auto* title = new QLabel(tr("Pairs by"));
  QFont bold = title->font();
  bold.setBold(true);
  title->setFont(bold);
  title->setBuddy(by_);
  auto* row = new QHBoxLayout;
  row->addWidget(title);
  row->addWidget(by_, 3);
  row->addWidget(method_, 2);
  return row;
}

QLayout* MatrixPanel::makeFoot() {
  limitsToggle_ = new QToolButton;
  limitsToggle_->setObjectName("limitsToggle");
  limitsToggle_->setText(tr("Filters"));
  limitsToggle_->setAccessibleName(tr("Filters of the pairs"));
  limitsToggle_->setToolTip(tr("Dim pairs by rotation, baseline, overlap or error; set the planes of the frusta"));
  limitsToggle_->setCheckable(true);
  limitsToggle_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  limitsToggle_->setArrowType(Qt::RightArrow);
  limitsToggle_->setAutoRaise(true);
  connect(limitsToggle_, &QToolButton::toggled, this, [this](bool open) {
    limitsToggle_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    limits_->setVisible(open);
  });
  inspect_ = new QPushButton(tr("Inspect pair"));
  inspect_->setObjectName("inspectPairButton");
  inspect_->setToolTip(tr("Open the chosen pair in Inspect (Enter)"));
  inspect_->setMinimumHeight(30);
  connect(inspect_, &QPushButton::clicked, &selection_, &Selection::requestInspect);
  auto* row = new QHBoxLayout;
  row->addWidget(limitsToggle_);
  row->addStretch(1);
  row->addWidget(inspect_);
  return row;
}

void MatrixPanel::fillColourings() {
  const QVariant was = by_->currentData();
  const QSignalBlocker quiet(by_);
  by_->clear();
  const auto add = [this](const QString& text, PairColouring by) { by_->addItem(text, int(by)); };
  add(tr("Overlap"), PairColouring::overlap);
  add(tr("Data set's list"), PairColouring::listed);
  add(tr("Rotation angle"), PairColouring::rotation);
  add(tr("Baseline"), PairColouring::baseline);
  if (results_ && !results_->methods.empty()) {
    add(tr("ROE"), PairColouring::roe);
    add(tr("RTE"), PairColouring::rte);
    add(tr("Best method"), PairColouring::best);
  }
  by_->setCurrentIndex(std::max(0, by_->findData(was)));
}

void MatrixPanel::fillMethods() {
  const QString was = method_->currentText();
  const QSignalBlocker quiet(method_);
  method_->clear();
  if (results_)
    for (const MethodResults& method : results_->methods) method_->addItem(QString::fromStdString(method.label));
  method_->setCurrentIndex(method_->count() ? std::max(0, method_->findText(was)) : -1);
}

void MatrixPanel::setResults(std::shared_ptr<const ResultsSet> results) {
  given_ = std::move(results);
  takeResults();
}

void MatrixPanel::takeResults() {
  const auto& collection = selection_.collection();
  results_ = given_ && collection && areOf(*given_, *collection) ? given_ : nullptr;
  fillColourings();
  fillMethods();
  matchResults();
}

void MatrixPanel::loadScene() {
  values_ = {};
  overlapJob_.cancel();
  geometryJob_.cancel();
  refresh();
  showChosen();
  if (!selection_.sceneEntry()) return;
  geometryJob_.start([collection = selection_.collection(), scene = selection_.scene()](
                         std::stop_token stop) { return loadedScene(*collection, scene, stop); },
                     [this](SceneLoad load) {
                       limits_->setScene(load.geometry, load.guess, load.hasCameras);
                       values_.geometry = std::make_shared<const PairGeometry>(std::move(load.geometry));
                       matchResults();
                       showChosen();
                       loadOverlap();
                     });
}

void MatrixPanel::loadOverlap() {
  if (!selection_.sceneEntry() || !values_.geometry) return;
  overlapJob_.start([collection = selection_.collection(), scene = selection_.scene(), depth = limits_->depth()](
                        std::stop_token stop) { return pairOverlaps(collection->scenes[scene], depth, stop); },
                    [this](std::vector<float> overlap) {
                      values_.overlap = std::make_shared<const std::vector<float>>(std::move(overlap));
                      refresh();
                      showChosen();
                    });
}

void MatrixPanel::matchResults() {
  values_.results.reset();
  if (results_ && selection_.sceneEntry() && values_.geometry)
    values_.results = std::make_shared<const PairResults>(
        pairResults(results_, *selection_.collection(), selection_.scene(), selection_.light()));
  refresh();
  showChosen();
}

void MatrixPanel::refresh() {
  PairPaint paint{PairColouring(by_->currentData().toInt()), method_->currentIndex()};
  method_->setVisible(method_->count() > 0 && (paint.usesMethod() || limitsToggle_->isChecked()));
  PairLimits limits = limits_->limits();
  limits.method = method_->currentIndex();
  limits_->setErrorsKnown(results_ && !results_->methods.empty());
  matrix_->show(values_, paint, limits);
  legend_->setLegend(pairLegend(values_, paint));
}

void MatrixPanel::refreshTheme() {
  matrix_->refreshTheme();
  refresh();
  showChosen();  // names are in the pair's colours
}

void MatrixPanel::showChosen() {
  const auto& pair = selection_.pair();
  matrix_->setChosen(pair ? std::optional(Cell{pair->first, pair->second}) : std::nullopt);
  inspect_->setEnabled(pair.has_value());
  const Cell under = matrix_->hoveredCell().value_or(Cell{});
  describe(under.first, under.second);
}

void MatrixPanel::describe(int first, int second) {
  const auto& pair = selection_.pair();
  if (first < 0 && pair) return readout_->setText(sentence(pair->first, pair->second));
  if (first >= 0) return readout_->setText(sentence(first, second));
  readout_->setText(selection_.sceneEntry() ? tr("Rows are first views, columns second views. Point at a pair for its "
                                                 "numbers; click to choose it, double click to inspect it.")
                                            : QString());
}

QString MatrixPanel::sentence(int first, int second) const {
  const SceneEntry* scene = selection_.sceneEntry();
  const int n = scene ? int(scene->views.size()) : 0;
  if (first >= n || second >= n || values_.views() != n) return {};
  const auto name = [scene](int view) { return QString::fromStdString(scene->views[view].name).toHtmlEscaped(); };
  QStringList parts;
  if (const float angle = values_.rotationOf(first, second); !std::isnan(angle))
    parts << tr("rotation %1").arg(degreesText(angle));
  if (const float baseline = values_.baselineOf(first, second); !std::isnan(baseline))
    parts << tr("baseline %1").arg(double(baseline), 0, 'g', 4);
  if (const float overlap = values_.overlapOf(first, second); !std::isnan(overlap))
    parts << tr("overlap %1 %").arg(100.0 * double(overlap), 0, 'f', 0);
  parts << (values_.listed(first, second) ? tr("listed") : tr("not listed"));
  QString text = QStringLiteral("<b><span style='color:%1'>%2</span> – <span style='color:%3'>%4</span></b> ")
                     .arg(firstColour().name(), name(first), secondColour().name(), name(second));
  text += parts.join(QStringLiteral(" · "));
  QStringList errors, reversed;  // below the diagonal there are mostly those of the pair the other way round
  for (int m = 0; m < values_.methodCount(); ++m) {
    const MethodResults& method = values_.results->set->methods[m];
    if (const Measurement* found = values_.measurementInOrder(m, first, second))
      errors << measuredText(method, *found);
    else if (const Measurement* other = values_.measurementInOrder(m, second, first))
      reversed << measuredText(method, *other);
  }
  const QString all = measuredText(errors, reversed, name(first), name(second));
  if (!all.isEmpty()) text += QStringLiteral("<br>") + tr("ROE/RTE:") + " " + all;
  return text;
}

}  // namespace parallax
