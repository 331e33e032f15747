// Figures as the paper prints them, drawn with Cairo: the same drawing to SVG, PDF and PNG. White paper, sizes in
// points (1/72 inch).
#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <filesystem>
#include <opencv2/core/mat.hpp>
#include <string>
#include <vector>

#include "base/result.h"

namespace parallax {

using Ink = std::uint32_t;  // 0xRRGGBB

struct Curve {
  std::string label;  // in the legend; empty: not there
  Ink ink = 0;
  bool dashed = false;
  std::vector<double> x, y;  // a line from point to point; one that is not finite interrupts it
  bool steps = false;        // level up to each point, and there straight to it: what counts are drawn as
};

struct Panel {
  std::string title, xLabel, yLabel;  // units in the labels: "ROE (degrees)"
  double xFrom = 0, xTo = 1, yFrom = 0, yTo = 1;
  bool yPercent = false;     // y is a share, its ticks are written as 0 % to 100 %
  bool logarithmic = false;  // both axes; their lower ends are positive
  std::vector<Curve> curves;
  std::vector<Curve> dots;  // points instead of lines
};

// Panels side by side over one legend, which is made of all labels, each once.
struct Figure {
  std::string title, note;  // the note stands small below: what the reader must know
  std::vector<Panel> panels;
};

// Two images side by side with lines from one to the other, as in the paper's Fig. 6.
struct PicturePair {
  cv::Mat first, second;                                           // CV_8UC3, BGR
  std::vector<std::pair<Eigen::Vector2d, Eigen::Vector2d>> lines;  // pixels of the first and of the second image
  std::vector<std::string> captions;                               // lines of text below
};

struct PictureSheet {
  struct Section {
    std::string title, sentence;
    std::vector<PicturePair> pairs;  // two a row
  };
  std::string title, note;
  std::vector<Section> sections;
};

// By the file's suffix: .svg, .pdf or .png (two pixels a point). Written aside and renamed. Error: another suffix, or
// the file cannot be written.
Result<void> saveFigure(const Figure& figure, const std::filesystem::path& file);
Result<void> saveSheet(const PictureSheet& sheet, const std::filesystem::path& file);

// As the text of an SVG document; empty when Cairo has no memory left.
std::string svgOf(const Figure& figure);
std::string svgOf(const PictureSheet& sheet);

}  // namespace parallax
