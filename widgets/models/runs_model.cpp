#include "models/runs_model.h"

#include "bridge/file_path.h"
#include "models/run_words.h"

namespace parallax {

QString folderOf(const RunWatch& run) { return pathText(run.paths().folder); }

RunsModel::RunsModel(RunsSession& session, QObject* parent) : QAbstractListModel(parent), session_(session) {
  connect(&session_, &RunsSession::listChanged, this, [this] {
    beginResetModel();
    endResetModel();
  });
  connect(&session_, &RunsSession::runChanged, this, [this](int row) { Q_EMIT dataChanged(index(row), index(row)); });
}

int RunsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : session_.count(); }

QVariant RunsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= session_.count()) return {};
  const RunWatch& run = *session_.run(index.row());
  const RunFacts& facts = *run.facts();
  const bool alive = isAlive(facts.state);
  switch (role) {
    case Qt::DisplayRole: return run.name();
    case Qt::ToolTipRole: return run.name() + '\n' + runSentence(facts) + '\n' + folderOf(run);
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(run.name(), stateWord(facts));
    case Qt::AccessibleDescriptionRole:
    case sentenceRole: return runSentence(facts);
    case stateRole: return int(facts.state);
    case stateWordRole: return stateWord(facts);
    case stateColourRole: return stateColour(facts);
    case bestRole: return bestText(facts.summary);
    case fractionRole:
      return facts.state == RunState::preparing
                 ? (facts.summary.preparedFraction > 0 ? facts.summary.preparedFraction : -1.0)
                 : facts.summary.fraction();
    case speedRole:
      return alive && facts.summary.pairsPerSecond > 0 ? speedText(facts.summary.pairsPerSecond) : QString();
    case leftRole: return alive ? durationText(facts.summary.secondsLeft()) : QString();
    case pinnedRole: return pinned_.contains(folderOf(run));
    case colourRole: return colours_.value(folderOf(run));
    default: return {};
  }
}

int RunsModel::rowOf(const RunWatch* run) const {
  for (int row = 0; row < session_.count(); ++row)
    if (session_.run(row) == run) return row;
  return -1;
}

void RunsModel::setPinned(const QStringList& folders) {
  pinned_ = folders;
  if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void RunsModel::setColours(const QHash<QString, QColor>& byFolder) {
  colours_ = byFolder;
  if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

}  // namespace parallax
