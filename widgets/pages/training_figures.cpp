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

bool isDark(CurvePaint paint) { return paint == CurvePaint::window && darkTheme(); }

}  // namespace

std::vector<TrainingFigure> trainingFigures(CurvePaint paint) {
  const bool dark = isDark(paint);
  const QColor rotation = firstColour(dark), translation = secondColour(dark);
  const QColor whole(dark ? "#c4a1ff" : "#6d28d9"), plain(dark ? "#5fd0b5" : "#0f766e");
  return {
      {"loss",
       Figures::tr("Loss"),
       Figures::tr("Loss"),
       {},
       true,
       true,
       {{"loss", Figures::tr("loss"), whole, Qt::SolidLine},
        {"lossT", Figures::tr("translation part"), translation, Qt::DashLine, true, false, false, Compared::no},
        {"lossQ", Figures::tr("orientation part"), rotation, Qt::DotLine, true, false, false, Compared::no},
        {"validated.loss", Figures::tr("validation"), whole, Qt::SolidLine, false, false, true, Compared::unnamed}}},
      {"errors",
       Figures::tr("Median errors (degrees)"),
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
       Figures::tr("Learning rate"),
       {},
       false,
       false,
       {{"lr", Figures::tr("learning rate"), plain, Qt::SolidLine, false}}},
      {"speed",
       Figures::tr("Pairs a second"),
       Figures::tr("Pairs a second"),
       {},
       false,
       false,
       {{"pairsPerSecond", Figures::tr("pairs/s"), plain, Qt::SolidLine}}},
      {"wait",
       Figures::tr("Data wait (%)"),
       Figures::tr("Data wait (% of the step)"),
       QStringLiteral(" %"),
       false,
       false,
       {{"wait", Figures::tr("waiting"), plain, Qt::SolidLine, true, false, false, Compared::named, 100}}},
      {"memory",
       Figures::tr("Memory (MiB)"),
       Figures::tr("Memory (MiB)"),
       QStringLiteral(" MiB"),
       false,
       false,
       {{"memory", Figures::tr("memory"), plain, Qt::SolidLine, false}}},
  };
}

QColor runColour(int index, CurvePaint paint) {
  static const std::array light{"#1d5fd0", "#c2410c", "#15803d", "#9333ea", "#b91c7a", "#0e7490"};
  static const std::array dark{"#6aa8ff", "#ff9a4d", "#5fd68a", "#c79bff", "#ff85c8", "#5cd3e6"};
  return QColor((isDark(paint) ? dark : light)[std::size_t(index) % light.size()]);
}

}  // namespace parallax
