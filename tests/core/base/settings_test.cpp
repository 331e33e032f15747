#include "base/settings.h"

#include <QTemporaryDir>
#include <QTest>
#include <clocale>
#include <filesystem>
#include <fstream>

#include "base/json_text.h"
#include "base/named_path.h"
#include "base/numbers.h"

using namespace parallax;
using nlohmann::json;

namespace {

struct Sample {
  bool on = true;
  int count = 5;
  double ratio = 0.8;
  std::string mode = "fast";
  std::string size = "original";
  std::string weights = "";

  static const Fields<Sample>& fields() {
    static const Fields<Sample> list{
        toggle("on", &Sample::on, "On", "Whether it is on."),
        integer("count", &Sample::count, 1, 10, "Count", "How many."),
        number("ratio", &Sample::ratio, 0.5, 1, "Ratio", "How alike."),
        choice("mode", &Sample::mode, {{"fast", "Fast"}, {"slow", "Slow"}}, "Mode", "Which way."),
        file("weights", &Sample::weights, "Weights", "Which file."),
        text("size", &Sample::size, "Size", "How large.",
             [](const json& v) { return v == "huge" ? std::string("size must not be huge.") : std::string(); })};
    return list;
  }
};

}  // namespace

class SettingsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void numbersHavePointsInEveryLocale() {
    if (qgetenv("LC_ALL") == "de_DE.UTF-8") QCOMPARE(std::localeconv()->decimal_point, ",");  // else nothing is tried
    QCOMPARE(realOf("0.5").value_or(0), 0.5);
    QCOMPARE(realOf("+1.5e-3").value_or(0), 1.5e-3);
    for (const char* none : {"0,5", "", "1.5x", "nan", "inf", "1e999", "0x10"}) QVERIFY2(!realOf(none), none);
    QCOMPARE(integerOf("-7").value_or(0), -7);
    QVERIFY(!integerOf("7.0"));
    QCOMPARE(general(0.1, 15), std::string("0.1"));
    QCOMPARE(general(2892.330000000001, 15), std::string("2892.33"));
    QCOMPARE(general(1e20, 6), std::string("1e+20"));
    QCOMPARE(general(0, 6), std::string("0"));
  }

  void defaultsAreTheStructs() {
    for (const auto& f : Sample::fields()) QVERIFY(f.info.standard == f.get(Sample{}));
  }

  void roundTripThroughJson() {
    Sample s{false, 7, 0.625, "slow", "227x227"};
    const auto back = fromJson<Sample>(json::parse(toJson(s).dump()));
    QVERIFY(back);
    QVERIFY(toJson(*back) == toJson(s));
  }

  void flagsArriveAsText() {
    const auto s = fromJson<Sample>({{"on", "off"}, {"count", "3"}, {"ratio", "0.75"}});
    QVERIFY(s);
    QCOMPARE(s->on, false);
    QCOMPARE(s->count, 3);
    QCOMPARE(s->ratio, 0.75);
  }

  void absurdValuesAreRefusedByName_data() {
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* given, const char* sentence) { QTest::newRow(given) << given << sentence; };
    row(R"({"count": 11})", R"(count must be a whole number from 1 to 10, not "11".)");
    row(R"({"count": 2.5})", R"(count must be a whole number from 1 to 10, not "2.5".)");
    row(R"({"count": "3x"})", R"(count must be a whole number from 1 to 10, not "3x".)");
    row(R"({"count": ""})", R"(count must be a whole number from 1 to 10, not "".)");
    row(R"({"ratio": "nan"})", R"(ratio must be a number from 0.5 to 1, not "nan".)");
    row(R"({"ratio": -1e300})", R"(ratio must be a number from 0.5 to 1, not "-1e+300".)");
    row(R"({"mode": "swift"})", R"(mode must be fast or slow, not "swift".)");
    row(R"({"on": 3})", R"(on must be on or off, not "3".)");
    row(R"({"size": 3})", R"(size must be text, not "3".)");
    row(R"({"size": "huge"})", "size must not be huge.");
    row(R"({"colour": "red"})", R"(There is no setting called "colour".)");
  }
  void absurdValuesAreRefusedByName() {
    QFETCH(QString, given);
    QFETCH(QString, sentence);
    const auto s = fromJson<Sample>(json::parse(given.toStdString()));
    QVERIFY(!s);
    QCOMPARE(QString::fromStdString(s.error().message), sentence);
  }

  // A file's name on a Latin-1 disk: written all the same, and the sentence about it is made.
  void jsonHoldsNamesThatAreNoText() {
    const json named{{"weights", "T\xFCr.pt"}, {"epochs", 3}};
    QCOMPARE(jsonText(named), std::string("{\"epochs\":3,\"weights\":\"T\uFFFDr.pt\"}"));
    QVERIFY(json::accept(jsonText(named, 2)));
    QCOMPARE(plainText("T\xFCr"), std::string("T\xFCr"));
    QCOMPARE(plainText(3), std::string("3"));
    QVERIFY(fromJson<Sample>(json{{"on", {"T\xFCr"}}}).error().message.find("must be on or off") != std::string::npos);
  }

  // Saved as JSON, which cannot hold its bytes, and found again where one file alone reads so.
  void filesAreFoundAgainBehindTheirText() {
    QTemporaryDir dir;
    const auto folder = std::filesystem::path(dir.path().toStdString()) / "S\xE4tze", one = folder / "T\xFCr.pt";
    std::filesystem::create_directories(folder);
    std::ofstream(one) << "x";
    QCOMPARE(shownName(folder.filename()), std::string("S\uFFFDtze"));
    Sample sample;
    sample.weights = one.string();
    const auto saved = json::parse(jsonText(toJson(sample)));
    QVERIFY(saved["weights"].get<std::string>().ends_with("S\uFFFDtze/T\uFFFDr.pt"));
    QCOMPARE(fromJson<Sample>(saved)->weights, one.string());
    std::ofstream(folder / "T\xF6r.pt") << "x";  // two read so: nobody can tell
    QCOMPARE(fromJson<Sample>(saved)->weights, saved["weights"].get<std::string>());
    QCOMPARE(pathShownAs((folder / "new.pt").string()), folder / "new.pt");
  }
};

QTEST_APPLESS_MAIN(SettingsTest)
#include "settings_test.moc"
