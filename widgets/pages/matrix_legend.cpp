#include "pages/matrix_legend.h"

#include <QPainter>

#include "theme/colour_map.h"

namespace parallax {
namespace {

constexpr int barHeight = 10, gap = 4, patchSide = 11;

}  // namespace

MatrixLegend::MatrixLegend(QWidget* parent) : QWidget(parent) {
  setObjectName("matrixLegend");
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void MatrixLegend::setLegend(PairLegend legend) {
  legend_ = std::move(legend);
  QStringList words{legend_.title};
  for (const auto& patch : legend_.patches) words << patch.text;
  setAccessibleName(words.join(QStringLiteral(", ")));
  updateGeometry();
  update();
}

QSize MatrixLegend::sizeHint() const { return {300, heightForWidth(width() > 50 ? width() : 300)}; }

int MatrixLegend::heightForWidth(int width) const { return lay(width, nullptr); }

void MatrixLegend::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  lay(width(), &painter);
}

int MatrixLegend::lay(int width, QPainter* painter) const {
  const QFontMetrics metrics = fontMetrics();
  const int line = metrics.height();
  int y = 0;
  const auto text = [&](const QRect& where, int flags, const QString& words) {
    if (painter) painter->drawText(where, flags, words);
  };
  if (painter) painter->setPen(palette().color(QPalette::WindowText));
  if (!legend_.title.isEmpty()) {
    text({0, y, width, line}, Qt::AlignLeft | Qt::AlignVCenter,
         metrics.elidedText(legend_.title, Qt::ElideRight, width));
    y += line + gap / 2;
  }
  if (!legend_.marks.empty()) {
    if (painter) {
      QImage scale(256, 1, QImage::Format_RGB32);
      for (int i = 0; i < 256; ++i) scale.setPixel(i, 0, viridis((legend_.reversed ? 255 - i : i) / 255.0));
      painter->drawImage(QRect(0, y, width, barHeight), scale);
    }
    y += barHeight;
    for (const PairLegend::Mark& mark : legend_.marks) {
      const int wide = metrics.horizontalAdvance(mark.text), x = int(mark.at * (width - 1));
      if (painter) painter->drawLine(x, y, x, y + 3);
      text({std::clamp(x - wide / 2, 0, width - wide), y + 3, wide + 1, line}, Qt::AlignCenter, mark.text);
    }
    y += 3 + line + gap;
  }
  int x = 0;
  for (const PairLegend::Patch& patch : legend_.patches) {
    const int wide = patchSide + gap + metrics.horizontalAdvance(patch.text);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += line + gap / 2;
    }
    if (painter) {
      const QRect box(x, y + (line - patchSide) / 2, patchSide, patchSide);
      painter->fillRect(box, patch.colour);
      painter->drawRect(box.adjusted(0, 0, -1, -1));
    }
    text({x + patchSide + gap, y, wide, line}, Qt::AlignLeft | Qt::AlignVCenter, patch.text);
    x += wide + 4 * gap;
  }
  return y + (legend_.patches.empty() ? 0 : line) + 1;
}

}  // namespace parallax
