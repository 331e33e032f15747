// Where the selected network looks on the open pair, worked out only while somebody wants to see it.
#pragma once

#include "bridge/pair_session.h"
#include "estimators/saliency.h"

namespace parallax {

class SaliencySession : public QObject {
  Q_OBJECT

 public:
  explicit SaliencySession(PairSession& session, QObject* parent = nullptr);

  void setWanted(bool wanted);
  bool wanted() const { return wanted_; }
  bool working() const { return job_.running(); }
  std::shared_ptr<const Saliency> saliency() const { return saliency_; }  // null: none, or not yet
  // Why there is none: the selected method is no network, it found no pose, or what failed. Empty while working.
  const QString& reason() const { return reason_; }

 Q_SIGNALS:
  void changed();

 private:
  void refresh();
  void drop(const QString& reason);
  void start(NetworkKind kind);

  PairSession& session_;
  LatestJob job_;
  bool wanted_ = false;
  std::shared_ptr<const Saliency> saliency_;
  QString reason_;
};

}  // namespace parallax
