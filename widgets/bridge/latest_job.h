// One calculation at a time in a worker thread. Starting the next stops the last, and what that still returns is
// dropped: a result reaches the window only while it is the one being waited for.
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <memory>
#include <stop_token>

namespace parallax {

class LatestJob : public QObject {
 public:
  explicit LatestJob(QObject* parent = nullptr, QThreadPool& pool = workers()) : QObject(parent), pool_(pool) {}
  ~LatestJob() override { cancel(); }

  // work(std::stop_token) runs in a worker on what it captured by value; done(result) runs later in the thread of this
  // object, and only if neither start() nor cancel() was called since and this object still lives.
  template <class Work, class Done>
  void start(Work work, Done done) {
    cancel();
    running_ = true;
    stop_ = std::stop_source();
    pool_.start([self = QPointer(this), stop = stop_, work = std::move(work), done]() mutable {
      auto result = std::make_shared<decltype(work(stop.get_token()))>(work(stop.get_token()));
      QMetaObject::invokeMethod(
          QCoreApplication::instance(),
          [self, stop, done, result] {
            if (!self || stop.stop_requested()) return;
            self->running_ = false;
            done(std::move(*result));
          },
          Qt::QueuedConnection);
    });
  }

  void cancel() {
    stop_.request_stop();
    running_ = false;
  }

  bool running() const { return running_; }

  // One for all jobs. More threads than cores: a job that was cancelled but cannot stop at once must not keep the
  // next one waiting.
  static QThreadPool& workers() {
    static QThreadPool pool;
    pool.setMaxThreadCount(32);
    return pool;
  }

 private:
  QThreadPool& pool_;
  std::stop_source stop_;
  bool running_ = false;
};

}  // namespace parallax
