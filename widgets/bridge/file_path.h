// Paths between the window and the disk. A name on a disk is bytes, mostly UTF-8; a QString cannot hold others, so they
// are shown with replacement characters, and the code that reads files keeps std::filesystem::path.
#pragma once

#include <QString>
#include <filesystem>

namespace parallax {

// To be read by people: what is no UTF-8 becomes U+FFFD.
QString pathText(const std::filesystem::path& path);

bool isThere(const std::filesystem::path& path);  // what cannot be asked counts as not

// The path behind a text that came from a dialog, the command line or the list of recent places. Where it holds U+FFFD
// the folders are asked which name is meant; as it stands where no name, or more than one, reads so.
std::filesystem::path pathOf(const QString& text);

}  // namespace parallax
