// What LibTorch throws, as errors that callers can act on.
#include "networks/torch_border.h"

#include <ATen/ATen.h>
#include <QTest>

using namespace parallax;

namespace {

template <class Work>
Error errorOf(Work work) {
  const auto done = atTorchBorder([&]() -> Result<int> {
    work();
    return 0;
  });
  return done ? Error{} : done.error();
}

}  // namespace

class TorchBorderTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tooLittleMemoryIsToldApart() {
    const auto cuda =
        errorOf([] { TORCH_CHECK_WITH(OutOfMemoryError, false, "CUDA out of memory. Tried to allocate 2.00 GiB"); });
    QCOMPARE(int(cuda.code), int(ErrorCode::noMemory));
    QVERIFY(cuda.message.find("Tried to allocate 2.00 GiB") != std::string::npos);
    QVERIFY(cuda.message.find('\n') == std::string::npos);
    for (const char* text : {"CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`",
                             "cuDNN error: CUDNN_STATUS_ALLOC_FAILED", "CUDA error: out of memory"})
      QCOMPARE(int(errorOf([&] { TORCH_CHECK(false, text); }).code), int(ErrorCode::noMemory));
    QCOMPARE(int(errorOf([] { throw std::bad_alloc(); }).code), int(ErrorCode::noMemory));
  }

  void otherFaultsAreOneSentence() {
    const auto shapes = errorOf([] { at::mm(at::zeros({2, 3}), at::zeros({2, 3})); });
    QCOMPARE(int(shapes.code), int(ErrorCode::failed));
    QVERIFY(shapes.message.starts_with("LibTorch failed: ") && shapes.message.find('\n') == std::string::npos);
    QCOMPARE(int(errorOf([] { throw std::runtime_error("other"); }).code), int(ErrorCode::failed));
  }
};

QTEST_APPLESS_MAIN(TorchBorderTest)
#include "torch_border_test.moc"
