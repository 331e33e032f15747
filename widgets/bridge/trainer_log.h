// What a trainer said on its standard outputs, when a window started it: RUN/trainer.log.
#pragma once

#include <QString>
#include <filesystem>

namespace parallax {

// The last line that says something, without the program's name before it; empty: none. Reads the last 4 KiB only, and
// nothing before `from`.
QString lastSentenceOf(const std::filesystem::path& log, std::uintmax_t from = 0);

// The same of text.
QString lastSentenceIn(const QByteArray& text);

}  // namespace parallax
