#include "theme/colour_map.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "theme/theme.h"

namespace parallax {

QRgb viridis(double t) {
  // matplotlib's colours at k / 15; the last one twice, so that 1 has a neighbour.
  static constexpr std::array<QRgb, 17> anchors{0x440154, 0x481a6c, 0x472f7d, 0x414487, 0x39568c, 0x31688e,
                                                0x2a788e, 0x23888e, 0x1f988b, 0x22a884, 0x35b779, 0x54c568,
                                                0x7ad151, 0xa5db36, 0xd2e21b, 0xfde725, 0xfde725};
  const double at = std::clamp(std::isfinite(t) ? t : 0.0, 0.0, 1.0) * 15;
  const int i = int(at);
  const double f = at - i;
  const auto mix = [&](int shift) {
    const int a = (anchors[i] >> shift) & 255, b = (anchors[i + 1] >> shift) & 255;
    return int(std::lround(a + f * (b - a)));
  };
  return qRgb(mix(16), mix(8), mix(0));
}

QColor failedColour() { return QColor("#ff4d9d"); }

QColor unknownColour() { return darkTheme() ? QColor("#23262c") : QColor("#dfe2e7"); }

}  // namespace parallax
