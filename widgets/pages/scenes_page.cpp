#include "pages/scenes_page.h"

#include <QDataStream>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "pages/empty_scenes.h"
#include "pages/gallery_panel.h"
#include "pages/light_strip.h"
#include "pages/matrix_panel.h"
#include "pages/notice_bar.h"
#include "pages/progress_bar.h"
#include "pages/rig_view.h"

namespace parallax {

ScenesPage::ScenesPage(Selection& selection, CollectionSession& session, Thumbnails& thumbnails, QWidget* parent)
    : QWidget(parent), selection_(selection), session_(session), picker_(selection) {
  setObjectName("scenesPage");
  notice_ = new NoticeBar;
  empty_ = new EmptyScenes;
  stack_ = new QStackedWidget;
  stack_->addWidget(empty_);
  stack_->addWidget(makeContent(thumbnails));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 8, 8);
  layout->addWidget(notice_);
  layout->addWidget(makeProgress());
  layout->addWidget(stack_, 1);

  connect(empty_, &EmptyScenes::openRequested, this, &ScenesPage::openRequested);
  connect(empty_, &EmptyScenes::openPathRequested, &session_, &CollectionSession::open);
  connect(empty_, &EmptyScenes::demoRequested, &session_, &CollectionSession::openDemo);
  connect(&session_, &CollectionSession::loadingChanged, this, [this](bool loading) {
    progress_->setRange(0, 0);  // until it is known how far
    loading ? loadingSoon_.start() : loadingSoon_.stop();
    if (!loading) loading_->hide();
    empty_->setLoading(loading);
  });
  connect(&session_, &CollectionSession::progressed, this, [this](double fraction) {
    progress_->setRange(0, 1000);
    progress_->setValue(int(1000 * fraction));
    Q_EMIT status(tr("Rendering the demo collection: %1 %").arg(int(100 * fraction)));
  });
  connect(&session_, &CollectionSession::failed, notice_, &NoticeBar::showProblem);
  connect(&selection_, &Selection::collectionChanged, this, &ScenesPage::showCollection);
  showCollection();
}

QWidget* ScenesPage::makeProgress() {
  progress_ = new ProgressBar;
  progress_->setTextVisible(false);
  progress_->setMaximumHeight(6);
  progress_->setRange(0, 0);
  auto* cancel = new QPushButton(tr("Cancel"));
  cancel->setObjectName("cancelOpening");
  cancel->setAccessibleName(tr("Cancel opening the data set"));
  connect(cancel, &QPushButton::clicked, this, [this] {
    session_.cancel();
    Q_EMIT status(tr("Opening was cancelled."));
  });
  loading_ = new QWidget;
  auto* row = new QHBoxLayout(loading_);
  row->setContentsMargins({});
  row->addWidget(progress_, 1);
  row->addWidget(cancel);
  loading_->hide();
  loadingSoon_.setSingleShot(true);
  loadingSoon_.setInterval(200);
  connect(&loadingSoon_, &QTimer::timeout, loading_, &QWidget::show);
  return loading_;
}

QWidget* ScenesPage::makeContent(Thumbnails& thumbnails) {
  gallery_ = new GalleryPanel(selection_, picker_, thumbnails);
  rig_ = new RigView(selection_, picker_, thumbnails);
  lights_ = new LightStrip(selection_, thumbnails);
  matrix_ = new MatrixPanel(selection_);
  auto* middle = new QWidget;
  auto* column = new QVBoxLayout(middle);
  column->setContentsMargins({});
  column->addWidget(rig_, 1);
  column->addWidget(lights_);
  columns_ = new QSplitter(Qt::Horizontal);
  for (QWidget* w : std::initializer_list<QWidget*>{gallery_, middle, matrix_}) columns_->addWidget(w);
  columns_->setChildrenCollapsible(false);
  columns_->setSizes({372, 420, 420});
  columns_->setStretchFactor(0, 0);
  columns_->setStretchFactor(1, 1);
  columns_->setStretchFactor(2, 1);
  connect(matrix_, &MatrixPanel::hovered, this, [this](int first, int) { rig_->hover(first); });
  connect(rig_, &RigView::status, this, &ScenesPage::status);
  return columns_;
}

void ScenesPage::showCollection() {
  const auto& collection = selection_.collection();
  stack_->setCurrentIndex(collection ? 1 : 0);
  setFocusProxy(collection ? static_cast<QWidget*>(gallery_) : nullptr);
  QStringList notes;
  if (collection)
    for (const std::string& note : collection->notes) notes << QString::fromStdString(note);
  notice_->showNotes(notes);
}

void ScenesPage::setResults(std::shared_ptr<const ResultsSet> results) { matrix_->setResults(std::move(results)); }

PairMatrix& ScenesPage::matrix() { return matrix_->matrix(); }

PoseView& ScenesPage::poseView() { return rig_->poseView(); }

void ScenesPage::setRecent(const QStringList& paths) {
  recent_ = paths;
  empty_->setRecent(paths);
}

void ScenesPage::refreshTheme() {
  rig_->refreshTheme();
  matrix_->refreshTheme();
  empty_->setRecent(recent_);
}

QByteArray ScenesPage::layoutState() const {
  QByteArray state;
  QDataStream out(&state, QIODevice::WriteOnly);
  out << columns_->saveState() << gallery_->layoutState();
  return state;
}

void ScenesPage::restoreLayout(const QByteArray& state) {
  QDataStream in(state);
  QByteArray columns, gallery;
  in >> columns >> gallery;
  if (!columns.isEmpty()) columns_->restoreState(columns);
  if (!gallery.isEmpty()) gallery_->restoreLayout(gallery);
}

}  // namespace parallax
