// A progress bar that is painted with everything else.
#pragma once

#include <QProgressBar>

namespace parallax {

// QProgressBar paints at once whenever its value changes, and with it, before the call returns, all that waits to be
// painted in the window: with a 3D view in it that takes 30 to 120 ms. This one is painted when its turn comes.
class ProgressBar : public QProgressBar {
 public:
  using QProgressBar::QProgressBar;

  void setValue(int value) {
    setUpdatesEnabled(false);
    QProgressBar::setValue(value);
    setUpdatesEnabled(true);
  }
  void setRange(int least, int most) {
    setUpdatesEnabled(false);
    QProgressBar::setRange(least, most);
    setUpdatesEnabled(true);
  }
};

}  // namespace parallax
