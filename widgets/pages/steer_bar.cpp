#include "pages/steer_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "models/run_words.h"
#include "models/runs_model.h"
#include "pages/elided_label.h"
#include "pages/flow_layout.h"

namespace parallax {
namespace {

constexpr int startPatience = 20'000;  // ms: LibTorch loads in a second or two, from a slow disk in ten

}  // namespace

SteerBar::SteerBar(QWidget* parent) : QWidget(parent) {
  setObjectName("steerBar");
  headline_ = new ElidedLabel;
  headline_->setObjectName("runHeadline");
  QFont bold = headline_->font();
  bold.setBold(true);
  bold.setPointSizeF(1.15 * bold.pointSizeF());
  headline_->setFont(bold);
  sentence_ = new QLabel;
  sentence_->setObjectName("runSentence");
  sentence_->setTextFormat(Qt::PlainText);
  sentence_->setWordWrap(true);
  sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  letShrink(*sentence_);
  pending_ = new ElidedLabel;
  pending_->setObjectName("pendingWishes");
  pending_->setForegroundRole(QPalette::PlaceholderText);
  pending_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // names of files would widen the window

  const auto button = [this](const char* name, const QString& text, const QString& tip, auto act) {
    auto* b = new QPushButton(text);
    b->setObjectName(name);
    b->setToolTip(tip);
    connect(b, &QPushButton::clicked, this, act);
    return b;
  };
  start_ = button("startRun", tr("Start"), {}, &SteerBar::startOrGoOn);
  start_->setIcon(style()->standardIcon(QStyle::SP_MediaPlay));
  pause_ = button("pauseRun", tr("Pause"), tr("After the step it is at; it keeps its memory and goes on when told"),
                  [this] { wish(Wish::Kind::pause); });
  pause_->setIcon(style()->standardIcon(QStyle::SP_MediaPause));
  checkpoint_ = button("checkpointRun", tr("Checkpoint"), tr("Save weights and position now"),
                       [this] { wish(Wish::Kind::checkpoint); });
  validate_ = button("validateRun", tr("Validate"), tr("Measure the errors on the validation pairs now"),
                     [this] { wish(Wish::Kind::validate); });
  extend_ = button("extendRun", tr("Extend"), tr("Train so many epochs longer"), [this] { wish(Wish::Kind::extend); });
  epochs_ = new QSpinBox;
  epochs_->setObjectName("extendEpochs");
  epochs_->setAccessibleName(tr("Epochs to extend by"));
  epochs_->setRange(1, 10'000);
  epochs_->setValue(5);
  epochs_->setPrefix(tr("by "));
  epochs_->setSuffix(tr(" epochs"));
  stop_ = new QPushButton(tr("Stop"));
  stop_->setObjectName("stopRun");
  stop_->setIcon(style()->standardIcon(QStyle::SP_MediaStop));
  auto* menu = new QMenu(stop_);
  menu->setObjectName("stopMenu");
  for (const auto& [when, name, text] :
       {std::tuple{StopWhen::step, "stopStep", tr("After this step, with a checkpoint")},
        {StopWhen::epoch, "stopEpoch", tr("After this epoch, with a checkpoint")},
        {StopWhen::now, "stopNow", tr("At once, without finishing the step")}})
    menu->addAction(text, this, [this, when = when] { stop(when); })->setObjectName(name);
  stop_->setMenu(menu);

  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  auto* first = new QHBoxLayout;
  first->addWidget(headline_, 3);
  first->addWidget(pending_, 2);
  words->addLayout(first);
  words->addWidget(sentence_);
  auto* row = new FlowLayout;
  row->setSpacing(6);
  for (QWidget* w : std::initializer_list<QWidget*>{start_, pause_, stop_, checkpoint_, validate_, extend_, epochs_}) {
    w->setMinimumHeight(28);
    row->addWidget(w);
  }
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(4, 0, 4, 0);
  layout->setSpacing(6);
  layout->addLayout(words);
  layout->addLayout(row);
  starting_.setSingleShot(true);
  starting_.setInterval(startPatience);
  connect(&starting_, &QTimer::timeout, this, &SteerBar::show);
  show();
}

void SteerBar::setRun(RunWatch* run) {
  if (run == run_) return;
  if (run_) run_->disconnect(this);
  run_ = run;
  starting_.stop();
  alive_ = run_ && isAlive(run_->facts()->state);
  if (run_) connect(run_, &RunWatch::changed, this, &SteerBar::show);
  show();
}

void SteerBar::startedElsewhere() {
  if (!run_ || isAlive(run_->facts()->state)) return;
  starting_.start();
  show();
}

void SteerBar::startFailed() {
  starting_.stop();
  show();
}

bool SteerBar::pending(Wish::Kind kind) const {
  const auto& all = run_->facts()->pending;
  return std::any_of(all.begin(), all.end(), [kind](const Wish& wish) { return wish.kind == kind; });
}

void SteerBar::show() {
  setEnabled(run_);
  if (!run_) {
    headline_->clear();
    sentence_->clear();
    return pending_->hide();
  }
  const RunFacts& facts = *run_->facts();
  const RunState state = facts.state;
  const bool alive = isAlive(state), paused = state == RunState::paused;
  if (alive || !facts.problem.isEmpty()) starting_.stop();
  if (alive && !std::exchange(alive_, alive)) Q_EMIT cameAlive();
  alive_ = alive;
  const bool starting = starting_.isActive();
  const QString best = bestText(facts.summary);
  headline_->setText(tr("%1: %2").arg(run_->name(), starting ? tr("starting") : stateWord(facts)) +
                     (best.isEmpty() ? QString() : tr("; best %1").arg(best)));
  QPalette palette;
  palette.setColor(QPalette::WindowText, starting ? stateColour(RunState::running) : stateColour(facts));
  headline_->setPalette(palette);
  sentence_->setText(starting ? tr("The trainer is being started.") : runSentence(facts));

  const bool done = state == RunState::finished && !pending(Wish::Kind::extend);
  const bool goingOn = paused && pending(Wish::Kind::resume);
  start_->setText(starting                                           ? tr("Starting…")
                  : goingOn                                          ? tr("Going on…")
                  : state == RunState::created || (alive && !paused) ? tr("Start")
                                                                     : tr("Continue"));
  start_->setToolTip(done     ? tr("All epochs are done; extend the run first")
                     : paused ? tr("Go on where it paused")
                              : tr("Start the trainer on this computer, from the last checkpoint if there is one"));
  start_->setEnabled(!starting && !done && !goingOn && (!alive || paused) && facts.plan);
  const bool pausing = pending(Wish::Kind::pause) && !paused;
  pause_->setText(pausing && alive ? tr("Pausing…") : tr("Pause"));
  pause_->setEnabled(alive && !paused && !pausing);
  stop_->setText(alive && pending(Wish::Kind::stop) ? tr("Stopping…") : tr("Stop"));
  stop_->setEnabled(alive);
  checkpoint_->setEnabled(alive && !pending(Wish::Kind::checkpoint));
  validate_->setEnabled(alive && !pending(Wish::Kind::validate));
  extend_->setEnabled(facts.plan.has_value());
  epochs_->setEnabled(extend_->isEnabled());
  showPending();
}

void SteerBar::showPending() {
  QStringList words;
  for (const Wish& wish : run_->facts()->pending) words << wishWord(wish);
  const QString what = words.join(QStringLiteral(", "));
  pending_->setVisible(!words.isEmpty());
  pending_->setText(words.isEmpty()                 ? QString()
                    : isAlive(run_->facts()->state) ? tr("Pending: %1").arg(what)
                                                    : tr("When it goes on: %1").arg(what),
                    tr("Wishes that the trainer has not acknowledged yet"));
}

void SteerBar::startOrGoOn() {
  if (run_->facts()->state == RunState::paused) return wish(Wish::Kind::resume);
  starting_.start();
  show();
  Q_EMIT startRequested(folderOf(*run_));
}

void SteerBar::wish(Wish::Kind kind) {
  Wish wish = newWish(kind);
  if (kind == Wish::Kind::extend) wish.epochs = epochs_->value();
  run_->wish(wish);
}

void SteerBar::stop(StopWhen when) {
  Wish wish = newWish(Wish::Kind::stop);
  wish.when = when;
  run_->wish(wish);
}

}  // namespace parallax
