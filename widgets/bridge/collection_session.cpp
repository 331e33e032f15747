#include "bridge/collection_session.h"

#include <QFileInfo>

#include "catalogue/formats.h"

namespace parallax {
namespace {

using Indexed = Result<std::shared_ptr<const Collection>>;

Indexed indexed(const std::filesystem::path& path, std::stop_token stop) {
  try {
    auto collection = openCollection(path, Run{stop, {}, 1});
    if (!collection) return tl::unexpected<Error>(collection.error());
    if (collection->scenes.empty()) return fail(ErrorCode::notFound, path.string() + " holds no scene.");
    return std::make_shared<const Collection>(std::move(*collection));
  } catch (const std::exception& e) {  // the last resort: a worker must not end the program
    return fail(ErrorCode::failed, path.string() + " could not be read: " + e.what());
  }
}

}  // namespace

CollectionSession::CollectionSession(Selection& selection, QObject* parent) : QObject(parent), selection_(selection) {}

void CollectionSession::open(const QString& folderOrFile) {
  path_ = QFileInfo(folderOrFile).absoluteFilePath();
  job_.start([path = path_.toStdString()](std::stop_token stop) { return indexed(path, stop); },
             [this](Indexed result) {
               Q_EMIT loadingChanged(false);
               if (!result) return Q_EMIT failed(QString::fromStdString(result.error().message));
               selection_.setCollection(std::move(*result));
               Q_EMIT opened(path_);
             });
  Q_EMIT loadingChanged(true);
}

void CollectionSession::cancel() {
  if (!job_.running()) return;
  job_.cancel();
  Q_EMIT loadingChanged(false);
}

}  // namespace parallax
