// A pair chosen one view at a time, in the rig or among the views: the first click takes the first view, the second
// click the second.
#pragma once

#include <QObject>

#include "bridge/selection.h"

namespace parallax {

class PairPicker : public QObject {
  Q_OBJECT

 public:
  explicit PairPicker(Selection& selection, QObject* parent = nullptr);

  // `keepFirst`: only the second view of the chosen pair is replaced. The view that waits, picked again, no longer
  // waits.
  void pick(int view, bool keepFirst = false);
  int pending() const { return pending_; }  // the first view, as long as the second is waited for; -1: none
  // What is to be marked as first and second; -1: nothing.
  int first() const;
  int second() const;

 Q_SIGNALS:
  void changed();  // pending(), or the selection's pair

 private:
  void setPending(int view);

  Selection& selection_;
  int pending_ = -1;
};

}  // namespace parallax
