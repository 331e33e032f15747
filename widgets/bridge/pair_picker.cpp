#include "bridge/pair_picker.h"

#include <utility>

namespace parallax {

PairPicker::PairPicker(Selection& selection, QObject* parent) : QObject(parent), selection_(selection) {
  const auto forget = [this] {
    pending_ = -1;
    Q_EMIT changed();
  };
  connect(&selection, &Selection::pairChanged, this, forget);
  connect(&selection, &Selection::sceneChanged, this, forget);
}

void PairPicker::pick(int view, bool keepFirst) {
  const SceneEntry* scene = selection_.sceneEntry();
  if (!scene || view < 0 || view >= int(scene->views.size())) return;
  if (keepFirst && pending_ < 0 && selection_.pair()) pending_ = selection_.pair()->first;
  if (pending_ == view) return setPending(-1);
  if (pending_ < 0) return setPending(view);
  const int first = std::exchange(pending_, -1);
  const PairRef pair{selection_.scene(), first, view, selection_.light()};
  if (selection_.pair() == pair) return Q_EMIT changed();
  selection_.setPair(pair);
}

void PairPicker::setPending(int view) {
  pending_ = view;
  Q_EMIT changed();
}

int PairPicker::first() const { return pending_ >= 0 ? pending_ : selection_.pair() ? selection_.pair()->first : -1; }

int PairPicker::second() const { return pending_ >= 0 || !selection_.pair() ? -1 : selection_.pair()->second; }

}  // namespace parallax
