// A table of text, and the three ways it is written down.
#pragma once

#include <string>
#include <vector>

namespace parallax {

struct Table {
  std::string title;
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;  // each as long as the header
};

std::string asCsv(const Table& table);       // RFC 4180
std::string asMarkdown(const Table& table);  // with its title as a heading
std::string asHtml(const Table& table);      // <table> ... </table>

std::string escapedHtml(const std::string& text);

}  // namespace parallax
