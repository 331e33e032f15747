// Looking for files in folders that may be someone else's: what cannot be read is taken as not there, and nothing
// throws.
#pragma once

#include <filesystem>
#include <istream>
#include <string>
#include <vector>

namespace parallax {

bool isFile(const std::filesystem::path& path);  // a regular one, or a link to one

// What lies in a folder, sorted: the order a disk keeps differs from machine to machine.
std::vector<std::filesystem::path> entriesOf(const std::filesystem::path& folder);

// The next line without its end, which is \r\n in a file from Windows, without blanks before that, and without a
// byte-order mark at its beginning. False: there is none.
bool nextLine(std::istream& in, std::string& line);

}  // namespace parallax
