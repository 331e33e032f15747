// Saving what the Evaluation page shows: figures and tables, with the dialog and the sentence when it fails.
#pragma once

#include <QString>

class QAbstractItemModel;
class QWidget;

namespace parallax {

class Plot;

// Comma-separated, quoted where needed (RFC 4180), the header first, UTF-8. Empty, or the sentence.
QString saveTable(const QAbstractItemModel& model, const QString& path);

// Ask for a name and save. What was done is returned as a sentence for the status line; empty: nothing.
QString askAndSaveFigure(QWidget* parent, Plot& plot, const QString& suggested);
QString askAndSaveTable(QWidget* parent, const QAbstractItemModel& model, const QString& suggested);

}  // namespace parallax
