// The networks against an independent implementation in Python (oracle.py), with weights written there and read here,
// and the other way round. Skipped where Debian's python3-torch is not installed.
#include <QProcess>
#include <QTest>
#include <map>

#include "network_fixtures.h"

using namespace parallax;
using namespace parallax::test;

namespace {

constexpr double tolerance = 2e-5;  // float32 here, double there

std::vector<double> doubles(const std::filesystem::path& file) {
  const auto bytes = bytesOf(file);
  std::vector<double> values(bytes.size() / sizeof(double));
  std::memcpy(values.data(), bytes.data(), values.size() * sizeof(double));
  return values;
}

bool python(const QStringList& arguments, QByteArray* said = nullptr) {
  QProcess process;
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start("/usr/bin/python3", arguments);
  const bool ended = process.waitForFinished(240000);
  if (said) *said = process.readAll();
  return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

}  // namespace

class PythonOracleTest : public QObject {
  Q_OBJECT

  Folder folder_;
  const QString script_ = PARALLAX_SOURCE_DIR "/tests/core/networks/oracle.py";

  Picture read(char name) const {
    static const std::map<char, std::pair<int, int>> sizes{
        {'a', {227, 227}}, {'b', {227, 227}}, {'c', {323, 291}}, {'d', {240, 400}}};
    const auto bytes = bytesOf(folder_ / (std::string(1, name) + ".rgb"));
    return {sizes.at(name).first, sizes.at(name).second, {bytes.begin(), bytes.end()}};
  }

 private Q_SLOTS:
  void initTestCase() {
    if (!python({"-c", "import torch, numpy"})) QSKIP("python3-torch is not installed: nothing to compare with");
    QByteArray said;
    QVERIFY2(python({script_, "make", folder_.dir.path()}, &said), said.constData());
  }

  void readsPythonsWeightsAndAgrees_data() {
    QTest::addColumn<QString>("pair");
    std::ifstream cases(folder_ / "cases.txt");
    for (std::string name, pair; cases >> name >> pair;) QTest::newRow(name.c_str()) << QString::fromStdString(pair);
  }
  void readsPythonsWeightsAndAgrees() {
    QFETCH(QString, pair);
    const std::string name = QTest::currentDataTag();
    const auto weights = readWeights(folder_ / (name + ".pt"));
    QVERIFY2(weights, weights ? "" : weights.error().message.c_str());
    QVERIFY(weights->spec.trained);
    const auto net = network(*weights);
    const auto first = read(pair[0].toLatin1()), second = read(pair[1].toLatin1());
    const auto map = net->map(first.view());
    const auto pose = net->forward(first.view(), second.view());
    QVERIFY(map && pose);
    const double mapError = relativeError(map->values, doubles(folder_ / (name + ".map")));
    const double poseError = relativeError(*pose, doubles(folder_ / (name + ".pose")));
    qInfo("relative error of the map %.1e, of the pose %.1e", mapError, poseError);
    QVERIFY(mapError < tolerance);
    QVERIFY(poseError < tolerance);
  }

  void pythonReadsOursAndAgrees_data() {
    QTest::addColumn<int>("kind");
    for (const auto& info : allNetworks()) QTest::newRow(std::string(info.name).c_str()) << int(info.kind);
  }
  void pythonReadsOursAndAgrees() {
    QFETCH(int, kind);
    auto options = smallBranch();
    options.normalisation = "caffenet";
    const auto weights = initialWeights(NetworkKind(kind), options, 11);
    const auto file = folder_ / "ours.pt";
    QVERIFY(writeWeights(file, weights));
    QByteArray said;
    QVERIFY2(python({script_, "answer", QString::fromStdString(file.string()), folder_.dir.path()}, &said),
             said.constData());
    const auto pose = network(weights)->forward(read('a').view(), read('b').view());
    const double error = relativeError(*pose, doubles(folder_ / "answer.f64"));
    qInfo("relative error %.1e", error);
    QVERIFY(error < tolerance);
  }

  void importsTorchvisionsAlexNet_data() {
    QTest::addColumn<QString>("file");
    for (const auto* file : {"torchvision.pth", "torchvision-older.pth", "places.pth.tar"}) QTest::newRow(file) << file;
  }
  void importsTorchvisionsAlexNet() {
    QFETCH(QString, file);
    const auto branch = readTorchvisionAlexNet(folder_ / file.toStdString());
    QVERIFY2(branch, branch ? "" : branch.error().message.c_str());
    const auto weights = networkFromBranch(NetworkKind::cnnB, *branch, 1);
    QVERIFY(weights && !weights->spec.trained);
    const auto map = network(*weights)->map(read('a').view());
    QCOMPARE(map->shape, (std::vector<std::int64_t>{256, 13, 13}));
    const double error = relativeError(map->values, doubles(folder_ / "torchvision.map"));
    qInfo("relative error of the map %.1e", error);
    QVERIFY(error < tolerance);
  }

  void wrongImportsNameTheTensor() {
    const auto broken = readTorchvisionAlexNet(folder_ / "broken.pth");
    QVERIFY(!broken && isSentence(broken.error().message));
    QVERIFY(broken.error().message.find("features.3.weight is 192x64x3x3 where 192x64x5x5 fits") != std::string::npos);
    const auto ours = readTorchvisionAlexNet(folder_ / "paper.pt");
    QVERIFY(!ours && ours.error().message.find("features.0.weight is missing") != std::string::npos);
    const auto theirs = readWeights(folder_ / "torchvision.pth");
    QVERIFY(!theirs && theirs.error().message.find("import-weights") != std::string::npos);
  }

  void cutOlderFilesAreRefused() {
    const auto whole = bytesOf(folder_ / "older.pt");
    for (std::size_t i = 0; i < 150; ++i)
      for (const auto cut : {i * 20, whole.size() - 1 - i, whole.size() * i / 150}) {
        const auto read =
            readWeights(writeBytes(folder_ / "cut.pt", {whole.begin(), whole.begin() + std::ptrdiff_t(cut)}));
        QVERIFY(!read && isSentence(read.error().message));
      }
    std::mt19937_64 dice(4);
    for (int i = 0; i < 300; ++i) {  // the older form has no checksums: other numbers may pass, a crash may not
      auto bytes = whole;
      bytes[dice() % 4000] = char(dice());
      const auto read = readWeights(writeBytes(folder_ / "changed.pt", bytes));
      if (!read) QVERIFY2(isSentence(read.error().message), read.error().message.c_str());
    }
  }
};

QTEST_GUILESS_MAIN(PythonOracleTest)
#include "python_oracle_test.moc"
