#include "pages/error_curves.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

#include "models/summary_model.h"

namespace parallax {

ErrorCurves::ErrorCurves(QWidget* parent) : QWidget(parent) {
  auto* plots = new QHBoxLayout;
  plots->setSpacing(8);
  for (int which : {0, 1}) plots->addWidget(makePlot(which), 1);

  upTo_ = new QComboBox;
  upTo_->setObjectName("curvesUpTo");
  upTo_->setAccessibleName(tr("Errors shown"));
  for (int degrees : {180, 90, 45, 20, 10, 5, 2}) upTo_->addItem(tr("0 to %1°").arg(degrees), degrees);
  connect(upTo_, &QComboBox::currentIndexChanged, this, [this] {
    for (CurvePlot* plot : plots_) plot->showUpTo(upTo_->currentData().toDouble());
  });
  auto* hint =
      new QLabel(tr("Click a curve or drag along it to list the pairs behind it. The wheel zooms, the right "
                    "button moves, a double click shows all."));
  hint->setForegroundRole(QPalette::PlaceholderText);
  hint->setWordWrap(true);
  auto* bar = new QHBoxLayout;
  bar->addWidget(new QLabel(tr("Errors")));
  bar->addWidget(upTo_);
  bar->addSpacing(8);
  bar->addWidget(hint, 1);
  for (int which : {0, 1}) {
    auto* save = new QPushButton(which == 0 ? tr("Save ROE…") : tr("Save RTE…"));
    save->setObjectName(which == 0 ? "saveRoe" : "saveRte");
    save->setToolTip(tr("Save this figure as PDF, SVG or PNG"));
    connect(save, &QPushButton::clicked, this, [this, which] {
      Q_EMIT saveRequested(plots_[which], which == 0 ? "orientation-error" : "translation-error");
    });
    bar->addWidget(save);
  }
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 8, 4);
  layout->addLayout(plots, 1);
  layout->addLayout(bar);
}

QWidget* ErrorCurves::makePlot(int which) {
  const ErrorKind kind = errorKinds[which];
  auto* plot = plots_[which] = new CurvePlot;
  plot->setObjectName(which == 0 ? "roeCurves" : "rteCurves");
  plot->setAccessibleName(which == 0 ? tr("Cumulative histogram of the orientation error")
                                     : tr("Cumulative histogram of the translation error"));
  plot->setTitles(which == 0 ? tr("Relative orientation error (°)") : tr("Relative translation error (°)"),
                  tr("Share of pairs (%)"), tr("°"));
  plot->setLimits(180);
  connect(plot, &CurvePlot::clicked, this,
          [this, kind](int method, double x, double tolerance) { Q_EMIT clicked(method, kind, x, tolerance); });
  connect(plot, &CurvePlot::dragged, this,
          [this, kind](int method, double from, double to) { Q_EMIT dragged(method, kind, from, to); });
  return plot;
}

void ErrorCurves::setFigures(std::shared_ptr<const EvaluationFigures> figures) {
  figures_ = std::move(figures);
  for (int which : {0, 1}) {
    std::vector<Curve> curves;
    if (figures_) {
      const auto looks = curveLooks(*figures_);
      for (std::size_t m = 0; m < figures_->methods.size(); ++m) {
        const MethodFigures& method = figures_->methods[m];
        const CumulativeCurve& from = method.curves[which];
        Curve curve{
            QString::fromStdString(method.label), {}, looks[m].colour, looks[m].style, from.errorDeg, from.share};
        for (double& y : curve.y) y *= 100;
        if (method.summaries[which].count > 0)
          curve.note = tr("median %1°").arg(method.summaries[which].median, 0, 'f', 2);
        if (method.cameras.guessed() > 0) curve.note += QStringLiteral(", ") + tr("cameras guessed");
        curves.push_back(std::move(curve));
      }
    }
    plots_[which]->setCurves(std::move(curves));
  }
  showMarks();
}

void ErrorCurves::setCurrent(int method) {
  for (CurvePlot* plot : plots_) plot->setCurrent(method);
}

void ErrorCurves::setPair(int pair) {
  pair_ = pair;
  showMarks();
}

void ErrorCurves::showMarks() {
  for (int which : {0, 1}) {
    std::vector<double> x;
    if (figures_)
      for (const MethodResults& method : figures_->results->methods) {
        const bool counts = pair_ >= 0 && pair_ < int(figures_->accepted.size()) && figures_->accepted[pair_];
        const Measurement* m = counts ? measurementOf(method, pair_) : nullptr;
        x.push_back(m ? errorOf(*m, errorKinds[which]) : std::nan(""));
      }
    plots_[which]->setMarks(x);
  }
}

void ErrorCurves::showChosen(int method, ErrorKind kind, double from, double to) {
  for (int which : {0, 1}) plots_[which]->showChosen(errorKinds[which] == kind ? method : -1, from, to);
}

}  // namespace parallax
