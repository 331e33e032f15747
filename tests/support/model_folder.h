// A folder with a small COLMAP model and its photographs, a.png and b.png, 80 x 60, one after the other along x.
#pragma once

#include <opencv2/imgcodecs.hpp>

#include "support/data_folder.h"

inline const QByteArray camera = "1 PINHOLE 80 60 70 70 40 30\n";
inline const QByteArray twoImages = "1 1 0 0 0 0 0 0 1 a.png\n\n2 1 0 0 0 -1 0 0 1 b.png\n\n";

// Grey, and red at the top left as stored.
inline QByteArray picture(int width = 80, int height = 60, const char* ending = ".png") {
  cv::Mat image(height, width, CV_8UC3, cv::Scalar(90, 90, 90));
  image(cv::Rect(0, 0, width / 2, height / 2)).setTo(cv::Scalar(0, 0, 250));
  std::vector<unsigned char> bytes;
  cv::imencode(ending, image, bytes);
  return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
}

// A number as binary models have it.
template <class T>
void put(QByteArray& bytes, T value) {
  bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

class ModelFolder : public DataFolder {
 public:
  void model(const QString& folder, const QByteArray& cameras = camera, const QByteArray& images = twoImages) const {
    write(folder + "cameras.txt", cameras);
    write(folder + "images.txt", images);
  }
  void photographs(const QString& folder, int width = 80, int height = 60) const {
    for (const char* name : {"a.png", "b.png"}) write(folder + name, picture(width, height));
  }
};
