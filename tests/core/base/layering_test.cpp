// The order of the rooms (ARCHITECTURE.md), read off the include lines.
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

namespace {

struct Rule {
  const char* folder;     // files below it ...
  const char* except;     // ... but not below this one, or these: "core/a|core/b" (empty: no exception)
  const char* forbidden;  // must not include what this matches
};

const Rule rules[] = {
    {"core", "", R"(^(Q[A-Z]|vtk|qcustomplot))"},
    {"core/base", "",
     R"(^(opencv2|torch|Eigen|embree|geometry/|imaging/|features/|estimators/|datasets/|synthesis/|networks/|catalogue/|evaluation/|figures/))"},
    {"core/geometry", "",
     R"(^(opencv2|torch|embree|imaging/|features/|estimators/|datasets/|synthesis/|networks/|catalogue/|evaluation/|figures/))"},
    {"core/synthesis", "", R"(^(opencv2|torch|imaging/|features/|estimators/|datasets/|networks/|catalogue/))"},
    {"core/networks", "core/networks/caffe",
     R"(^(opencv2|imaging/|features/|estimators/|datasets/|synthesis/|catalogue/))"},
    {"core/imaging", "",
     R"(^(torch|features/|estimators/|datasets/|synthesis/|networks/|catalogue/|evaluation/|figures/))"},
    {"core/features", "", R"(^(torch|estimators/|datasets/|synthesis/|networks/|catalogue/|evaluation/|figures/))"},
    {"core/datasets", "", R"(^(torch|features/|estimators/|synthesis/|networks/|catalogue/))"},
    {"core/estimators", "", R"(^(torch|datasets/|synthesis/|catalogue/))"},
    {"core/catalogue", "", R"(^(torch|evaluation/|figures/))"},
    {"core/evaluation", "", R"(^(torch|synthesis/))"},
    {"core/figures", "", R"(^(torch|datasets/|estimators/|networks/|synthesis/|catalogue/|evaluation/))"},
    {"core/runs", "",
     R"(^(opencv2|torch|ATen|Eigen|embree|geometry/|imaging/|features/|estimators/|datasets/|synthesis/|networks/|training_set/|training/|preparation/|catalogue/|evaluation/|figures/))"},
    {"core/training_set", "",
     R"(^(opencv2|torch|ATen|imaging/|features/|estimators/|datasets/|networks/|training/|preparation/|catalogue/|evaluation/|figures/))"},
    {"core/preparation", "", R"(^(torch|ATen|estimators/|networks/|training/|catalogue/|evaluation/|figures/))"},
    {"core/training", "",
     R"(^(opencv2|imaging/|features/|estimators/|datasets/|preparation/|catalogue/|evaluation/|figures/))"},
    {"core", "core/figures", R"(^cairo)"},
    {"core", "core/training_set|core/imaging", R"(^turbojpeg)"},
    {"core", "core/evaluation", R"(^(sqlite3|openssl/))"},
    {"widgets", "", R"(^(torch|ATen|c10|networks/|training/))"},
    {"widgets", "widgets/view3d", R"(^vtk)"},
    {"widgets", "widgets/plots", R"(^qcustomplot)"},
    {"app", "", R"(^(torch|vtk|qcustomplot))"},
    {"app/cli", "", R"(^Q[A-Z])"},
    {"app/trainer", "", R"(^(Q[A-Z]|opencv2|imaging/|features/|estimators/|datasets/|preparation/|catalogue/))"},
};

QStringList includesOf(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  static const QRegularExpression line("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]", QRegularExpression::MultilineOption);
  QStringList names;
  for (auto it = line.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();) names << it.next().captured(1);
  return names;
}

const QRegularExpression& askingTheLocale() {
  static const QRegularExpression calls(
      R"(\b(strto(d|f|ld)|ato[fl]|sto(d|f|ld)|v?f?sscanf|setlocale)\s*\(|\bv?sn?printf\s*\([^;]*%[-+ #0-9.*]*[aefgAEFG])");
  return calls;
}

// The name of a file is bytes; in the window bridge/file_path.h alone makes text of it and finds it again.
const QRegularExpression& pathAsText() {
  static const QRegularExpression turns(
      R"((?i)\bQString::fromStdString\([^;]*\.string\(\))"
      R"(|\w*(file|folder|path|weights|program|trainingSet|cache)\w*(\(\w*\))?((->|\.)text\(\))?(\.trimmed\(\))?\.toStdString\()"
      R"(|\b(filePath|writableLocation)\([^;]*\)\.toStdString\()"
      R"(|\bQFileInfo::exists\()");
  return turns;
}

QStringList filesWith(const QRegularExpression& wrong, const QStringList& folders, const QStringList& except) {
  const QDir top(PARALLAX_SOURCE_DIR);
  QStringList found;
  for (const QString& folder : folders) {
    QDirIterator files(top.filePath(folder), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
      const QString path = files.next(), name = top.relativeFilePath(path);
      QFile file(path);
      if (except.contains(name) || !file.open(QIODevice::ReadOnly)) continue;
      if (const auto match = wrong.match(QString::fromUtf8(file.readAll())); match.hasMatch())
        found << name + ": " + match.captured(0).left(80);
    }
  }
  return found;
}

}  // namespace

class LayeringTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void noRoomUsesWhatItMustNot() {
    const QDir top(PARALLAX_SOURCE_DIR);
    QStringList broken;
    int read = 0;
    for (const Rule& rule : rules) {
      const QRegularExpression forbidden(rule.forbidden);
      QDirIterator files(top.filePath(rule.folder), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
      while (files.hasNext()) {
        const QString path = files.next();
        const auto exceptions = QString(rule.except).split('|', Qt::SkipEmptyParts);
        if (std::any_of(exceptions.begin(), exceptions.end(),
                        [&](auto& e) { return path.startsWith(top.filePath(e)); }))
          continue;
        ++read;
        for (const QString& name : includesOf(path))
          if (forbidden.match(name).hasMatch()) broken << top.relativeFilePath(path) + " includes " + name;
      }
    }
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join('\n')));
    QVERIFY(read > 50);  // the rules did look at something
  }

  // What asks the locale how a number is written: a German desktop would read and write commas (base/numbers.h).
  void numbersKnowNoLocale() {
    const auto broken = filesWith(askingTheLocale(), {"core", "app", "widgets"}, {"app/studio/main.cpp"});  // sets it
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join('\n')));
    for (const char* bad :
         {"std::strtod(text, &end)", "std::stod(word)", "snprintf(text, 9, \"%.2f\", x)", "sscanf(a, b)"})
      QVERIFY2(askingTheLocale().match(bad).hasMatch(), bad);
    for (const char* good : {"snprintf(text, 9, \"%09lld\", n)", "realOf(word)", "restoredFrom(x)"})
      QVERIFY2(!askingTheLocale().match(good).hasMatch(), good);
  }

  void pathsKeepTheirBytesInTheWindow() {
    const auto broken = filesWith(pathAsText(), {"widgets", "app/studio"}, {"widgets/bridge/file_path.cpp"});
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join('\n')));
    for (const char* bad : {"QString::fromStdString(run.folder.string())", "open(folder.toStdString())",
                            "runFolder().toStdString()", "file_->text().trimmed().toStdString()",
                            "dir.filePath(\"plan.json\").toStdString()", "QFileInfo::exists(name)"})
      QVERIFY2(pathAsText().match(bad).hasMatch(), bad);
    for (const char* good : {"QString::fromStdString(event.text(\"why\"))", "pathOf(folder).string()",
                             "size().toStdString()", "QByteArray::fromStdString(path.string())"})
      QVERIFY2(!pathAsText().match(good).hasMatch(), good);
  }

  // nlohmann's dump() throws where a string is no UTF-8, as the name of a file may be.
  void jsonIsWrittenByOneFunction() {
    const auto broken =
        filesWith(QRegularExpression(R"(\.dump\()"), {"core", "app", "widgets"}, {"core/base/json_text.h"});
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join('\n')));
  }

  void theGuardSeesAForbiddenInclude() {
    const QRegularExpression forbidden(rules[0].forbidden);
    QVERIFY(forbidden.match("QString").hasMatch());
    QVERIFY(forbidden.match("vtkRenderer.h").hasMatch());
    QVERIFY(!forbidden.match("geometry/camera.h").hasMatch());
  }
};

QTEST_APPLESS_MAIN(LayeringTest)
#include "layering_test.moc"
