#include "pages/model_card_dialog.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace parallax {
namespace {

QString escaped(const std::string& text) { return QString::fromStdString(text).toHtmlEscaped(); }

QString heading(const QString& text) { return QStringLiteral("<h4>%1</h4>").arg(text.toHtmlEscaped()); }

QString list(const QString& title, const std::vector<QString>& items) {
  if (items.empty()) return {};
  QString html = heading(title) + "<ul>";
  for (const QString& item : items) html += QStringLiteral("<li>%1</li>").arg(item);
  return html + "</ul>";
}

QString list(const QString& title, const std::vector<std::string>& sentences) {
  std::vector<QString> items;
  for (const std::string& sentence : sentences) items.push_back(escaped(sentence));
  return list(title, items);
}

QString table(const QString& title, const std::vector<CardRow>& rows) {
  if (rows.empty()) return {};
  QString html = heading(title) + "<table cellspacing='0' cellpadding='4' width='100%'><tr>";
  html += QStringLiteral("<th align='left'>%1</th>").arg(ModelCardDialog::tr("Collection"));
  for (const QString& name : {ModelCardDialog::tr("Pairs"), ModelCardDialog::tr("ROE (°), median"),
                              ModelCardDialog::tr("RTE (°), median"), ModelCardDialog::tr("AUC@10")})
    html += QStringLiteral("<th align='right'>%1</th>").arg(name);
  html += "</tr>";
  for (const CardRow& row : rows) {
    QString name = escaped(row.collection);
    if (!row.note.empty()) name += QStringLiteral("<br><small>%1</small>").arg(escaped(row.note));
    html += QStringLiteral("<tr><td>%1</td>").arg(name);
    for (const QString& cell : {QString::number(row.pairs), QString::number(row.roeMedianDeg, 'f', 1),
                                QString::number(row.rteMedianDeg, 'f', 1), QString::number(row.auc10, 'f', 3)})
      html += QStringLiteral("<td align='right'>%1</td>").arg(cell);
    html += "</tr>";
  }
  return html + "</table>";
}

std::vector<QString> rangeOf(const TrainedFor& t) {
  std::vector<QString> items;
  if (t.focalMin && t.focalMax)
    items.push_back(ModelCardDialog::tr("Focal lengths of %1 to %2 times the shorter side of what it sees")
                        .arg(*t.focalMin, 0, 'f', 2)
                        .arg(*t.focalMax, 0, 'f', 2));
  if (t.rotationMaxDeg)
    items.push_back(ModelCardDialog::tr("Rotations of up to %1°").arg(*t.rotationMaxDeg, 0, 'f', 0));
  if (t.overlapMin)
    items.push_back(ModelCardDialog::tr("Pairs where the second image shows %1 % or more of what the first shows")
                        .arg(100 * *t.overlapMin, 0, 'f', 0));
  return items;
}

// What it must not be used for comes before anything that sounds good.
QString htmlOf(const ModelCard& card) {
  QString html = QStringLiteral("<h3>%1</h3><p>%2 · %3 · %4</p>")
                     .arg(escaped(card.title), escaped(card.network), escaped(card.date), escaped(card.licence));
  html += list(ModelCardDialog::tr("It must not be used for"), card.mustNotBeUsedFor);
  html += table(ModelCardDialog::tr("How wrong it is"), card.errors);
  html += table(ModelCardDialog::tr("What scores without looking"), card.baselines);
  html += list(ModelCardDialog::tr("Where it fails"), card.failures);
  html += list(ModelCardDialog::tr("Trained for"), rangeOf(card.trainedFor));
  html += list(ModelCardDialog::tr("Trained on"), card.data);
  html += heading(ModelCardDialog::tr("Recipe")) + QStringLiteral("<p>%1</p>").arg(escaped(card.recipe));
  html += heading(ModelCardDialog::tr("To make it again"));
  return html + QStringLiteral("<p><code>%1</code></p>").arg(escaped(card.command));
}

}  // namespace

ModelCardDialog::ModelCardDialog(const QString& network, const Result<ModelCard>& card, QWidget* parent)
    : QDialog(parent) {
  setObjectName("modelCard");
  setWindowTitle(tr("About %1").arg(network));
  auto* text = new QTextBrowser;
  text->setObjectName("modelCardText");
  text->setAccessibleName(tr("Model card of %1").arg(network));
  text->setHtml(card ? htmlOf(*card) : QStringLiteral("<p>%1</p>").arg(escaped(card.error().message)));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(text);
  layout->addWidget(buttons);
  resize(card ? QSize(620, 640) : QSize(460, 180));
}

}  // namespace parallax
