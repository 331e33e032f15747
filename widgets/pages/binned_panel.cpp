#include "pages/binned_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "models/summary_model.h"
#include "pages/scatter_panel.h"

namespace parallax {
namespace {

QString titleOf(Along along) {
  switch (along) {
    case Along::rotation: return BinnedPanel::tr("Rotation between the views (°)");
    case Along::baseline: return BinnedPanel::tr("Baseline (units of the data set)");
    case Along::overlap: return BinnedPanel::tr("Overlap of the fields of view (0 to 1)");
  }
  return {};
}

bool isKnown(const EvaluatedPair& pair, Along along) {
  const double value = valueAlong(pair, along);
  return std::isfinite(value) && (along != Along::baseline || value > 0) && (along != Along::overlap || value >= 0);
}

}  // namespace

double valueAlong(const EvaluatedPair& pair, Along along) {
  return along == Along::rotation ? pair.rotationDeg : along == Along::baseline ? pair.baseline : pair.overlap;
}

BinnedPanel::BinnedPanel(QWidget* parent) : QWidget(parent) {
  plot_ = new BinPlot;
  plot_->setObjectName("binPlot");
  plot_->setAccessibleName(tr("Median error and failures along rotation, baseline or overlap"));
  plot_->setEmptyText(tr("Nothing is known to sort these pairs by."));
  kind_ = new QComboBox;
  kind_->setObjectName("binKind");
  kind_->setAccessibleName(tr("Error"));
  addErrorKinds(*kind_);
  along_ = new QComboBox;
  along_->setObjectName("binAlong");
  along_->setAccessibleName(tr("Along"));
  along_->addItem(tr("Rotation"), int(Along::rotation));
  along_->addItem(tr("Baseline"), int(Along::baseline));
  along_->addItem(tr("Overlap"), int(Along::overlap));
  const auto ask = [this] {
    Q_EMIT asked(ErrorKind(kind_->currentData().toInt()), Along(along_->currentData().toInt()));
  };
  connect(kind_, &QComboBox::currentIndexChanged, this, ask);
  connect(along_, &QComboBox::currentIndexChanged, this, ask);
  failures_ = new QCheckBox(tr("Share of failures (dotted)"));
  failures_->setObjectName("binFailures");
  failures_->setChecked(true);
  connect(failures_, &QCheckBox::toggled, plot_, &BinPlot::setFailuresShown);
  auto* hint = new QLabel(tr("Bins of equally many pairs. Click a dot to list its pairs."));
  hint->setForegroundRole(QPalette::PlaceholderText);
  hint->setWordWrap(true);
  auto* save = new QPushButton(tr("Save…"));
  save->setObjectName("saveBins");
  connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(plot_, "error-by-geometry"); });
  connect(plot_, &BinPlot::clicked, this, &BinnedPanel::clicked);

  auto* bar = new QHBoxLayout;
  bar->addWidget(kind_);
  bar->addWidget(new QLabel(tr("against")));
  bar->addWidget(along_);
  bar->addWidget(failures_);
  bar->addWidget(hint, 1);
  bar->addWidget(save);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 8, 4);
  layout->addWidget(plot_, 1);
  layout->addLayout(bar);
}

void BinnedPanel::setFigures(std::shared_ptr<const EvaluationFigures> figures) {
  figures_ = std::move(figures);
  std::vector<BinSeries> series;
  methods_.clear();
  if (figures_) {
    const auto looks = curveLooks(*figures_);
    for (std::size_t m = 0; m < figures_->methods.size(); ++m) {
      BinSeries s{QString::fromStdString(figures_->methods[m].label), looks[m].colour, looks[m].style, {}, {}, {}, {}};
      for (const Bin& bin : figures_->methods[m].bins) {
        s.from.push_back(bin.from);
        s.to.push_back(bin.to);
        s.median.push_back(bin.summary.median);
        s.failures.push_back(100 * bin.summary.failureShare());
      }
      if (s.from.empty()) continue;
      series.push_back(std::move(s));
      methods_.push_back(int(m));
    }
    plot_->setTitles(titleOf(figures_->request.along),
                     tr("Median of: %1, degrees").arg(kind_->itemText(int(figures_->request.binnedKind))),
                     tr("Pairs without a pose (%)"));
  }
  plot_->setSeries(std::move(series));
  showMarks();
}

void BinnedPanel::setPair(int pair) {
  pair_ = pair;
  showMarks();
}

void BinnedPanel::showMarks() {
  double x = std::nan("");
  std::vector<double> y;
  if (figures_ && pair_ >= 0 && pair_ < int(figures_->accepted.size()) && figures_->accepted[pair_]) {
    x = valueAlong(figures_->results->pairs[pair_], figures_->request.along);
    for (int method : methods_) {
      const Measurement* m = measurementOf(figures_->results->methods[method], pair_);
      y.push_back(m ? errorOf(*m, figures_->request.binnedKind) : std::nan(""));
    }
  }
  plot_->setMarks(x, y);
}

void BinnedPanel::clicked(int series, int bin) {
  const int method = methods_[series];
  const Bin& chosen = figures_->methods[method].bins[bin];
  const auto& results = *figures_->results;
  const Along along = figures_->request.along;
  std::vector<int> all;  // sorted as binned() sorts them, so that a bin has exactly its pairs
  for (const Measurement& m : results.methods[method].measurements)
    if (figures_->accepted[m.pair] && isKnown(results.pairs[m.pair], along)) all.push_back(m.pair);
  std::stable_sort(all.begin(), all.end(), [&](int a, int b) {
    return valueAlong(results.pairs[a], along) < valueAlong(results.pairs[b], along);
  });
  const std::size_t count = figures_->methods[method].bins.size();
  std::vector<int> pairs(all.begin() + std::ptrdiff_t(bin * all.size() / count),
                         all.begin() + std::ptrdiff_t((bin + 1) * all.size() / count));
  Q_EMIT binClicked(method, figures_->request.binnedKind, std::move(pairs),
                    tr("%1, %2 from %3 to %4")
                        .arg(QString::fromStdString(figures_->methods[method].label), along_->currentText(),
                             QString::number(chosen.from, 'g', 3), QString::number(chosen.to, 'g', 3)));
}

}  // namespace parallax
