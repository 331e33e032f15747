#include "bridge/trainer_log.h"

#include <QByteArrayList>
#include <algorithm>
#include <fstream>

namespace parallax {

QString lastSentenceIn(const QByteArray& text) {
  const QByteArrayList lines = QByteArray(text).replace('\r', '\n').split('\n');
  for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
    QString sentence = QString::fromUtf8(*line).trimmed();
    if (sentence.isEmpty()) continue;
    // "parallax-trainer: ...", "/usr/bin/parallax-trainer: error while loading ..."
    const auto colon = sentence.indexOf(": ");
    if (colon > 0 && !sentence.left(colon).contains(' ')) sentence.remove(0, colon + 2);
    sentence.replace(0, 1, sentence.left(1).toUpper());
    return sentence.endsWith('.') || sentence.endsWith('?') ? sentence : sentence + '.';
  }
  return {};
}

QString lastSentenceOf(const std::filesystem::path& log, std::uintmax_t from) {
  constexpr std::uintmax_t enough = 4096;
  std::error_code error;
  const auto size = std::filesystem::file_size(log, error);
  if (error || size <= from) return {};
  std::ifstream in(log, std::ios::binary);
  const auto start = std::max(from, size > enough ? size - enough : 0);
  in.seekg(std::streamoff(start));
  QByteArray end(qsizetype(size - start), '\0');
  in.read(end.data(), end.size());
  end.truncate(qsizetype(in.gcount()));
  return lastSentenceIn(end);
}

}  // namespace parallax
