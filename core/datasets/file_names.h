// Names of files, compared as people mean them: lists and models come from machines that keep capital letters,
// separators and composed characters in other ways.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace parallax {

std::string lowered(std::string_view text);  // A to Z only

// How alike two spellings of one name have to be, from strict to lax.
enum class Spelling {
  same,      // byte by byte
  composed,  // the same characters, whether composed or not (Unicode's NFC and NFD; macOS writes the latter)
  folded,    // the same but for small and capital letters, too
};

// What two names that are alike in this sense have in common. Names that are not UTF-8 have no characters: of them
// only the letters A to Z are folded.
std::string spelt(std::string_view name, Spelling spelling);

// "a\b" is "a/b" to those who write it so.
std::string withSlashes(std::string_view name);

// How many parts of two paths agree, counted from the end: 2 for "a/cam1/0.jpg" and "cam1/0.jpg".
int sharedEnd(const std::filesystem::path& a, const std::filesystem::path& b, Spelling spelling);

bool hasImageName(std::string_view name);  // by its ending: what decodeImage() reads

}  // namespace parallax
