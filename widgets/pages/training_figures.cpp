#include "pages/training_figures.h"

#include <QCoreApplication>
#include <array>

#include "theme/theme.h"

namespace parallax {
namespace {

using Compared = TrainingCurve::Compared;

// lupdate looks for a class around tr().
struct Figures {
  Q_DECLARE_TR_FUNCTIONS(TrainingCurves)
};

QColor wholeColour() { return darkTheme() ? QColor("#c4a1ff") : QColor("#6d28d9"); }
QColor plainColour() { return darkTheme() ? QColor("#5fd0b5") : QColor("#0f766e"); }

}  // namespace

std::vector<TrainingFigure> trainingFigures() {
  const QColor rotation = firstColour(), translation = secondColour();
  return {
      {"loss",
       Figures::tr("Loss"),
       {},
       true,
       true,
       {{"loss", Figures::tr("loss"), wholeColour(), Qt::SolidLine},
        {"lossT", Figures::tr("translation part"), translation, Qt::DashLine, true, false, false, Compared::no},
        {"lossQ", Figures::tr("orientation part"), rotation, Qt::DotLine, true, false, false, Compared::no},
        {"validated.loss", Figures::tr("validation"), wholeColour(), Qt::SolidLine, false, false, true,
         Compared::unnamed}}},
      {"errors",
       Figures::tr("Median errors (degrees)"),
       QStringLiteral("°"),
       true,
       false,
       {{"roe", Figures::tr("ROE, training"), rotation, Qt::SolidLine, true, true, false, Compared::unnamed},
        {"rte", Figures::tr("RTE, training"), translation, Qt::DashLine, true, true, false, Compared::unnamed},
        {"validated.roeMedian", Figures::tr("ROE, validation"), rotation, Qt::SolidLine, false, false, true},
        {"validated.rteMedian", Figures::tr("RTE, validation"), translation, Qt::DashLine, false, false, true}}},
      {"rate",
       Figures::tr("Learning rate"),
       {},
       false,
       false,
       {{"lr", Figures::tr("learning rate"), plainColour(), Qt::SolidLine, false}}},
      {"speed",
       Figures::tr("Pairs a second"),
       {},
       false,
       false,
       {{"pairsPerSecond", Figures::tr("pairs/s"), plainColour(), Qt::SolidLine}}},
      {"wait",
       Figures::tr("Data wait"),
       {},
       false,
       false,
       {{"wait", Figures::tr("waiting"), plainColour(), Qt::SolidLine}}},
      {"memory",
       Figures::tr("Memory (MiB)"),
       QStringLiteral(" MiB"),
       false,
       false,
       {{"memory", Figures::tr("memory"), plainColour(), Qt::SolidLine, false}}},
  };
}

QColor runColour(int index) {
  static const std::array light{"#1d5fd0", "#c2410c", "#15803d", "#9333ea", "#b91c7a", "#0e7490"};
  static const std::array dark{"#6aa8ff", "#ff9a4d", "#5fd68a", "#c79bff", "#ff85c8", "#5cd3e6"};
  return QColor((darkTheme() ? dark : light)[std::size_t(index) % light.size()]);
}

}  // namespace parallax
