#include "pages/probe_panel.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "bridge/image_conversion.h"
#include "imaging/decode.h"
#include "models/run_words.h"
#include "pages/probe_scene.h"
#include "plots/live_plot.h"
#include "theme/theme.h"
#include "view3d/pose_view.h"

namespace parallax {
namespace {

constexpr int wideFrom = 900;  // logical pixels: then the parts stand side by side
const QList<int> narrowSizes{120, 320, 220}, wideSizes{240, 480, 320};
constexpr int thumbnailSide = 256;

struct ProbeImages {
  QImage first, second;
};

ProbeImages imagesOf(const std::filesystem::path& run, const ProbeWish& probe) {
  const auto read = [&](const std::string& name) {
    const auto pixels = decodeImage(run / name);
    return pixels
               ? toQImage(*pixels).scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
               : QImage();
  };
  return {read(probe.first), read(probe.second)};
}

}  // namespace

ProbePanel::ProbePanel(QWidget* parent) : RunPanel(parent), images_(nullptr, watchers()) {
  setObjectName("probePanel");
  parts_ = new QSplitter(Qt::Vertical);
  parts_->setObjectName("probeParts");
  parts_->setChildrenCollapsible(false);
  for (QWidget* part : {makeChoice(), makeTrail(), makeCurves()}) parts_->addWidget(part);
  parts_->setStretchFactor(0, 0);
  parts_->setStretchFactor(1, 3);
  parts_->setStretchFactor(2, 2);
  parts_->setSizes(narrowSizes);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 8, 4);
  layout->addWidget(parts_, 1);
  connect(&pinning_, &ProbePinning::pinned, this, [this](const QString& probe) {
    awaited_ = probe;
    showFacts();
  });
  connect(&pinning_, &ProbePinning::failed, this, &ProbePanel::showProblem);
  showFacts();
}

void ProbePanel::setRun(RunWatch* run) {
  if (run != run_) {
    if (run_) run_->disconnect(this);
    run_ = run;
    chosen_.clear();
    showProblem({});
    if (run_) {
      connect(run_, &RunWatch::changed, this, &ProbePanel::showFacts);
      connect(run_, &RunWatch::grown, this, &ProbePanel::grown);
      connect(run_, &RunWatch::failed, this, &ProbePanel::showProblem);
    }
  }
  showFacts();
}

void ProbePanel::setPairSession(PairSession* session) {
  if (session_) session_->disconnect(this);
  session_ = session;
  if (session_)
    for (const auto signal : {&PairSession::opened, &PairSession::closed})
      connect(session_, signal, this, &ProbePanel::showButtons);
  showButtons();
}

// The same pair with the same truth is watched once.
void ProbePanel::watchPair() {
  const auto pair = session_ ? session_->loaded() : nullptr;
  if (!run_) return showProblem(tr("Choose a run first."));
  if (!pair) return showProblem(tr("Open a pair in Inspect first."));
  showProblem({});
  const auto truth = probeTruth(*pair);
  for (const WatchedProbe& probe : watchedProbes(*run_->facts()))
    if (truth && probe.wish.truth == truth && QString::fromStdString(probe.wish.name) == probeName(*pair)) {
      awaited_ = QString::fromStdString(probe.wish.id);
      return showFacts();
    }
  pinning_.pin(*run_, pair);
  showButtons();
}

const WatchedProbe* ProbePanel::current() const {
  for (const WatchedProbe& probe : probes_)
    if (QString::fromStdString(probe.wish.id) == chosen_) return &probe;
  return nullptr;
}

int ProbePanel::shownEstimate() const {
  const WatchedProbe* probe = current();
  if (!probe || probe->trail.empty()) return -1;
  return std::min(hovered_ >= 0 ? hovered_ : slider_->value(), int(probe->trail.size()) - 1);
}

void ProbePanel::showFacts() {
  showButtons();
  if (!isVisible()) return;  // a run says something three times a second
  probes_ = run_ ? watchedProbes(*run_->facts()) : std::vector<WatchedProbe>();
  showList();
  showHint();
  showTrail();
}

void ProbePanel::showList() {
  const QSignalBlocker quiet(list_);
  const auto count = int(probes_.size());
  while (list_->count() > count) delete list_->takeItem(list_->count() - 1);
  while (list_->count() < count) list_->addItem(QString());
  int row = -1;
  for (int i = 0; i < count; ++i) {
    const WatchedProbe& probe = probes_[std::size_t(i)];
    const QString id = QString::fromStdString(probe.wish.id), name = QString::fromStdString(probe.wish.name);
    const QString sentence = probeSentence(probe, run_->facts()->state);
    list_->item(i)->setText(name + '\n' + sentence);
    list_->item(i)->setToolTip(name + '\n' + sentence);
    if (id == chosen_ && row < 0) row = i;
    if (id == awaited_) row = i, awaited_.clear();
  }
  list_->setVisible(count > 0);
  list_->setCurrentRow(row < 0 && count > 0 ? count - 1 : row);
  const int now = list_->currentRow();
  const QString id = now < 0 ? QString() : QString::fromStdString(probes_[std::size_t(now)].wish.id);
  if (id != chosen_) probeChosen();
}

void ProbePanel::showButtons() {
  const auto pair = session_ ? session_->loaded() : nullptr;
  watch_->setEnabled(run_ && pair && !pinning_.busy());
  watch_->setToolTip(!run_   ? tr("Choose a run first")
                     : !pair ? tr("Open a pair in Inspect first")
                             : tr("The trainer estimates %1 now and at each validation").arg(probeName(*pair)));
  forget_->setEnabled(run_ && !chosen_.isEmpty());
}

void ProbePanel::showHint() {
  QString hint;
  if (!run_)
    hint = tr("No run is chosen.");
  else if (probes_.empty())
    hint = tr(
        "A probe is a pair of your own that the trainer estimates now and at each validation. Here you see its "
        "estimates move towards the truth while the network learns.\n\nOpen a pair in Inspect, then press the button "
        "above. A run can have several.");
  hint_->setText(hint);
  hint_->setVisible(!hint.isEmpty());
  const bool any = !probes_.empty();
  for (int part : {1, 2}) parts_->widget(part)->setVisible(any);
  forget_->setVisible(any);
}

void ProbePanel::probeChosen() {
  const int row = list_->currentRow();
  chosen_ =
      row < 0 || row >= int(probes_.size()) ? QString() : QString::fromStdString(probes_[std::size_t(row)].wish.id);
  first_ = second_ = {};
  newest_ = true;
  hovered_ = -1;
  framed_ = false;
  showLooks();
  plot_->resetView();
  showButtons();
  loadImages();
  showTrail();
}

void ProbePanel::loadImages() {
  images_.cancel();
  const WatchedProbe* probe = current();
  if (!probe) return;
  images_.start([folder = run_->paths().folder, wish = probe->wish](std::stop_token) { return imagesOf(folder, wish); },
                [this](ProbeImages images) {
                  first_ = std::move(images.first), second_ = std::move(images.second);
                  showScene();
                });
}

void ProbePanel::showTrail() {
  const WatchedProbe* probe = current();
  const int last = probe ? std::max(0, int(probe->trail.size()) - 1) : 0;
  {
    const QSignalBlocker quiet(slider_);
    slider_->setRange(0, last);
    if (newest_) slider_->setValue(last);
  }
  slider_->setEnabled(last > 0);
  showScene();
  showCurves();
}

void ProbePanel::showScene() {
  const WatchedProbe* probe = current();
  const int shown = shownEstimate();
  sayEstimate(shown);
  plot_->setCrosshair(shown >= 0 && !newest_ && hovered_ < 0 ? double(probe->trail[std::size_t(shown)].step) : NAN,
                      false);
  // A running run says something three times a second; most of it is not about this.
  const auto last = shown < 0 ? -1 : probe->trail.back().step;
  const SceneShown now{chosen_,    probe ? probe->trail.size() : 0, last, shown, first_.cacheKey(), second_.cacheKey(),
                       darkTheme()};
  if (now == sceneShown_) return;
  sceneShown_ = now;
  if (!probe) return view_->setScene({});
  view_->setScene(probeScene(*probe, std::size_t(std::max(0, shown)), first_, second_));
  if (!framed_) view_->resetCamera();
  framed_ = !probe->trail.empty();
}

void ProbePanel::sayEstimate(int index) {
  const WatchedProbe* probe = current();
  if (!probe) return estimate_->clear();
  const bool there = index >= 0 && index < int(probe->trail.size());
  estimate_->setText(there ? estimateText(probe->trail[std::size_t(index)])
                           : probeSentence(*probe, run_->facts()->state));
}

void ProbePanel::showLooks() {
  const WatchedProbe* probe = current();
  const QString key = QStringLiteral("probe.") + chosen_;
  std::vector<LiveLook> looks;
  if (probe)
    looks = {{key + ".roe", tr("ROE"), firstColour()}, {key + ".rte", tr("RTE"), secondColour(), Qt::DashLine}};
  for (LiveLook& look : looks) look.dots = true;
  plot_->setCurves(looks);
  plot_->setEmptyText(probe && !probe->wish.truth ? tr("Without a known truth there are no errors")
                                                  : tr("Nothing yet"));
}

void ProbePanel::showCurves() {
  if (!run_ || chosen_.isEmpty()) return;
  for (const char* part : {".roe", ".rte"}) {
    const QString key = QStringLiteral("probe.") + chosen_ + part;
    const RunSeries* series = run_->series(key.toStdString());
    if (!series || !plot_->has(key)) continue;
    const std::size_t have = plot_->size(key), all = series->step.size();
    if (have < all) plot_->append(key, std::span(series->step).subspan(have), std::span(series->value).subspan(have));
  }
}

// Earlier points were replaced: they are few, so all are drawn anew.
void ProbePanel::grown(quint64 generation) {
  if (std::exchange(generation_, generation) != generation)
    for (const char* part : {".roe", ".rte"}) plot_->truncate(QStringLiteral("probe.") + chosen_ + part, 0);
  showCurves();
}

void ProbePanel::forget() {
  const WatchedProbe* probe = current();
  if (!probe || !run_) return;
  Wish wish = newWish(Wish::Kind::forgetProbe);
  wish.probe.id = probe->wish.id;
  run_->wish(wish);
}

void ProbePanel::showProblem(const QString& sentence) {
  problem_->setText(sentence);
  problem_->setVisible(!sentence.isEmpty());
  QPalette palette;
  palette.setColor(QPalette::WindowText, warningColour());
  problem_->setPalette(palette);
  showButtons();
}

void ProbePanel::changeEvent(QEvent* event) {
  RunPanel::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || !plot_) return;
  view_->setColours(canvasColour(), palette().color(QPalette::WindowText));
  showProblem(problem_->text());
  showLooks();
  showFacts();
}

void ProbePanel::resizeEvent(QResizeEvent* event) {
  RunPanel::resizeEvent(event);
  const auto orientation = width() >= wideFrom ? Qt::Horizontal : Qt::Vertical;
  if (orientation == parts_->orientation()) return;
  parts_->setOrientation(orientation);
  parts_->setSizes(orientation == Qt::Horizontal ? wideSizes : narrowSizes);
}

void ProbePanel::showEvent(QShowEvent* event) {
  RunPanel::showEvent(event);
  view_->setColours(canvasColour(), palette().color(QPalette::WindowText));
  showFacts();
}

}  // namespace parallax
