#include "models/pairs_model.h"

#include <QCollator>
#include <QColor>
#include <QDir>
#include <QIcon>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "bridge/file_path.h"
#include "models/camera_words.h"
#include "theme/theme.h"

namespace parallax {

void PairsModel::setThumbnails(Thumbnails thumbnails) {
  thumbnails_ = std::move(thumbnails);
  thumbnailsChanged();
}

void PairsModel::thumbnailsChanged() {
  if (rowCount() > 0)
    Q_EMIT dataChanged(index(0, firstImageColumn), index(rowCount() - 1, secondImageColumn), {Qt::DecorationRole});
}

void PairsModel::setPairs(std::shared_ptr<const EvaluationFigures> figures, int method, std::vector<int> pairs) {
  beginResetModel();
  figures_ = std::move(figures);
  method_ = method;
  pairs_ = std::move(pairs);
  endResetModel();
}

void PairsModel::clear() { setPairs(nullptr, -1, {}); }

int PairsModel::rowOf(int pair) const {
  const auto at = std::find(pairs_.begin(), pairs_.end(), pair);
  return at == pairs_.end() ? -1 : int(at - pairs_.begin());
}

int PairsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(pairs_.size()); }

int PairsModel::columnCount(const QModelIndex& parent) const {
  if (parent.isValid()) return 0;
  return int(otherColumns) + (figures_ ? 2 * std::max(0, int(figures_->methods.size()) - 1) : 0);
}

const EvaluatedPair& PairsModel::pair(int row) const { return figures_->results->pairs[pairs_[row]]; }

int PairsModel::methodOf(int column) const {
  if (column == roeColumn || column == rteColumn || column == inliersColumn || column == camerasColumn) return method_;
  if (column < otherColumns) return -1;
  const int other = (column - otherColumns) / 2;
  return other < method_ ? other : other + 1;
}

const Measurement* PairsModel::measurement(int row, int method) const {
  if (method < 0 || method >= int(figures_->results->methods.size())) return nullptr;
  return measurementOf(figures_->results->methods[method], pairs_[row]);
}

std::filesystem::path PairsModel::imageFile(int row, int column) const {
  const EvaluatedPair& p = pair(row);
  const std::string& file = column == firstImageColumn ? p.firstFile : p.secondFile;
  return file.empty() ? std::filesystem::path() : std::filesystem::path(figures_->results->root) / file;
}

double PairsModel::number(int row, int column) const {
  const double none = std::nan("");
  const EvaluatedPair& p = pair(row);
  switch (column) {
    case rotationColumn: return p.rotationDeg;
    case baselineColumn: return p.baseline > 0 ? p.baseline : none;
    case overlapColumn: return p.overlap >= 0 ? p.overlap : none;
    default: break;
  }
  const Measurement* m = measurement(row, methodOf(column));
  if (!m) return none;
  if (column == inliersColumn) return m->inliers;
  if (column == camerasColumn) return m->cameras ? double(*m->cameras) : none;
  const bool orientation = column == roeColumn || (column >= otherColumns && (column - otherColumns) % 2 == 0);
  return orientation ? m->roeDeg : m->rteDeg;
}

QString PairsModel::camerasText(int row) const {
  const Measurement* m = measurement(row, method_);
  if (!m || (m->camerasTold && !m->cameras)) return QStringLiteral("–");
  return m->camerasTold ? nameOf(*m->cameras) : tr("not recorded");
}

QString PairsModel::text(int row, int column) const {
  const EvaluatedPair& p = pair(row);
  switch (column) {
    case firstImageColumn:
    case secondImageColumn: return {};
    case sceneColumn: return QString::fromStdString(p.kind.empty() ? p.scene : p.scene + " · " + p.kind);
    case viewsColumn:
      return QString::fromStdString(p.first) + QStringLiteral(" – ") + QString::fromStdString(p.second) +
             (p.light.empty() ? QString() : QStringLiteral(" · ") + QString::fromStdString(p.light));
    default: break;
  }
  if (column == camerasColumn) return camerasText(row);
  const double value = number(row, column);
  if (std::isnan(value)) return QStringLiteral("–");
  if (column == overlapColumn) return QString::number(100 * value, 'f', 0) + QStringLiteral(" %");
  if (column == baselineColumn) return QString::number(value, 'g', 4);
  if (column == rotationColumn) return QString::number(value, 'f', 1) + QStringLiteral("°");
  const Measurement* m = measurement(row, methodOf(column));
  if (column == inliersColumn)
    return m->matches > 0 ? QStringLiteral("%1 / %2").arg(m->inliers).arg(m->matches) : QStringLiteral("–");
  return m->failed ? tr("no pose") : QString::number(value, 'f', 2) + QStringLiteral("°");
}

QVariant PairsModel::data(const QModelIndex& index, int role) const {
  const int row = index.row(), column = index.column();
  const bool image = column == firstImageColumn || column == secondImageColumn;
  switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::DecorationRole:
      if (!image || !thumbnails_) return {};
      // As an icon the view scales it to its own size, whatever size it was made in.
      if (const QPixmap pixmap = thumbnails_(imageFile(row, column)); !pixmap.isNull()) return QIcon(pixmap);
      return {};
    case Qt::EditRole:
      return image ? QVariant(pathText(imageFile(row, column))) : QVariant();  // what a saved table says
    case Qt::TextAlignmentRole:
      return int(image                ? Qt::AlignCenter
                 : column < roeColumn ? Qt::AlignLeft | Qt::AlignVCenter
                                      : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole: {
      const Measurement* m = measurement(row, methodOf(column));
      const bool guessed = column == camerasColumn && m && m->cameras && *m->cameras <= CameraSource::estimated;
      return m && (m->failed || guessed) ? QVariant(warningColour()) : QVariant();
    }
    case Qt::ToolTipRole: return image ? QDir::toNativeSeparators(pathText(imageFile(row, column))) : text(row, column);
    case Qt::AccessibleTextRole:
      return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + ": " + text(row, column);
    default: return {};
  }
}

QVariant PairsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return int(section < roeColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
  const bool tip = role == Qt::ToolTipRole;
  const int m = methodOf(section);
  const QString label =
      figures_ && m >= 0 && m < int(figures_->methods.size()) ? QString::fromStdString(figures_->methods[m].label) : "";
  switch (section) {
    case firstImageColumn: return tr("Image 1");
    case secondImageColumn: return tr("Image 2");
    case sceneColumn: return tr("Scene");
    case viewsColumn: return tr("Views");
    case inliersColumn: return tip ? tr("Matches that agree with the pose, of all matches") : tr("Inliers");
    case rotationColumn: return tip ? tr("Angle between the two true orientations") : tr("Rotation");
    case baselineColumn: return tip ? tr("Distance of the two cameras, in units of the data set") : tr("Baseline");
    case overlapColumn: return tip ? tr("How much of what one camera sees the other one sees, too") : tr("Overlap");
    case camerasColumn:
      return tip ? tr("Where the cameras came from that the pose depends on: the less certain of the two")
                 : tr("Cameras");
    default: break;
  }
  const bool orientationError = section == roeColumn || (section >= otherColumns && (section - otherColumns) % 2 == 0);
  if (tip)
    return orientationError ? tr("Relative orientation error of %1").arg(label)
                            : tr("Relative translation error of %1").arg(label);
  return orientationError ? tr("%1 ROE").arg(label) : tr("%1 RTE").arg(label);
}

void PairsModel::sort(int column, Qt::SortOrder order) {
  if (!figures_ || column < 0 || column >= columnCount()) return;
  Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
  const QModelIndexList before = persistentIndexList();
  std::vector<int> pairsBefore;
  for (const QModelIndex& i : before) pairsBefore.push_back(pairs_[i.row()]);
  std::vector<int> rows(pairs_.size());
  std::iota(rows.begin(), rows.end(), 0);
  if (column >= roeColumn) {
    std::vector<double> keys;  // nothing known comes last either way
    for (int row : rows) {
      const double key = number(row, column);
      keys.push_back(std::isnan(key) ? 1e300 : order == Qt::AscendingOrder ? key : -key);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return keys[a] < keys[b]; });
  } else {
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    for (int row : rows) keys.push_back(collator.sortKey(text(row, sceneColumn == column ? sceneColumn : viewsColumn)));
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
      const int c = keys[a].compare(keys[b]);
      return order == Qt::AscendingOrder ? c < 0 : c > 0;
    });
  }
  std::vector<int> sorted;
  for (int row : rows) sorted.push_back(pairs_[row]);
  pairs_ = std::move(sorted);
  QModelIndexList after;
  for (qsizetype i = 0; i < before.size(); ++i) after << index(rowOf(pairsBefore[i]), before[i].column());
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

}  // namespace parallax
