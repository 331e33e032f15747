#include "bridge/image_conversion.h"

#include <algorithm>

namespace parallax {

QImage toQImage(const cv::Mat& bgr) {
  return QImage(bgr.data, bgr.cols, bgr.rows, qsizetype(bgr.step), QImage::Format_BGR888)
      .convertToFormat(QImage::Format_RGB32);
}

std::vector<QImage> imagePyramid(const cv::Mat& bgr) {
  std::vector<QImage> levels{toQImage(bgr)};
  while (std::max(levels.back().width(), levels.back().height()) > 512) {
    const QSize half(std::max(1, levels.back().width() / 2), std::max(1, levels.back().height() / 2));
    levels.push_back(levels.back().scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
  }
  return levels;
}

}  // namespace parallax
