#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTranslator>

#include "catalogue/methods.h"
#include "forms/device_note.h"
#include "forms/settings_form.h"

using namespace parallax;

namespace {

// Knows three texts of core's.
class Translator : public QTranslator {
 public:
  bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* source, const char*, int) const override {
    const QHash<QByteArray, QString> known{
        {"%1 matches; five-point needs %2 inliers, found %3.", "%2 gebraucht, %3 gefunden, von %1."},
        {"so 1.2 times the longer side is assumed.", "also das 1,2-fache."},
        {"The network was told focal lengths that are assumed.", "Angenommen."}};
    return QByteArray(context) == "core" ? known.value(source) : QString();
  }
};

}  // namespace

class FormsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // Sentences are made with numbers in them, and put one behind the other.
  void sentencesOfCoreAreTranslatedWithTheirNumbers() {
    Translator translator;
    QCoreApplication::installTranslator(&translator);
    QCOMPARE(translatedCoreText("40 matches; five-point needs 5 inliers, found 3."),
             QStringLiteral("5 gebraucht, 3 gefunden, von 40."));
    QCOMPARE(translatedCoreText("so 1.2 times the longer side is assumed."), QStringLiteral("also das 1,2-fache."));
    QCOMPARE(
        translatedCoreText("The network was told focal lengths that are assumed. 1 match is 0.25 px off. 2 matches; "
                           "five-point needs 5 inliers, found 1e+03."),
        QStringLiteral("Angenommen. 1 match is 0.25 px off. 5 gebraucht, 1e+03 gefunden, von 2."));
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(translatedCoreText("40 matches; five-point needs 5 inliers, found 3."),
             QStringLiteral("40 matches; five-point needs 5 inliers, found 3."));
  }

  void everySettingOfEveryMethodHasAControl() {
    for (const SettingsSection& section : settingsSections()) {
      SettingsForm form(section.settings);
      for (const SettingInfo& info : section.settings) {
        auto* control = form.findChild<QWidget*>("setting-" + QString::fromStdString(info.key));
        QVERIFY2(control, info.key.c_str());
        QVERIFY(!control->accessibleName().isEmpty() && !control->toolTip().isEmpty());
      }
      QVERIFY(methodSettingsFrom(form.values()));
    }
  }

  void defaultsAreShown() {
    auto flat = nlohmann::json::object();
    for (const SettingsSection& section : settingsSections()) flat.update(SettingsForm(section.settings).values());
    QCOMPARE(QString::fromStdString(flat.dump()), QString::fromStdString(toFlatJson(MethodSettings{}).dump()));
  }

  // Below the control, found by name; another text takes its place; forms without the setting stay as they are.
  void aNoteStandsBelowItsControl() {
    for (const SettingsSection& section : settingsSections()) {
      SettingsForm form(section.settings);
      form.show();
      form.setNote("device", "CUDA: <b>one</b>");
      form.setNote("device", "CUDA: <b>another</b>");
      const auto notes = form.findChildren<QLabel*>("note-device");
      auto* control = form.findChild<QWidget*>("setting-device");
      QCOMPARE(notes.size(), control ? 1 : 0);
      if (!control) continue;
      QCOMPARE(notes[0]->text(), QString("CUDA: <b>another</b>"));
      QCOMPARE(notes[0]->textFormat(), Qt::PlainText);
      QTRY_VERIFY(notes[0]->isVisible() && notes[0]->y() >= control->y() + control->height());
    }
  }

  void theDeviceRowSaysWhatIsThere() {
    for (const SettingsSection& section : settingsSections()) {
      if (section.id != "cnn") continue;
      SettingsForm form(section.settings);
      noteDevice(form);
      QTRY_VERIFY_WITH_TIMEOUT(form.findChild<QLabel*>("note-device"), 20000);
      const QString said = form.findChild<QLabel*>("note-device")->text();
      QVERIFY2(said.startsWith(cudaFacts().usable ? "CUDA: " : "No CUDA: "), qPrintable(said));
      QVERIFY(said.contains(QString::fromStdString(cudaFacts().usable ? cudaFacts().name : cudaFacts().whyNot)));
    }
  }

  void editingTells() {
    const std::vector<SettingInfo> infos{
        {"flag", SettingInfo::Kind::toggle, "Flag", "A flag.", true, 0, 0, {}},
        {"count", SettingInfo::Kind::integer, "Count", "A count.", 3, 1, 9, {}},
        {"real", SettingInfo::Kind::real, "Real", "A number.", 0.5, 0, 1, {}},
        {"way", SettingInfo::Kind::choice, "Way", "A way.", "b", 0, 0, {{"a", "A"}, {"b", "B"}}},
        {"word", SettingInfo::Kind::text, "Word", "A word.", "x", 0, 0, {}}};
    SettingsForm form(infos);
    form.show();
    QSignalSpy edited(&form, &SettingsForm::edited);
    QTest::mouseClick(form.findChild<QCheckBox*>("setting-flag"), Qt::LeftButton, {}, QPoint(5, 5));
    QTest::keyClick(form.findChild<QSpinBox*>("setting-count"), Qt::Key_Up);
    QTest::keyClick(form.findChild<QComboBox*>("setting-way"), Qt::Key_Up);
    auto* word = form.findChild<QLineEdit*>("setting-word");
    QTest::keyClicks(word, "yz");
    QTest::keyClick(word, Qt::Key_Return);
    QCOMPARE(edited.count(), 4);
    QCOMPARE(QString::fromStdString(form.values().dump()),
             QString(R"({"count":4,"flag":false,"real":0.5,"way":"a","word":"xyz"})"));
    form.restoreDefaults();
    QCOMPARE(edited.count(), 4);
    QCOMPARE(form.values()["way"].get<std::string>(), std::string("b"));
  }
};

QTEST_MAIN(FormsTest)
#include "forms_test.moc"
