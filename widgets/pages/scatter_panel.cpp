#include "pages/scatter_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "theme/theme.h"

namespace parallax {
namespace {

QPixmap swatch(const QColor& colour) {
  QPixmap pixmap(12, 12);
  pixmap.fill(colour);
  return pixmap;
}

QColor colourOf(const EvaluationFigures& figures, int method) {
  return methodColour(QString::fromStdString(figures.methods[method].method));
}

}  // namespace

void addErrorKinds(QComboBox& box) {
  box.addItem(ScatterPanel::tr("Orientation error (ROE)"), int(ErrorKind::orientation));
  box.addItem(ScatterPanel::tr("Translation error (RTE)"), int(ErrorKind::translation));
  box.addItem(ScatterPanel::tr("The larger of the two"), int(ErrorKind::worse));
}

void setMethodChoices(QComboBox& box, const EvaluationFigures* figures, int otherwise) {
  QStringList now, wanted;
  for (int i = 0; i < box.count(); ++i) now << box.itemText(i);
  if (figures)
    for (const MethodFigures& m : figures->methods) wanted << QString::fromStdString(m.label);
  if (now == wanted) return;
  const QSignalBlocker quiet(&box);
  const QString before = box.currentText();
  box.clear();
  for (int i = 0; i < wanted.size(); ++i) box.addItem(swatch(colourOf(*figures, i)), wanted[i], i);
  const int same = box.findText(before);
  box.setCurrentIndex(same >= 0 ? same : std::min(otherwise, int(wanted.size()) - 1));
}

ScatterPanel::ScatterPanel(QWidget* parent) : QWidget(parent) {
  plot_ = new ScatterPlot;
  plot_->setObjectName("scatterPlot");
  plot_->setAccessibleName(tr("Errors of one method against those of another"));
  plot_->setEmptyText(tr("Two methods with results are needed to compare them pair by pair."));
  const auto combo = [this](const char* name, const QString& says) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(says);
    connect(box, &QComboBox::currentIndexChanged, this, &ScatterPanel::refresh);
    return box;
  };
  x_ = combo("scatterX", tr("Method on the horizontal axis"));
  y_ = combo("scatterY", tr("Method on the vertical axis"));
  kind_ = combo("scatterKind", tr("Error"));
  {
    const QSignalBlocker quiet(kind_);
    addErrorKinds(*kind_);
  }
  log_ = new QCheckBox(tr("Logarithmic"));
  log_->setObjectName("scatterLog");
  connect(log_, &QCheckBox::toggled, plot_, &ScatterPlot::setLogarithmic);
  log_->setChecked(true);
  score_ = new QLabel;
  score_->setObjectName("scatterScore");
  score_->setWordWrap(true);
  score_->setForegroundRole(QPalette::PlaceholderText);
  auto* save = new QPushButton(tr("Save…"));
  save->setObjectName("saveScatter");
  connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(plot_, "method-against-method"); });

  auto* bar = new QHBoxLayout;
  bar->addWidget(x_);
  bar->addWidget(new QLabel(tr("against")));
  bar->addWidget(y_);
  bar->addWidget(kind_);
  bar->addWidget(log_);
  bar->addWidget(score_, 1);
  bar->addWidget(save);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 8, 4);
  layout->addWidget(plot_, 1);
  layout->addLayout(bar);
  connect(plot_, &ScatterPlot::clicked, this, [this](int point) { Q_EMIT pairClicked(pairs_[point]); });
  plot_->setNames([this](int point) {
    const EvaluatedPair& pair = figures_->results->pairs[pairs_[point]];
    return QString::fromStdString(pair.scene + " " + pair.first + " – " + pair.second);
  });
}

void ScatterPanel::setFigures(std::shared_ptr<const EvaluationFigures> figures) {
  figures_ = std::move(figures);
  fillChoices();
  isVisible() ? refresh() : void(stale_ = true);
}

void ScatterPanel::fillChoices() {
  setMethodChoices(*x_, figures_.get(), 0);
  setMethodChoices(*y_, figures_.get(), 1);
}

void ScatterPanel::showEvent(QShowEvent* event) {
  if (std::exchange(stale_, false)) refresh();
  QWidget::showEvent(event);
}

void ScatterPanel::refresh() {
  std::vector<float> x, y;
  pairs_.clear();
  std::size_t xBetter = 0, yBetter = 0;
  const int a = x_->currentIndex(), b = y_->currentIndex();
  const auto kind = ErrorKind(kind_->currentData().toInt());
  if (figures_ && a >= 0 && b >= 0 && a != b) {
    const auto &first = figures_->results->methods[a].measurements,
               &second = figures_->results->methods[b].measurements;
    for (std::size_t i = 0, j = 0; i < first.size() && j < second.size();) {
      if (first[i].pair != second[j].pair) {
        first[i].pair < second[j].pair ? ++i : ++j;
        continue;
      }
      if (figures_->accepted[first[i].pair]) {
        pairs_.push_back(first[i].pair);
        x.push_back(errorOf(first[i], kind));
        y.push_back(errorOf(second[j], kind));
        xBetter += x.back() < y.back();
        yBetter += y.back() < x.back();
      }
      ++i, ++j;
    }
    plot_->setTitles(tr("%1: %2, degrees").arg(x_->currentText(), kind_->currentText()),
                     tr("%1: %2, degrees").arg(y_->currentText(), kind_->currentText()));
    plot_->setColours(colourOf(*figures_, a), colourOf(*figures_, b));
  }
  plot_->setPoints(std::move(x), std::move(y));
  showScore(xBetter, yBetter);
  setPair(pair_);
}

void ScatterPanel::showScore(std::size_t xBetter, std::size_t yBetter) {
  if (pairs_.empty()) return score_->clear();
  const double n = double(pairs_.size());
  score_->setText(tr("%1 is better on %2 %, %3 on %4 % of %5 pairs")
                      .arg(x_->currentText(), QString::number(100 * double(xBetter) / n, 'f', 1), y_->currentText(),
                           QString::number(100 * double(yBetter) / n, 'f', 1),
                           QLocale().toString(qulonglong(pairs_.size()))));
}

void ScatterPanel::setPair(int pair) {
  pair_ = pair;
  const auto at = std::lower_bound(pairs_.begin(), pairs_.end(), pair);  // in the order of the measurements: sorted
  plot_->setMark(at != pairs_.end() && *at == pair ? int(at - pairs_.begin()) : -1);
}

}  // namespace parallax
