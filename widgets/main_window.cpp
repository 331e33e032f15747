#include "main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageWriter>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSaveFile>
#include <QSet>
#include <QSettings>
#include <QStatusBar>

#include "bridge/file_path.h"
#include "datasets/folder.h"
#include "pages/pair_bar.h"

namespace parallax {
namespace {

constexpr int mostRecent = 10;

QString imageFilter() {
  return MainWindow::tr("Images (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.jp2 *.ppm *.pgm *.bmp);;All files (*)");
}

bool isImageName(const QString& path) {
  static const QSet<QString> suffixes{"jpg", "jpeg", "png", "tif", "tiff", "webp", "jp2", "ppm", "pgm", "pbm", "bmp"};
  return !isFolder(pathOf(path)) && suffixes.contains(QFileInfo(path).suffix().toLower());
}

}  // namespace

MainWindow::MainWindow(bool remembers, QWidget* parent)
    : QMainWindow(parent),
      remembers_(remembers),
      thumbnails_(Thumbnails::standardCacheFolder(), qGuiApp->devicePixelRatio()) {
  setObjectName("mainWindow");
  setAcceptDrops(true);
  makeMenus();
  connectPages();
  statusBar()->showMessage(tr("Open or drop two images of the same scene, or a folder of many."));
  showPairTitle();
  restore();
}

// The pages use what is a member here, and would outlive it.
MainWindow::~MainWindow() { delete pages_; }

void MainWindow::connectPages() {
  const auto say = [this](const QString& text) { statusBar()->showMessage(text); };
  connect(recentPairs_, &QMenu::aboutToShow, this, &MainWindow::showRecentPairs);
  connect(recentCollections_, &QMenu::aboutToShow, this, &MainWindow::showRecentCollections);
  connect(inspect_, &InspectPage::openRequested, this, &MainWindow::choosePair);
  connect(inspect_, &InspectPage::status, this, say);
  connect(&inspect_->session(), &PairSession::opened, this, &MainWindow::pairOpened);
  connect(&inspect_->session(), &PairSession::openFailed, this, [this] {  // what is still shown is what is chosen
    const auto loaded = inspect_->session().loaded();
    if (loaded && loaded->collection && loaded->collection == selection_.collection()) selection_.setPair(loaded->ref);
  });
  connect(&inspect_->session(), &PairSession::closed, this, &MainWindow::showPairTitle);
  connect(scenes_, &ScenesPage::openRequested, this, &MainWindow::chooseCollection);
  connect(scenes_, &ScenesPage::status, this, say);
  connect(&collections_, &CollectionSession::opened, this, [this](const QString& path) {
    remember("recentCollections", path);
    statusBar()->showMessage(tr("Opened %1.").arg(path));
  });
  connect(&selection_, &Selection::inspectRequested, this, [this] {
    pages_->show(inspect_);
    inspectChosenPair();
  });
  connect(pages_, &PageSwitcher::pageChanged, this, [this](QWidget* page) {
    if (page == inspect_) inspectChosenPair();
    if (page == training_) statusBar()->clearMessage();  // what is there is about photographs
    showPairTitle();
  });
  connect(evaluation_, &EvaluationPage::status, this, say);
  connect(evaluation_, &EvaluationPage::collectionRequested, &collections_, &CollectionSession::open);
  connect(&evaluations_, &EvaluationSession::resultsChanged, this, &MainWindow::resultsChanged);
  connect(&selection_, &Selection::sceneChanged, this, &MainWindow::showPairTitle);
  connect(&selection_, &Selection::pairChanged, this, &MainWindow::showPairTitle);
  connectTraining();
}

void MainWindow::openPair(QString first, QString second) {  // by value: the first may be waitingForSecond_
  selection_.clearPair();  // before the page turns, or the chosen pair would be opened first
  pages_->show(inspect_);
  inspect_->session().open({pathOf(first), pathOf(second), {}});
}

void MainWindow::openDemo() {
  waitingForSecond_.clear();
  selection_.clearPair();
  pages_->show(inspect_);
  inspect_->session().openDemo();
}

void MainWindow::openCollection(const QString& folderOrFile) {
  waitingForSecond_.clear();
  pages_->show(scenes_);
  collections_.open(folderOrFile);
}

void MainWindow::openDemoCollection() {
  waitingForSecond_.clear();
  pages_->show(scenes_);
  collections_.openDemo();
}

void MainWindow::openResults(const QString& file) {
  waitingForSecond_.clear();
  pages_->show(evaluation_);
  evaluations_.open(file);
}

// The matrix of the Scenes page is coloured by them, and the images behind them are opened where they still are.
void MainWindow::resultsChanged() {
  const auto results = evaluations_.results();
  scenes_->setResults(results);
  bar_->setResults(results);
  if (!results || selection_.collection() || collections_.loading() || results->place().empty()) return;
  if (isThere(results->place())) collections_.open(pathText(results->place()));
}

void MainWindow::openPaths(const QStringList& paths) {
  if (paths.size() == 1 && paths[0].endsWith(".db", Qt::CaseInsensitive)) return openResults(paths[0]);
  if (paths.size() == 1 && isThere(pathOf(paths[0]) / "plan.json")) return openRuns(paths[0]);
  if (paths.size() == 1 && !isImageName(paths[0])) return openCollection(paths[0]);
  openFiles(paths);
}

// What the selection says, unless Inspect shows it already. Where it says nothing, what Inspect shows is chosen again,
// so that the pages agree.
void MainWindow::inspectChosenPair() {
  const auto loaded = inspect_->session().loaded();
  if (!selection_.pair() && loaded && loaded->collection && loaded->collection == selection_.collection())
    selection_.setPair(loaded->ref);
  if (!selection_.pair()) return;
  const bool shown = loaded && loaded->collection == selection_.collection() && loaded->ref == *selection_.pair();
  if (!shown || inspect_->session().loading()) inspect_->session().open(selection_.collection(), *selection_.pair());
}

void MainWindow::stepPair(int by) {
  if (!selection_.collection()) return statusBar()->showMessage(tr("Open a collection to walk through its pairs."));
  if (!selection_.step(by))
    return statusBar()->showMessage(by > 0 ? tr("This is the last pair of the scene's list.")
                                           : tr("This is the first pair of the scene's list."));
  inspectChosenPair();
}

void MainWindow::showMethod(int row) {
  const MethodState& state = inspect_->session().states()[row];
  if (state.phase == MethodState::Phase::unavailable) statusBar()->showMessage(state.reason);
  inspect_->session().select(row);
}

void MainWindow::choosePair() {
  const QString last = QSettings().value("lastFolder").toString();
  openFiles(QFileDialog::getOpenFileNames(this, tr("Open pair: choose two images"), last, imageFilter()));
}

void MainWindow::chooseCollection() {
  const QString last = QSettings().value("lastCollection").toString();
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Open collection: choose a folder"), last);
  if (!folder.isEmpty()) openCollection(folder);
}

void MainWindow::chooseCollectionFile() {
  const QString last = QSettings().value("lastCollection").toString();
  const QString file = QFileDialog::getOpenFileName(this, tr("Open a pair list or a bundle file"), last);
  if (!file.isEmpty()) openCollection(file);
}

void MainWindow::openFiles(const QStringList& files) {
  if (files.isEmpty()) return;
  if (files.size() == 2) return openPair(files[0], files[1]);
  if (files.size() > 2) {
    waitingForSecond_.clear();
    statusBar()->showMessage(tr("A pair is two images; %1 were chosen.").arg(files.size()));
    return;
  }
  if (!waitingForSecond_.isEmpty()) return openPair(waitingForSecond_, files[0]);
  waitingForSecond_ = files[0];
  statusBar()->showMessage(
      tr("%1 is the first image. Choose or drop the second one.").arg(QFileInfo(files[0]).fileName()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  QStringList files;
  for (const QUrl& url : event->mimeData()->urls())
    if (url.isLocalFile()) files << url.toLocalFile();
  if (files.isEmpty()) return statusBar()->showMessage(tr("Only files on this computer can be opened."));
  event->acceptProposedAction();
  openPaths(files);
}

void MainWindow::remember(const QString& key, const QString& entry) {
  if (!remembers_) return;
  QSettings settings;
  QStringList entries = settings.value(key).toStringList();
  entries.removeAll(entry);
  entries.prepend(entry);
  settings.setValue(key, entries.mid(0, mostRecent));
  if (key == "recentCollections") {
    settings.setValue("lastCollection", QFileInfo(entry).absolutePath());
    scenes_->setRecent(entries);
  }
}

void MainWindow::showRecentPairs() {
  recentPairs_->clear();
  for (const QString& entry : QSettings().value("recentPairs").toStringList()) {
    const QStringList files = entry.split('\n');
    if (files.size() != 2) continue;
    const QFileInfo a(files[0]), b(files[1]);
    QString text = tr("%1 and %2 (%3)").arg(a.fileName(), b.fileName(), a.dir().dirName());
    recentPairs_->addAction(text.replace('&', "&&"), this, [this, files] { openPair(files[0], files[1]); });
  }
  if (recentPairs_->isEmpty()) recentPairs_->addAction(tr("No pair was opened yet"))->setEnabled(false);
}

void MainWindow::showRecentCollections() {
  recentCollections_->clear();
  for (QString path : QSettings().value("recentCollections").toStringList())
    recentCollections_->addAction(QString(path).replace('&', "&&"), this, [this, path] { openCollection(path); });
  if (recentCollections_->isEmpty())
    recentCollections_->addAction(tr("No collection was opened yet"))->setEnabled(false);
}

void MainWindow::saveFigure(const QString& title, std::function<QImage()> draw) {
  QString file = QFileDialog::getSaveFileName(this, title, {}, tr("PNG images (*.png)"));
  if (file.isEmpty()) return;
  if (QFileInfo(file).suffix().isEmpty()) file += ".png";
  QImageWriter writer(file);
  if (writer.write(draw()))
    statusBar()->showMessage(tr("Saved %1.").arg(file));
  else
    QMessageBox::warning(this, title, tr("%1 could not be saved: %2.").arg(file, writer.errorString()));
}

void MainWindow::saveResults() {
  QString file = QFileDialog::getSaveFileName(this, tr("Save the results"), {}, tr("Tab-separated table (*.tsv)"));
  if (file.isEmpty()) return;
  if (QFileInfo(file).suffix().isEmpty()) file += ".tsv";
  QSaveFile out(file);
  if (out.open(QIODevice::WriteOnly)) out.write(inspect_->results().asText().toUtf8());
  if (out.commit())
    statusBar()->showMessage(tr("Saved %1.").arg(file));
  else
    QMessageBox::warning(this, tr("Save the results"), tr("%1 could not be saved: %2.").arg(file, out.errorString()));
}

void MainWindow::pairOpened() {
  waitingForSecond_.clear();
  const auto loaded = inspect_->session().loaded();
  if (!loaded->collection && !loaded->firstPath.empty()) {
    const QFileInfo first(pathText(loaded->firstPath)), second(pathText(loaded->secondPath));
    remember("recentPairs", first.absoluteFilePath() + '\n' + second.absoluteFilePath());
    if (remembers_) QSettings().setValue("lastFolder", first.absolutePath());
  }
  const bool ofSet = !loaded->collection && loaded->firstPath.empty();
  statusBar()->showMessage(
      ofSet && !loaded->notes.isEmpty()
          ? loaded->notes.first()
          : tr("Point at an image for its matches and epipolar lines; 1 to 9 flip through the methods."));
  showPairTitle();
}

void MainWindow::showPairTitle() {
  const auto name = [](const std::string& text) { return QString::fromStdString(text); };
  const auto loaded = inspect_->session().loaded();
  QStringList parts;
  if (pages_->current() != inspect_) {  // the pair in Inspect is not what is looked at
    if (selection_.collection()) parts << name(selection_.collection()->title);
    if (selection_.sceneEntry()) parts << name(selection_.sceneEntry()->name);
  } else if (loaded && loaded->collection) {
    const SceneEntry& scene = loaded->collection->scenes[loaded->ref.scene];
    parts << name(scene.name)
          << tr("%1 and %2").arg(name(scene.views[loaded->ref.first].name), name(scene.views[loaded->ref.second].name));
  } else if (loaded) {
    parts << name(loaded->pair.first.name) << name(loaded->pair.second.name);
  }
  setWindowTitle((parts << QStringLiteral("Parallax")).join(QStringLiteral(" – ")));
}

void MainWindow::setTheme(ThemeChoice choice) {
  if (remembers_) QSettings().setValue("theme", int(choice));
  applyTheme(choice);
  inspect_->refreshTheme();
  scenes_->refreshTheme();
  training_->refreshTheme();
}

void MainWindow::showShortcuts() {
  QMessageBox box(QMessageBox::NoIcon, tr("Keyboard shortcuts"), actions_.shortcutSheet(), QMessageBox::Close, this);
  box.setObjectName("shortcutSheet");
  box.exec();
}

void MainWindow::showAbout() {
  QMessageBox::about(this, tr("About Parallax"),
                     tr("<b>Parallax %1</b><p>A workbench for relative camera pose, after Melekhov, Ylioinas, Kannala "
                        "and Rahtu, <i>Relative Camera Pose Estimation Using Convolutional Neural Networks</i>, "
                        "2017.</p><p>Free software under the GNU General Public License, version 3 or later.</p>")
                         .arg(QApplication::applicationVersion()));
}

void MainWindow::restore() {
  resize(1500, 920);
  if (!remembers_) return;
  const QSettings settings;
  restoreGeometry(settings.value("geometry").toByteArray());
  inspect_->restoreLayout(settings.value("inspectLayout").toByteArray());
  scenes_->restoreLayout(settings.value("scenesLayout").toByteArray());
  evaluation_->restoreLayout(settings.value("evaluationLayout").toByteArray());
  scenes_->setRecent(settings.value("recentCollections").toStringList());
  restoreTraining();
  pages_->show(settings.value("page").toString());
}

void MainWindow::closeEvent(QCloseEvent* event) {
  inspect_->cancel();
  collections_.cancel();
  evaluations_.stop();  // what is done is in its file
  event->accept();
  if (!remembers_) return;
  QSettings settings;
  settings.setValue("geometry", saveGeometry());
  settings.setValue("inspectLayout", inspect_->layoutState());
  settings.setValue("scenesLayout", scenes_->layoutState());
  settings.setValue("evaluationLayout", evaluation_->layoutState());
  rememberTraining();
  settings.setValue("page", pages_->currentId());
}

}  // namespace parallax
