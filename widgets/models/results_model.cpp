#include "models/results_model.h"

#include <QApplication>
#include <QColor>

#include "forms/settings_form.h"
#include "models/camera_words.h"
#include "theme/theme.h"

namespace parallax {
namespace {

using Phase = MethodState::Phase;

QString stageTimes(const PoseEstimate& estimate) {
  QStringList parts;
  for (const auto& s : estimate.stages)
    parts << QStringLiteral("%1 %2")
                 .arg(QString::fromStdString(s.stage))
                 .arg(s.milliseconds, 0, 'f', s.milliseconds < 10 ? 1 : 0);
  return parts.join(QStringLiteral(" · "));
}

}  // namespace

ResultsModel::ResultsModel(PairSession& session, QObject* parent) : QAbstractTableModel(parent), session_(session) {
  connect(&session, &PairSession::stateChanged, this,
          [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1)); });
}

int ResultsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(session_.states().size());
}

int ResultsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(columns); }

QString ResultsModel::text(const MethodState& state, int column) const {
  const bool done = state.estimate && (state.phase == Phase::done || state.phase == Phase::refreshing);
  switch (column) {
    case methodColumn: return QString::fromStdString(state.method->title);
    case roeColumn: return state.errors ? QString::number(state.errors->roeDeg, 'f', 2) : QString();
    case rteColumn: return state.errors ? QString::number(state.errors->rteDeg, 'f', 2) : QString();
    case spreadColumn:
      if (!done || !state.estimate->spread) return {};
      return QStringLiteral("±%1 / ±%2")
          .arg(state.estimate->spread->rotationDeg, 0, 'f', 1)
          .arg(state.estimate->spread->translationDeg, 0, 'f', 1);
    case inliersColumn:
      if (!done || state.estimate->correspondences.empty()) return {};
      return QStringLiteral("%1 / %2").arg(state.estimate->inlierCount()).arg(state.estimate->correspondences.size());
    case timeColumn: return done ? QString::number(state.estimate->milliseconds(), 'f', 0) : QString();
    default: break;
  }
  switch (state.phase) {
    case Phase::idle: return tr("Not estimated yet");
    case Phase::waiting: return tr("Waiting");
    case Phase::running: return tr("Estimating…");
    case Phase::unavailable: return state.reason;
    case Phase::refreshing:
    case Phase::done: break;
  }
  if (!state.reason.isEmpty()) return translatedCoreText(state.reason.toStdString());
  if (!state.estimate->caution.empty()) return translatedCoreText(state.estimate->caution);
  QStringList parts;
  QString mark = cameraMark(camerasUsed(*state.estimate, session_.loaded()->pair));
  if (!mark.isEmpty() && !state.estimate->estimatedCameras) {  // of estimated ones the note says more
    mark[0] = mark[0].toUpper();
    parts << mark;
  }
  if (!state.estimate->note.empty()) parts << translatedCoreText(state.estimate->note);
  return (parts << stageTimes(*state.estimate)).join(QStringLiteral(" · "));
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const {
  const MethodState& state = session_.states()[index.row()];
  const QString id = QString::fromStdString(state.method->id);
  const bool number = index.column() >= roeColumn && index.column() <= timeColumn;
  switch (role) {
    case Qt::DisplayRole: return text(state, index.column());
    case Qt::ToolTipRole:
      if (index.column() == methodColumn) return translatedCoreText(state.method->sentence);
      return text(state, index.column());
    case Qt::TextAlignmentRole:
      return int(number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::CheckStateRole:
      if (index.column() != methodColumn || state.phase == Phase::unavailable) return {};
      return unchecked_.contains(id) ? Qt::Unchecked : Qt::Checked;
    case Qt::DecorationRole:
      if (index.column() != methodColumn) return {};
      return state.phase == Phase::unavailable ? QColor(128, 128, 128, 90) : methodColour(id);
    case Qt::ForegroundRole:
      if (state.phase == Phase::refreshing) return QApplication::palette().color(QPalette::PlaceholderText);
      if (index.column() == noteColumn && state.phase == Phase::done &&
          (!state.reason.isEmpty() || !state.estimate->caution.empty() ||
           camerasUsed(*state.estimate, session_.loaded()->pair).value_or(CameraSource::file) <=
               CameraSource::estimated))
        return warningColour();
      return {};
    case Qt::AccessibleTextRole:
      return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + ": " +
             text(state, index.column());
    default: return {};
  }
}

bool ResultsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::CheckStateRole || index.column() != methodColumn) return false;
  const QString id = QString::fromStdString(session_.states()[index.row()].method->id);
  if (value.toInt() == Qt::Checked)
    unchecked_.remove(id);
  else
    unchecked_.insert(id);
  Q_EMIT dataChanged(index, index);
  Q_EMIT checkedChanged();
  return true;
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return int(section >= roeColumn && section <= timeColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                             : Qt::AlignLeft | Qt::AlignVCenter);
  const bool tip = role == Qt::ToolTipRole;
  if (role != Qt::DisplayRole && !tip) return {};
  switch (section) {
    case methodColumn: return tip ? tr("Ticked methods are estimated") : tr("Method");
    case roeColumn: return tip ? tr("Relative orientation error against the truth, degrees") : tr("ROE (°)");
    case rteColumn:
      return tip ? tr("Relative translation error: angle between the directions, degrees") : tr("RTE (°)");
    case spreadColumn:
      return tip ? tr("How far apart a network's answers to slightly shifted views are: rotation and translation, "
                      "median "
                      "degrees from the pose. Far apart: unsure.")
                 : tr("Sure to (°)");
    case inliersColumn: return tip ? tr("Matches that agree with the pose, of all matches") : tr("Inliers / matches");
    case timeColumn: return tip ? tr("Wall-clock time of all stages, milliseconds") : tr("Time (ms)");
    case noteColumn:
      return tip ? tr("Time of each stage in milliseconds, or why there is no pose") : tr("Stages (ms) or reason");
    default: return {};
  }
}

Qt::ItemFlags ResultsModel::flags(const QModelIndex& index) const {
  if (session_.states()[index.row()].phase == Phase::unavailable) return Qt::ItemIsSelectable;  // greyed
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  if (index.column() == methodColumn) flags |= Qt::ItemIsUserCheckable;
  return flags;
}

QStringList ResultsModel::checkedIds() const {
  QStringList ids;
  for (const MethodState& state : session_.states())
    if (const QString id = QString::fromStdString(state.method->id);
        state.phase != Phase::unavailable && !unchecked_.contains(id))
      ids << id;
  return ids;
}

QString ResultsModel::asText() const {
  QStringList lines;
  const auto line = [this, &lines](auto cell) {
    QStringList cells;
    for (int c = 0; c < columnCount(); ++c) cells << cell(c);
    lines << cells.join('\t');
  };
  line([this](int c) { return headerData(c, Qt::Horizontal, Qt::DisplayRole).toString(); });
  for (const MethodState& state : session_.states())
    line([&](int c) {
      const QString t = text(state, c);
      return t.isEmpty() ? QStringLiteral("-") : t;
    });
  return lines.join('\n') + '\n';
}

}  // namespace parallax
