#include "main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageWriter>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSaveFile>
#include <QSettings>
#include <QStatusBar>

namespace parallax {
namespace {

constexpr int mostRecent = 10;

QString imageFilter() {
  return MainWindow::tr("Images (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.ppm *.pgm *.bmp);;All files (*)");
}

}  // namespace

MainWindow::MainWindow(bool remembers, QWidget* parent) : QMainWindow(parent), remembers_(remembers) {
  setObjectName("mainWindow");
  setAcceptDrops(true);
  inspect_ = new InspectPage;
  setCentralWidget(inspect_);
  makeActions();
  makeViewActions();
  actions_.fill(*menuBar());
  recent_ = new QMenu(tr("Open recent"), this);
  recent_->setObjectName("recentMenu");
  for (QAction* menu : menuBar()->actions())
    if (menu->menu()->actions().contains(actions_.find("openDemo")))
      menu->menu()->insertMenu(actions_.find("openDemo"), recent_);
  connect(recent_, &QMenu::aboutToShow, this, &MainWindow::showRecent);
  connect(inspect_, &InspectPage::openRequested, this, &MainWindow::choosePair);
  connect(inspect_, &InspectPage::status, this, [this](const QString& text) { statusBar()->showMessage(text); });
  connect(&inspect_->session(), &PairSession::opened, this, &MainWindow::pairOpened);
  statusBar()->showMessage(tr("Open or drop two images of the same scene."));
  showPairTitle();
  restore();
}

void MainWindow::makeActions() {
  const QString file = tr("&File"), estimate = tr("&Estimate");
  actions_.add(file, "openPair", tr("&Open pair…"), QKeySequence::Open, [this] { choosePair(); });
  actions_.add(file, "openDemo", tr("Open the &demo pair"), tr("Ctrl+D"), [this] { openDemo(); });
  actions_.addSeparator(file);
  actions_.add(file, "savePairFigure", tr("Save the image pair as a figure…"), tr("Ctrl+S"),
               [this] { saveFigure(tr("Save the image pair"), [this] { return inspect_->pairView().figure(2); }); });
  actions_.add(file, "saveSceneFigure", tr("Save the 3D view as a figure…"), tr("Ctrl+Shift+S"),
               [this] { saveFigure(tr("Save the 3D view"), [this] { return inspect_->poseView().snapshot(2); }); });
  actions_.add(file, "saveResults", tr("Save the results as a &table…"), tr("Ctrl+E"), [this] { saveResults(); });
  actions_.add(file, "copyResults", tr("&Copy the results"), tr("Ctrl+Shift+C"),
               [this] { QApplication::clipboard()->setText(inspect_->results().asText()); });
  actions_.addSeparator(file);
  actions_.add(file, "quit", tr("&Quit"), QKeySequence::Quit, [this] { close(); });
  actions_.add(estimate, "estimateAll", tr("&Estimate ticked methods"), tr("F5"), [this] { inspect_->estimate(); });
  actions_.add(estimate, "cancel", tr("&Cancel"), tr("Esc"), [this] { inspect_->cancel(); });
  actions_.addSeparator(estimate);
  int row = 0;
  for (const Method& method : methods()) {
    actions_.add(estimate, "show-" + QString::fromStdString(method.id),
                 tr("Show %1").arg(QString::fromStdString(method.title)), QKeySequence(QString::number(row + 1)),
                 [this, row] { showMethod(row); });
    ++row;
  }
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
  for (const auto& [preset, id, text, keys] : presets)
    actions_.add(view, id, text, keys, [this, preset = preset] { inspect_->poseView().showPreset(preset); });
  actions_.add(view, "fitImages", tr("Fit the &images"), tr("Ctrl+0"), [this] { inspect_->pairView().fit(); });
  actions_.addSeparator(view);
  actions_.add(view, "themeSystem", tr("Theme of the system"), {}, [this] { setTheme(ThemeChoice::system); });
  actions_.add(view, "themeLight", tr("&Light theme"), {}, [this] { setTheme(ThemeChoice::light); });
  actions_.add(view, "themeDark", tr("&Dark theme"), {}, [this] { setTheme(ThemeChoice::dark); });
  actions_.add(help, "shortcuts", tr("&Keyboard shortcuts"), tr("F1"), [this] { showShortcuts(); });
  actions_.add(help, "about", tr("&About Parallax"), {}, [this] { showAbout(); });
}

void MainWindow::openPair(QString first, QString second) {  // by value: the first may be waitingForSecond_
  inspect_->session().open({first.toStdString(), second.toStdString(), {}});
}

void MainWindow::openDemo() {
  waitingForSecond_.clear();
  inspect_->session().openDemo();
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
  openFiles(files);
}

void MainWindow::remember(const QString& first, const QString& second) {
  if (!remembers_) return;
  QSettings settings;
  QStringList pairs = settings.value("recentPairs").toStringList();
  const QString entry = QFileInfo(first).absoluteFilePath() + '\n' + QFileInfo(second).absoluteFilePath();
  pairs.removeAll(entry);
  pairs.prepend(entry);
  settings.setValue("recentPairs", pairs.mid(0, mostRecent));
  settings.setValue("lastFolder", QFileInfo(first).absolutePath());
}

void MainWindow::showRecent() {
  recent_->clear();
  for (const QString& entry : QSettings().value("recentPairs").toStringList()) {
    const QStringList files = entry.split('\n');
    if (files.size() != 2) continue;
    const QFileInfo a(files[0]), b(files[1]);
    QString text = tr("%1 and %2 (%3)").arg(a.fileName(), b.fileName(), a.dir().dirName());
    recent_->addAction(text.replace('&', "&&"), this, [this, files] { openPair(files[0], files[1]); });
  }
  if (recent_->isEmpty()) recent_->addAction(tr("No pair was opened yet"))->setEnabled(false);
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
  if (!loaded->firstPath.empty())
    remember(QString::fromStdString(loaded->firstPath), QString::fromStdString(loaded->secondPath));
  showPairTitle();
}

void MainWindow::showPairTitle() {
  const auto loaded = inspect_->session().loaded();
  if (!loaded) return setWindowTitle(QStringLiteral("Parallax"));
  statusBar()->showMessage(
      tr("Point at an image for its matches and epipolar lines; 1 to 8 flip through the methods."));
  setWindowTitle(
      QStringLiteral("%1 – %2 – Parallax")
          .arg(QString::fromStdString(loaded->pair.first.name), QString::fromStdString(loaded->pair.second.name)));
}

void MainWindow::setTheme(ThemeChoice choice) {
  if (remembers_) QSettings().setValue("theme", int(choice));
  applyTheme(choice);
  inspect_->refreshTheme();
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
}

void MainWindow::closeEvent(QCloseEvent* event) {
  inspect_->cancel();
  event->accept();
  if (!remembers_) return;
  QSettings settings;
  settings.setValue("geometry", saveGeometry());
  settings.setValue("inspectLayout", inspect_->layoutState());
}

}  // namespace parallax
