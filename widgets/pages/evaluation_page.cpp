#include "pages/evaluation_page.h"

#include <QDataStream>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "bridge/file_path.h"
#include "evaluation/pair_lookup.h"
#include "pages/binned_panel.h"
#include "pages/error_curves.h"
#include "pages/evaluation_page_export.h"
#include "pages/evaluation_page_filter.h"
#include "pages/evaluation_page_tables.h"
#include "pages/evaluation_page_thumbnails.h"
#include "pages/scatter_panel.h"
#include "pages/sweep_form.h"
#include "theme/theme.h"

namespace parallax {

EvaluationPage::EvaluationPage(Selection& selection, EvaluationSession& session, Thumbnails& thumbnails,
                               QWidget* parent)
    : QWidget(parent), selection_(selection), session_(session) {
  setObjectName("evaluationPage");
  sweep_ = new SweepForm(selection, session);
  filter_ = new EvaluationFilter;
  side_ = new QTabWidget;
  side_->setObjectName("evaluationSide");
  side_->addTab(sweep_, tr("Sweep"));
  side_->addTab(filter_, tr("Filter"));
  side_->setMinimumWidth(250);
  for (QWidget* tab : {static_cast<QWidget*>(sweep_), static_cast<QWidget*>(filter_)})
    tab->setAutoFillBackground(true);  // Fusion lightens the pane behind tabs
  notice_ = new QLabel;
  notice_->setObjectName("evaluationNotice");
  notice_->setWordWrap(true);
  notice_->setMargin(8);
  notice_->setAutoFillBackground(true);
  notice_->hide();
  stack_ = new QStackedWidget;
  stack_->addWidget(makeEmpty());
  stack_->addWidget(makeFigures());
  columns_ = new QSplitter(Qt::Horizontal);
  columns_->addWidget(side_);
  columns_->addWidget(stack_);
  columns_->setSizes({290, 1000});
  columns_->setStretchFactor(1, 1);
  columns_->setChildrenCollapsible(false);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 8, 8);
  layout->addWidget(notice_);
  layout->addWidget(columns_, 1);
  connectSession();
  connectFigures();
  auto* small = new PairThumbnails(thumbnails, this);
  connect(small, &PairThumbnails::ready, &tables_->pairs(), &PairsModel::thumbnailsChanged);
  tables_->pairs().setThumbnails([small](const std::filesystem::path& path) { return small->of(path); });
  showFigures();
  followSelection();
}

EvaluationPage::~EvaluationPage() = default;

QWidget* EvaluationPage::makeFigures() {
  curves_ = new ErrorCurves;
  scatter_ = new ScatterPanel;
  binned_ = new BinnedPanel;
  tables_ = new EvaluationTables(session_);
  figures_ = new QTabWidget;
  figures_->setObjectName("figureTabs");
  figures_->setDocumentMode(true);
  figures_->tabBar()->setDrawBase(false);
  figures_->addTab(curves_, tr("Curves"));
  figures_->addTab(scatter_, tr("Method against method"));
  figures_->addTab(binned_, tr("Error by geometry"));
  rows_ = new QSplitter(Qt::Vertical);
  rows_->addWidget(figures_);
  rows_->addWidget(tables_);
  rows_->setSizes({620, 380});
  rows_->setStretchFactor(0, 62);
  rows_->setStretchFactor(1, 38);
  rows_->setChildrenCollapsible(false);
  auto* content = new QWidget;
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins({});
  layout->addWidget(makeHeadline());
  layout->addWidget(rows_, 1);
  return content;
}

// Whose results these are; and the way to their photographs while another collection is open.
QWidget* EvaluationPage::makeHeadline() {
  headline_ = new QLabel;
  headline_->setObjectName("evaluationHeadline");
  headline_->setTextFormat(Qt::PlainText);
  headline_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  openTheirs_ = new QPushButton(tr("Open their collection"));
  openTheirs_->setObjectName("openTheirCollection");
  connect(openTheirs_, &QPushButton::clicked, this, [this] {
    if (session_.results()) Q_EMIT collectionRequested(pathText(session_.results()->place()));
  });
  auto* line = new QWidget;
  auto* layout = new QHBoxLayout(line);
  layout->setContentsMargins(8, 0, 0, 0);
  layout->addWidget(headline_, 1);
  layout->addWidget(openTheirs_);
  return line;
}

void EvaluationPage::showHeadline() {
  const auto results = session_.results();
  if (!results) return;
  const QString of =
      tr("%1, images at %2").arg(QString::fromStdString(results->title), QString::fromStdString(results->size));
  const QString file = QFileInfo(session_.file()).fileName();
  headline_->setText(file.isEmpty() ? of : file + QStringLiteral(" · ") + of);
  headline_->setToolTip(session_.file() + '\n' + pathText(results->place()));
  openTheirs_->setVisible(!matchesCollection() && isThere(results->place()));
}

QWidget* EvaluationPage::makeEmpty() {
  auto* page = new QWidget;
  empty_ = new QLabel;
  empty_->setObjectName("evaluationEmpty");
  empty_->setAlignment(Qt::AlignCenter);
  empty_->setWordWrap(true);
  empty_->setForegroundRole(QPalette::PlaceholderText);
  auto* open = new QPushButton(tr("Open results…"));
  open->setObjectName("openResultsBig");
  open->setMinimumHeight(32);
  connect(open, &QPushButton::clicked, this, &EvaluationPage::chooseResults);
  auto* layout = new QVBoxLayout(page);
  layout->addStretch();
  layout->addWidget(empty_);
  layout->addWidget(open, 0, Qt::AlignHCenter);
  layout->addStretch();
  return page;
}

void EvaluationPage::connectSession() {
  connect(&session_, &EvaluationSession::figuresChanged, this, &EvaluationPage::showFigures);
  connect(&session_, &EvaluationSession::failed, this, &EvaluationPage::showNotice);
  connect(&session_, &EvaluationSession::noted, this, [this](const QStringList& notes) {
    const qsizetype shown = std::min<qsizetype>(notes.size(), 3);
    QString text = notes.mid(0, shown).join(' ');
    if (notes.size() > shown) text += ' ' + tr("(and %1 more notes)").arg(notes.size() - shown);
    showNotice(text);
  });
  connect(&session_, &EvaluationSession::openingChanged, this, [this] {
    if (session_.opening()) showNotice({});
  });
  connect(&session_, &EvaluationSession::stateChanged, this, [this] {
    if (session_.state() == EvaluationSession::State::running) showNotice({});
    showFigures();
  });
  connect(&selection_, &Selection::pairChanged, this, &EvaluationPage::followSelection);
  connect(&selection_, &Selection::collectionChanged, this, &EvaluationPage::showFigures);
  connect(sweep_, &SweepForm::openRequested, this, &EvaluationPage::chooseResults);
}

void EvaluationPage::connectFigures() {
  connect(filter_, &EvaluationFilter::changed, this, &EvaluationPage::ask);
  connect(binned_, &BinnedPanel::asked, this, [this](ErrorKind kind, Along along) {
    FigureRequest request = session_.request();
    request.binnedKind = kind;
    request.along = along;
    session_.setRequest(request);
  });
  connect(curves_, &ErrorCurves::clicked, tables_, &EvaluationTables::listAround);
  connect(curves_, &ErrorCurves::dragged, tables_, &EvaluationTables::listRange);
  connect(binned_, &BinnedPanel::binClicked, tables_, &EvaluationTables::listPairs);
  connect(tables_, &EvaluationTables::listed, curves_, &ErrorCurves::showChosen);
  connect(tables_, &EvaluationTables::listed, this, [this](int method) {
    if (method >= 0) curves_->setCurrent(method);
  });
  connect(tables_, &EvaluationTables::methodChosen, curves_, &ErrorCurves::setCurrent);
  connect(tables_, &EvaluationTables::pairChosen, this, &EvaluationPage::choosePair);
  connect(scatter_, &ScatterPanel::pairClicked, this, &EvaluationPage::choosePair);
  connect(tables_, &EvaluationTables::inspectRequested, &selection_, &Selection::requestInspect);
  const auto saveFigure = [this](Plot* plot, const QString& name) {
    if (const QString done = askAndSaveFigure(this, *plot, name); !done.isEmpty()) Q_EMIT status(done);
  };
  connect(curves_, &ErrorCurves::saveRequested, this, saveFigure);
  connect(scatter_, &ScatterPanel::saveRequested, this, saveFigure);
  connect(binned_, &BinnedPanel::saveRequested, this, saveFigure);
  connect(tables_, &EvaluationTables::saveRequested, this, [this](QAbstractItemModel* model, const QString& name) {
    if (const QString done = askAndSaveTable(this, *model, name); !done.isEmpty()) Q_EMIT status(done);
  });
}

void EvaluationPage::ask() {
  FigureRequest request = session_.request();
  request.filter = filter_->filter();
  session_.setRequest(request);
}

void EvaluationPage::showFigures() {
  const auto figures = session_.figures();
  const bool any = figures && !figures->methods.empty();
  stack_->setCurrentIndex(any ? 1 : 0);
  empty_->setText(session_.state() == EvaluationSession::State::running
                      ? tr("The sweep has begun; its curves appear with the first rows.")
                  : selection_.collection()
                      ? tr("Choose methods and press Start: every method is run on every pair of %1.\n\n"
                           "Or open the results of an earlier sweep.")
                            .arg(QString::fromStdString(selection_.collection()->title))
                      : tr("Open a collection on the Scenes page, then choose methods and press Start.\n\n"
                           "Or open the results of an earlier sweep."));
  if (sender() == &session_ && figures == nullptr && !any) {
    filter_->setFigures(nullptr);
    return;
  }
  showHeadline();
  filter_->setFigures(figures);
  curves_->setFigures(figures);
  scatter_->setFigures(figures);
  binned_->setFigures(figures);
  tables_->refresh();
  followSelection();
}

void EvaluationPage::showNotice(const QString& sentence) {
  notice_->setText(sentence);
  QPalette p = palette();
  p.setColor(QPalette::Window, p.color(QPalette::Base));
  p.setColor(QPalette::WindowText, warningColour());
  notice_->setPalette(p);
  notice_->setVisible(!sentence.isEmpty());
}

bool EvaluationPage::matchesCollection() const {
  return session_.results() && selection_.collection() && areOf(*session_.results(), *selection_.collection());
}

std::optional<PairRef> EvaluationPage::inCollection(const EvaluatedPair& pair) const {
  return matchesCollection() ? findPair(*selection_.collection(), pair) : std::nullopt;
}

int EvaluationPage::inResults(const PairRef& pair) const {
  const auto figures = session_.figures();
  const auto& collection = selection_.collection();
  if (!figures || !matchesCollection() || pair.scene >= int(collection->scenes.size())) return -1;
  const SceneEntry& scene = collection->scenes[pair.scene];
  const int views = int(scene.views.size());
  if (pair.first < 0 || pair.second < 0 || pair.first >= views || pair.second >= views) return -1;
  const std::string light = pair.light >= 0 && pair.light < int(scene.lights.size()) ? scene.lights[pair.light] : "";
  const std::string &first = scene.views[pair.first].name, &second = scene.views[pair.second].name;
  auto at = figures->pairByName.find(pairKey(scene.name, first, second, light));
  if (at == figures->pairByName.end()) at = figures->pairByName.find(pairKey(scene.name, second, first, light));
  return at == figures->pairByName.end() ? -1 : at->second;
}

void EvaluationPage::choosePair(int pair) {
  const auto figures = session_.figures();
  if (!figures || pair < 0 || pair >= int(figures->results->pairs.size())) return;
  const auto ref = inCollection(figures->results->pairs[pair]);
  choosing_ = true;
  if (ref) selection_.setPair(*ref);
  choosing_ = false;
  showPair(pair, ref.has_value());
  if (!ref)
    Q_EMIT status(matchesCollection() ? tr("This pair is not in the open collection, so Inspect cannot show it.")
                                      : tr("Open the collection \"%1\" to see this pair in Inspect.")
                                            .arg(QString::fromStdString(figures->results->title)));
}

void EvaluationPage::followSelection() {
  if (choosing_) return;
  if (!selection_.pair()) return showPair(selection_.collection() ? -1 : pair_, false);
  const int pair = inResults(*selection_.pair());
  showPair(pair, pair >= 0);
}

void EvaluationPage::showPair(int pair, bool known) {
  pair_ = pair;
  curves_->setPair(pair);
  scatter_->setPair(pair);
  binned_->setPair(pair);
  tables_->setPair(pair);
  tables_->setPairKnown(known);
}

void EvaluationPage::chooseResults() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/results";
  const QString file =
      QFileDialog::getOpenFileName(this, tr("Open results"), session_.file().isEmpty() ? folder : session_.file(),
                                   tr("Results (*.db);;All files (*)"));
  if (!file.isEmpty()) session_.open(file);
}

QByteArray EvaluationPage::layoutState() const {
  QByteArray state;
  QDataStream stream(&state, QIODevice::WriteOnly);
  stream << columns_->saveState() << rows_->saveState();
  return state;
}

void EvaluationPage::restoreLayout(const QByteArray& state) {
  QByteArray columns, rows;
  QDataStream stream(state);
  stream >> columns >> rows;
  columns_->restoreState(columns);
  rows_->restoreState(rows);
}

}  // namespace parallax
