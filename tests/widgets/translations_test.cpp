// Core speaks English; what the window shows of it is listed for the translators in translations/core_strings.h.
#include <QFile>
#include <QTest>

#include "catalogue/methods.h"

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
    for (const SettingsSection& section : settingsSections()) {
      want(section.title);
      for (const SettingInfo& info : section.settings) {
        want(info.title);
        want(info.sentence);
        want(info.minimumMeans);
        for (const Choice& c : info.choices) want(c.title);
      }
    }
    for (const Method& method : methods()) want(method.sentence);
    const QString listed = read("core_strings.h");
    QStringList missing;
    for (const QString& text : wanted)
      if (!listed.contains("QT_TRANSLATE_NOOP(\"core\", \"" + text + "\")")) missing << text;
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
};

QTEST_APPLESS_MAIN(TranslationsTest)
#include "translations_test.moc"
