#include "features/nearest.h"

#include <algorithm>
#include <limits>

#include "features/distances.h"

namespace parallax {
namespace {

// Large enough for BLAS to be at its best, small enough to be read back from the cache.
constexpr int rowsAtOnce = 256, columnsAtOnce = 2048;
constexpr float far = std::numeric_limits<float>::infinity();

class Search {
 public:
  Search(int rows, int columns)
      : found{std::vector<Nearest>(rows), std::vector<int>(columns, -1)},
        first_(rows, far),
        second_(rows, far),
        back_(columns, far) {}

  // Almost no distance is nearer than what is known already: two comparisons are the whole cost of most.
  void look(const cv::Mat& distances, int row, int column) {
    for (int r = 0; r < distances.rows; ++r) {
      const float* d = distances.ptr<float>(r);
      float* back = &back_[column];
      float limit = second_[row + r];
      for (int c = 0; c < distances.cols; ++c) {
        if (d[c] < back[c]) {
          back[c] = d[c];
          found.inA[column + c] = row + r;
        }
        if (d[c] < limit) limit = nearer(row + r, column + c, d[c]);
      }
    }
  }

  NearestBothWays found;

 private:
  float nearer(int row, int column, float distance) {
    Nearest& n = found.inB[row];
    if (distance < first_[row]) {
      n = {column, n.first};
      second_[row] = first_[row];
      first_[row] = distance;
    } else {
      n.second = column;
      second_[row] = distance;
    }
    return second_[row];
  }

  std::vector<float> first_, second_, back_;
};

}  // namespace

NearestBothWays nearestBothWays(const cv::Mat& a, const cv::Mat& b, int norm, const Run& run, const MatchGate& gate) {
  Distances distances(a, b, norm);
  Search search(a.rows, b.rows);
  for (int row = 0; row < a.rows; row += rowsAtOnce)
    for (int column = 0; column < b.rows && !run.stopped(); column += columnsAtOnce) {
      const cv::Range rows(row, std::min(row + rowsAtOnce, a.rows));
      const cv::Range columns(column, std::min(column + columnsAtOnce, b.rows));
      cv::Mat& block = distances.block(rows, columns);
      for (int r = 0; gate && r < block.rows; ++r)
        gate(row + r, column, {block.ptr<float>(r), std::size_t(block.cols)});
      search.look(block, row, column);
    }
  return std::move(search.found);
}

}  // namespace parallax
