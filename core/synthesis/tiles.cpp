#include "synthesis/tiles.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace parallax {

Result<void> forEachPixel(int width, int height, int threads, const Run& run,
                          const std::function<void(int, int)>& pixel) {
  constexpr int side = 16;
  const int columns = (width + side - 1) / side, rows = (height + side - 1) / side, count = columns * rows;
  std::atomic<int> next = 0, done = 0;
  const auto work = [&] {
    for (int tile; !run.stopped() && (tile = next++) < count;) {
      const int left = tile % columns * side, top = tile / columns * side;
      for (int y = top; y < std::min(top + side, height); ++y)
        for (int x = left; x < std::min(left + side, width); ++x) pixel(x, y);
      run.report(double(++done) / count);
    }
  };
  const int wanted = threads > 0 ? threads : std::max(1, int(std::thread::hardware_concurrency()));
  {
    std::vector<std::jthread> others;  // joined at the end of the block
    for (int i = 1; i < std::min(wanted, count); ++i) others.emplace_back(work);
    work();
  }
  if (done < count) return fail(ErrorCode::cancelled, "Rendering was stopped.");
  return {};
}

}  // namespace parallax
