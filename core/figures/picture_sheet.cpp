// The paper's Fig. 6: pairs of images with lines between their matches.
#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "figures/canvas.h"

namespace parallax {
namespace {

constexpr double margin = 16, imageWidth = 168, pairGap = 22, captionLine = 12.5, small = 8.5;
constexpr double pairWidth = 2 * imageWidth + 3, pageWidth = 2 * margin + 2 * pairWidth + pairGap;
constexpr int mostPixels = 600;  // across an image: enough for print at this size
constexpr Ink black = 0x1b1e23, yellow = 0xffd400;

double heightOf(const cv::Mat& image) { return imageWidth * image.rows / std::max(1, image.cols); }

double heightOf(const PicturePair& pair) {
  return std::max(heightOf(pair.first), heightOf(pair.second)) + captionLine * double(pair.captions.size()) + 14;
}

double rowHeight(const PictureSheet::Section& section, std::size_t at) {
  double height = heightOf(section.pairs[at]);
  if (at + 1 < section.pairs.size()) height = std::max(height, heightOf(section.pairs[at + 1]));
  return height;
}

double heightOf(const PictureSheet::Section& section) {
  double height = section.sentence.empty() ? 24 : 50;
  for (std::size_t i = 0; i < section.pairs.size(); i += 2) height += rowHeight(section, i);
  return section.pairs.empty() ? height + 18 : height;
}

PageSize sizeOf(const PictureSheet& sheet) {
  double height = margin + 26 + (sheet.note.empty() ? 0 : 40) + margin;
  for (const auto& section : sheet.sections) height += heightOf(section);
  return {pageWidth, height};
}

void drawImage(Canvas& canvas, const cv::Mat& image, double x, double y) {
  cv::Mat fit = image;
  if (image.cols > mostPixels)
    cv::resize(image, fit, {mostPixels, std::max(1, image.rows * mostPixels / image.cols)}, 0, 0, cv::INTER_AREA);
  canvas.picture(fit, x, y, imageWidth, heightOf(image));
}

void drawPair(Canvas& canvas, const PicturePair& pair, double x, double y) {
  const double second = x + imageWidth + 3;
  drawImage(canvas, pair.first, x, y);
  drawImage(canvas, pair.second, second, y);
  const double s1 = imageWidth / pair.first.cols, s2 = imageWidth / pair.second.cols;
  for (const auto& [a, b] : pair.lines) {  // pixel centres at integers
    canvas.ink(yellow, 0.75);
    canvas.line(x + (a.x() + 0.5) * s1, y + (a.y() + 0.5) * s1, second + (b.x() + 0.5) * s2, y + (b.y() + 0.5) * s2,
                0.5);
    canvas.ink(yellow);
    canvas.disc(x + (a.x() + 0.5) * s1, y + (a.y() + 0.5) * s1, 0.9);
    canvas.disc(second + (b.x() + 0.5) * s2, y + (b.y() + 0.5) * s2, 0.9);
  }
  canvas.ink(black);
  double base = y + std::max(heightOf(pair.first), heightOf(pair.second)) + 11;
  for (const std::string& caption : pair.captions) {
    canvas.text(caption, x, base, small);
    base += captionLine;
  }
}

void draw(Canvas& canvas, const PictureSheet& sheet) {
  canvas.ink(black);
  canvas.text(sheet.title, pageWidth / 2, margin + 12, 12, Anchor::middle, true);
  double y = margin + 26;
  for (const auto& section : sheet.sections) {
    canvas.ink(black);
    canvas.text(section.title, margin, y + 12, 10.5, Anchor::left, true);
    canvas.paragraph(section.pairs.empty() ? section.sentence + " No such pair." : section.sentence, margin, y + 26,
                     pageWidth - 2 * margin, small);
    double row = y + (section.sentence.empty() ? 20 : 46);
    for (std::size_t i = 0; i < section.pairs.size(); i += 2) {
      drawPair(canvas, section.pairs[i], margin, row);
      if (i + 1 < section.pairs.size()) drawPair(canvas, section.pairs[i + 1], margin + pairWidth + pairGap, row);
      row += rowHeight(section, i);
    }
    y += heightOf(section);
  }
  canvas.ink(0x5a616c);
  canvas.paragraph(sheet.note, margin, y + 14, pageWidth - 2 * margin, small);
}

}  // namespace

Result<void> saveSheet(const PictureSheet& sheet, const std::filesystem::path& file) {
  return savePage(
      sizeOf(sheet), [&](Canvas& canvas) { draw(canvas, sheet); }, file);
}

std::string svgOf(const PictureSheet& sheet) {
  return svgPage(sizeOf(sheet), [&](Canvas& canvas) { draw(canvas, sheet); });
}

}  // namespace parallax
