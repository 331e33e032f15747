// What the window offers: its pages, its actions and the menus made of them. A new page is a line in makePages().
#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include "main_window.h"
#include "pages/pair_bar.h"

namespace parallax {

void MainWindow::makePages() {
  inspect_ = new InspectPage;
  bar_ = new PairBar(selection_);
  connect(bar_, &PairBar::stepRequested, this, &MainWindow::stepPair);
  inspect_->setHeader(bar_);
  scenes_ = new ScenesPage(selection_, collections_, thumbnails_);
  evaluation_ = new EvaluationPage(selection_, evaluations_, thumbnails_);
  training_ = new TrainingPage(selection_, runs_);
  pages_ = new PageSwitcher;
  setCentralWidget(pages_);
  int number = 0;
  const auto add = [&](QWidget* page, const QString& id, const QString& title, PageIcon icon) {
    const QKeySequence keys(QStringLiteral("Alt+%1").arg(++number));
    QAction* action =
        actions_.add(tr("&View"), "show" + id, tr("Page: %1").arg(title), keys, [this, page] { pages_->show(page); });
    pages_->addPage(page, id, title, icon, action);
  };
  add(inspect_, "inspect", tr("Inspect"), PageIcon::inspect);
  add(scenes_, "scenes", tr("Scenes"), PageIcon::scenes);
  add(evaluation_, "evaluation", tr("Evaluation"), PageIcon::evaluation);
  add(training_, "training", tr("Training"), PageIcon::training);
}

QAction* MainWindow::onPage(QWidget* page, QAction* action) {
  pages_->bind(action, page);
  return action;
}

void MainWindow::makeFileActions() {
  const QString file = tr("&File");
  actions_.add(file, "openPair", tr("&Open pair…"), QKeySequence::Open, [this] { choosePair(); });
  actions_.add(file, "openCollection", tr("Open &collection…"), tr("Ctrl+Shift+O"), [this] { chooseCollection(); });
  actions_.add(file, "openCollectionFile", tr("Open a pair &list or bundle file…"), {},
               [this] { chooseCollectionFile(); });
  actions_.add(file, "openResults", tr("Open &results…"), tr("Ctrl+R"), [this] {
    pages_->show(evaluation_);
    evaluation_->chooseResults();
  });
  actions_.add(file, "newTrainingRun", tr("&New training run…"), QKeySequence::New, [this] {
    pages_->show(training_);
    training_->newRun();
  });
  actions_.add(file, "openRuns", tr("Open a folder of &training runs…"), tr("Ctrl+T"), [this] {
    pages_->show(training_);
    training_->chooseFolder();
  });
  actions_.add(file, "openDemo", tr("Open the &demo pair"), tr("Ctrl+D"), [this] { openDemo(); });
  actions_.add(file, "openDemoCollection", tr("Open the d&emo collection"), tr("Ctrl+Shift+D"),
               [this] { openDemoCollection(); });
  actions_.addSeparator(file);
  onPage(inspect_, actions_.add(file, "savePairFigure", tr("Save the image pair as a figure…"), tr("Ctrl+S"), [this] {
    saveFigure(tr("Save the image pair"), [this] { return inspect_->pairView().figure(2); });
  }));
  onPage(inspect_,
         actions_.add(file, "saveSceneFigure", tr("Save the 3D view as a figure…"), tr("Ctrl+Shift+S"), [this] {
           saveFigure(tr("Save the 3D view"), [this] { return inspect_->poseView().snapshot(2); });
         }));
  onPage(inspect_, actions_.add(file, "saveResults", tr("Save the results as a &table…"), tr("Ctrl+E"),
                                [this] { saveResults(); }));
  onPage(inspect_, actions_.add(file, "copyResults", tr("&Copy the results"), tr("Ctrl+Shift+C"),
                                [this] { QApplication::clipboard()->setText(inspect_->results().asText()); }));
  actions_.addSeparator(file);
  actions_.add(file, "quit", tr("&Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::makeEstimateActions() {
  const QString estimate = tr("&Estimate");
  onPage(inspect_, actions_.add(estimate, "estimateAll", tr("&Estimate ticked methods"), tr("F5"),
                                [this] { inspect_->estimate(); }));
  onPage(inspect_, actions_.add(estimate, "cancel", tr("&Cancel"), tr("Esc"), [this] { inspect_->cancel(); }));
  actions_.addSeparator(estimate);
  int row = 0;
  for (const Method& method : methods()) {
    onPage(inspect_, actions_.add(estimate, "show-" + QString::fromStdString(method.id),
                                  tr("Show %1").arg(QString::fromStdString(method.title)),
                                  QKeySequence(QString::number(row + 1)), [this, row] { showMethod(row); }));
    ++row;
  }
}

// Of the selected method, where it is a network.
void MainWindow::makeNetworkActions() {
  const QString estimate = tr("&Estimate");
  actions_.addSeparator(estimate);
  QAction* why = actions_.add(estimate, "showSaliency", tr("Show where the network &looks"), tr("H"),
                              [this] { inspect_->setSaliencyShown(actions_.find("showSaliency")->isChecked()); });
  why->setCheckable(true);
  why->setIconText(tr("Why?"));
  QAction* about = actions_.add(estimate, "aboutNetwork", tr("About this &network…"), tr("F2"),
                                [this] { inspect_->showCard(inspect_->session().selected()); });
  about->setIconText(tr("About…"));
  for (QAction* action : {why, about}) {
    action->setToolTip(
        QStringLiteral("%1 (%2)").arg(QString(action->text()).remove('&'), action->shortcut().toString()));
    inspect_->pairView().addTool(onPage(inspect_, action));
  }
}

void MainWindow::makePairActions() {
  const QString pair = tr("&Pair");
  onPage(scenes_, actions_.add(pair, "inspectPair", tr("&Inspect the chosen pair"), tr("Ctrl+Return"),
                               [this] { selection_.requestInspect(); }));
  // Of Inspect only: in a gallery Page Down scrolls, and the matrix is walked by arrow keys.
  const auto step = [&](const QString& id, const QString& text, const QString& keys, Qt::Key page, int by) {
    QAction* action = actions_.add(pair, id, text, keys, [this, by] { stepPair(by); });
    action->setShortcuts({QKeySequence(keys), QKeySequence(page)});
    onPage(inspect_, action);
  };
  step("nextPair", tr("&Next pair of the scene"), tr("Ctrl+Right"), Qt::Key_PageDown, 1);
  step("previousPair", tr("&Previous pair of the scene"), tr("Ctrl+Left"), Qt::Key_PageUp, -1);
  onPage(inspect_, actions_.add(pair, "watchPair", tr("&Watch this pair while training"), tr("Ctrl+Shift+P"),
                                [this] { watchPair(); }));
}

void MainWindow::makeViewActions() {
  const QString view = tr("&View"), help = tr("&Help");
  using Preset = ViewPreset;
  const std::tuple<Preset, const char*, QString, QString> presets[] = {
      {Preset::Overview, "viewOverview", tr("3D: &overview"), tr("Ctrl+1")},
      {Preset::Front, "viewFront", tr("3D: &front"), tr("Ctrl+2")},
      {Preset::Top, "viewTop", tr("3D: &top"), tr("Ctrl+3")},
      {Preset::Side, "viewSide", tr("3D: &side"), tr("Ctrl+4")},
      {Preset::Camera1, "viewCamera1", tr("3D: as &camera 1 saw it"), tr("Ctrl+5")}};
  actions_.addSeparator(view);
  for (const auto& [preset, id, text, keys] : presets)
    onPage(inspect_,
           actions_.add(view, id, text, keys, [this, preset = preset] { inspect_->poseView().showPreset(preset); }));
  onPage(inspect_,
         actions_.add(view, "fitImages", tr("Fit the &images"), tr("Ctrl+0"), [this] { inspect_->pairView().fit(); }));
  actions_.addSeparator(view);
  actions_.add(view, "themeSystem", tr("Theme of the system"), {}, [this] { setTheme(ThemeChoice::system); });
  actions_.add(view, "themeLight", tr("&Light theme"), {}, [this] { setTheme(ThemeChoice::light); });
  actions_.add(view, "themeDark", tr("&Dark theme"), {}, [this] { setTheme(ThemeChoice::dark); });
  actions_.add(help, "shortcuts", tr("&Keyboard shortcuts"), tr("F1"), [this] { showShortcuts(); });
  actions_.add(help, "about", tr("&About Parallax"), {}, [this] { showAbout(); });
}

void MainWindow::makeMenus() {
  for (const QString& menu : {tr("&File"), tr("&Estimate"), tr("&Pair"), tr("&View"), tr("&Help")})
    actions_.addSeparator(menu);  // in this order
  makePages();
  makeFileActions();
  makeEstimateActions();
  makeNetworkActions();
  makePairActions();
  makeViewActions();
  actions_.fill(*menuBar());
  recentPairs_ = new QMenu(tr("Open recent pair"), this);
  recentPairs_->setObjectName("recentMenu");
  recentCollections_ = new QMenu(tr("Open recent collection"), this);
  recentCollections_->setObjectName("recentCollectionsMenu");
  QAction* demo = actions_.find("openDemo");
  for (QAction* menu : menuBar()->actions()) {
    if (!menu->menu()->actions().contains(demo)) continue;
    menu->menu()->insertMenu(demo, recentPairs_);
    menu->menu()->insertMenu(demo, recentCollections_);
  }
}

}  // namespace parallax
