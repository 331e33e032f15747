#include "pages/training_curves_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <cmath>

namespace parallax {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TrainingCurves)
};

QByteArray quoted(QString cell) {
  if (cell.contains(',') || cell.contains('"') || cell.contains('\n')) cell = '"' + cell.replace("\"", "\"\"") + '"';
  return cell.toUtf8();
}

}  // namespace

QString saveCurves(const std::vector<NamedSeries>& all, const QString& path) {
  QSaveFile out(path);
  const auto problem = [&] { return Words::tr("%1 could not be saved: %2.").arg(path, out.errorString()); };
  if (!out.open(QIODevice::WriteOnly)) return problem();
  out.write("run,curve,step,epoch,time,value\r\n");
  for (const NamedSeries& named : all) {
    const QByteArray begin = quoted(named.run) + ',' + quoted(named.curve) + ',';
    const RunSeries& s = named.series;
    for (std::size_t i = 0; i < s.value.size(); ++i) {
      const auto time = QDateTime::fromMSecsSinceEpoch(std::llround(s.time[i] * 1000), Qt::UTC);
      out.write(begin + QByteArray::number(qint64(s.step[i])) + ',' + QByteArray::number(s.epoch[i], 'g', 8) + ',' +
                time.toString(Qt::ISODateWithMs).toLatin1() + ',' +
                (std::isfinite(s.value[i]) ? QByteArray::number(s.value[i], 'g', 9) : QByteArray()) + "\r\n");
    }
  }
  return out.commit() ? QString() : problem();
}

QString askForCurvesFile(QWidget* parent, const QString& suggested) {
  QString file = QFileDialog::getSaveFileName(parent, Words::tr("Save the numbers"), suggested + ".csv",
                                              Words::tr("Comma-separated table (*.csv)"));
  if (!file.isEmpty() && QFileInfo(file).suffix().isEmpty()) file += ".csv";
  return file;
}

}  // namespace parallax
