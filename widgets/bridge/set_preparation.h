// Makes a training set of photographs, in a worker: of the collection that is open, or of a folder that is indexed
// first.
#pragma once

#include <QObject>
#include <QStringList>
#include <memory>

#include "bridge/latest_job.h"
#include "preparation/prepare.h"

namespace parallax {

class SetPreparation : public QObject {
  Q_OBJECT

 public:
  struct Request {
    std::shared_ptr<const Collection> collection;  // null: `folder` is opened
    QString folder;
    PreparePlan plan;
  };
  using QObject::QObject;

  static QString standardFolder();  // ~/Parallax/sets

  // Goes on with what a cancelled one left in that folder.
  void start(const Request& request, const QString& folder);
  void cancel();  // what is done stays, and is gone on with
  bool running() const { return job_.running(); }

 Q_SIGNALS:
  void progressed(double fraction);
  void done(const QString& folder, const QStringList& notes);
  void failed(const QString& sentence);

 private:
  LatestJob job_;
};

// "parallax-cli prepare COLLECTION FOLDER --shorter-side 0": the same from a command line, shell-quoted.
QString prepareCommand(const SetPreparation::Request& request, const QString& folder);

// Without decoding; in a worker, because a folder's files are looked through.
Result<PrepareEstimate> estimateOf(const SetPreparation::Request& request, std::stop_token stop);

}  // namespace parallax
