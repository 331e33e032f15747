// Cards as files: whole ones read, odd ones refused with a sentence that names what is odd.
#include "networks/model_card.h"

#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>

#include "network_fixtures.h"
#include "support/made_card.h"

using namespace parallax;
using nlohmann::json;
using test::madeCard;

class ModelCardTest : public QObject {
  Q_OBJECT

  test::Folder folder_;

  std::filesystem::path saved(const std::string& text) {
    std::ofstream(folder_ / "net.json") << text;
    return folder_ / "net.json";
  }
  Result<ModelCard> read(const json& card) { return readCard(saved(card.dump())); }

  void verifyRefused(const Result<ModelCard>& card, const std::string& word) {
    QVERIFY(!card);
    const std::string& why = card.error().message;
    QVERIFY2(test::isSentence(why) && why.find(word) != std::string::npos, why.c_str());
    QVERIFY2(why.find("net.") != std::string::npos, why.c_str());
  }

 private Q_SLOTS:
  void wholeCardsAreRead() {
    const auto card = read(madeCard());
    QVERIFY2(card, card ? "" : card.error().message.c_str());
    QCOMPARE(card->title, std::string("A made network"));
    QCOMPARE(card->data.size(), std::size_t(2));
    QCOMPARE(card->errors.size(), std::size_t(2));
    QCOMPARE(card->errors[1].collection, std::string("photographs"));
    QCOMPARE(card->errors[1].roeMedianDeg, 14.2);
    QCOMPARE(card->errors[1].note, std::string("neighbours only"));
    QVERIFY(card->errors[0].note.empty());
    QCOMPARE(card->baselines[0].auc10, 0.01);
    QCOMPARE(*card->trainedFor.rotationMaxDeg, 60.0);
    QVERIFY(!card->trainedFor.matchedMin && !card->trainedFor.input && !card->bytes);
  }

  void inputIsOneOfThoseThereAre() {
    auto card = madeCard();
    card["trainedFor"]["input"] = "square";
    QCOMPARE(read(card)->trainedFor.input, std::optional<std::string>("square"));
    card["trainedFor"]["input"] = "round";
    verifyRefused(read(card), "input");
  }

  void whatMayBeLeftOutMay() {
    auto card = madeCard();
    card["trainedFor"] = json::object();
    const auto read = this->read(card);
    QVERIFY(read && !read->trainedFor.focalMin && !read->trainedFor.rotationMaxDeg);
  }

  void oddCardsAreSentences() {
    verifyRefused(readCard(folder_ / "net.absent.json"), "There is no model card");
    verifyRefused(readCard(saved("{\"format\": ")), "is not JSON");
    verifyRefused(readCard(saved("[1, 2]")), "is not JSON");
    auto card = madeCard();
    card["version"] = 2;
    verifyRefused(read(card), "newer version");
    card = madeCard();
    card["format"] = "parallax-plan";
    verifyRefused(read(card), "\"parallax-plan\"");
    const auto whole = madeCard();
    for (const auto& [key, value] : whole.items()) {
      card = madeCard();
      card.erase(key);
      verifyRefused(read(card), "lacks \"" + key + "\"");
      card[key] = json::object({{"odd", nullptr}});
      if (key != "trainedFor") verifyRefused(read(card), "\"" + key + "\" of the wrong kind");
    }
    card = madeCard();
    card["errors"][0]["note"] = 3;
    verifyRefused(read(card), "\"note\" of the wrong kind");
    card["errors"] = {1, 2};
    verifyRefused(read(card), "lacks \"collection\"");
  }

  void aCardOfOtherWeightsIsRefused() {
    auto card = madeCard();
    card["bytes"] = 7;
    saved(card.dump());
    std::ofstream(folder_ / "net.pt") << "seven b";
    QVERIFY(cardOf(folder_ / "net.pt"));
    std::ofstream(folder_ / "net.pt") << "not seven";
    verifyRefused(cardOf(folder_ / "net.pt"), "of weights of 7 bytes");
  }

  void textHasEveryNumberAndSentence() {
    const std::string text = asText(*read(madeCard()));
    for (const char* part :
         {"A made network", "photographs", "14.2", "neighbours only", "always the same pose", "It fails on mirrors.",
          "Not for surgery.", "0.90 to 1.50", "60 degrees", "30 %", "parallax-trainer train"})
      QVERIFY2(text.find(part) != std::string::npos, text.c_str());
  }
};

QTEST_GUILESS_MAIN(ModelCardTest)
#include "model_card_test.moc"
