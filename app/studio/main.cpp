// parallax: the window.
#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QSettings>
#include <QSurfaceFormat>
#include <QTextStream>
#include <QTranslator>
#include <clocale>
#include <cstdlib>

#include "bridge/file_path.h"
#include "main_window.h"
#include "report.h"

using namespace parallax;

namespace {

void installTranslators(QApplication& app, const QString& language) {
  const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
  auto* own = new QTranslator(&app);
  if (own->load(locale, "parallax", "_", ":/i18n")) app.installTranslator(own);
  auto* qt = new QTranslator(&app);
  if (qt->load(locale, "qtbase", "_", QLibraryInfo::path(QLibraryInfo::TranslationsPath))) app.installTranslator(qt);
}

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  std::setlocale(LC_NUMERIC, "C");  // Qt took the desktop's; libraries read and write numbers in files
  QApplication::setOrganizationName("parallax");
  QApplication::setApplicationName("parallax");
  QApplication::setApplicationDisplayName("Parallax");
  QApplication::setApplicationVersion(PARALLAX_VERSION);

  QCommandLineParser parser;
  parser.setApplicationDescription("Desktop workbench for relative camera pose.");
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addPositionalArgument(
      "paths",
      "Two images; or a data set: a folder, a pair list, a bundle file; or a results file. None "
      "opens the embedded demo pair.",
      "[A B | DIR | RESULTS.db]");
  const QCommandLineOption report("report", "Estimate, print the table, save a picture of the window, and end.", "PNG");
  const QCommandLineOption theme("theme", "system, light or dark.", "THEME");
  const QCommandLineOption language("language", "Language of the window: en, de, fi or zh_CN.", "CODE");
  parser.addOptions({report, theme, language});
  parser.process(app);
  const QStringList paths = parser.positionalArguments();
  const bool isPair = paths.size() == 2, isOne = paths.size() == 1 && isThere(pathOf(paths[0]));
  if (!paths.isEmpty() && !isPair && !isOne) {
    QTextStream(stderr) << (paths.size() == 1
                                ? "parallax: There is no file or folder " + paths[0] + ".\n"
                                : QString("parallax: A pair is two images; %1 were given.\n").arg(paths.size()));
    return 2;
  }
  if (isOne && parser.isSet(report)) {
    QTextStream(stderr) << "parallax: --report takes a pair of images, and nothing else.\n";
    return 2;
  }
  const QStringList themes{"system", "light", "dark"};
  if (parser.isSet(theme) && !themes.contains(parser.value(theme))) {
    QTextStream(stderr) << "parallax: --theme is system, light or dark.\n";
    return 2;
  }

  installTranslators(app, parser.value(language));
  int choice = parser.isSet(report) ? int(ThemeChoice::light) : QSettings().value("theme", 0).toInt();
  if (parser.isSet(theme)) choice = int(themes.indexOf(parser.value(theme)));
  applyTheme(ThemeChoice(std::clamp(choice, 0, 2)));
  MainWindow window(!parser.isSet(report));
  window.show();
  if (parser.isSet(report)) reportAndQuit(window, parser.value(report));
  if (isOne || isPair)
    window.openPaths(paths);
  else
    window.inspect().session().openDemo();  // on the page where the window was left
  const int code = QApplication::exec();
  // A detector of OpenCV cannot be stopped in the middle: whoever closes the window does not wait for it; a sweep ends
  // within the pair it is at.
  if (LatestJob::workers().waitForDone(2500)) return code;
  QSettings().sync();
  std::_Exit(code);
}
