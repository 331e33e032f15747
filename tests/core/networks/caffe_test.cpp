// The Caffe importer against OpenCV's own forward of the same model. There is no published model here, so the test
// writes one: AlexNet's real geometry, random filters, in protobuf's wire format (caffe.proto).
#include <QTest>
#include <map>
#include <opencv2/dnn.hpp>

#include "network_fixtures.h"
#include "networks/caffe/caffe_alexnet.h"

using namespace parallax;
using namespace parallax::test;

namespace {

// Protobuf, as much as a caffemodel needs.
class Message {
 public:
  Message& number(int field, std::uint64_t value) { return varint(std::uint64_t(field) << 3), varint(value); }
  Message& bytes(int field, const std::string& value) {
    varint(std::uint64_t(field) << 3 | 2), varint(value.size());
    out_ += value;
    return *this;
  }
  Message& floats(int field, const std::vector<float>& values) {
    return bytes(field, std::string(reinterpret_cast<const char*>(values.data()), 4 * values.size()));
  }
  const std::string& text() const { return out_; }

 private:
  Message& varint(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) out_ += char(value | 0x80);
    out_ += char(value);
    return *this;
  }
  std::string out_;
};

// Models of 2014, Hybrid-CNN among them, have "layers" with types in capitals and blobs of always four sides.
struct Form {
  bool old = false;
  bool bias = true;
  int groups = 2;
};

std::string blob(const HostTensor& tensor, bool old) {
  Message shape, blob;
  std::vector<std::int64_t> sides(tensor.shape);
  if (old) sides.insert(sides.begin(), 4 - sides.size(), 1);
  for (std::size_t i = 0; i < sides.size(); ++i) {
    if (old) blob.number(int(i) + 1, std::uint64_t(sides[i]));
    shape.number(1, std::uint64_t(sides[i]));
  }
  if (!old) blob.bytes(7, shape.text());
  return blob.floats(5, tensor.values).text();
}

// `order` of the layers after conv1 and conv2: "rnp" is AlexNet's, "rpn" CaffeNet's, "rp" has no normalisation.
std::string prototxt(const std::string& order, Form form = {}) {
  std::string text = "name: \"AlexNet\"\ninput: \"data\"\ninput_dim: 1\ninput_dim: 3\ninput_dim: 227\ninput_dim: 227\n";
  std::string bottom = "data";
  const auto layer = [&](const std::string& name, const std::string& type, const std::string& parameters) {
    static const std::map<std::string, std::string> oldTypes{{"Convolution", "CONVOLUTION"},
                                                             {"ReLU", "RELU"},
                                                             {"LRN", "LRN"},
                                                             {"Pooling", "POOLING"},
                                                             {"Softmax", "SOFTMAX"}};
    const auto is = form.old ? "layers { type: " + oldTypes.at(type) : "layer { type: \"" + type + "\"";
    text += is + " name: \"" + name + "\" bottom: \"" + bottom + "\" top: \"" + name + "\" " + parameters + " }\n";
    bottom = name;
  };
  const int outputs[] = {96, 256, 384, 384, 256}, sides[] = {11, 5, 3, 3, 3}, pads[] = {0, 2, 1, 1, 1};
  for (int i = 0; i < 5; ++i) {
    const auto n = std::to_string(i + 1);
    layer("conv" + n, "Convolution",
          "convolution_param { num_output: " + std::to_string(outputs[i]) + " kernel_size: " +
              std::to_string(sides[i]) + " pad: " + std::to_string(pads[i]) + " stride: " + std::to_string(i ? 1 : 4) +
              " group: " + std::to_string(i == 0 || i == 2 ? 1 : form.groups) + (form.bias ? "" : " bias_term: false") +
              " }");
    for (const char step : i < 2 ? order : std::string("r")) {
      if (step == 'r') layer("relu" + n, "ReLU", "");
      if (step == 'n') layer("norm" + n, "LRN", "lrn_param { local_size: 5 alpha: 0.0001 beta: 0.75 }");
      if (step == 'p') layer("pool" + n, "Pooling", "pooling_param { pool: MAX kernel_size: 3 stride: 2 }");
    }
  }
  layer("pool5", "Pooling", "pooling_param { pool: MAX kernel_size: 3 stride: 2 }");
  layer("prob", "Softmax", "");
  return text;
}

std::string caffemodel(const NamedTensors& tensors, Form form) {
  Message model;
  for (int i = 1; i <= 5; ++i) {
    const auto name = "conv" + std::to_string(i);
    Message layer;
    layer.bytes(form.old ? 4 : 1, name);
    form.old ? layer.number(5, 4) : layer.bytes(2, "Convolution");
    for (const auto* part : {".weight", ".bias"})
      if (form.bias || std::string(part) == ".weight")
        layer.bytes(form.old ? 6 : 7, blob(tensors.at("branch." + name + part), form.old));
    model.bytes(form.old ? 2 : 100, layer.text());
  }
  return model.text();
}

std::vector<char> raw(const std::string& text) { return {text.begin(), text.end()}; }

struct Model {
  std::filesystem::path prototxt, caffemodel;
};

Model writeModel(const Folder& folder, const std::string& order, Form form = {}) {
  auto options = caffeBranch("none");
  options.groups = form.groups;
  auto state = initialWeights(NetworkKind::cnnB, options, 21).state;
  std::mt19937_64 dice(22);
  for (auto& [name, tensor] : state)
    if (name.ends_with("bias"))
      for (auto& v : tensor.values) v = form.bias ? std::normal_distribution<float>(0, 10)(dice) : 0;
  return {writeBytes(folder / "deploy.prototxt", raw(prototxt(order, form))),
          writeBytes(folder / "weights.caffemodel", raw(caffemodel(state, form)))};
}

}  // namespace

class CaffeTest : public QObject {
  Q_OBJECT

  Folder folder_;

  void verifyRefused(const Model& model, const std::string& word) {
    const auto branch = readCaffeAlexNet(model.prototxt, model.caffemodel);
    QVERIFY(!branch);
    QVERIFY2(isSentence(branch.error().message), branch.error().message.c_str());
    QVERIFY2(branch.error().message.find(word) != std::string::npos, branch.error().message.c_str());
  }

 private Q_SLOTS:
  void agreesWithOpenCv_data() {
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("normalisation");
    QTest::addColumn<int>("groups");
    QTest::addColumn<bool>("bias");
    QTest::addColumn<bool>("old");
    QTest::newRow("AlexNet") << "rnp"
                             << "alexnet" << 2 << true << false;
    QTest::newRow("CaffeNet") << "rpn"
                              << "caffenet" << 2 << true << false;
    QTest::newRow("Hybrid-CNN: CaffeNet in the form of 2014") << "rpn"
                                                              << "caffenet" << 2 << true << true;
    QTest::newRow("plain, no groups, no biases") << "rp"
                                                 << "none" << 1 << false << false;
  }
  void agreesWithOpenCv() {
    QFETCH(QString, order);
    QFETCH(QString, normalisation);
    QFETCH(int, groups);
    QFETCH(bool, bias);
    QFETCH(bool, old);
    const auto model = writeModel(folder_, order.toStdString(), {old, bias, groups});
    const BgrMean mean{100, 110, 125};
    auto branch = readCaffeAlexNet(model.prototxt, model.caffemodel, mean);
    QVERIFY2(branch, branch ? "" : branch.error().message.c_str());
    QCOMPARE(branch->options.normalisation, normalisation.toStdString());
    QCOMPARE(branch->options.groups, groups);
    QCOMPARE(branch->options.input, std::string("bgr-255"));

    const auto a = picture(9);
    const cv::Mat rgb(227, 227, CV_8UC3, const_cast<std::uint8_t*>(a.rgb.data()));
    auto net = cv::dnn::readNetFromCaffe(model.prototxt.string(), model.caffemodel.string());
    net.setInput(cv::dnn::blobFromImage(rgb, 1, {}, cv::Scalar(mean[0], mean[1], mean[2]), true));
    for (const bool relu : {false, true}) {
      branch->options.lastRelu = relu;
      const auto weights = networkFromBranch(NetworkKind::cnnB, *branch, 1);
      QVERIFY(weights);
      const auto map = network(*weights)->map(a.view());
      const cv::Mat theirs = net.forward(relu ? "relu5" : "conv5").clone();
      QVERIFY(map && map->values.size() == theirs.total());
      const std::vector<float> values(theirs.ptr<float>(), theirs.ptr<float>() + theirs.total());
      const double error = relativeError(map->values, values);
      qInfo("%s: relative error %.1e", relu ? "relu5" : "conv5", error);
      QVERIFY(error < 2e-5);
    }
  }

  void ourFileKeepsTheImport() {
    const auto model = writeModel(folder_, "rpn");
    const auto branch = readCaffeAlexNet(model.prototxt, model.caffemodel);
    QVERIFY(branch);
    const auto weights = networkFromBranch(NetworkKind::cnnBspp, *branch, 1);
    QVERIFY(weights && writeWeights(folder_ / "hybrid.pt", *weights));
    const auto back = readWeights(folder_ / "hybrid.pt");
    QVERIFY(back && toJson(back->spec.options) == toJson(branch->options) && !back->spec.trained);
    QCOMPARE(back->spec.options.mean1, 104.0);
  }

  void wrongModelsAreRefused() {
    const auto good = writeModel(folder_, "rpn");
    verifyRefused({folder_ / "absent.prototxt", good.caffemodel}, "not there");
    verifyRefused({good.prototxt, writeBytes(folder_ / "noise.caffemodel", raw(std::string(5000, '\x93')))}, "OpenCV");
    verifyRefused({writeBytes(folder_ / "noise.prototxt", raw("layer { oh }")), good.caffemodel}, "OpenCV");
    verifyRefused({writeBytes(folder_ / "order.prototxt", raw(prototxt("npr"))), good.caffemodel}, "after conv1");

    const auto text = [](const std::filesystem::path& file) {
      const auto b = bytesOf(file);
      return std::string(b.begin(), b.end());
    };
    auto deep = text(good.prototxt);
    deep.replace(deep.find("stride: 4"), 9, "stride: 2");
    verifyRefused({writeBytes(folder_ / "stride.prototxt", raw(deep)), good.caffemodel}, "conv1 has another stride");
    auto other = text(good.prototxt);
    other.erase(other.find("layer { type: \"Convolution\" name: \"conv5\""));
    verifyRefused({writeBytes(folder_ / "four.prototxt", raw(other)), good.caffemodel}, "4 convolutions");
  }

  void cutModelsAreRefused() {
    const auto good = writeModel(folder_, "rpn");
    const auto whole = bytesOf(good.caffemodel);
    for (std::size_t i = 0; i < 12; ++i) {
      const auto end = whole.begin() + std::ptrdiff_t(whole.size() * i / 12 + i);
      verifyRefused({good.prototxt, writeBytes(folder_ / "cut.caffemodel", {whole.begin(), end})},
                    "cannot be imported");
    }
  }

  void meanImageIsAveraged() {
    std::vector<float> image(3 * 256 * 256);
    for (std::size_t i = 0; i < image.size(); ++i) image[i] = float(100 + 10 * (i / 65536) + i % 2);
    Message mean;
    mean.number(1, 1).number(2, 3).number(3, 256).number(4, 256).floats(5, image);
    const auto read = readCaffeMean(writeBytes(folder_ / "mean.binaryproto", raw(mean.text())));
    QVERIFY(read);
    QVERIFY(relativeError(*read, BgrMean{100.5, 110.5, 120.5}) < 1e-6);
    for (const auto* bad : {"", "\x93\x93\x93", "hello, world"}) {
      const auto refused = readCaffeMean(writeBytes(folder_ / "bad.binaryproto", raw(bad)));
      QVERIFY(!refused && isSentence(refused.error().message));
    }
    QVERIFY(!readCaffeMean(folder_ / "absent.binaryproto"));
  }
};

QTEST_GUILESS_MAIN(CaffeTest)
#include "caffe_test.moc"
