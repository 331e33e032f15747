#include "forms/device_note.h"

#include <QLocale>

#include "bridge/latest_job.h"
#include "catalogue/methods.h"
#include "forms/settings_form.h"

namespace parallax {
namespace {

QString noteOf(const CudaFacts& cuda) {
  const auto said = [](const char* text) { return QCoreApplication::translate("DeviceNote", text); };
  if (!cuda.usable) return said(QT_TRANSLATE_NOOP("DeviceNote", "No CUDA: %1")).arg(translatedCoreText(cuda.whyNot));
  return said(QT_TRANSLATE_NOOP("DeviceNote", "CUDA: %1, %2 GiB"))
      .arg(QString::fromStdString(cuda.name), QLocale().toString(int(cuda.memoryBytes / (1 << 30))));
}

}  // namespace

void noteDevice(SettingsForm& form) {
  auto* job = new LatestJob(&form);
  job->start([](std::stop_token) { return cudaFacts(); },
             [&form](const CudaFacts& cuda) { form.setNote("device", noteOf(cuda)); });
}

}  // namespace parallax
