#include "base/settings.h"

#include <QTest>
#include <clocale>

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

  static const Fields<Sample>& fields() {
    static const Fields<Sample> list{
        toggle("on", &Sample::on, "On", "Whether it is on."),
        integer("count", &Sample::count, 1, 10, "Count", "How many."),
        number("ratio", &Sample::ratio, 0.5, 1, "Ratio", "How alike."),
        choice("mode", &Sample::mode, {{"fast", "Fast"}, {"slow", "Slow"}}, "Mode", "Which way."),
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
};

QTEST_APPLESS_MAIN(SettingsTest)
#include "settings_test.moc"
