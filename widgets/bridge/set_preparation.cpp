#include "bridge/set_preparation.h"

#include <QDir>
#include <QPointer>

#include "base/json_text.h"
#include "base/shell_words.h"
#include "bridge/file_path.h"
#include "catalogue/formats.h"

namespace parallax {
namespace {

Result<std::shared_ptr<const Collection>> collectionOf(const SetPreparation::Request& request, std::stop_token stop) {
  if (request.collection) return request.collection;
  auto opened = openCollection(pathOf(request.folder), {stop, {}, 0});
  if (!opened) return tl::unexpected<Error>(opened.error());
  return std::make_shared<const Collection>(std::move(*opened));
}

}  // namespace

QString SetPreparation::standardFolder() { return QDir::homePath() + QStringLiteral("/Parallax/sets"); }

void SetPreparation::start(const Request& request, const QString& folder) {
  const auto progress = [self = QPointer(this)](double fraction) {
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [self, fraction] {
          if (self && self->running()) Q_EMIT self->progressed(fraction);
        },
        Qt::QueuedConnection);
  };
  job_.start(
      [request, folder, progress](std::stop_token stop) -> Result<PrepareReport> {
        const auto collection = collectionOf(request, stop);
        if (!collection) return tl::unexpected<Error>(collection.error());
        return prepare(**collection, pathOf(folder), request.plan, {stop, progress, 0});
      },
      [this, folder](const Result<PrepareReport>& report) {
        if (!report) return failed(QString::fromStdString(report.error().message));
        QStringList notes;
        for (const std::string& note : report->notes) notes << QString::fromStdString(note);
        Q_EMIT done(folder, notes);
      });
}

void SetPreparation::cancel() { job_.cancel(); }

QString prepareCommand(const SetPreparation::Request& request, const QString& folder) {
  const auto from = request.collection ? request.collection->source : pathOf(request.folder);
  std::string command = "parallax-cli prepare " + shellWord(from.string()) + ' ' + shellWord(pathOf(folder).string());
  for (const auto& field : PreparePlan::fields()) {
    const nlohmann::json value = field.get(request.plan);
    if (value == field.info.standard) continue;
    command += " --" + field.info.key + ' ' +
               shellWord(value.is_boolean() ? (value.get<bool>() ? "on" : "off") : plainText(value));
  }
  return QString::fromStdString(command);
}

Result<PrepareEstimate> estimateOf(const SetPreparation::Request& request, std::stop_token stop) {
  const auto collection = collectionOf(request, stop);
  if (!collection) return tl::unexpected<Error>(collection.error());
  return estimatePreparation(**collection, request.plan);
}

}  // namespace parallax
