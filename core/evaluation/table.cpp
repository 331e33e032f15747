#include "evaluation/table.h"

namespace parallax {
namespace {

std::string replaced(const std::string& text, const char* what, const std::vector<std::string>& with) {
  std::string out;
  for (const char c : text) {
    const auto at = std::string_view(what).find(c);
    if (at == std::string_view::npos)
      out += c;
    else
      out += with[at];
  }
  return out;
}

std::string csvCell(const std::string& text) {
  return text.find_first_of(",\"\r\n") == std::string::npos ? text : '"' + replaced(text, "\"", {"\"\""}) + '"';
}

template <class Cell>
std::string line(const std::vector<std::string>& cells, const char* before, const char* between, const char* after,
                 Cell cell) {
  std::string out = before;
  for (std::size_t i = 0; i < cells.size(); ++i) out += (i ? between : "") + cell(cells[i]);
  return out + after;
}

}  // namespace

std::string escapedHtml(const std::string& text) {
  return replaced(text, "&<>\"", {"&amp;", "&lt;", "&gt;", "&quot;"});
}

std::string asCsv(const Table& table) {
  std::string out = line(table.header, "", ",", "\r\n", csvCell);
  for (const auto& row : table.rows) out += line(row, "", ",", "\r\n", csvCell);
  return out;
}

std::string asMarkdown(const Table& table) {
  const auto cell = [](const std::string& text) { return replaced(text, "|\n<&", {"\\|", " ", "&lt;", "&amp;"}); };
  std::string out = "## " + table.title + "\n\n" + line(table.header, "| ", " | ", " |\n", cell);
  out += line(table.header, "|", "|", "|\n", [](const std::string&) { return std::string("---"); });
  for (const auto& row : table.rows) out += line(row, "| ", " | ", " |\n", cell);
  return out + '\n';
}

std::string asHtml(const Table& table) {
  std::string out = "<table>\n" + line(table.header, "<tr><th>", "</th><th>", "</th></tr>\n", escapedHtml);
  for (const auto& row : table.rows) out += line(row, "<tr><td>", "</td><td>", "</td></tr>\n", escapedHtml);
  return out + "</table>\n";
}

}  // namespace parallax
