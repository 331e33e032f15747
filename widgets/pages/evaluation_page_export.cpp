#include "pages/evaluation_page_export.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSaveFile>

#include "plots/plot.h"

namespace parallax {
namespace {

// lupdate looks for a class around tr().
struct Export {
  Q_DECLARE_TR_FUNCTIONS(EvaluationPage)
};

QString quoted(QString cell) {
  if (!cell.contains(',') && !cell.contains('"') && !cell.contains('\n')) return cell;
  return '"' + cell.replace("\"", "\"\"") + '"';
}

QString askAndSave(QWidget* parent, const QString& title, const QString& suggested, const QString& filter,
                   const QString& suffix, const std::function<QString(const QString&)>& save) {
  QString file = QFileDialog::getSaveFileName(parent, title, suggested, filter);
  if (file.isEmpty()) return {};
  if (QFileInfo(file).suffix().isEmpty()) file += suffix;
  const QString problem = save(file);
  if (problem.isEmpty()) return Export::tr("Saved %1.").arg(file);
  QMessageBox::warning(parent, title, problem);
  return {};
}

}  // namespace

QString saveTable(const QAbstractItemModel& model, const QString& path) {
  QSaveFile out(path);
  if (!out.open(QIODevice::WriteOnly)) return Export::tr("%1 could not be saved: %2.").arg(path, out.errorString());
  QStringList cells;
  for (int c = 0; c < model.columnCount(); ++c)
    cells << quoted(model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString());
  out.write(cells.join(',').toUtf8() + "\r\n");
  for (int r = 0; r < model.rowCount(); ++r) {
    cells.clear();
    for (int c = 0; c < model.columnCount(); ++c)
      cells << quoted(model.index(r, c)
                          .data(model.index(r, c).data(Qt::EditRole).isValid() ? Qt::EditRole : Qt::DisplayRole)
                          .toString());
    out.write(cells.join(',').toUtf8() + "\r\n");
  }
  return out.commit() ? QString() : Export::tr("%1 could not be saved: %2.").arg(path, out.errorString());
}

QString askAndSaveFigure(QWidget* parent, Plot& plot, const QString& suggested) {
  return askAndSave(parent, Export::tr("Save the figure"), suggested + ".pdf",
                    Export::tr("PDF (*.pdf);;SVG (*.svg);;PNG image (*.png)"), ".pdf",
                    [&plot](const QString& file) { return plot.exportFigure(file); });
}

QString askAndSaveTable(QWidget* parent, const QAbstractItemModel& model, const QString& suggested) {
  return askAndSave(parent, Export::tr("Save the table"), suggested + ".csv",
                    Export::tr("Comma-separated table (*.csv)"), ".csv",
                    [&model](const QString& file) { return saveTable(model, file); });
}

}  // namespace parallax
