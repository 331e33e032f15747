#include "pages/evaluation_page_tables.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include "bridge/file_path.h"
#include "pages/scatter_panel.h"

namespace parallax {
namespace {

constexpr std::size_t mostWorst = 200;
constexpr QSize thumbnailSize(72, 54);

QComboBox* combo(const char* name, const QString& says) {
  auto* box = new QComboBox;
  box->setObjectName(name);
  box->setAccessibleName(says);
  return box;
}

// Return opens what a double click opens.
class PairTable : public QTableView {
 public:
  std::function<void()> opened;

 protected:
  void keyPressEvent(QKeyEvent* event) override {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && opened) return opened();
    QTableView::keyPressEvent(event);
  }
};

QString nameOf(ErrorKind kind) {
  return kind == ErrorKind::orientation   ? EvaluationTables::tr("ROE")
         : kind == ErrorKind::translation ? EvaluationTables::tr("RTE")
                                          : EvaluationTables::tr("larger error");
}

}  // namespace

EvaluationTables::EvaluationTables(EvaluationSession& session, QWidget* parent)
    : QTabWidget(parent), session_(session), summary_(session) {
  setObjectName("evaluationTables");
  setDocumentMode(true);
  addTab(makeSummary(), tr("Summary"));
  addTab(makePairs(), tr("Pairs"));
  tabBar()->setDrawBase(false);
  connect(&session_, &EvaluationSession::comparisonChanged, this, &EvaluationTables::sizeSummaryColumns);
}

QTableView* EvaluationTables::makeTable(const char* name, const QString& says, QAbstractItemModel& model) {
  auto* table = new PairTable;
  table->setObjectName(name);
  table->setAccessibleName(says);
  table->setModel(&model);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setAlternatingRowColors(true);
  table->setShowGrid(false);
  table->setWordWrap(false);
  table->setFrameShape(QFrame::NoFrame);
  table->verticalHeader()->hide();
  table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
  table->horizontalHeader()->setHighlightSections(false);
  table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  if (&model == &pairs_)
    table->opened = [this] {
      if (inspect_->isEnabled()) Q_EMIT inspectRequested();
    };
  return table;
}

QWidget* EvaluationTables::makeSummary() {
  auto* page = new QWidget;
  kind_ = combo("summaryKind", tr("Error"));
  addErrorKinds(*kind_);
  reference_ = combo("summaryReference", tr("Reference method"));
  reference_->addItem(tr("no reference"));
  statistic_ = combo("summaryStatistic", tr("Statistic compared"));
  const std::pair<QString, Statistic> statistics[] = {{tr("by median"), Statistic::median},
                                                      {tr("by mean"), Statistic::mean},
                                                      {tr("by AUC@5°"), Statistic::auc5},
                                                      {tr("by AUC@10°"), Statistic::auc10},
                                                      {tr("by AUC@20°"), Statistic::auc20}};
  for (const auto& [title, statistic] : statistics) statistic_->addItem(title, int(statistic));
  for (QComboBox* box : {kind_, reference_, statistic_})
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
      if (!silent_) compare();
    });
  auto* note = new QLabel(tr("A failure counts as an error of 180 degrees."));
  note->setObjectName("failureNote");
  note->setForegroundRole(QPalette::PlaceholderText);
  note->setWordWrap(true);
  auto* save = new QPushButton(tr("Save as CSV…"));
  save->setObjectName("saveSummary");
  connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(&summary_, "summary"); });
  auto* bar = new QHBoxLayout;
  bar->addWidget(kind_);
  bar->addSpacing(8);
  bar->addWidget(new QLabel(tr("Compare with")));
  bar->addWidget(reference_);
  bar->addWidget(statistic_);
  bar->addWidget(note, 1);
  bar->addWidget(save);
  summaryTable_ = makeTable("summaryTable", tr("Numbers of each method"), summary_);
  summaryTable_->horizontalHeader()->setMinimumSectionSize(64);
  connect(summaryTable_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& now) { Q_EMIT methodChosen(now.row()); });
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(8, 6, 8, 4);
  layout->addLayout(bar);
  layout->addWidget(summaryTable_, 1);
  return page;
}

QWidget* EvaluationTables::makePairs() {
  auto* page = new QWidget;
  title_ = new QLabel(tr("Click a curve or drag along it: the pairs behind it are listed here."));
  title_->setObjectName("pairsTitle");
  title_->setWordWrap(true);
  worstMethod_ = combo("worstMethod", tr("Method"));
  worstKind_ = combo("worstKind", tr("Error"));
  addErrorKinds(*worstKind_);
  auto* worst = new QPushButton(tr("Worst pairs"));
  worst->setObjectName("worstPairs");
  worst->setToolTip(tr("The %1 pairs with the largest errors of this method").arg(mostWorst));
  connect(worst, &QPushButton::clicked, this, &EvaluationTables::listWorst);
  inspect_ = new QPushButton(tr("Open in Inspect"));
  inspect_->setObjectName("openInInspect");
  inspect_->setEnabled(false);
  connect(inspect_, &QPushButton::clicked, this, &EvaluationTables::inspectRequested);
  auto* save = new QPushButton(tr("Save as CSV…"));
  save->setObjectName("savePairs");
  connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(&pairs_, "pairs"); });
  auto* bar = new QHBoxLayout;
  bar->addWidget(title_, 1);
  bar->addWidget(inspect_);
  bar->addSpacing(8);
  bar->addWidget(worstMethod_);
  bar->addWidget(worstKind_);
  bar->addWidget(worst);
  bar->addWidget(save);
  pairsTable_ = makeTable("pairsTable", tr("Pairs behind what was chosen"), pairs_);
  pairsTable_->setSortingEnabled(true);
  pairsTable_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  pairsTable_->setIconSize(thumbnailSize);
  pairsTable_->verticalHeader()->setDefaultSectionSize(thumbnailSize.height() + 4);
  connect(pairsTable_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
    if (!silent_ && now.isValid()) Q_EMIT pairChosen(pairs_.pairAt(now.row()));
  });
  connect(pairsTable_, &QTableView::doubleClicked, this, [this] {
    if (inspect_->isEnabled()) Q_EMIT inspectRequested();
  });
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(8, 6, 8, 4);
  layout->addLayout(bar);
  layout->addWidget(pairsTable_, 1);
  return page;
}

void EvaluationTables::compare() {
  summary_.setKind(ErrorKind(kind_->currentData().toInt()));
  ComparisonRequest request;
  if (reference_->currentIndex() > 0) request.reference = reference_->currentText().toStdString();
  request.kind = summary_.kind();
  request.statistic = Statistic(statistic_->currentData().toInt());
  session_.setComparison(request);
}

void EvaluationTables::refresh() {
  const auto figures = session_.figures();
  setMethodChoices(*worstMethod_, figures.get(), 0);
  QStringList now, wanted{tr("no reference")};
  for (int i = 0; i < reference_->count(); ++i) now << reference_->itemText(i);
  if (figures)
    for (const MethodFigures& m : figures->methods) wanted << QString::fromStdString(m.label);
  if (now != wanted) {
    silent_ = true;
    const QString before = reference_->currentText();
    reference_->clear();
    reference_->addItems(wanted);
    const int same = reference_->findText(before);
    // The paper's baseline, the first method, is what people ask about first.
    reference_->setCurrentIndex(same > 0 ? same : wanted.size() > 2 ? 1 : 0);
    silent_ = false;
    compare();
    sizeSummaryColumns();
  }
  // While a sweep runs the list stays what the person asked for: rows that move under the pointer help nobody.
  if (query_.what != Query::What::nothing && session_.state() != EvaluationSession::State::running) run();
}

void EvaluationTables::listRange(int method, ErrorKind kind, double from, double to) {
  list({Query::What::range, method, kind, from, to, {}, {}});
}

void EvaluationTables::listAround(int method, ErrorKind kind, double x, double tolerance) {
  const auto figures = session_.figures();
  if (!figures) return;
  if (pairsWithin(*figures, method, kind, x - tolerance, x + tolerance).empty()) {
    const int nearest = pairNearest(*figures, method, kind, x);
    if (nearest < 0) return;
    x = errorOf(*measurementOf(figures->results->methods[method], nearest), kind);
    tolerance = 0;
  }
  listRange(method, kind, std::max(0.0, x - tolerance), std::min(180.0, x + tolerance));
}

void EvaluationTables::listPairs(int method, ErrorKind kind, std::vector<int> pairs, const QString& title) {
  list({Query::What::pairs, method, kind, 0, 180, std::move(pairs), title});
}

void EvaluationTables::listWorst() {
  list(
      {Query::What::worst, worstMethod_->currentIndex(), ErrorKind(worstKind_->currentData().toInt()), 0, 180, {}, {}});
}

void EvaluationTables::list(Query query) {
  query_ = std::move(query);
  run();
  setCurrentIndex(1);
  const bool range = query_.what == Query::What::range;
  Q_EMIT listed(range ? query_.method : -1, query_.kind, query_.from, query_.to);
}

void EvaluationTables::run() {
  const auto figures = session_.figures();
  if (!figures || query_.method < 0 || query_.method >= int(figures->methods.size())) {
    query_ = {};
    pairs_.clear();
    Q_EMIT listed(-1, ErrorKind::orientation, 0, 0);
    title_->setText(tr("Click a curve or drag along it: the pairs behind it are listed here."));
    return;
  }
  std::vector<int> found;
  switch (query_.what) {
    case Query::What::nothing: break;
    case Query::What::range: found = pairsWithin(*figures, query_.method, query_.kind, query_.from, query_.to); break;
    case Query::What::worst: found = worstPairs(*figures, query_.method, query_.kind, mostWorst); break;
    case Query::What::pairs:
      for (int pair : query_.pairs)
        if (pair < int(figures->accepted.size()) && figures->accepted[pair]) found.push_back(pair);
      break;
  }
  silent_ = true;
  const int columnsBefore = pairs_.columnCount();
  title_->setText(titleOf(found.size()));
  pairsTable_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  pairs_.setPairs(figures, query_.method, std::move(found));
  if (columnsBefore != pairs_.columnCount() || !sized_) sizePairColumns();
  showImages(isThere(figures->results->root));
  silent_ = false;
  setPair(pair_);
}

// Results may be read where their images are not: empty pictures would only push the numbers apart.
void EvaluationTables::showImages(bool there) {
  for (int c : {PairsModel::firstImageColumn, PairsModel::secondImageColumn}) pairsTable_->setColumnHidden(c, !there);
  pairsTable_->verticalHeader()->setDefaultSectionSize(there ? thumbnailSize.height() + 4
                                                             : fontMetrics().height() + 10);
}

QString EvaluationTables::titleOf(std::size_t count) const {
  const QString n = count == 1 ? tr("1 pair") : tr("%1 pairs").arg(QLocale().toString(qulonglong(count)));
  const QString label = QString::fromStdString(session_.figures()->methods[query_.method].label);
  const auto degrees = [](double v) { return QString::number(v, 'f', 2) + QStringLiteral("°"); };
  switch (query_.what) {
    case Query::What::worst: return tr("Worst of %1 by %2: %3").arg(label, nameOf(query_.kind), n);
    case Query::What::pairs: return tr("%1: %2").arg(n, query_.title);
    default:
      return tr("%1: %2, %3 from %4 to %5")
          .arg(n, label, nameOf(query_.kind), degrees(query_.from), degrees(query_.to));
  }
}

void EvaluationTables::sizeSummaryColumns() {
  for (int c = 0; c < SummaryModel::columns; ++c) {
    summaryTable_->resizeColumnToContents(c);
    summaryTable_->setColumnWidth(c, summaryTable_->columnWidth(c) + 18);
  }
}

// From the header's words and a typical cell, not from all rows: there may be 50,000.
void EvaluationTables::sizePairColumns() {
  sized_ = true;
  const QFontMetrics metrics = pairsTable_->fontMetrics();
  for (int c = 0; c < pairs_.columnCount(); ++c) {
    const int header = pairsTable_->horizontalHeader()->sectionSizeHint(c);
    const char* typical = c == PairsModel::sceneColumn     ? "scan118 · repetitive "
                          : c == PairsModel::viewsColumn   ? "0001.png – 0012.png "
                          : c == PairsModel::inliersColumn ? "1234 / 5678"
                          : c == PairsModel::camerasColumn ? "estimated"
                                                           : "179.99°";
    const bool image = c <= PairsModel::secondImageColumn;
    pairsTable_->setColumnWidth(c, image
                                       ? thumbnailSize.width() + 12
                                       : std::max(header, metrics.horizontalAdvance(QString::fromUtf8(typical)) + 16));
  }
}

void EvaluationTables::setPair(int pair) {
  pair_ = pair;
  const int row = pair >= 0 ? pairs_.rowOf(pair) : -1;
  if (row == pairsTable_->currentIndex().row() && row >= 0) return;
  silent_ = true;
  if (row >= 0) {
    pairsTable_->setCurrentIndex(pairs_.index(row, PairsModel::sceneColumn));
  } else {
    pairsTable_->clearSelection();
    pairsTable_->setCurrentIndex({});
  }
  silent_ = false;
}

void EvaluationTables::setPairKnown(bool inspectable) {
  inspect_->setEnabled(inspectable);
  inspect_->setToolTip(inspectable ? tr("Open the chosen pair (double click, Return)")
                                   : tr("Choose a pair of the open collection first."));
}

}  // namespace parallax
