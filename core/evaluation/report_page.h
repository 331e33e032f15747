// One page of figures and tables with the files beside it: what a report and the paper's figures share.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "evaluation/table.h"
#include "figures/figure.h"

namespace parallax {

class ReportPage {
 public:
  explicit ReportPage(std::filesystem::path out) : out_(std::move(out)) {}

  // Each writes its files (figures/NAME.svg and .pdf, tables/NAME.csv and .md) and becomes a section of the page.
  Result<void> add(const std::string& name, const Figure& figure);
  Result<void> add(const std::string& name, const PictureSheet& sheet);
  Result<void> add(const std::string& name, const Table& table);
  Result<void> addFile(const std::string& name, const Table& table);  // not on the page: too long for one
  void heading(const std::string& text);
  void sentence(const std::string& text);

  // Writes index.html, which needs no other file; the files written, index.html first.
  Result<std::vector<std::filesystem::path>> finish(const std::string& title);

 private:
  Result<void> write(const std::filesystem::path& file, const std::string& bytes);
  template <class Drawing, class Save>
  Result<void> addDrawing(const std::string& name, const Drawing& drawing, Save save);

  std::filesystem::path out_;
  std::string body_;
  std::vector<std::filesystem::path> files_;
};

}  // namespace parallax
