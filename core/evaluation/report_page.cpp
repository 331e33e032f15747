#include "evaluation/report_page.h"

#include <algorithm>
#include <cstdint>
#include <fstream>

namespace parallax {
namespace {

namespace fs = std::filesystem;

std::string base64(const std::string& bytes) {
  static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  out.reserve(bytes.size() * 4 / 3 + 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t three = 0;
    for (std::size_t k = 0; k < 3; ++k) three = three << 8 | (i + k < bytes.size() ? std::uint8_t(bytes[i + k]) : 0u);
    for (std::size_t k = 0; k < 4; ++k) out += i + k <= bytes.size() ? letters[three >> (18 - 6 * k) & 63] : '=';
  }
  return out;
}

constexpr const char* head = R"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>%TITLE%</title><style>
body { font: 15px/1.5 system-ui, "DejaVu Sans", sans-serif; max-width: 1100px; margin: 2em auto; padding: 0 1em; color: #1b1e23; background: #fff; }
h1 { font-size: 1.6em; } h2 { margin-top: 2em; border-bottom: 1px solid #d5d9df; }
img { max-width: 100%; height: auto; display: block; margin: 1em auto; }
.table { overflow-x: auto; } table { border-collapse: collapse; font-size: 13px; font-variant-numeric: tabular-nums; }
th, td { padding: 3px 10px; border-bottom: 1px solid #e4e7ec; text-align: right; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; } th { background: #f3f4f6; }
</style></head><body>
)";

}  // namespace

Result<void> ReportPage::write(const fs::path& file, const std::string& bytes) {
  std::error_code error;
  fs::create_directories((out_ / file).parent_path(), error);
  std::ofstream out(out_ / file, std::ios::binary);
  out.write(bytes.data(), std::streamsize(bytes.size()));
  out.close();
  if (!out)
    return fail(ErrorCode::failed,
                (out_ / file).string() + " could not be written: is the disk full or the folder read-only?");
  files_.push_back(out_ / file);
  return {};
}

// As an image: two drawings inside one page would share the names of their letters' outlines.
template <class Drawing, class Save>
Result<void> ReportPage::addDrawing(const std::string& name, const Drawing& drawing, Save save) {
  const std::string svg = svgOf(drawing);
  if (svg.empty()) return fail(ErrorCode::failed, "The figure " + name + " could not be drawn.");
  if (const auto done = write(fs::path("figures") / (name + ".svg"), svg); !done) return done;
  const fs::path pdf = out_ / "figures" / (name + ".pdf");
  if (const auto done = save(drawing, pdf); !done) return done;
  files_.push_back(pdf);
  body_ += "<img alt=\"" + escapedHtml(drawing.title) + "\" src=\"data:image/svg+xml;base64," + base64(svg) + "\">\n";
  return {};
}

Result<void> ReportPage::add(const std::string& name, const Figure& figure) {
  return addDrawing(name, figure, saveFigure);
}

Result<void> ReportPage::add(const std::string& name, const PictureSheet& sheet) {
  return addDrawing(name, sheet, saveSheet);
}

Result<void> ReportPage::add(const std::string& name, const Table& table) {
  if (const auto done = addFile(name, table); !done) return done;
  heading(table.title);
  body_ += "<div class=\"table\">" + asHtml(table) + "</div>\n";
  return {};
}

Result<void> ReportPage::addFile(const std::string& name, const Table& table) {
  if (const auto done = write(fs::path("tables") / (name + ".csv"), asCsv(table)); !done) return done;
  return write(fs::path("tables") / (name + ".md"), asMarkdown(table));
}

void ReportPage::heading(const std::string& text) { body_ += "<h2>" + escapedHtml(text) + "</h2>\n"; }

void ReportPage::sentence(const std::string& text) { body_ += "<p>" + escapedHtml(text) + "</p>\n"; }

Result<std::vector<fs::path>> ReportPage::finish(const std::string& title) {
  std::string page = head;
  const std::string mark = "%TITLE%", name = escapedHtml(title);
  page.replace(page.find(mark), mark.size(), name);
  page += "<h1>" + name + "</h1>\n" + body_ + "</body></html>\n";
  if (const auto done = write("index.html", page); !done) return tl::unexpected<Error>(done.error());
  std::rotate(files_.begin(), files_.end() - 1, files_.end());
  return files_;
}

}  // namespace parallax
