#include "bridge/saliency_session.h"

namespace parallax {

SaliencySession::SaliencySession(PairSession& session, QObject* parent) : QObject(parent), session_(session) {
  connect(&session, &PairSession::opened, this, &SaliencySession::refresh);
  connect(&session, &PairSession::closed, this, &SaliencySession::refresh);
  connect(&session, &PairSession::selectedChanged, this, &SaliencySession::refresh);
  connect(&session, &PairSession::stateChanged, this, [this](int row) {
    if (row == session_.selected()) refresh();
  });
}

void SaliencySession::setWanted(bool wanted) {
  if (wanted == wanted_) return;
  wanted_ = wanted;
  refresh();
}

// A pose belongs to a pair, a method and its settings, and when any of them changes the method's state does: what was
// worked out for another state is dropped with it.
void SaliencySession::refresh() {
  if (!wanted_ || !session_.loaded()) return drop({});
  const MethodState& state = session_.states()[session_.selected()];
  const QString title = QString::fromStdString(state.method->title);
  if (!state.method->network) return drop(tr("%1 is no network: its matches are what it looks at.").arg(title));
  if (state.phase != MethodState::Phase::done) return drop({});
  if (!state.hasPose()) return drop(tr("%1 has no answer to explain.").arg(title));
  start(*state.method->network);
}

void SaliencySession::drop(const QString& reason) {
  job_.cancel();
  saliency_.reset();
  reason_ = reason;
  Q_EMIT changed();
}

void SaliencySession::start(NetworkKind kind) {
  saliency_.reset();
  reason_.clear();
  const auto settings = methodSettingsFrom(session_.settings());  // has passed PairSession::setSettings()
  job_.start(
      [kind, cnn = settings->cnn, loaded = session_.loaded()](std::stop_token stop) {
        return parallax::saliency(kind, cnn, loaded->pair, Run{stop, {}, 1});
      },
      [this](Result<Saliency> found) {
        if (found)
          saliency_ = std::make_shared<const Saliency>(std::move(*found));
        else
          reason_ = QString::fromStdString(found.error().message);
        Q_EMIT changed();
      });
  Q_EMIT changed();
}

}  // namespace parallax
