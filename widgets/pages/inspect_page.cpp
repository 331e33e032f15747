#include "pages/inspect_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QDataStream>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include "bridge/file_path.h"
#include "forms/core_text.h"
#include "forms/device_note.h"
#include "models/camera_words.h"
#include "pages/camera_panel.h"
#include "pages/focal_panel.h"
#include "pages/model_card_dialog.h"
#include "pages/pose_scene_of.h"
#include "theme/theme.h"

namespace parallax {

InspectPage::InspectPage(QWidget* parent) : QWidget(parent), results_(session_) {
  pairView_ = new PairView;
  poseView_ = new PoseView;
  notice_ = new QLabel;
  notice_->setObjectName("notice");
  notice_->setWordWrap(true);
  notice_->setMargin(8);
  notice_->setAutoFillBackground(true);
  notice_->hide();

  views_ = new QSplitter(Qt::Horizontal);
  views_->addWidget(pairView_);
  views_->addWidget(poseView_);
  views_->setSizes({640, 360});
  for (int i : {0, 1}) views_->setStretchFactor(i, i == 0 ? 64 : 36);
  rows_ = new QSplitter(Qt::Vertical);
  rows_->addWidget(views_);
  rows_->addWidget(makeTable());
  rows_->setSizes({2000, table_->sizeHint().height()});
  rows_->setStretchFactor(0, 1);
  columns_ = new QSplitter(Qt::Horizontal);
  columns_->addWidget(makeSidePanel());
  columns_->addWidget(rows_);
  columns_->setSizes({330, 1000});
  columns_->setStretchFactor(1, 1);
  for (QSplitter* s : {views_, rows_, columns_}) s->setChildrenCollapsible(false);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 8, 8);
  layout->addWidget(notice_);
  layout->addWidget(columns_, 1);

  sceneTimer_.setSingleShot(true);
  sceneTimer_.setInterval(30);
  connect(&sceneTimer_, &QTimer::timeout, this, &InspectPage::showScene);
  settingsTimer_.setSingleShot(true);
  settingsTimer_.setInterval(300);
  connect(&settingsTimer_, &QTimer::timeout, this, &InspectPage::settingsEdited);
  connectSession();
  refreshTheme();
  showBusy();
}

// What is shown looks at the session until it is gone: it must not outlive it, as a widget's children else do.
InspectPage::~InspectPage() { delete columns_; }

QWidget* InspectPage::makeTable() {
  table_ = new QTableView;
  table_->setObjectName("resultsTable");
  table_->setAccessibleName(tr("Methods and their results"));
  table_->setModel(&results_);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setAlternatingRowColors(true);
  table_->setShowGrid(false);
  table_->setWordWrap(false);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
  table_->setMinimumHeight(120);
  table_->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);  // as high as its rows, to begin with
  QHeaderView* header = table_->horizontalHeader();
  header->setHighlightSections(false);
  header->setSectionResizeMode(QHeaderView::ResizeToContents);
  header->setSectionResizeMode(ResultsModel::noteColumn, QHeaderView::Stretch);
  header->setMinimumSectionSize(72);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& now) { session_.select(now.row()); });
  table_->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(table_, &QWidget::customContextMenuRequested, this, &InspectPage::showMethodMenu);
  connect(&results_, &ResultsModel::checkedChanged, &sceneTimer_, qOverload<>(&QTimer::start));
  return table_;
}

QWidget* InspectPage::makeTitled(const QString& title, QWidget* content) {
  auto* box = new QWidget;
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins(0, 0, 0, 8);
  auto* label = new QLabel(title);
  QFont bold = label->font();
  bold.setBold(true);
  label->setFont(bold);
  layout->addWidget(label);
  layout->addWidget(content);
  return box;
}

QWidget* InspectPage::makeSidePanel() {
  auto* settings = new QWidget;
  auto* list = new QVBoxLayout(settings);
  for (const SettingsSection& section : settingsSections()) {
    auto* form = new SettingsForm(section.settings);
    forms_.push_back(form);
    connect(form, &SettingsForm::edited, &settingsTimer_, qOverload<>(&QTimer::start));
    noteDevice(*form);
    list->addWidget(makeTitled(translatedCoreText(section.title), form));
  }
  auto* outliers = new QCheckBox(tr("Show outliers as well"));
  outliers->setObjectName("showOutliers");
  connect(outliers, &QCheckBox::toggled, pairView_, &PairView::setOutliersShown);
  list->addWidget(outliers);
  list->addStretch();

  auto* cameras = new QWidget;
  auto* cameraList = new QVBoxLayout(cameras);
  // First, so that it stays where it is when what is said of the cameras takes another line.
  cameraList->addWidget(makeTitled(tr("Focal length by hand"), new FocalPanel(session_)));
  cameraList->addWidget(new CameraPanel(session_));
  cameraList->addStretch();

  auto* tabs = new QTabWidget;
  tabs->setObjectName("sideTabs");
  const auto scrolled = [](QWidget* content) {
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
  };
  tabs->addTab(scrolled(settings), tr("Settings"));
  tabs->addTab(scrolled(cameras), tr("Cameras"));

  estimateButton_ = new QPushButton;
  estimateButton_->setObjectName("estimateButton");
  estimateButton_->setMinimumHeight(34);
  connect(estimateButton_, &QPushButton::clicked, this, [this] { busy() ? cancel() : estimate(); });
  progress_ = new ProgressBar;
  progress_->setTextVisible(false);
  progress_->setMaximumHeight(6);
  auto* panel = new QWidget;
  auto* layout = new QVBoxLayout(panel);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(tabs, 1);
  layout->addWidget(progress_);
  layout->addWidget(estimateButton_);
  panel->setMinimumWidth(250);
  return panel;
}

void InspectPage::connectSession() {
  connect(&session_, &PairSession::opened, this, &InspectPage::showPair);
  connect(&session_, &PairSession::closed, this, &InspectPage::showNoPair);
  connect(&session_, &PairSession::turned, this, [this] {
    showSelected();
    sceneTimer_.start();
  });
  connect(&session_, &PairSession::openFailed, this, [this](const QString& sentence) { showNotice(sentence, true); });
  connect(&session_, &PairSession::loadingChanged, this, &InspectPage::showBusy);
  connect(&session_, &PairSession::loadProgress, this, [this](double f) {
    progress_->setRange(0, 1000);
    progress_->setValue(int(1000 * f));
  });
  connect(&session_, &PairSession::stateChanged, this, [this](int row) {
    if (!session_.loading()) showBusy();
    if (row == session_.selected() && session_.loaded()) showSelected();
    if (session_.states()[row].phase != MethodState::Phase::running) sceneTimer_.start();
  });
  connect(&session_, &PairSession::allDone, this, &InspectPage::showBusy);
  connect(&session_, &PairSession::selectedChanged, this, [this](int row) {
    table_->setCurrentIndex(results_.index(row, 0));
    showSelected();
    sceneTimer_.start();
  });
  connect(&saliency_, &SaliencySession::changed, this, &InspectPage::showSaliency);
  connect(pairView_, &PairView::hovered, this, &InspectPage::status);
  connect(pairView_, &PairView::openRequested, this, &InspectPage::openRequested);
  connect(poseView_, &PoseView::cameraClicked, this, [this](const QString& id) {
    for (int row = 0; row < int(session_.states().size()); ++row)
      if (QString::fromStdString(session_.states()[row].method->id) == id) session_.select(row);
  });
}

void InspectPage::setHeader(QWidget* header) { static_cast<QVBoxLayout*>(layout())->insertWidget(0, header); }

void InspectPage::estimate() { session_.estimate(results_.checkedIds()); }

bool InspectPage::busy() const { return session_.loading() || session_.busyCount() > 0; }

void InspectPage::cancel() {
  session_.cancelLoading();
  session_.cancel();
}

void InspectPage::settingsEdited() {
  auto flat = nlohmann::json::object();
  for (const SettingsForm* form : forms_) flat.update(form->values());
  const QString problem = session_.setSettings(flat);
  showNotice(problem, true);
  if (problem.isEmpty() && session_.loaded()) estimate();
}

// Only the network that the file is of can run with it.
void InspectPage::useWeights(const QString& file) {
  for (SettingsForm* form : forms_) form->setValues({{"weights", pathOf(file).string()}});
  settingsEdited();
  const auto& states = session_.states();
  for (int row = 0; row < int(states.size()); ++row)
    if (states[row].method->id.starts_with("cnn") && states[row].phase != MethodState::Phase::unavailable)
      return session_.select(row);
}

void InspectPage::showPair() {
  const auto loaded = session_.loaded();
  showNotice(loaded->notes.join(' '), true);
  pairView_->setPair(loaded);
  frameNext_ = true;
  showSelected();
  sceneTimer_.start();
  estimate();
}

void InspectPage::showNoPair() {
  pairView_->setPair(nullptr);
  showSelected();
  showBusy();
  sceneTimer_.start();
}

QString InspectPage::captionOf(const MethodState& state) const {
  const QString title = QString::fromStdString(state.method->title);
  if (!state.estimate) return {};
  if (!state.hasPose()) return title + QStringLiteral(": ") + translatedCoreText(state.reason.toStdString());
  QStringList parts{title};
  if (!state.estimate->correspondences.empty())
    parts << tr("%1 inliers of %2 matches")
                 .arg(state.estimate->inlierCount())
                 .arg(state.estimate->correspondences.size());
  if (state.errors)
    parts << tr("ROE %1°, RTE %2°").arg(state.errors->roeDeg, 0, 'f', 2).arg(state.errors->rteDeg, 0, 'f', 2);
  if (const auto& spread = state.estimate->spread)
    parts
        << tr("answers apart by ±%1°, ±%2°").arg(spread->rotationDeg, 0, 'f', 1).arg(spread->translationDeg, 0, 'f', 1);
  if (const auto mark = cameraMark(camerasUsed(*state.estimate, session_.loaded()->pair)); !mark.isEmpty())
    parts << mark;
  return parts.join(QStringLiteral(" · "));
}

void InspectPage::showSelected() {
  const MethodState& state = session_.states()[session_.selected()];
  pairView_->setEstimate(state.estimate);
  const auto loaded = session_.loaded();
  if (state.hasPose())
    pairView_->setEpipolarPose(state.estimate->cam2FromCam1, camerasOf(*state.estimate, loaded->pair));
  else if (loaded)
    pairView_->setEpipolarPose(loaded->pair.truth, {loaded->pair.first.intrinsics, loaded->pair.second.intrinsics});
  else
    pairView_->setEpipolarPose({});
  pairView_->setCaption(captionOf(state));
  pairView_->setToolsShown(loaded && state.method->network);
}

void InspectPage::showSaliency() {
  const bool waiting = saliency_.wanted() && saliency_.working();
  pairView_->setSaliency(saliency_.saliency(), waiting ? tr("Hiding one place after the other…") : saliency_.reason());
}

void InspectPage::showMethodMenu(const QPoint& at) {
  const int row = table_->indexAt(at).row();
  if (row < 0) return;
  const MethodState& state = session_.states()[row];
  QMenu menu(this);
  menu.setObjectName("methodMenu");
  auto* show = menu.addAction(tr("Show %1").arg(QString::fromStdString(state.method->title)), this,
                              [this, row] { session_.select(row); });
  show->setEnabled(state.phase != MethodState::Phase::unavailable);
  auto* about = menu.addAction(tr("About this network…"), this, [this, row] { showCard(row); });
  about->setEnabled(state.method->network.has_value());
  menu.exec(table_->viewport()->mapToGlobal(at));
}

void InspectPage::showCard(int row) {
  const Method& method = *session_.states()[row].method;
  if (!method.network) return Q_EMIT status(tr("%1 is no network.").arg(QString::fromStdString(method.title)));
  const auto settings = methodSettingsFrom(session_.settings());
  const auto card = networkCard(*method.network, settings->cnn);
  auto* dialog = new ModelCardDialog(QString::fromStdString(method.title), card, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void InspectPage::showScene() {
  poseView_->setScene(poseSceneOf(session_, results_.checkedIds()));
  poseView_->setHighlighted(QString::fromStdString(session_.states()[session_.selected()].method->id));
  if (!frameNext_) return;
  poseView_->resetCamera();  // again with every result, until all are there
  frameNext_ = session_.busyCount() > 0;
}

void InspectPage::showBusy() {
  const int running = session_.busyCount();
  estimateButton_->setText(busy() ? tr("Cancel") : tr("Estimate"));
  estimateButton_->setEnabled(busy() || session_.loaded());
  QSizePolicy keepsItsPlace = progress_->sizePolicy();
  keepsItsPlace.setRetainSizeWhenHidden(true);
  progress_->setSizePolicy(keepsItsPlace);
  progress_->setVisible(busy());
  if (session_.loading()) return progress_->setRange(0, 0);  // until the first report of progress
  const int all = std::max(running, int(results_.checkedIds().size()));
  progress_->setRange(0, std::max(1, all));
  progress_->setValue(all - running);
}

void InspectPage::showNotice(const QString& sentence, bool warning) {
  notice_->setVisible(!sentence.isEmpty());
  notice_->setText(sentence);
  QPalette palette;
  if (warning) palette.setColor(QPalette::WindowText, warningColour());
  palette.setColor(QPalette::Window, QApplication::palette().color(QPalette::Base));
  notice_->setPalette(palette);
}

void InspectPage::refreshTheme() {
  poseView_->setColours(canvasColour(), QApplication::palette().color(QPalette::WindowText));
  sceneTimer_.start();
  pairView_->update();
}

QByteArray InspectPage::layoutState() const {
  QByteArray state;
  QDataStream out(&state, QIODevice::WriteOnly);
  for (const QSplitter* s : {columns_, rows_, views_}) out << s->saveState();
  return state;
}

void InspectPage::restoreLayout(const QByteArray& state) {
  QDataStream in(state);
  for (QSplitter* s : {columns_, rows_, views_}) {
    QByteArray one;
    in >> one;
    if (!one.isEmpty()) s->restoreState(one);
  }
}

}  // namespace parallax
