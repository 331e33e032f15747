// An application that notes the event whose handling kept the GUI thread busiest, in processor time of that thread: on
// a shared machine the wall clock says more about the neighbours.
#pragma once

#include <QApplication>
#include <ctime>

namespace parallax {

class TimedApplication : public QApplication {
 public:
  using QApplication::QApplication;

  bool notify(QObject* receiver, QEvent* event) override {
    if (depth_++ > 0) {
      const bool done = QApplication::notify(receiver, event);
      --depth_;
      return done;
    }
    const double before = threadMs();
    const QByteArray name = receiver->metaObject()->className();
    const int type = event->type();
    const bool done = QApplication::notify(receiver, event);
    --depth_;
    if (const double took = threadMs() - before; took > worstMs) {
      worstMs = took;
      worst = name + ", event " + QByteArray::number(type);
    }
    return done;
  }

  double worstMs = 0;
  QByteArray worst;

 private:
  static double threadMs() {
    timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
  }
  int depth_ = 0;
};

}  // namespace parallax
