#include "pages/runs_list.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "pages/run_card.h"

namespace parallax {
namespace {

constexpr int mostPinned = 5;  // more curves than that cannot be told apart

}  // namespace

RunsList::RunsList(RunsSession& session, QWidget* parent) : QWidget(parent), session_(session), model_(session) {
  setObjectName("runsList");
  auto* newRun = new QPushButton(tr("New run…"));
  newRun->setObjectName("newRun");
  newRun->setMinimumHeight(30);
  newRun->setToolTip(tr("Choose what to train on and how, and start (Ctrl+N)"));
  connect(newRun, &QPushButton::clicked, this, &RunsList::newRequested);
  auto* open = new QToolButton;
  open->setObjectName("openRuns");
  open->setAccessibleName(tr("Open a folder of runs"));
  open->setToolTip(tr("Open a folder of runs, or one run, on this computer or mounted from another"));
  open->setIcon(style()->standardIcon(QStyle::SP_DirOpenIcon));
  open->setMinimumSize(30, 30);
  connect(open, &QToolButton::clicked, this, &RunsList::openRequested);

  view_ = new QListView;
  view_->setObjectName("runs");
  view_->setAccessibleName(tr("Runs"));
  view_->setModel(&model_);
  view_->setMouseTracking(true);
  view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  view_->setContextMenuPolicy(Qt::CustomContextMenu);
  auto* card = new RunCard(view_);
  view_->setItemDelegate(card);
  connect(card, &RunCard::pinClicked, this, [this](int row) { togglePin(folderIn(row)); });
  auto* pin = new QShortcut(Qt::Key_P, view_, nullptr, nullptr, Qt::WidgetShortcut);
  connect(pin, &QShortcut::activated, this, [this] { togglePin(folderIn(view_->currentIndex().row())); });
  connect(view_, &QWidget::customContextMenuRequested, this, &RunsList::showMenu);
  connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
    if (now.isValid()) shownRow_ = now.row(), take(session_.run(now.row()));
  });
  connect(&session_, &RunsSession::listChanged, this, &RunsList::listChanged);

  auto* buttons = new QHBoxLayout;
  buttons->addWidget(newRun, 1);
  buttons->addWidget(open);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->addLayout(buttons);
  layout->addWidget(view_, 1);
  setMinimumWidth(210);
  listChanged();
}

void RunsList::take(RunWatch* run) {
  if (run == current_ && (run || shown_.isEmpty())) return;
  current_ = run;
  shown_ = run ? run->name() : QString();
  Q_EMIT currentChanged();
}

void RunsList::choose(const QString& folder) {
  awaited_ = folder;
  listChanged();
}

// The rows changed under the view: the run that was looked at still is. When it is gone, its neighbour takes its place.
void RunsList::listChanged() {
  RunWatch* wanted = awaited_.isEmpty() ? nullptr : session_.find(awaited_);
  if (wanted) awaited_.clear();
  if (!wanted) wanted = current_;
  int row = wanted ? model_.rowOf(wanted) : -1;
  const QString gone = row < 0 ? shown_ : QString();
  if (row < 0 && session_.count() > 0) row = std::clamp(shownRow_, 0, session_.count() - 1);
  view_->setCurrentIndex(model_.index(row));
  take(row >= 0 ? session_.run(row) : nullptr);
  shownRow_ = row;
  if (!gone.isEmpty()) Q_EMIT currentGone(gone);
}

void RunsList::setPinned(const QStringList& folders) {
  if (folders == pinned_) return;
  pinned_ = folders.mid(0, mostPinned);
  model_.setPinned(pinned_);
  Q_EMIT pinnedChanged();
}

QString RunsList::folderIn(int row) const {
  const RunWatch* run = session_.run(row);
  return run ? folderOf(*run) : QString();
}

void RunsList::togglePin(const QString& folder) {
  if (folder.isEmpty()) return;
  QStringList folders = pinned_;
  if (!folders.removeOne(folder)) folders << folder;
  if (folders.size() > mostPinned) folders.removeFirst();
  setPinned(folders);
}

void RunsList::showMenu(const QPoint& at) {
  const QString folder = folderIn(view_->indexAt(at).row());
  if (folder.isEmpty()) return;
  QMenu menu;
  menu.setObjectName("runMenu");
  menu.addAction(pinned_.contains(folder) ? tr("Unpin (P)") : tr("Pin, to compare with others (P)"),
                 [this, folder] { togglePin(folder); });  // the rows may change while the menu is open
  menu.addAction(tr("Show its folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
  menu.addAction(tr("Close the folder it was opened from"), [this, folder] { Q_EMIT forgetRequested(folder); });
  menu.exec(view_->viewport()->mapToGlobal(at));
}

}  // namespace parallax
