#include "report.h"

#include <QApplication>
#include <QFileInfo>
#include <QTextStream>
#include <QTimer>
#include <algorithm>
#include <cstdio>

#include "main_window.h"

namespace parallax {
namespace {

void end(const QString& sentence) {
  QTextStream(stderr) << "parallax: " << sentence << '\n';
  QApplication::exit(1);
}

void report(MainWindow& window, const QString& file) {
  const auto& states = window.inspect().session().states();
  QTextStream out(stdout);
  out << window.inspect().results().asText();
  if (!window.grab().save(file)) return end("The picture " + file + " cannot be saved.");
  out << "Picture: " << QFileInfo(file).absoluteFilePath() << '\n';
  out.flush();
  if (std::none_of(states.begin(), states.end(), [](const MethodState& s) { return s.hasPose(); }))
    return end("No method found a pose.");
  QApplication::exit(0);
}

}  // namespace

void reportAndQuit(MainWindow& window, const QString& file) {
  PairSession& session = window.inspect().session();
  QObject::connect(&session, &PairSession::openFailed, &window, [](const QString& sentence) { end(sentence); });
  // The views follow the results within a few frames; half a second is many.
  QObject::connect(&session, &PairSession::allDone, &window,
                   [&window, file] { QTimer::singleShot(500, &window, [&window, file] { report(window, file); }); });
  QTimer::singleShot(120'000, &window, [] { end("Not done after two minutes."); });
}

}  // namespace parallax
