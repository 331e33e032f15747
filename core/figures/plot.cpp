// Curves and dots in panels.
#include <algorithm>
#include <cmath>

#include "base/numbers.h"
#include "figures/canvas.h"

namespace parallax {
namespace {

constexpr double panelWidth = 340, plotLeft = 52, plotTop = 34, plotWidth = 268, plotHeight = 200, panelHeight = 282;
constexpr double margin = 12, titleHeight = 26, legendRow = 15, small = 8.5, normal = 9.5;
constexpr Ink black = 0x1b1e23, grey = 0xd5d9df;

std::string shown(double value) { return general(value, 6); }

// Ticks at 1, 2 or 5 times a power of ten, about six of them; on a logarithmic axis at the powers.
std::vector<double> ticks(double from, double to, bool logarithmic) {
  std::vector<double> at;
  if (logarithmic) {
    for (double v = std::pow(10, std::ceil(std::log10(from) - 1e-9)); v <= to * (1 + 1e-9); v *= 10) at.push_back(v);
    return at;
  }
  if (to - from == 180) return {0, 30, 60, 90, 120, 150, 180};  // angles are read in thirds of a right angle
  const double raw = (to - from) / 5, power = std::pow(10, std::floor(std::log10(raw))), f = raw / power;
  const double step = power * (f < 1.5 ? 1 : f < 3.5 ? 2 : f < 7.5 ? 5 : 10);
  for (double v = std::ceil(from / step - 1e-9) * step; v <= to + 1e-9 * step; v += step)
    at.push_back(std::abs(v) < 1e-9 * step ? 0 : v);
  return at;
}

// Data to points of the page.
struct Axes {
  const Panel& panel;
  double left, top;

  double along(double v, double from, double to) const {
    return panel.logarithmic ? std::log(std::max(v, from) / from) / std::log(to / from) : (v - from) / (to - from);
  }
  double x(double v) const { return left + plotWidth * along(v, panel.xFrom, panel.xTo); }
  double y(double v) const { return top + plotHeight * (1 - along(v, panel.yFrom, panel.yTo)); }
};

void drawAxes(Canvas& canvas, const Axes& axes) {
  const Panel& p = axes.panel;
  const double bottom = axes.top + plotHeight, right = axes.left + plotWidth;
  for (const double v : ticks(p.xFrom, p.xTo, p.logarithmic)) {
    canvas.ink(grey);
    canvas.line(axes.x(v), axes.top, axes.x(v), bottom, 0.5);
    canvas.ink(black);
    canvas.text(shown(v), axes.x(v), bottom + 12, small, Anchor::middle);
  }
  for (const double v : ticks(p.yFrom, p.yTo, p.logarithmic)) {
    canvas.ink(grey);
    canvas.line(axes.left, axes.y(v), right, axes.y(v), 0.5);
    canvas.ink(black);
    canvas.text(p.yPercent ? shown(100 * v) + " %" : shown(v), axes.left - 5, axes.y(v) + 3, small, Anchor::right);
  }
  canvas.box(axes.left, axes.top, plotWidth, plotHeight, 0.8);
  canvas.text(p.title, axes.left + plotWidth / 2, axes.top - 8, normal + 1, Anchor::middle, true);
  canvas.text(p.xLabel, axes.left + plotWidth / 2, bottom + 28, normal, Anchor::middle);
  canvas.text(p.yLabel, axes.left - 38, axes.top + plotHeight / 2, normal, Anchor::middle, false, true);
}

void drawCurve(Canvas& canvas, const Axes& axes, const Curve& curve) {
  canvas.ink(curve.ink);
  cairo_t* pen = canvas.raw();
  const double dashes[] = {5, 3};
  cairo_set_dash(pen, dashes, curve.dashed ? 2 : 0, 0);
  cairo_set_line_width(pen, 1.4);
  cairo_set_line_join(pen, CAIRO_LINE_JOIN_ROUND);
  bool drawing = false;
  for (std::size_t i = 0; i < std::min(curve.x.size(), curve.y.size()); ++i) {
    const bool there = std::isfinite(curve.x[i]) && std::isfinite(curve.y[i]);
    if (there && drawing && curve.steps) cairo_line_to(pen, axes.x(curve.x[i]), axes.y(curve.y[i - 1]));
    if (there && drawing) cairo_line_to(pen, axes.x(curve.x[i]), axes.y(curve.y[i]));
    if (there && !drawing) cairo_move_to(pen, axes.x(curve.x[i]), axes.y(curve.y[i]));
    drawing = there;
  }
  cairo_stroke(pen);
  cairo_set_dash(pen, nullptr, 0, 0);
}

void drawPanel(Canvas& canvas, const Panel& panel, double left, double top) {
  const Axes axes{panel, left + plotLeft, top + plotTop};
  drawAxes(canvas, axes);
  cairo_save(canvas.raw());
  cairo_rectangle(canvas.raw(), axes.left, axes.top - 1, plotWidth, plotHeight + 2);
  cairo_clip(canvas.raw());
  for (const Curve& curve : panel.curves) drawCurve(canvas, axes, curve);
  for (const Curve& dots : panel.dots) {
    canvas.ink(dots.ink, 0.45);
    for (std::size_t i = 0; i < std::min(dots.x.size(), dots.y.size()); ++i)
      canvas.disc(axes.x(dots.x[i]), axes.y(dots.y[i]), 1.4);
  }
  cairo_restore(canvas.raw());
}

// Every label once, in order of first use.
std::vector<const Curve*> legendOf(const Figure& figure) {
  std::vector<const Curve*> entries;
  const auto add = [&](const Curve& curve) {
    const bool known = std::any_of(entries.begin(), entries.end(), [&](auto* e) { return e->label == curve.label; });
    if (!curve.label.empty() && !known) entries.push_back(&curve);
  };
  for (const Panel& panel : figure.panels) {
    for (const Curve& curve : panel.curves) add(curve);
    for (const Curve& dots : panel.dots) add(dots);
  }
  return entries;
}

PageSize sizeOf(const Figure& figure) {
  const double rows = double(legendOf(figure).size() + 1) / 2;
  return {2 * margin + panelWidth * std::max<double>(1, double(figure.panels.size())),
          margin + titleHeight + panelHeight + legendRow * std::floor(rows) + (figure.note.empty() ? 0 : 40) + margin};
}

void drawLegend(Canvas& canvas, const std::vector<const Curve*>& entries, double top, double width) {
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const double x = margin + plotLeft + double(i % 2) * (width - 2 * margin) / 2, y = top + legendRow * double(i / 2);
    const Curve& curve = *entries[i];
    drawCurve(canvas, {Panel{"", "", "", 0, plotWidth, 0, plotHeight, false, false, {}, {}}, x, y - 3 - plotHeight},
              {"", curve.ink, curve.dashed, {0, 24}, {0, 0}});
    canvas.ink(black);
    canvas.text(curve.label, x + 30, y, normal);
  }
}

void draw(Canvas& canvas, const Figure& figure) {
  const PageSize size = sizeOf(figure);
  canvas.ink(black);
  canvas.text(figure.title, size.width / 2, margin + 14, 12, Anchor::middle, true);
  for (std::size_t i = 0; i < figure.panels.size(); ++i)
    drawPanel(canvas, figure.panels[i], margin + panelWidth * double(i), margin + titleHeight);
  const auto entries = legendOf(figure);
  const double top = margin + titleHeight + panelHeight + 8;
  drawLegend(canvas, entries, top, size.width);
  canvas.ink(0x5a616c);
  canvas.paragraph(figure.note, margin + plotLeft, top + legendRow * std::floor(double(entries.size() + 1) / 2) + 4,
                   size.width - 2 * margin - plotLeft, small);
}

}  // namespace

Result<void> saveFigure(const Figure& figure, const std::filesystem::path& file) {
  return savePage(
      sizeOf(figure), [&](Canvas& canvas) { draw(canvas, figure); }, file);
}

std::string svgOf(const Figure& figure) {
  return svgPage(sizeOf(figure), [&](Canvas& canvas) { draw(canvas, figure); });
}

}  // namespace parallax
