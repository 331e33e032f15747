#include "forms/core_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace parallax {
namespace {

QString listed(const QString& english) { return QCoreApplication::translate("core", english.toUtf8().constData()); }

QString translatedSentence(const QString& english) {
  if (const QString whole = listed(english); whole != english) return whole;
  static const QRegularExpression number(R"(\d+(\.\d+)?(e[-+]?\d+)?)");
  QString pattern;
  QStringList numbers;
  qsizetype at = 0;
  for (auto found = number.globalMatch(english); found.hasNext();) {
    const auto match = found.next();
    numbers << match.captured();
    pattern += english.mid(at, match.capturedStart() - at) + '%' + QString::number(numbers.size());
    at = match.capturedEnd();
  }
  pattern += english.mid(at);
  QString text = listed(pattern);
  if (numbers.isEmpty() || text == pattern) return english;
  for (const QString& n : numbers) text = text.arg(n);
  return text;
}

}  // namespace

QString translatedCoreText(const std::string& english) {
  const QString text = QString::fromStdString(english);
  if (const QString whole = listed(text); whole != text) return whole;
  static const QRegularExpression between(R"((?<=\.) (?=[A-Z\d]))");
  QStringList sentences = text.split(between);
  for (QString& sentence : sentences) sentence = translatedSentence(sentence);
  return sentences.join(' ');
}

}  // namespace parallax
