#include "bridge/collection_session.h"

#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QThread>
#include <algorithm>

#include "bridge/file_path.h"
#include "catalogue/formats.h"
#include "catalogue/twin.h"

namespace parallax {
namespace {

Result<std::shared_ptr<const Collection>> indexed(const std::filesystem::path& path, std::stop_token stop) {
  try {
    auto collection = openCollection(path, Run{stop, {}, 1});
    if (!collection) return tl::unexpected<Error>(collection.error());
    if (collection->scenes.empty()) return fail(ErrorCode::notFound, path.string() + " holds no scene.");
    return std::make_shared<const Collection>(std::move(*collection));
  } catch (const std::exception& e) {  // the last resort: a worker must not end the program
    return fail(ErrorCode::failed, path.string() + " could not be read: " + e.what());
  }
}

TwinPlan demoPlan() {
  TwinPlan plan;
  plan.out = pathOf(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)) / "demo-collection";
  plan.scenes = int(sceneKinds().size());
  plan.positions = 9;
  plan.width = 320;
  plan.height = 240;
  plan.samplesPerPixel = 6;
  plan.threads = std::max(1, QThread::idealThreadCount() - 1);  // the window stays alive
  return plan;
}

}  // namespace

CollectionSession::CollectionSession(Selection& selection, QObject* parent) : QObject(parent), selection_(selection) {}

void CollectionSession::open(const QString& folderOrFile) {
  path_ = QFileInfo(folderOrFile).absoluteFilePath();
  start([path = pathOf(path_)](std::stop_token stop) { return indexed(path, stop); });
}

void CollectionSession::openDemo() {
  const TwinPlan plan = demoPlan();
  path_ = pathText(plan.out);
  const auto tell = [self = QPointer(this)](const TwinProgress& p) {
    const double fraction = p.total ? double(p.done) / double(p.total) : 1;
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [self, fraction] {
          if (self && self->loading()) Q_EMIT self->progressed(fraction);
        },
        Qt::QueuedConnection);
  };
  start([plan, tell](std::stop_token stop) -> Indexed {
    if (const auto written = writeTwin(plan, tell, {stop, {}, 1}); !written)
      return tl::unexpected<Error>(written.error());
    return indexed(plan.out, stop);
  });
}

void CollectionSession::start(std::function<Indexed(std::stop_token)> work) {
  job_.start(std::move(work), [this](Indexed result) {
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
