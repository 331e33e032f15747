// cv::Mat to QImage.
#pragma once

#include <QImage>
#include <opencv2/core/mat.hpp>
#include <vector>

namespace parallax {

// A deep copy of a CV_8UC3 BGR image, RGB32 (the format QPainter draws fastest).
QImage toQImage(const cv::Mat& bgr);

// The image and its halves, quarters, ... down to 256 pixels: what a zoomable view paints from without ever
// resampling more than twofold. Slow for large images: call it in a worker.
std::vector<QImage> imagePyramid(const cv::Mat& bgr);

}  // namespace parallax
