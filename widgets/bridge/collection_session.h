// The data set that is being opened: indexed in a worker, then given to the selection.
#pragma once

#include <QObject>
#include <QString>

#include "bridge/latest_job.h"
#include "bridge/selection.h"

namespace parallax {

class CollectionSession : public QObject {
  Q_OBJECT

 public:
  explicit CollectionSession(Selection& selection, QObject* parent = nullptr);

  // A folder, or a file that stands for a data set. The old collection stays until the new one is indexed, and when
  // that fails.
  void open(const QString& folderOrFile);
  void cancel();
  bool loading() const { return job_.running(); }
  const QString& path() const { return path_; }  // of what is being, or was last, opened

 Q_SIGNALS:
  void loadingChanged(bool loading);
  void opened(const QString& path);
  void failed(const QString& sentence);

 private:
  Selection& selection_;
  LatestJob job_;
  QString path_;
};

}  // namespace parallax
