#include "models/summary_model.h"

#include <QColor>
#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <map>

#include "models/camera_words.h"
#include "theme/theme.h"

namespace parallax {
namespace {

QString number(double value, int digits) { return QString::number(value, 'f', digits); }

bool isShare(Statistic s) { return s == Statistic::auc5 || s == Statistic::auc10 || s == Statistic::auc20; }

QString signedNumber(double value, Statistic s) {
  const QString text = number(value, isShare(s) ? 3 : 2);
  return value >= 0 ? QStringLiteral("+") + text : QString(text).replace('-', QChar(0x2212));
}

QString nameOfKind(const std::string& kind) {
  if (const auto source = cameraSourceNamed(kind)) return nameOf(*source);
  return kind == "none" ? SummaryModel::tr("none") : SummaryModel::tr("not recorded");
}

// As CameraCounts::inWords(), in the window's language.
QString inWords(const CameraCounts& counts) {
  const auto kinds = counts.kinds();
  if (kinds.empty() || (kinds.size() == 1 && counts.none > 0)) return QStringLiteral("–");
  if (kinds.size() == 1) return nameOfKind(kinds.front().first);
  QStringList parts;
  for (const auto& [kind, count] : kinds) parts << nameOfKind(kind) + ' ' + QLocale().toString(qulonglong(count));
  return parts.join(QStringLiteral(", "));
}

}  // namespace

std::vector<CurveLook> curveLooks(const EvaluationFigures& figures) {
  static const Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
  std::map<std::string, int> seen;
  std::vector<CurveLook> looks;
  for (const MethodFigures& m : figures.methods)
    looks.push_back({methodColour(QString::fromStdString(m.method)), styles[seen[m.method]++ % 4]});
  return looks;
}

SummaryModel::SummaryModel(EvaluationSession& session, QObject* parent)
    : QAbstractTableModel(parent), session_(session) {
  connect(&session, &EvaluationSession::figuresChanged, this, &SummaryModel::refresh);
  connect(&session, &EvaluationSession::comparisonChanged, this, [this] {
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, differenceColumn), index(rowCount() - 1, differenceColumn));
    Q_EMIT headerDataChanged(Qt::Horizontal, differenceColumn, differenceColumn);
  });
}

// Rows of methods that stay are changed in place: a live sweep must not take the person's current row away.
void SummaryModel::refresh() {
  const auto now = session_.figures();
  const int before = rowCount(), after = now ? int(now->methods.size()) : 0;
  if (before != after) {
    beginResetModel();
    figures_ = now;
    endResetModel();
    return;
  }
  figures_ = now;
  if (after > 0) Q_EMIT dataChanged(index(0, 0), index(after - 1, columns - 1));
}

void SummaryModel::setKind(ErrorKind kind) {
  kind_ = kind;
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int SummaryModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !figures_ ? 0 : int(figures_->methods.size());
}

int SummaryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(columns); }

const ErrorSummary& SummaryModel::summary(int row) const {
  return figures_->methods[row].summaries[std::size_t(kind_)];
}

std::optional<PairedDifference> SummaryModel::difference(int row) const {
  const auto comparison = session_.comparison();
  if (!comparison || row >= int(comparison->differences.size())) return {};
  return comparison->differences[row];
}

QString SummaryModel::differenceText(int row) const {
  const ComparisonRequest& asked = session_.comparisonRequest();
  if (asked.reference.empty()) return {};
  if (figures_->methods[row].label == asked.reference) return tr("reference");
  if (!session_.comparison()) return tr("…");
  const auto d = difference(row);
  if (!d) return tr("no pair in common");
  return tr("%1%4  [%2, %3]")
      .arg(signedNumber(d->difference, asked.statistic), signedNumber(d->low, asked.statistic),
           signedNumber(d->high, asked.statistic), isShare(asked.statistic) ? QString() : QStringLiteral("°"));
}

QString SummaryModel::differenceTip(int row) const {
  const auto d = difference(row);
  if (!d) return {};
  const QString pairs = QLocale().toString(qulonglong(d->pairs));
  return d->distinguishable()
             ? tr("95 % interval of a paired bootstrap over the %1 pairs both have: zero lies outside it.").arg(pairs)
             : tr("95 % interval of a paired bootstrap over the %1 pairs both have: zero lies in it, so the two cannot "
                  "be told apart by this statistic.")
                   .arg(pairs);
}

QString SummaryModel::text(int row, int column) const {
  const ErrorSummary& s = summary(row);
  if (column == methodColumn) return QString::fromStdString(figures_->methods[row].label);
  if (column == countColumn) return QLocale().toString(qulonglong(s.count));
  if (column == differenceColumn) return differenceText(row);
  if (s.count == 0) return QStringLiteral("–");
  switch (column) {
    case medianColumn: return number(s.median, 2) + QStringLiteral("°");
    case meanColumn: return number(s.mean, 2) + QStringLiteral("°");
    case auc5Column: return number(s.auc5, 3);
    case auc10Column: return number(s.auc10, 3);
    case auc20Column: return number(s.auc20, 3);
    case failuresColumn: return number(100 * s.failureShare(), 1) + QStringLiteral(" %");
    case camerasColumn: return inWords(figures_->methods[row].cameras);
    default: return {};
  }
}

QVariant SummaryModel::data(const QModelIndex& index, int role) const {
  const int row = index.row(), column = index.column();
  switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::TextAlignmentRole:
      return int(column == methodColumn || column == camerasColumn ? Qt::AlignLeft | Qt::AlignVCenter
                                                                   : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::DecorationRole:
      if (column == methodColumn) return methodColour(QString::fromStdString(figures_->methods[row].method));
      return {};
    case Qt::ForegroundRole:
      if (column == camerasColumn && figures_->methods[row].cameras.guessed() > 0) return warningColour();
      if (const auto d = difference(row); column == differenceColumn && (!d || !d->distinguishable()))
        return QGuiApplication::palette().color(QPalette::PlaceholderText);
      return {};
    case Qt::ToolTipRole: return column == differenceColumn ? differenceTip(row) : QVariant();
    case Qt::AccessibleTextRole:
      return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + ": " + text(row, column);
    default: return {};
  }
}

QVariant SummaryModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return int(section == methodColumn || section == camerasColumn ? Qt::AlignLeft | Qt::AlignVCenter
                                                                   : Qt::AlignRight | Qt::AlignVCenter);
  const bool tip = role == Qt::ToolTipRole;
  if (role != Qt::DisplayRole && !tip) return {};
  const QString counts = tr("A failure counts as an error of 180 degrees.");
  const QString auc = tr("Area under the recall curve up to this angle: 1 is perfect. ");
  switch (section) {
    case methodColumn: return tip ? tr("One row a method with its settings") : tr("Method");
    case countColumn: return tip ? tr("Pairs evaluated that pass the filter") : tr("Pairs");
    case medianColumn: return tip ? counts : tr("Median");
    case meanColumn: return tip ? counts : tr("Mean");
    case auc5Column: return tip ? auc + counts : tr("AUC@5°");
    case auc10Column: return tip ? auc + counts : tr("AUC@10°");
    case auc20Column: return tip ? auc + counts : tr("AUC@20°");
    case camerasColumn:
      return tip ? tr("Where the cameras came from that the poses depend on, the less certain of a pair's two; assumed "
                      "and estimated ones make every number here less certain.")
                 : tr("Cameras");
    case failuresColumn: return tip ? tr("Share of pairs without a pose. ") + counts : tr("Failures");
    case differenceColumn: {
      const QString reference = QString::fromStdString(session_.comparisonRequest().reference);
      if (tip) return tr("Method minus reference, with the 95 % interval of a paired bootstrap");
      return reference.isEmpty() ? tr("Difference [95 %]") : tr("Against %1 [95 %]").arg(reference);
    }
    default: return {};
  }
}

}  // namespace parallax
