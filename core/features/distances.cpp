#include "features/distances.h"

#include <opencv2/core.hpp>

// Fortran's name is in every BLAS, cblas.h is not with every one.
extern "C" void sgemm_(const char* transposeA, const char* transposeB, const int* m, const int* n, const int* k,
                       const float* alpha, const float* a, const int* lda, const float* b, const int* ldb,
                       const float* beta, float* c, const int* ldc);

namespace parallax {
namespace {

// |a - b|^2 = |a|^2 + |b|^2 - 2 a.b is one product of rows: (-2 a, |a|^2, 1) . (b, 1, |b|^2). SIFT's descriptors are
// whole numbers whose products stay below 2^24, so that theirs is exact.
cv::Mat extended(const cv::Mat& descriptors, float factor, int squares, int ones) {
  const int length = descriptors.cols;
  cv::Mat out(descriptors.rows, length + 2, CV_32F);
  for (int i = 0; i < descriptors.rows; ++i) {
    descriptors.row(i).convertTo(out(cv::Rect(0, i, length, 1)), CV_32F, factor);
    out.at<float>(i, length + squares) = float(cv::norm(descriptors.row(i), cv::NORM_L2SQR));
    out.at<float>(i, length + ones) = 1;
  }
  return out;
}

// a b^T, rows of both one behind the other. BLAS counts by columns: to it the rows of b come first, transposed.
void product(const cv::Mat& a, const cv::Mat& b, cv::Mat& out) {
  const float one = 1, zero = 0;
  sgemm_("T", "N", &b.rows, &a.rows, &a.cols, &one, b.ptr<float>(), &b.cols, a.ptr<float>(), &a.cols, &zero,
         out.ptr<float>(), &b.rows);
}

}  // namespace

Distances::Distances(const cv::Mat& a, const cv::Mat& b, int norm)
    : norm_(norm), byProduct_(norm == cv::NORM_L2 && a.type() == CV_32F), a_(a), b_(b) {
  CV_Assert(a.type() == b.type() && a.cols == b.cols);
  if (!byProduct_) return;
  a_ = extended(a, -2, 0, 1);
  b_ = extended(b, 1, 1, 0);
}

cv::Mat& Distances::block(const cv::Range& rows, const cv::Range& columns) {
  const cv::Mat a = a_.rowRange(rows), b = b_.rowRange(columns);
  if (byProduct_) {
    block_.create(a.rows, b.rows, CV_32F);
    product(a, b, block_);
    return block_;
  }
  cv::Mat whole;
  cv::batchDistance(a, b, whole, -1, cv::noArray(), norm_);
  whole.convertTo(block_, CV_32F);
  return block_;
}

}  // namespace parallax
