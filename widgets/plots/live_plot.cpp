#include "plots/live_plot.h"

#include <QTimer>
#include <cmath>

#include "plots/live_plot_inside.h"
#include "plots/log_ticker.h"
#include "plots/plot_style.h"
#include "plots/visible_line.h"

namespace parallax {
namespace {

constexpr std::size_t averagedAFrame = 150'000;  // points, about a millisecond
constexpr double beyondNewest = 1.02;            // so that the newest point is not on the edge
// Of a line's way up and down, pixels a column: beyond it is a band of noise, where softened edges cost much and show
// nothing.
constexpr double softened = 12;
constexpr std::size_t mostDots = 80;  // more of them are a smear

QSharedPointer<QCPAxisTicker> tickerOf(LiveAxis axis) {
  if (axis != LiveAxis::time) return QSharedPointer<QCPAxisTicker>(new QCPAxisTicker);
  QSharedPointer<QCPAxisTickerTime> ticker(new QCPAxisTickerTime);
  ticker->setTimeFormat("%h:%m:%s");
  ticker->setFieldWidth(QCPAxisTickerTime::tuHours, 1);
  return ticker;
}

}  // namespace

LivePlot::LivePlot(QWidget* parent) : Plot(parent), in_(std::make_unique<Inside>()) {
  QCustomPlot& c = canvas();
  c.addLayer("behind", c.layer("main"), QCustomPlot::limBelow);
  c.addLayer("flags", c.layer("main"), QCustomPlot::limAbove);
  c.removeLayer(c.layer("marks"));  // each layer with a picture of its own costs a millisecond a frame
  c.setPlottingHint(QCP::phFastPolylines);
  c.setPlottingHint(QCP::phCacheLabels);
  c.axisRect()->insetLayout()->take(c.legend);
  in_->legendRow = new QCPLayoutGrid;
  c.plotLayout()->insertRow(0);
  c.plotLayout()->addElement(0, 0, in_->legendRow);
  c.plotLayout()->setRowStretchFactor(0, 0.001);
  c.plotLayout()->setRowSpacing(0);
  in_->legendRow->addElement(0, 0, c.legend);
  in_->legendRow->addElement(0, 1, new QCPLayoutGrid);
  in_->legendRow->setColumnStretchFactor(0, 0.001);
  c.legend->setFillOrder(QCPLegend::foColumnsFirst);
  c.axisRect()->setMinimumMargins({0, 8, 14, 0});
  in_->flags = new VerticalMarks(&c);
  in_->flags->setLayer("flags");
  in_->flags->setClipToAxisRect(false);
  in_->cross = new Crosshair(&c);
  in_->cross->setLayer("overlay");
  in_->cross->setClipToAxisRect(false);
  in_->band = new QCPItemRect(&c);
  in_->band->setLayer("overlay");
  in_->band->setPen(Qt::NoPen);
  in_->band->setVisible(false);
  c.setFocusPolicy(Qt::NoFocus);
  setFocusPolicy(Qt::StrongFocus);
  connect(&c, &QCustomPlot::beforeReplot, this, &LivePlot::prepareFrame);
  setAxis(LiveAxis::step);
}

LivePlot::~LivePlot() = default;

void LivePlot::setTitles(const QString& y, const QString& unit) {
  in_->yName = y;
  canvas().yAxis->setLabel(y);
  in_->unit = unit;
}

void LivePlot::setPaper(LivePaper paper) { in_->paper = std::move(paper); }

void LivePlot::dressForPaper(bool onPaper) {
  QCPLayoutGrid& rows = *canvas().plotLayout();
  if (onPaper && !in_->paper.title.isEmpty()) {
    QFont bold = font();
    bold.setBold(true);
    rows.insertRow(0);
    in_->title = new QCPTextElement(&canvas(), in_->paper.title, bold);
    in_->title->setTextColor(Qt::black);
    rows.addElement(0, 0, in_->title);
  } else if (in_->title) {
    rows.remove(std::exchange(in_->title, nullptr));
    rows.simplify();
  }
  canvas().yAxis->setLabel(onPaper ? in_->paper.y : in_->yName);
  if (in_->paper.dye) in_->paper.dye(onPaper);
}

void LivePlot::setAxis(LiveAxis axis) {
  in_->axis = axis;
  canvas().xAxis->setTicker(tickerOf(axis));
  fitTicks();
  changed();
}

LivePlot::Entry* LivePlot::find(const QString& key) const {
  for (const auto& entry : in_->entries)
    if (entry->look.key == key) return entry.get();
  return nullptr;
}

void LivePlot::setCurves(const std::vector<LiveLook>& looks) {
  QCustomPlot& c = canvas();
  std::vector<std::unique_ptr<Entry>> next;
  for (const LiveLook& look : looks) {
    auto known = std::find_if(in_->entries.begin(), in_->entries.end(),
                              [&](const auto& entry) { return entry && entry->look.key == look.key; });
    if (known != in_->entries.end()) {
      next.push_back(std::move(*known));
    } else {
      next.push_back(std::make_unique<Entry>());
      next.back()->behind = c.addGraph();
      next.back()->behind->setLayer("behind");
      next.back()->line = c.addGraph();
      for (QCPGraph* graph : {next.back()->behind, next.back()->line}) graph->setAdaptiveSampling(false);
    }
    next.back()->look = look;
    next.back()->curve.setSmoothing(look.smooth ? in_->points : 1, in_->logarithmic);
  }
  for (const auto& gone : in_->entries)
    if (gone)
      for (QCPGraph* graph : {gone->line, gone->behind}) c.removeGraph(graph);
  in_->entries = std::move(next);
  c.legend->clearItems();
  for (const bool top : {false, true})  // within a layer, what was put there last is on top
    for (const auto& entry : in_->entries)
      if (entry->look.onTop == top) {
        entry->behind->setLayer("behind");
        entry->line->setLayer(entry->look.faint ? "behind" : "main");
      }
  for (const auto& entry : in_->entries) {
    entry->line->setName(entry->look.name);
    if (entry->look.named) entry->line->addToLegend();
  }
  const bool named = in_->entries.size() > 1;  // one alone is what the title says
  c.legend->setVisible(named);
  in_->legendRow->setMaximumSize(QWIDGETSIZE_MAX, named ? QWIDGETSIZE_MAX : 0);
  foldLegend();
  restyle();
  changed();
}

std::size_t LivePlot::size(const QString& key) const {
  const Entry* entry = find(key);
  return entry ? entry->curve.x().size() : 0;
}

void LivePlot::append(const QString& key, std::span<const double> x, std::span<const double> y) {
  Entry* entry = find(key);
  if (!entry || x.empty()) return;
  entry->curve.append(x, y);
  changed();
}

void LivePlot::truncate(const QString& key, std::size_t size) {
  if (Entry* entry = find(key)) entry->curve.truncate(size);
  changed();
}

double LivePlot::newest() const {
  double most = 0;
  for (const auto& entry : in_->entries)
    if (!entry->curve.x().empty()) most = std::max(most, entry->curve.x().back());
  return most;
}

void LivePlot::setXEnd(double x) {
  if (x == in_->xEnd) return;
  in_->xEnd = x;
  changed();
}

void LivePlot::setMarks(std::vector<LiveMark> marks) {
  in_->marks = std::move(marks);
  std::vector<VerticalMarks::Mark> flags;
  for (const LiveMark& mark : in_->marks) flags.push_back({mark.x, mark.filled});
  in_->flags->setMarks(std::move(flags));
  if (in_->overMark) left();
  draw();
}

void LivePlot::setLogarithmic(bool logarithmic) {
  if (in_->logarithmic == logarithmic) return;
  in_->logarithmic = logarithmic;
  QCPAxis& axis = *canvas().yAxis;
  axis.setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  axis.setTicker(QSharedPointer<QCPAxisTicker>(logarithmic ? new LogTicker : new QCPAxisTicker));
  for (const auto& entry : in_->entries) entry->curve.setSmoothing(entry->look.smooth ? in_->points : 1, logarithmic);
  in_->refit = true;
  fitTicks();
  changed();
}

void LivePlot::setFromZero(bool fromZero) {
  in_->fromZero = fromZero;
  changed();
}

void LivePlot::setSmoothing(double points) {
  in_->points = points;
  for (const auto& entry : in_->entries) entry->curve.setSmoothing(entry->look.smooth ? points : 1, in_->logarithmic);
  changed();
}

void LivePlot::setFollowing(bool following) {
  in_->following = following;
  if (following) changed();
}

bool LivePlot::following() const { return in_->following; }

PlotRange LivePlot::xRange() const { return {canvas().xAxis->range().lower, canvas().xAxis->range().upper}; }
PlotRange LivePlot::yRange() const { return {canvas().yAxis->range().lower, canvas().yAxis->range().upper}; }

bool LivePlot::showsAll() const { return xRange().low == home().low && xRange().high == home().high; }

void LivePlot::showX(PlotRange x) {
  canvas().xAxis->setRange(x.low, x.high);
  draw();
}

void LivePlot::showAllX() { showX(home()); }

void LivePlot::changed() {
  bool any = false;
  for (const auto& entry : in_->entries) any = any || !entry->curve.x().empty();
  setEmpty(!any);
  if (isVisible()) draw();  // and when it is shown, it is drawn anyway
}

// What a frame shows, decided just before it is painted: however much was appended since, it is done once.
void LivePlot::prepareFrame() {
  catchUp();
  QCPAxis& axis = *canvas().xAxis;
  const bool all = showsAll();
  const double end = std::isnan(in_->xEnd) ? newest() : in_->xEnd;
  placeHome({0, end > 0 ? end * beyondNewest : 1}, in_->homeY);
  if (in_->following && !all) axis.setRange(home().high - axis.range().size(), home().high);
  fitValues();
  for (const auto& entry : in_->entries) drawEntry(*entry);
  if (in_->cross->visible()) setCrosshair(in_->crossX, in_->boxed);
}

void LivePlot::catchUp() {
  std::size_t left = averagedAFrame;
  for (const auto& entry : in_->entries) {
    const std::size_t before = entry->curve.shown().size();
    const bool more = entry->curve.catchUp(left);
    left -= std::min(left, entry->curve.shown().size() - before);
    if (!more && left > 0) continue;
    QTimer::singleShot(0, this, [this] { draw(); });
    return;
  }
}

void LivePlot::fitValues() {
  Extent seen;
  const PlotRange x = xRange();
  for (const auto& entry : in_->entries) {
    if (entry->hidden) continue;
    const auto [from, to] = indicesWithin(entry->curve.x(), x.low, x.high);
    const Extent shown = entry->curve.shown().extent(from, to);
    if (in_->fromZero) seen.add(entry->curve.raw().extent(from, to));
    seen.add(shown.empty() ? entry->curve.raw().extent(from, to) : shown);
  }
  PlotRange y{in_->logarithmic ? 0.1 : 0.0, 1};
  if (in_->logarithmic && seen.leastPositive < Extent::none) {
    const double room = std::max(1.15, std::pow(seen.high / seen.leastPositive, 0.06));
    y = {seen.leastPositive / room, seen.high * room};
  } else if (!in_->logarithmic && !seen.empty()) {
    const bool fromZero = seen.low >= 0 && (in_->fromZero || seen.low < 0.35 * seen.high);
    const double low = fromZero ? 0 : seen.low, span = seen.high - low;
    const double room = span > 0 ? 0.06 * span : std::max(std::abs(seen.high) * 0.1, 1e-9);
    y = {fromZero ? 0 : low - room, seen.high + room};
  }
  in_->homeY = y;
  placeHome(home(), y);
  if (std::exchange(in_->refit, false)) canvas().yAxis->setRange(y.low, y.high);
}

void LivePlot::drawEntry(Entry& entry) {
  const LiveCurve& curve = entry.curve;
  const PlotRange x = xRange();
  const auto columns = std::size_t(std::max(1, canvas().axisRect()->width()));
  const double floor = canvas().yAxis->range().lower;
  const auto pathLength = [&](const VisibleLine& line) {
    double sum = 0;
    const QCPAxis& axis = *canvas().yAxis;
    for (std::size_t i = 1; i < line.y.size(); ++i) {
      const double step = std::abs(axis.coordToPixel(line.y[i]) - axis.coordToPixel(line.y[i - 1]));
      if (std::isfinite(step)) sum += step;
    }
    return sum;
  };
  const auto give = [&](QCPGraph& graph, const ValuePyramid& values, bool visible) {
    graph.setVisible(visible);
    if (!visible) return std::size_t(0);
    VisibleLine line = visibleLine(curve.x(), values, x.low, x.high, columns);
    if (in_->logarithmic)
      for (double& y : line.y) y = y <= 0 ? floor : y;
    const std::size_t points = line.x.size();
    graph.setAntialiased(pathLength(line) < softened * double(columns));
    graph.setData(QVector<double>(line.x.begin(), line.x.end()), QVector<double>(line.y.begin(), line.y.end()), true);
    return points;
  };
  give(*entry.behind, curve.raw(), curve.smoothed() && !entry.hidden);
  const std::size_t points = give(*entry.line, curve.shown(), !entry.hidden);
  const bool dots = entry.look.dots && points <= mostDots;
  const QPen rim(entry.line->pen().color(), 1.5);
  entry.line->setScatterStyle(!dots               ? QCPScatterStyle(QCPScatterStyle::ssNone)
                              : entry.look.hollow ? QCPScatterStyle(QCPScatterStyle::ssSquare, rim, in_->style.base, 6)
                                                  : QCPScatterStyle(QCPScatterStyle::ssDisc, 6));
  QPen pen = entry.line->pen();
  pen.setStyle(entry.line->antialiased() ? entry.look.style : Qt::SolidLine);  // dashes of noise are slow, and grey
  const double width = entry.look.faint ? 1 : entry.line->antialiased() ? 1.8 : 1;
  pen.setWidthF(width);
  entry.line->setPen(pen);
}

void LivePlot::penEntries() {
  for (const auto& entry : in_->entries) {
    const QColor colour = entry->look.faint ? blended(in_->style.base, entry->look.colour, 0.5) : entry->look.colour;
    QPen pen(colour, entry->look.faint ? 1 : 1.8, entry->look.style);
    pen.setJoinStyle(Qt::RoundJoin);
    entry->line->setPen(pen);
    entry->behind->setPen(QPen(blended(in_->style.base, entry->look.colour, 0.28), 1));
    if (auto* item = canvas().legend->itemWithPlottable(entry->line))
      item->setTextColor(entry->hidden ? blended(in_->style.base, in_->style.text, 0.4) : in_->style.text);
  }
}

void LivePlot::applyStyle(const Style& style) {
  in_->style = style;
  QCustomPlot& c = canvas();
  c.legend->setBrush(Qt::NoBrush);
  c.legend->setBorderPen(Qt::NoPen);
  c.legend->setMargins({4, 3, 4, 3});
  c.legend->setRowSpacing(0);
  for (int i = 0; i < c.legend->itemCount(); ++i)  // each is cut off at its edge, which is no place for a "g"
    if (c.legend->item(i)) c.legend->item(i)->setMargins({0, 1, 0, 3});
  c.legend->setColumnSpacing(10);
  penEntries();
  in_->flags->setColours(style.base, blended(style.base, style.text, 0.35), style.accent);
  in_->cross->setStyle(style.text, style.base, blended(style.base, style.text, 0.5), style.font);
  QColor fill = style.accent;
  fill.setAlpha(50);
  in_->band->setBrush(fill);
  if (in_->title) prepareFrame();  // no frame is drawn before the paper is: its dots have colours of their own
}

// As many names a line as there is room for.
void LivePlot::foldLegend() {
  int widest = 1;
  for (const auto& entry : in_->entries)
    if (entry->look.named) widest = std::max(widest, fontMetrics().horizontalAdvance(entry->look.name) + 22 + 24);
  const int fit = std::max(1, (width() - 20) / widest);
  if (canvas().legend->wrap() == fit) return;
  canvas().legend->setWrap(fit);
  canvas().legend->setFillOrder(QCPLegend::foColumnsFirst, true);  // those that are there, too
  draw();
}

void LivePlot::resizeEvent(QResizeEvent* event) {
  Plot::resizeEvent(event);
  foldLegend();
  fitTicks();
}

// As many numbers as fit beside each other; a small figure can do without the words below them.
void LivePlot::fitTicks() {
  const int room = fontMetrics().horizontalAdvance(in_->axis == LiveAxis::time ? "00:00:00" : "000000") + 14;
  canvas().xAxis->ticker()->setTickCount(std::clamp((width() - 60) / room, 2, 8));
  canvas().yAxis->ticker()->setTickCount(std::clamp((height() - 50) / 32, 2, 6));
  canvas().xAxis->setLabel(height() < 240                 ? QString()
                           : in_->axis == LiveAxis::step  ? tr("Step")
                           : in_->axis == LiveAxis::epoch ? tr("Epoch")
                                                          : tr("Time since the start"));
}

}  // namespace parallax
