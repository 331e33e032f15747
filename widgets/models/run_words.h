// How a run's state is said in words: in the list, over the page, in a notice.
#pragma once

#include <QColor>
#include <QString>

#include "bridge/run_watch.h"

namespace parallax {

QString stateWord(RunState state);   // "running"
QColor stateColour(RunState state);  // legible on the theme's base
// The same of a whole run: one whose plan cannot be read is not merely "not started".
QString stateWord(const RunFacts& facts);
QColor stateColour(const RunFacts& facts);
bool isUnreadable(const RunFacts& facts);
bool isAlive(RunState state);  // a trainer works on it: preparing, running, paused

QString durationText(double seconds);  // "3 h 20 min"; empty: not known
QString angleText(double degrees);     // "3.2°"
QString speedText(double pairsPerSecond);
QString bestText(const RunSummary& summary);  // "ROE 3.2°, RTE 5.1°"; empty: no validation yet
// What is behind the state, in one or two sentences: "Epoch 3.2 of 15 at 41 pairs/s on an NVIDIA H100; 2 h left."
QString runSentence(const RunFacts& facts);
QString wishWord(const Wish& wish);  // "stop after this epoch"

}  // namespace parallax
