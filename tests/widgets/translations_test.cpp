// Core speaks English; what the window shows of it is listed for the translators in translations/core_strings.h.
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "catalogue/formats.h"
#include "catalogue/methods.h"
#include "preparation/prepare.h"
#include "runs/plan.h"

using namespace parallax;

class TranslationsTest : public QObject {
  Q_OBJECT

  QString read(const QString& name) {
    QFile file(QStringLiteral(PARALLAX_SOURCE_DIR "/translations/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
  }

 private Q_SLOTS:
  void everySettingAndMethodIsListed() {
    QStringList wanted;
    const auto want = [&](const std::string& text) {
      if (!text.empty()) wanted << QString::fromStdString(text);
    };
    const auto wantSetting = [&](const SettingInfo& info) {
      want(info.title);
      want(info.sentence);
      want(info.minimumMeans);
      want(info.unit);
      for (const Choice& c : info.choices) want(c.title);
    };
    for (const SettingsSection& section : settingsSections()) {
      want(section.title);
      for (const SettingInfo& info : section.settings) wantSetting(info);
    }
    for (const auto& field : TrainingPlan::fields()) wantSetting(field.info);
    for (const auto& field : PreparePlan::fields()) wantSetting(field.info);
    for (const TrainingPreset& preset : trainingPresets()) {
      want(preset.title);
      want(preset.sentence);
    }
    for (const Method& method : methods()) want(method.sentence);
    for (const DatasetFormat& format : formats()) want(format.title);
    const QString listed = read("core_strings.h");
    QStringList missing;
    for (const QString& text : wanted)
      if (!listed.contains("QT_TRANSLATE_NOOP(\"core\", \"" + text + "\")") && !missing.contains(text)) missing << text;
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join('\n')));
  }

  void everyLanguageIsWhole_data() {
    QTest::addColumn<QString>("language");
    for (const char* l : {"de", "fi", "zh_CN"}) QTest::newRow(l) << l;
  }
  void everyLanguageIsWhole() {
    QFETCH(QString, language);
    const QString ts = read("parallax_" + language + ".ts");
    QVERIFY(ts.count("<message") > 100);
    QVERIFY(!ts.contains("type=\"unfinished\""));
  }

  // What lupdate finds in the sources today is in the file already.
  void everyStringOfTheWindowIsTranslated() {
    const QString lupdate = QLibraryInfo::path(QLibraryInfo::BinariesPath) + "/lupdate";
    const QString elsewhere = QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath) + "/lupdate";
    const QString program = QFile::exists(lupdate) ? lupdate : elsewhere;
    if (!QFile::exists(program)) QSKIP("There is no lupdate here.");
    QTemporaryDir dir;
    const QString copy = dir.filePath("parallax_de.ts");
    QVERIFY(QFile::copy(PARALLAX_SOURCE_DIR "/translations/parallax_de.ts", copy));
    QProcess process;
    process.setWorkingDirectory(PARALLAX_SOURCE_DIR);
    process.start(program, {"-silent", "-no-obsolete", "-locations", "none", "widgets", "app/studio",
                            "translations/core_strings.h", "-ts", copy});
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 0);
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString found = QString::fromUtf8(file.readAll());
    const auto at = found.indexOf("type=\"unfinished\"");
    QVERIFY2(at < 0, qPrintable(found.mid(std::max<qsizetype>(0, at - 300), 340)));
  }
};

QTEST_APPLESS_MAIN(TranslationsTest)
#include "translations_test.moc"
