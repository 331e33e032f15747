#include "models/run_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

#include "theme/theme.h"

namespace parallax {
namespace {

// lupdate looks for a class around tr().
struct Words {
  Q_DECLARE_TR_FUNCTIONS(RunWords)
};

QString number(double value, int digits) { return QLocale().toString(value, 'f', digits); }

QString place(const RunSummary& run) {
  const QString device = QString::fromStdString(run.deviceName.empty() ? run.device : run.deviceName);
  const QString host = QString::fromStdString(run.host);
  if (device.isEmpty()) return {};
  if (host.isEmpty()) return Words::tr(" on %1").arg(device);
  return run.ranks > 1 ? Words::tr(" on %1 x %2, %3").arg(run.ranks).arg(device, host)
                       : Words::tr(" on %1, %2").arg(device, host);
}

QString progressSentence(const RunSummary& run) {
  QString text = Words::tr("Epoch %1 of %2").arg(number(run.epoch, run.epochs > 100 ? 0 : 2)).arg(run.epochs);
  if (run.pairsPerSecond > 0) text += Words::tr(" at %1").arg(speedText(run.pairsPerSecond));
  text += place(run);
  if (const QString left = durationText(run.secondsLeft()); !left.isEmpty()) text += Words::tr("; %1 left").arg(left);
  return text + '.';
}

QString endSentence(const RunSummary& run, const QString& otherwise) {
  return run.sentence.empty() ? otherwise : QString::fromStdString(run.sentence);
}

}  // namespace

QString stateWord(RunState state) {
  switch (state) {
    case RunState::created: return Words::tr("not started");
    case RunState::preparing: return Words::tr("preparing");
    case RunState::running: return Words::tr("running");
    case RunState::paused: return Words::tr("paused");
    case RunState::finished: return Words::tr("finished");
    case RunState::stopped: return Words::tr("stopped");
    case RunState::failed: return Words::tr("failed");
    case RunState::lost: return Words::tr("lost");
  }
  return {};
}

QColor stateColour(RunState state) {
  const bool dark = darkTheme();
  switch (state) {
    case RunState::preparing:
    case RunState::running: return dark ? QColor("#4ade80") : QColor("#15803d");
    case RunState::paused: return dark ? QColor("#facc15") : QColor("#8a6100");
    case RunState::finished: return dark ? QColor("#60a5fa") : QColor("#1d5fd0");
    case RunState::failed:
    case RunState::lost: return dark ? QColor("#ff8a7a") : QColor("#b42318");
    case RunState::created:
    case RunState::stopped: break;
  }
  return dark ? QColor("#a3a9b5") : QColor("#5b6370");
}

bool isUnreadable(const RunFacts& facts) { return !facts.problem.isEmpty() && !facts.plan && !isAlive(facts.state); }

QString stateWord(const RunFacts& facts) {
  return isUnreadable(facts) ? Words::tr("cannot be read") : stateWord(facts.state);
}

QColor stateColour(const RunFacts& facts) { return stateColour(isUnreadable(facts) ? RunState::failed : facts.state); }

bool isAlive(RunState state) {
  return state == RunState::preparing || state == RunState::running || state == RunState::paused;
}

QString durationText(double seconds) {
  if (!std::isfinite(seconds) || seconds < 0) return {};
  const auto minutes = qint64(std::ceil(seconds / 60));
  if (seconds < 60) return Words::tr("under a minute");
  if (minutes < 60) return Words::tr("%1 min").arg(minutes);
  if (minutes < 48 * 60) return Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
  return Words::tr("%1 days %2 h").arg(minutes / (24 * 60)).arg(minutes / 60 % 24);
}

QString angleText(double degrees) {
  return std::isfinite(degrees) ? number(degrees, degrees < 10 ? 2 : 1) + QStringLiteral("°") : QStringLiteral("–");
}

QString speedText(double pairs) { return Words::tr("%1 pairs/s").arg(number(pairs, pairs < 10 ? 1 : 0)); }

QString bestText(const RunSummary& summary) {
  if (!summary.bestRoeDeg || !summary.bestRteDeg) return {};
  return Words::tr("ROE %1, RTE %2").arg(angleText(*summary.bestRoeDeg), angleText(*summary.bestRteDeg));
}

QString runSentence(const RunFacts& facts) {
  const RunSummary& run = facts.summary;
  if (!facts.problem.isEmpty()) return facts.problem;
  switch (facts.state) {
    case RunState::created: return Words::tr("Nothing was trained yet; press Start.");
    case RunState::preparing:
      return endSentence(run, Words::tr("The trainer starts.")) +
             (run.preparedFraction > 0 ? Words::tr(" (%1 %)").arg(int(100 * run.preparedFraction)) : QString());
    case RunState::running: return progressSentence(run);
    case RunState::paused: return Words::tr("Waits for a word to go on. ") + progressSentence(run);
    case RunState::finished: return endSentence(run, Words::tr("All %n epochs are done.", nullptr, run.epochs));
    case RunState::stopped:
      return endSentence(run, Words::tr("Stopped at epoch %1.").arg(number(run.epoch, 2))) +
             Words::tr(" Continue goes on from its last checkpoint.");
    case RunState::failed: return endSentence(run, Words::tr("The trainer gave up without a word."));
    case RunState::lost:
      return Words::tr(
                 "No sign of life from its trainer since epoch %1 (%2). Continue goes on from its last checkpoint.")
          .arg(number(run.epoch, 2), run.host.empty() ? Words::tr("host unknown") : QString::fromStdString(run.host));
  }
  return {};
}

QString wishWord(const Wish& wish) {
  switch (wish.kind) {
    case Wish::Kind::pause: return Words::tr("pause");
    case Wish::Kind::resume: return Words::tr("go on");
    case Wish::Kind::stop:
      return wish.when == StopWhen::step    ? Words::tr("stop after this step")
             : wish.when == StopWhen::epoch ? Words::tr("stop after this epoch")
                                            : Words::tr("stop at once");
    case Wish::Kind::checkpoint: return Words::tr("checkpoint");
    case Wish::Kind::validate: return Words::tr("validate");
    case Wish::Kind::extend: return Words::tr("%n epochs more", nullptr, wish.epochs);
    case Wish::Kind::probe: return Words::tr("probe %1").arg(QString::fromStdString(wish.probe.name));
    case Wish::Kind::forgetProbe: return Words::tr("forget a probe");
  }
  return {};
}

}  // namespace parallax
