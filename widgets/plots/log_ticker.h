// Ticks of a logarithmic axis. Only for the sources of this room.
#pragma once

#include <cmath>
#include <qcustomplot.h>

namespace parallax {

// Powers of ten, and what is between them where there are few in view: an axis with one number says nothing.
class LogTicker : public QCPAxisTickerLog {
 protected:
  QVector<double> createTickVector(double step, const QCPRange& range) override {
    const double decades = std::log10(range.upper / range.lower);
    fine_ = decades < 2.5;
    if (!fine_) return QCPAxisTickerLog::createTickVector(step, range);
    if (decades < 0.7) return QCPAxisTicker::createTickVector(QCPAxisTicker::getTickStep(range), range);
    QVector<double> ticks;
    for (double power = std::pow(10, std::floor(std::log10(range.lower))); power <= range.upper; power *= 10)
      for (const int times : {1, 2, 5}) ticks << times * power;
    return ticks;
  }
  int getSubTickCount(double step) override { return fine_ ? 0 : QCPAxisTickerLog::getSubTickCount(step); }

 private:
  bool fine_ = false;
};

}  // namespace parallax
