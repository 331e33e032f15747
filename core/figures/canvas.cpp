#include "figures/canvas.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "base/whole_file.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

struct CairoDeleter {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};
using Surface = std::unique_ptr<cairo_surface_t, CairoDeleter>;
using Pen = std::unique_ptr<cairo_t, CairoDeleter>;

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

constexpr double pixelsAPoint = 2;

Surface surfaceOf(const std::string& kind, const PageSize& size, std::string& bytes) {
  if (kind == ".pdf") return Surface(cairo_pdf_surface_create_for_stream(append, &bytes, size.width, size.height));
  if (kind == ".svg") return Surface(cairo_svg_surface_create_for_stream(append, &bytes, size.width, size.height));
  return Surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, int(size.width * pixelsAPoint + 0.5),
                                            int(size.height * pixelsAPoint + 0.5)));
}

// The finished file; empty when Cairo failed.
std::string pageAs(const std::string& kind, const PageSize& size, const Draw& draw) {
  std::string bytes;
  const Surface surface = surfaceOf(kind, size, bytes);
  {
    const Pen pen(cairo_create(surface.get()));
    if (kind == ".png") cairo_scale(pen.get(), pixelsAPoint, pixelsAPoint);
    cairo_set_source_rgb(pen.get(), 1, 1, 1);
    cairo_paint(pen.get());
    Canvas canvas(pen.get());
    draw(canvas);
    if (cairo_status(pen.get()) != CAIRO_STATUS_SUCCESS) return {};
  }
  if (kind == ".png" && cairo_surface_write_to_png_stream(surface.get(), append, &bytes) != CAIRO_STATUS_SUCCESS)
    return {};
  cairo_surface_finish(surface.get());
  return cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS ? bytes : std::string();
}

}  // namespace

void Canvas::ink(Ink colour, double opacity) {
  cairo_set_source_rgba(cairo_, (colour >> 16 & 255) / 255.0, (colour >> 8 & 255) / 255.0, (colour & 255) / 255.0,
                        opacity);
}

void Canvas::line(double x1, double y1, double x2, double y2, double width) {
  cairo_set_line_width(cairo_, width);
  cairo_move_to(cairo_, x1, y1);
  cairo_line_to(cairo_, x2, y2);
  cairo_stroke(cairo_);
}

void Canvas::box(double x, double y, double width, double height, double lineWidth) {
  cairo_set_line_width(cairo_, lineWidth);
  cairo_rectangle(cairo_, x, y, width, height);
  cairo_stroke(cairo_);
}

void Canvas::disc(double x, double y, double radius) {
  cairo_arc(cairo_, x, y, radius, 0, 2 * CV_PI);
  cairo_fill(cairo_);
}

double Canvas::widthOf(const std::string& text, double size, bool bold) {
  cairo_select_font_face(cairo_, "DejaVu Sans", CAIRO_FONT_SLANT_NORMAL,
                         bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
  cairo_set_font_size(cairo_, size);
  cairo_text_extents_t extents;
  cairo_text_extents(cairo_, text.c_str(), &extents);
  return extents.x_advance;
}

void Canvas::text(const std::string& text, double x, double y, double size, Anchor anchor, bool bold, bool turned) {
  const double width = widthOf(text, size, bold);
  const double back = anchor == Anchor::left ? 0 : anchor == Anchor::middle ? width / 2 : width;
  cairo_save(cairo_);
  cairo_translate(cairo_, x, y);
  if (turned) cairo_rotate(cairo_, -CV_PI / 2);
  cairo_move_to(cairo_, -back, 0);
  cairo_show_text(cairo_, text.c_str());
  cairo_restore(cairo_);
}

double Canvas::paragraph(const std::string& text, double x, double y, double width, double size) {
  std::string line;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string word = text.substr(at, end - at), longer = line.empty() ? word : line + ' ' + word;
    if (!line.empty() && widthOf(longer, size) > width) {
      this->text(line, x, y, size);
      y += 1.35 * size;
      line = word;
    } else {
      line = longer;
    }
    at = end + 1;
  }
  if (!line.empty()) {
    this->text(line, x, y, size);
    y += 1.35 * size;
  }
  return y;
}

// With the JPEG beside the pixels, which SVG and PDF take as it is: a tenth of the size.
void Canvas::picture(const cv::Mat& bgr, double x, double y, double width, double height) {
  cv::Mat bgra;
  cv::cvtColor(bgr, bgra, cv::COLOR_BGR2BGRA);
  const Surface image(
      cairo_image_surface_create_for_data(bgra.data, CAIRO_FORMAT_RGB24, bgra.cols, bgra.rows, int(bgra.step)));
  auto jpeg = std::make_unique<std::vector<unsigned char>>();
  if (cv::imencode(".jpg", bgr, *jpeg, {cv::IMWRITE_JPEG_QUALITY, 88})) {
    const auto* bytes = jpeg.release();
    cairo_surface_set_mime_data(
        image.get(), CAIRO_MIME_TYPE_JPEG, bytes->data(), bytes->size(),
        [](void* kept) { delete static_cast<std::vector<unsigned char>*>(kept); },
        const_cast<std::vector<unsigned char>*>(bytes));
  }
  cairo_save(cairo_);
  cairo_translate(cairo_, x, y);
  cairo_scale(cairo_, width / bgr.cols, height / bgr.rows);
  cairo_set_source_surface(cairo_, image.get(), 0, 0);
  cairo_paint(cairo_);
  cairo_restore(cairo_);
  cairo_set_source_rgb(cairo_, 0, 0, 0);  // lets go of the surface before its pixels go
  // A page in PDF or SVG holds the surface until it is finished: what it needs is taken now.
  cairo_surface_finish(image.get());
}

Result<void> savePage(const PageSize& size, const Draw& draw, const fs::path& file) try {
  const std::string kind = file.extension();
  if (kind != ".svg" && kind != ".pdf" && kind != ".png")
    return fail(ErrorCode::badInput,
                "A figure is saved as .svg, .pdf or .png, not as " + file.filename().string() + ".");
  const std::string bytes = pageAs(kind, size, draw);
  if (bytes.empty()) return fail(ErrorCode::failed, "Cairo could not draw " + file.string() + ".");
  return writeWhole(file, bytes);
} catch (const std::exception& e) {
  return fail(ErrorCode::failed, file.string() + " could not be drawn: " + e.what());
}

std::string svgPage(const PageSize& size, const Draw& draw) { return pageAs(".svg", size, draw); }

}  // namespace parallax
