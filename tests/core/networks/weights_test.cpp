#include <QTest>
#include <sys/stat.h>

#include "network_fixtures.h"
#include "networks/mean_weights.h"
#include "networks/network_cache.h"
#include "networks/torch_file.h"

using namespace parallax;
using namespace parallax::test;

namespace {

NetworkWeights smallWeights(NetworkKind kind = NetworkKind::cnnAspp) {
  auto weights = initialWeights(kind, smallBranch(), 3);
  weights.spec.trained = true;
  return weights;
}

std::vector<char> text(std::string_view s) { return {s.begin(), s.end()}; }

// A zip whose checksums are right, so that only the pickle is wrong.
std::vector<char> torchZip(std::string_view pickle) {
  return zipOf({{"archive/data.pkl", text(pickle)}, {"archive/version", text("3\n")}});
}

// torch.save's older form: magic, protocol 1001, nothing of the system, what was saved, no storages.
std::vector<char> oldTorchFile(const std::string& saved) {
  const std::string magic("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15);
  return text(magic + "\x80\x02M\xe9\x03.\x80\x02}." + "\x80\x02" + saved + ".\x80\x02].");
}

// Bytes this process has read by system calls, files in memory too.
long long bytesRead() {
  std::ifstream in("/proc/self/io");
  std::string name;
  long long count = -1;
  while (in >> name >> count)
    if (name == "rchar:") return count;
  return -1;
}

double milliseconds(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

class WeightsTest : public QObject {
  Q_OBJECT

  Folder folder_;

  // A sentence that names the file, and holds `word`.
  void verifyRefused(const std::filesystem::path& file, const std::string& word = "") {
    const auto weights = readWeights(file);
    QVERIFY(!weights);
    const auto& message = weights.error().message;
    QVERIFY2(isSentence(message), message.c_str());
    QVERIFY2(message.find(file.string()) != std::string::npos, message.c_str());
    QVERIFY2(message.find(word) != std::string::npos, message.c_str());
  }

  void verifyRefused(const NetworkWeights& bad, const std::string& word) {
    const auto file = folder_ / "bad.pt";
    const nlohmann::json values{{"format", "parallax-pose-network"},
                                {"version", 1},
                                {"network", "cnnAspp"},
                                {"trained", true},
                                {"options", toJson(bad.spec.options)}};
    QVERIFY(writeTorchFile(file, values, {{"state", bad.state}}));
    verifyRefused(file, word);
  }

 private Q_SLOTS:
  void comesBackAsItWas() {
    auto weights = smallWeights();
    weights.spec.options.normalisation = "caffenet";
    weights.spec.options.lastRelu = false;
    weights.spec.options.mean1 = 0.1;
    const auto file = folder_ / "own.pt";
    QVERIFY(writeWeights(file, weights));
    const auto back = readWeights(file);
    QVERIFY2(back, back ? "" : back.error().message.c_str());
    QVERIFY(toJson(back->spec.options) == toJson(weights.spec.options));
    QCOMPARE(back->spec.kind, NetworkKind::cnnAspp);
    QVERIFY(back->spec.trained);
    for (const auto& [name, tensor] : weights.state) {
      QCOMPARE(back->state.at(name).shape, tensor.shape);
      QCOMPARE(back->state.at(name).values, tensor.values);
    }
    QVERIFY(!std::filesystem::exists(folder_ / "own.pt.part"));
    QCOMPARE(readSpec(file)->kind, NetworkKind::cnnAspp);
  }

  void meanLiesBetweenBoth() {
    const auto first = smallWeights();
    auto second = first;
    for (auto& [name, tensor] : second.state)
      for (float& value : tensor.values) value += 4;
    const auto mean = meanWeights(first, second, 0.25);
    QVERIFY(mean && mean->spec.trained);
    for (const auto& [name, tensor] : first.state)
      for (std::size_t i = 0; i < tensor.values.size(); ++i)
        QVERIFY(std::abs(mean->state.at(name).values[i] - (tensor.values[i] + 1)) < 1e-5f);
    second.spec.trained = false;
    QVERIFY(!meanWeights(first, second, 0.25)->spec.trained);
    for (const auto& other : {smallWeights(NetworkKind::cnnBspp), initialWeights(NetworkKind::cnnAspp, {}, 3)}) {
      const auto none = meanWeights(first, other, 0.5);
      QVERIFY(!none && isSentence(none.error().message));
    }
  }

  void networkGivesItsWeightsBack() {
    const auto weights = smallWeights();
    const auto back = network(weights)->weights();
    for (const auto& [name, tensor] : weights.state) QCOMPARE(back.state.at(name).values, tensor.values);
  }

  void sameWeightsSameBytes() {
    QVERIFY(writeWeights(folder_ / "1.pt", smallWeights()) && writeWeights(folder_ / "2.pt", smallWeights()));
    QVERIFY(bytesOf(folder_ / "1.pt") == bytesOf(folder_ / "2.pt"));
  }

  void cannotWriteIsASentence() {
    const auto done = writeWeights("/no/such/folder/w.pt", smallWeights());
    QVERIFY(!done && isSentence(done.error().message));
  }

  void everyCutIsRefused() {
    const auto file = folder_ / "whole.pt";
    QVERIFY(writeWeights(file, smallWeights()));
    const auto whole = bytesOf(file);
    std::vector<std::size_t> cuts;
    for (std::size_t i = 0; i < 100; ++i) cuts.insert(cuts.end(), {i, whole.size() - 1 - i, whole.size() * i / 100});
    for (const auto cut : cuts)
      verifyRefused(writeBytes(folder_ / "cut.pt", {whole.begin(), whole.begin() + std::ptrdiff_t(cut)}));
  }

  // One changed byte is found by its checksum, or sits where nothing depends on it; never a crash, never other weights.
  void changedBytesAreFound() {
    const auto file = folder_ / "whole.pt";
    const auto weights = smallWeights();
    QVERIFY(writeWeights(file, weights));
    const auto whole = bytesOf(file);
    std::mt19937_64 dice(1);
    int read = 0;
    for (int i = 0; i < 600; ++i) {
      auto bytes = whole;
      const auto near = i % 2 ? bytes.size() : std::size_t(3000);  // half of them in the description
      bytes[dice() % near] ^= char(1 << dice() % 8);
      const auto back = readWeights(writeBytes(folder_ / "flip.pt", bytes));
      if (!back) {
        QVERIFY2(isSentence(back.error().message), back.error().message.c_str());
        continue;
      }
      ++read;
      for (const auto& [name, tensor] : weights.state) QVERIFY(back->state.at(name).values == tensor.values);
    }
    qInfo("%d of 600 changes were of no consequence", read);
  }

  // Behind right checksums the unpickler sees every kind of nonsense.
  void changedPicklesNeverCrash() {
    const auto file = folder_ / "whole.pt";
    QVERIFY(writeWeights(file, smallWeights()));
    const auto pickle = *ZipRecords::open(file)->read("archive/data.pkl");
    std::mt19937_64 dice(2);
    for (int i = 0; i < 20000; ++i) {
      auto bytes = pickle;
      for (auto changes = dice() % 4; changes-- + 1 > 0;) bytes[dice() % bytes.size()] = char(dice());
      const auto read = readPickle(bytes);
      if (!read) QVERIFY(!read.error().message.empty());
    }
    for (int i = 0; i < 300; ++i) {
      auto bytes = pickle;
      bytes[dice() % bytes.size()] = char(dice());
      std::vector<std::pair<std::string, Bytes>> records{{"archive/data.pkl", bytes}};
      for (int k = 0; k < 14; ++k) records.emplace_back("archive/data/" + std::to_string(k), Bytes(40, 'x'));
      verifyRefused(writeBytes(folder_ / "pickle.pt", zipOf(records)));
    }
  }

  void noiseIsRefused() {
    std::mt19937_64 dice(3);
    for (int i = 0; i < 200; ++i) {
      std::vector<char> bytes(dice() % 5000);
      for (auto& b : bytes) b = char(dice());
      if (i % 2 && bytes.size() > 2) bytes[0] = 'P', bytes[1] = 'K';
      verifyRefused(writeBytes(folder_ / "noise.pt", bytes));
    }
  }

  void otherFilesAreRefused() {
    verifyRefused(folder_ / "absent.pt");
    verifyRefused(std::filesystem::path(folder_.dir.path().toStdString()));
    verifyRefused(writeBytes(folder_ / "empty.pt", {}), "empty");
    verifyRefused(writeBytes(folder_ / "text.pt", text("hello, world, this is no pickle at all")), "torch.save");
    verifyRefused(writeBytes(folder_ / "other.zip", zipOf({{"a.txt", text("hello")}})), "zip");
    verifyRefused(writeBytes(folder_ / "dict.pt", torchZip("\x80\x02}.")), "import");
    verifyRefused(writeBytes(folder_ / "none.pt", torchZip("\x80\x02N.")), "import");
  }

  // The window asks at every edit of a setting: a torchvision AlexNet of 244 MB in the older form once took 4 s.
  void aLookAtALargeFileIsQuick_data() {
    QTest::addColumn<QByteArray>("head");
    const auto row = [](const char* name, const std::vector<char>& head) {
      QTest::newRow(name) << QByteArray(head.data(), qsizetype(head.size()));
    };
    row("older form", oldTorchFile("}"));
    row("older form with one endless text",
        text(std::string("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.\x80\x02X\xff\xff\xff\x1f")));
    row("zip", text("PK\x03\x04"));
    row("zeros", text("0"));
  }
  void aLookAtALargeFileIsQuick() {
    QFETCH(QByteArray, head);
    const auto file = writeBytes(folder_ / "large.pth", {head.begin(), head.end()});
    std::filesystem::resize_file(file, 400 << 20);  // sparse
    const auto before = bytesRead();
    QVERIFY(!readSpec(file));
    const auto read = bytesRead() - before;
    const double first = milliseconds([&] { QVERIFY(!sharedSpec(file)); });
    const double again = milliseconds([&] {
      for (int i = 0; i < 4; ++i) QVERIFY(!sharedSpec(file));
    });
    qInfo("%lld bytes read; first %.2f ms, four more %.3f ms", read, first, again);
    QVERIFY(before < 0 || read < (3 << 20));
    QVERIFY(first < 200 && again < 20);
    QVERIFY(milliseconds([&] { verifyRefused(file); }) < 200);
  }

  void aDescriptionIsNoGigabyte() {
    const std::string pickle = "\x80\x02X" + std::string("\x00\x00\x40\x00", 4) + std::string(4 << 20, 'x') + ".";
    verifyRefused(writeBytes(folder_ / "talkative.pt", torchZip(pickle)), "far more than a network");
    std::vector<std::pair<std::string, Bytes>> records;
    for (int i = 0; i < 20000; ++i) records.emplace_back("archive/data/" + std::to_string(i), Bytes());
    verifyRefused(writeBytes(folder_ / "crowded.pt", zipOf(records)), "far more than a network");
  }

  void theSharedSpecFollowsTheFile() {
    const auto file = folder_ / "spec.pt";
    QCOMPARE(sharedSpec(file).error().code, ErrorCode::notFound);
    writeBytes(file, text("no weights"));
    QCOMPARE(sharedSpec(file).error().code, ErrorCode::badInput);
    QVERIFY(writeWeights(file, smallWeights(NetworkKind::cnnA)));
    for (int i = 0; i < 2; ++i) QCOMPARE(sharedSpec(file)->kind, NetworkKind::cnnA);
    QVERIFY(writeWeights(file, smallWeights(NetworkKind::cnnB)));
    QCOMPARE(sharedSpec(file)->kind, NetworkKind::cnnB);
    std::filesystem::remove(file);
    QCOMPARE(sharedSpec(file).error().code, ErrorCode::notFound);
  }

  void whatIsNoOrdinaryFileNeverBlocks() {
    const auto pipe = folder_ / "pipe.pt";
    QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
    verifyRefused(pipe, "not an ordinary file");
    verifyRefused("/dev/zero", "not an ordinary file");
    verifyRefused(std::filesystem::path(folder_.dir.path().toStdString()), "folder");
    verifyRefused(writeBytes(folder_ / "empty.pt", {}), "empty");
    for (const auto& file : {pipe, folder_ / "empty.pt"}) {
      QCOMPARE(sharedSpec(file).error().code, ErrorCode::badInput);
      const auto import = readTorchvisionAlexNet(file);
      QVERIFY(!import && isSentence(import.error().message));
    }
  }

  void codeIsNotRun() {
    const auto file = folder_ / "ran";
    const auto command = "touch " + file.string();
    const auto pickle =
        "\x80\x02"
        "cos\nsystem\nX" +
        std::string(1, char(command.size())) + std::string(3, '\0') + command + "\x85R.";
    verifyRefused(writeBytes(folder_ / "evil.pt", torchZip(pickle)), "os system");
    QVERIFY(!std::filesystem::exists(file));
  }

  void deepNestingCostsNoStack() {
    std::string pickle = "\x80\x02";
    for (int i = 0; i < 90000; ++i) pickle += ']';
    for (int i = 0; i < 9000; ++i) pickle += 'a';
    verifyRefused(writeBytes(folder_ / "deep.pt", torchZip(pickle + ".")));
    verifyRefused(writeBytes(folder_ / "long.pt", torchZip("\x80\x02" + std::string(200000, ']') + ".")), "far more");
  }

  void firstWrongTensorIsNamed() {
    auto shape = smallWeights();
    shape.state["branch.conv2.weight"] = {{12, 8, 3, 3}, std::vector<float>(864)};
    verifyRefused(shape, "branch.conv2.weight is 12x8x3x3 where 12x8x5x5 fits");

    auto missing = smallWeights();
    missing.state.erase("branch.conv4.bias");
    verifyRefused(missing, "branch.conv4.bias is missing");

    auto notANumber = smallWeights();
    notANumber.state["fc2.bias"].values[1] = NAN;
    verifyRefused(notANumber, "fc2.bias holds values that are not finite");

    auto more = smallWeights();
    more.state["fc3.bias"] = {{1}, {0}};
    verifyRefused(more, "more tensors");

    auto other = smallWeights(NetworkKind::cnnB);  // written as cnnAspp
    verifyRefused(other, "fc1.weight");

    auto options = smallWeights();
    options.spec.options.groups = 7;
    verifyRefused(options, "groups must be");
  }

  void unfitWeightsMakeNoNetworkAndNoFile() {
    auto weights = smallWeights();
    weights.state["fc1.bias"].values[0] = INFINITY;
    const auto net = PoseNetwork::create(weights, {Device::cpu, 1});
    QVERIFY(!net && isSentence(net.error().message));
    const auto written = writeWeights(folder_ / "unfit.pt", weights);
    QVERIFY(!written && isSentence(written.error().message));
    QVERIFY(!std::filesystem::exists(folder_ / "unfit.pt"));
  }

  void importedBranchIsMarkedUntrained() {
    BranchWeights branch{smallBranch(), {}};
    for (const auto& [name, shape] : branchShapes(branch.options))
      branch.tensors[name] = {shape, std::vector<float>(std::size_t(elementCount(shape)), 0.5f)};
    const auto net = networkFromBranch(NetworkKind::cnnBspp, branch, 9);
    QVERIFY(net);
    QVERIFY(!net->spec.trained);
    QCOMPARE(net->state.at("branch.conv3.weight").values[0], 0.5f);
    QCOMPARE(net->state.at("fc1.weight").values,
             initialWeights(NetworkKind::cnnBspp, smallBranch(), 9).state.at("fc1.weight").values);
    QVERIFY(writeWeights(folder_ / "imported.pt", *net));
    QVERIFY(!readSpec(folder_ / "imported.pt")->trained);
    branch.tensors.erase("branch.conv3.weight");
    const auto bad = networkFromBranch(NetworkKind::cnnBspp, branch, 9);
    QVERIFY(!bad && bad.error().message.find("branch.conv3.weight") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(WeightsTest)
#include "weights_test.moc"
