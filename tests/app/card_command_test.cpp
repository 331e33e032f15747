// What parallax-cli says of a network: its card, and beside an estimate how sure it is and what it is outside of.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "support/made_card.h"
#include "support/small_network.h"
#include "support/textured_pair.h"

using namespace parallax;

class CardCommandTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  struct Answer {
    int code;
    QString out, err;
  };
  Answer cli(const QStringList& arguments) {
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PARALLAX_MODELS", folder_.path());
    process.setProcessEnvironment(environment);
    process.start(PARALLAX_BIN_DIR "/parallax-cli", arguments);
    if (!process.waitForFinished(120'000)) return {-1, {}, "did not end"};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
  }
  void saveCard(double focalMin) {
    auto card = test::madeCard();
    card["trainedFor"] = {{"focalMin", focalMin}, {"focalMax", 9}};
    std::ofstream(folder_.filePath("cnnCspp.json").toStdString()) << card.dump();
  }

 private Q_SLOTS:
  void withoutANetworkThereIsNoCard() {
    const auto none = cli({"card"});
    QCOMPARE(none.code, 3);
    QVERIFY2(none.err.contains("No network is shipped"), qPrintable(none.err));
    QCOMPARE(cli({"card", "cnnB"}).code, 3);
    QCOMPARE(cli({"card", "resnet"}).code, 2);
  }

  void cardsAreRead() {
    const auto weights = folder_.filePath("cnnCspp.pt");
    QVERIFY(writeWeights(weights.toStdString(), test::smallNetwork(NetworkKind::cnnCspp)));
    const auto missing = cli({"card"});
    QCOMPARE(missing.code, 2);
    QVERIFY2(missing.err.contains("There is no model card"), qPrintable(missing.err));
    saveCard(5);
    for (const QStringList& arguments : {QStringList{"card"}, {"card", "cnnCspp"}, {"card", weights}}) {
      const auto said = cli(arguments);
      QCOMPARE(said.code, 0);
      QVERIFY2(said.out.startsWith("A made network\n") && said.out.contains("Not for surgery."), qPrintable(said.out));
    }
  }

  void estimatesSayHowSureAndWhatIsOutside() {
    const auto said = cli({"estimate", "--demo", "--methods", "cnnCspp", "--json", "--threads", "1"});
    QCOMPARE(said.code, 0);
    const auto result = QJsonDocument::fromJson(said.out.toUtf8())["results"][0];
    QCOMPARE(result["spread"]["answers"].toInt(), 10);
    QVERIFY(result["spread"]["rotation_deg"].toDouble() > 0);
    QVERIFY2(result["caution"].toString().contains("trained for 5.00 to 9.00"), qPrintable(said.out));
    saveCard(1);
    const auto files = test::texturedPairFiles(folder_.path().toStdString());
    const auto inside =
        cli({"estimate", QString::fromStdString(files.first), QString::fromStdString(files.second), "--intrinsics",
             QString::fromStdString(files.intrinsics), "--methods", "cnnCspp", "--crops", "1"});
    QCOMPARE(inside.code, 0);
    QVERIFY2(!inside.out.contains("+-") && !inside.out.contains("trained for"), qPrintable(inside.out));
  }
};

QTEST_GUILESS_MAIN(CardCommandTest)
#include "card_command_test.moc"
