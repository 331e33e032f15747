// Cairo, tamed: a page of one of the three kinds, and the few strokes that figures are made of.
#pragma once

#include <cairo.h>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "base/result.h"
#include "figures/figure.h"

namespace parallax {

enum class Anchor { left, middle, right };

class Canvas {
 public:
  explicit Canvas(cairo_t* cairo) : cairo_(cairo) {}

  void ink(Ink colour, double opacity = 1);
  void line(double x1, double y1, double x2, double y2, double width);
  void box(double x, double y, double width, double height, double lineWidth);
  void disc(double x, double y, double radius);
  // (x, y) is on the base line. `turned`: a quarter turn to the left, for y axes.
  void text(const std::string& text, double x, double y, double size, Anchor anchor = Anchor::left, bool bold = false,
            bool turned = false);
  double widthOf(const std::string& text, double size, bool bold = false);
  // Text broken at spaces to fit a width; returns the base line after the last line.
  double paragraph(const std::string& text, double x, double y, double width, double size);
  void picture(const cv::Mat& bgr, double x, double y, double width, double height);

  cairo_t* raw() { return cairo_; }

 private:
  cairo_t* cairo_;
};

struct PageSize {
  double width = 0, height = 0;  // points
};
using Draw = std::function<void(Canvas&)>;

Result<void> savePage(const PageSize& size, const Draw& draw, const std::filesystem::path& file);
std::string svgPage(const PageSize& size, const Draw& draw);

}  // namespace parallax
