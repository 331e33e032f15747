// The plan of a run: its description, presets, faults, file and flags.
#include "runs/plan.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace parallax;
using nlohmann::json;

namespace {

// Another value than the default, whatever the field.
json otherValue(const SettingInfo& info) {
  switch (info.kind) {
    case SettingInfo::Kind::toggle: return !info.standard.get<bool>();
    case SettingInfo::Kind::integer:
      return info.standard.get<int>() + 1 <= info.maximum ? info.standard.get<int>() + 1 : 0;
    case SettingInfo::Kind::real: return info.standard == 0.5 ? 0.25 : 0.5;
    case SettingInfo::Kind::choice:
      return info.choices.front().value == info.standard ? info.choices.back().value : info.choices.front().value;
    default: return "it's a \"folder\"/$HOME";
  }
}

TrainingPlan everythingChanged() {
  TrainingPlan plan;
  for (const auto& field : TrainingPlan::fields()) field.set(plan, otherValue(field.info));
  return plan;
}

// The words a POSIX shell makes of the flags.
QStringList wordsInShell(const std::string& flags) {
  QProcess shell;
  shell.start("/bin/sh", {"-c", "for w in " + QString::fromStdString(flags) + "; do printf '%s\\n' \"$w\"; done"});
  shell.waitForFinished();
  return QString::fromUtf8(shell.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
}

}  // namespace

class PlanTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everySettingExplainsItself() {
    std::set<std::string> keys, titles;
    for (const auto& field : TrainingPlan::fields()) {
      const SettingInfo& info = field.info;
      QVERIFY2(keys.insert(info.key).second && titles.insert(info.title).second, info.key.c_str());
      QVERIFY2(info.sentence.ends_with('.') && info.sentence.size() > 15, info.key.c_str());
      QVERIFY2(checked(info, info.standard).has_value(), info.key.c_str());
    }
    // every member of the struct has its field: a plan with all fields changed differs in all of them
    QCOMPARE(differences({}, everythingChanged()).size(), TrainingPlan::fields().size());
  }

  void theDefaultsAreThePapers() {
    const TrainingPlan plan;
    QCOMPARE(plan.epochs, 15);
    QCOMPARE(plan.batch, 128);
    QCOMPARE(plan.learningRate, 1e-4);
    QCOMPARE(plan.weightDecay, 1e-5);
    QCOMPARE(plan.beta, 10.0);
    QCOMPARE(plan.crop, 323);
    QCOMPARE(plan.testCrop, 227);
    QVERIFY(fault(plan).empty());
    QVERIFY(planOf("landmarks", json::object()) == plan);
  }

  void everyPresetIsValid() {
    QCOMPARE(trainingPresets().size(), 4u);
    for (const TrainingPreset& preset : trainingPresets()) {
      const auto plan = planOf(preset.id, {});
      QVERIFY2(plan.has_value(), plan ? "" : plan.error().message.c_str());
      QVERIFY2(fault(*plan).empty(), fault(*plan).c_str());
      QCOMPARE(differences({}, *plan).size(), preset.changes.size());  // each change changes something
      SavedPlan saved{*plan, preset.id, ""};
      QCOMPARE(fault(saved).empty(), preset.rendersItsSet);  // the others name a set
      saved.plan.trainingSet = "set";
      QCOMPARE(fault(saved).empty(), !preset.needsStartWeights);
      saved.plan.startWeights = "weights.pt";
      if (preset.needsStartWeights) QVERIFY2(fault(saved).empty(), fault(saved).c_str());
    }
  }

  void networksWithoutAPyramidGetTheirOnlyCrop() {
    QCOMPARE(planOf("", {{"network", "cnnA"}})->crop, 227);
    QCOMPARE(planOf("", {{"network", "cnnBspp"}})->crop, 323);
    QCOMPARE(planOf("", {{"network", "cnnA"}, {"crop", 300}})->crop, 300);
  }

  void faultsHaveSentences_data() {
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("word");
    QTest::newRow("crop") << R"({"network": "cnnB", "crop": 323})"
                          << "crop must be 227";
    QTest::newRow("test crop") << R"({"network": "cnnA", "test-crop": 0})"
                               << "test-crop must be 227";
    QTest::newRow("matches, frozen") << R"({"network": "cnnCspp", "frozen-layers": 5, "match-weight": 1})"
                                     << "match-weight";
    QTest::newRow("tiny crop") << R"({"crop": 30})"
                               << "at least 67";
    QTest::newRow("micro batch") << R"({"batch": 8, "micro-batch": 9})"
                                 << "micro-batch";
    QTest::newRow("width") << R"({"start-weights": "a.pt", "branch-width": 0.5})"
                           << "branch-width";
    QTest::newRow("jitter") << R"({"frozen-layers": 5, "colour-jitter": 0.2})"
                            << "colour-jitter";
    QTest::newRow("tf32") << R"({"device": "cpu", "precision": "tf32"})"
                          << "tf32";
  }
  void faultsHaveSentences() {
    QFETCH(QString, changes);
    QFETCH(QString, word);
    const auto plan = planOf("", json::parse(changes.toStdString()));
    QVERIFY(plan.has_value());
    const QString why = QString::fromStdString(fault(*plan));
    QVERIFY2(why.contains(word) && why.endsWith('.'), qPrintable(why));
  }

  void unknownPresetsAndKeysAreRefused() {
    QVERIFY(planOf("paper", {}).error().message.find("landmarks") != std::string::npos);
    QVERIFY(planOf("", {{"learningrate", 1}}).error().message.find("learningrate") != std::string::npos);
    QVERIFY(!planOf("", {{"epochs", 0}}));
    QVERIFY(!planOf("", {{"epochs", 1.5}}));
  }

  void fileRoundTrip() {
    QTemporaryDir dir;
    const std::filesystem::path file = dir.filePath("plan.json").toStdString();
    QVERIFY(writePlan(file, {everythingChanged(), "demo", ""}).has_value());
    const auto back = readPlan(file);
    QVERIFY2(back.has_value(), back ? "" : back.error().message.c_str());
    QVERIFY(back->plan == everythingChanged());
    QCOMPARE(back->preset, std::string("demo"));
    QVERIFY(!back->program.empty());
    QVERIFY(QDir(dir.path()).entryList(QDir::Files) == QStringList{"plan.json"});  // nothing is left aside
  }

  void damagedFilesAreRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("half") << "{\"format\": \"parallax-plan\", \"set"
                          << "not JSON";
    QTest::newRow("other") << R"({"format": "something"})"
                           << "not the plan";
    QTest::newRow("array") << "[1, 2]"
                           << "not the plan";
    QTest::newRow("newer") << R"({"format": "parallax-plan", "version": 2, "settings": {}})"
                           << "newer";
    QTest::newRow("no version") << R"({"format": "parallax-plan", "settings": {}})"
                                << "version";
    QTest::newRow("no settings") << R"({"format": "parallax-plan", "version": 1})"
                                 << "no settings";
    QTest::newRow("key") << R"({"format": "parallax-plan", "version": 1, "settings": {"gamma": 1}})"
                         << "gamma";
    QTest::newRow("range") << R"({"format": "parallax-plan", "version": 1, "settings": {"batch": -1}})"
                           << "batch";
    QTest::newRow("type") << R"({"format": "parallax-plan", "version": 1, "settings": {"batch": [2]}})"
                          << "batch";
  }
  void damagedFilesAreRefused() {
    QFETCH(QString, text);
    QFETCH(QString, word);
    QTemporaryDir dir;
    QFile file(dir.filePath("plan.json"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
    file.close();
    const auto plan = readPlan(file.fileName().toStdString());
    QVERIFY(!plan);
    const QString why = QString::fromStdString(plan.error().message);
    QVERIFY2(why.contains(word) && why.contains(file.fileName()), qPrintable(why));
  }

  void differencesNameBothValues() {
    TrainingPlan first, second;
    second.beta = 5;
    second.network = "cnnA";
    const auto found = differences(first, second);
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].info.key, std::string("network"));
    QVERIFY(found[1].info.key == "beta" && found[1].first == 10.0 && found[1].second == 5.0);
  }

  // What the window shows as command line is what a shell and the range check make of it again.
  void flagsSurviveAShell() {
    QVERIFY(flagsOf({}).empty());
    for (const TrainingPlan& plan : {everythingChanged(), *planOf("demo", {}), *planOf("dtu-high", {{"beta", 1}})}) {
      const QStringList words = wordsInShell(flagsOf(plan));
      json changes = json::object();
      for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
        QVERIFY2(words[i].startsWith("--"), qPrintable(words[i]));
        changes[words[i].mid(2).toStdString()] = words[i + 1].toStdString();
      }
      QVERIFY(planOf("", changes) == plan);
    }
  }

  void flagsAgainstAPreset() {
    const TrainingPlan demo = *planOf("demo", {});
    TrainingPlan plan = demo;
    QVERIFY(flagsOf(plan, demo).empty());
    plan.crop = TrainingPlan().crop;  // back at the default, which is not the preset's
    QCOMPARE(flagsOf(plan, demo), std::string("--crop 323"));
  }
};

QTEST_APPLESS_MAIN(PlanTest)
#include "plan_test.moc"
