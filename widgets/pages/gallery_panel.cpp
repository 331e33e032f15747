#include "pages/gallery_panel.h"

#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>
#include <set>

namespace parallax {
namespace {

QLabel* title(const QString& text) {
  auto* label = new QLabel(text);
  QFont bold = label->font();
  bold.setBold(true);
  label->setFont(bold);
  return label;
}

}  // namespace

GalleryPanel::GalleryPanel(Selection& selection, PairPicker& picker, Thumbnails& thumbnails, QWidget* parent)
    : QWidget(parent), selection_(selection), picker_(picker), sceneTiles_(thumbnails), viewTiles_(thumbnails) {
  splitter_ = new QSplitter(Qt::Vertical);
  splitter_->addWidget(makeScenes(thumbnails));
  splitter_->addWidget(makeViews(thumbnails));
  splitter_->setChildrenCollapsible(false);
  splitter_->setSizes({600, 400});
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->addWidget(splitter_);
  setFocusProxy(scenes_);

  connect(&selection_, &Selection::collectionChanged, this, &GalleryPanel::showCollection);
  connect(&selection_, &Selection::sceneChanged, this, &GalleryPanel::showScene);
  connect(&selection_, &Selection::lightChanged, this, &GalleryPanel::showViews);
  connect(&picker_, &PairPicker::changed, this, &GalleryPanel::showMarks);
  connect(scenes_, &Gallery::picked, &selection_, &Selection::setScene);
  connect(views_, &Gallery::picked, this,
          [this](int view) { picker_.pick(view, QGuiApplication::keyboardModifiers() & Qt::ShiftModifier); });
  showCollection();
}

QWidget* GalleryPanel::makeScenes(Thumbnails& thumbnails) {
  search_ = new QLineEdit;
  search_->setObjectName("sceneSearch");
  search_->setAccessibleName(tr("Search the scenes"));
  search_->setPlaceholderText(tr("Search the scenes"));
  search_->setClearButtonEnabled(true);
  kinds_ = new QComboBox;
  kinds_->setObjectName("sceneKind");
  kinds_->setAccessibleName(tr("Class of scene"));
  kinds_->setToolTip(tr("Show one class of scene"));
  count_ = new QLabel;
  count_->setObjectName("sceneCount");
  count_->setForegroundRole(QPalette::PlaceholderText);
  scenes_ = new Gallery(sceneTiles_, thumbnails, Gallery::Size::large);
  scenes_->setObjectName("sceneGallery");
  scenes_->setAccessibleName(tr("Scenes"));
  scenes_->setEmptyText(tr("No scene matches the search."));
  connect(search_, &QLineEdit::textChanged, this, &GalleryPanel::filter);
  connect(kinds_, &QComboBox::activated, this, &GalleryPanel::filter);

  auto* head = new QHBoxLayout;
  head->addWidget(title(tr("Scenes")));
  head->addWidget(count_, 1);
  auto* tools = new QHBoxLayout;
  tools->addWidget(search_, 1);
  tools->addWidget(kinds_);
  auto* box = new QWidget;
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins(0, 0, 0, 4);
  layout->addLayout(head);
  layout->addLayout(tools);
  layout->addWidget(scenes_, 1);
  return box;
}

QWidget* GalleryPanel::makeViews(Thumbnails& thumbnails) {
  viewsTitle_ = title({});
  viewsTitle_->setObjectName("viewsTitle");
  views_ = new Gallery(viewTiles_, thumbnails, Gallery::Size::small);
  views_->setObjectName("viewGallery");
  views_->setAccessibleName(tr("Views of the scene"));
  views_->setToolTip(tr("Click two views to choose a pair; Shift keeps the first."));
  // Two clicks make a pair, so which tile is current says nothing: the coloured frames do.
  views_->setSelectionMode(QAbstractItemView::NoSelection);
  auto* box = new QWidget;
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins(0, 4, 0, 0);
  layout->addWidget(viewsTitle_);
  layout->addWidget(views_, 1);
  return box;
}

void GalleryPanel::showCollection() {
  search_->clear();
  kinds_->clear();
  kinds_->addItem(tr("All classes"), QString());
  std::vector<Tile> tiles;
  if (const auto& collection = selection_.collection()) {
    tiles = sceneTiles(*collection);
    std::set<std::string> kinds;
    for (const SceneEntry& scene : collection->scenes)
      if (!scene.kind.empty()) kinds.insert(scene.kind);
    for (const std::string& kind : kinds) kinds_->addItem(QString::fromStdString(kind), QString::fromStdString(kind));
  }
  kinds_->setVisible(kinds_->count() > 2);
  sceneTiles_.setFilter({}, {});
  sceneTiles_.setTiles(std::move(tiles));
  filter();
  shareRoom();
  showScene();
}

// A few scenes take what they need, and leave the rest to the views; more of them share as the person set it.
void GalleryPanel::shareRoom() {
  QWidget& box = *splitter_->widget(0);
  const int chrome = box.layout()->minimumSize().height() - scenes_->minimumSizeHint().height();
  const int needed = chrome + scenes_->heightOfAll() + 2;
  const bool few = sceneTiles_.total() > 0 && needed < height() / 2;
  if (few && wide_.isEmpty()) wide_ = splitter_->saveState();
  box.setMaximumHeight(few ? needed : QWIDGETSIZE_MAX);
  if (!few && !wide_.isEmpty()) splitter_->restoreState(std::exchange(wide_, {}));
}

void GalleryPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  shareRoom();
}

QByteArray GalleryPanel::layoutState() const { return wide_.isEmpty() ? splitter_->saveState() : wide_; }

void GalleryPanel::restoreLayout(const QByteArray& state) {
  if (wide_.isEmpty())
    splitter_->restoreState(state);
  else
    wide_ = state;
}

void GalleryPanel::filter() {
  sceneTiles_.setFilter(search_->text(), kinds_->currentData().toString());
  const int shown = sceneTiles_.rowCount(), all = sceneTiles_.total();
  count_->setText(shown == all ? QLocale().toString(all)
                               : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all)));
  scenes_->showId(selection_.scene());
}

void GalleryPanel::showScene() {
  scenes_->showId(selection_.scene());
  showViews();
}

void GalleryPanel::showViews() {
  const SceneEntry* scene = selection_.sceneEntry();
  viewsTitle_->setText(scene ? tr("Views of %1").arg(QString::fromStdString(scene->name)) : tr("Views"));
  viewTiles_.setTiles(scene ? viewTiles(*selection_.collection(), selection_.scene(), selection_.light())
                            : std::vector<Tile>{});
  showMarks();
}

void GalleryPanel::showMarks() {
  viewTiles_.setMarked(picker_.first(), picker_.second());
  for (const int view : {picker_.second(), picker_.first()})  // the first has the last word
    if (const int row = viewTiles_.rowOf(view); row >= 0 && !views_->underMouse())
      views_->scrollTo(viewTiles_.index(row));
}

}  // namespace parallax
