// Looking for files in folders that may be someone else's: what cannot be read is taken as not there, and nothing
// throws.
#pragma once

#include <filesystem>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

namespace parallax {

bool isFile(const std::filesystem::path& path);  // a regular one, or a link to one

// What lies in a folder, sorted: the order a disk keeps differs from machine to machine.
std::vector<std::filesystem::path> entriesOf(const std::filesystem::path& folder);

// The next line without its end, which is \r\n in a file from Windows, without blanks before that, and without a
// byte-order mark at its beginning. False: there is none.
bool nextLine(std::istream& in, std::string& line);

// The first line of a text file that is neither blank nor a comment, which begins with `comment`: by it lists of pairs
// are told from each other, as programs give them the same names. Empty: there is none, or one of `longest` characters
// or more comes first.
std::string firstLineOf(const std::filesystem::path& file, std::string_view comment, std::size_t longest);

}  // namespace parallax
