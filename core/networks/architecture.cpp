#include "networks/architecture.h"

#include <algorithm>
#include <numeric>

#include "networks/host_tensor.h"

namespace parallax {
namespace {

int strided(int side, int window, int stride) { return side < window ? 0 : (side - window) / stride + 1; }

MapSize pooled(MapSize map) { return {strided(map.height, 3, 2), strided(map.width, 3, 2)}; }

MapSize convolved(MapSize map, const Convolution& c) {
  return {strided(map.height + 2 * c.padding, c.side, c.stride), strided(map.width + 2 * c.padding, c.side, c.stride)};
}

// Of one image, layer by layer.
std::array<double, 5> layerGigaflops(const BranchOptions& options, MapSize image) {
  std::array<double, 5> all{};
  const auto layers = convolutions(options);
  const auto maps = convolvedMaps(options, image);
  for (std::size_t i = 0; i < 5; ++i) {
    const auto& c = layers[i];
    all[i] = 2e-9 * maps[i].height * maps[i].width * c.out * (c.in / c.groups) * c.side * c.side;
  }
  return all;
}

}  // namespace

std::string shapeText(const std::vector<std::int64_t>& shape) {
  std::string text;
  for (const auto side : shape) {
    if (!text.empty()) text += 'x';
    text += std::to_string(side);
  }
  return text.empty() ? "a single number" : text;
}

std::array<Convolution, 5> convolutions(const BranchOptions& o) {
  return {{{3, o.width1, 11, 4, o.padding1, 1},
           {o.width1, o.width2, 5, 1, 2, o.groups},
           {o.width2, o.width3, 3, 1, 1, 1},
           {o.width3, o.width4, 3, 1, 1, o.groups},
           {o.width4, o.width5, 3, 1, 1, o.groups}}};
}

std::array<MapSize, 5> convolvedMaps(const BranchOptions& options, MapSize map) {
  std::array<MapSize, 5> maps;
  const auto layers = convolutions(options);
  for (std::size_t i = 0; i < 5; ++i) {
    maps[i] = convolved(map, layers[i]);
    map = i < 2 ? pooled(maps[i]) : maps[i];
    if (map.height < 1 || map.width < 1) return {};  // padding must not make something of nothing
  }
  return maps;
}

MapSize mapSize(NetworkKind kind, const BranchOptions& options, MapSize image) {
  const MapSize conv5 = convolvedMaps(options, image)[4];
  const MapSize last = networkInfo(kind).lastPool ? pooled(conv5) : conv5;
  return std::min(last.height, last.width) < 1 ? MapSize{} : last;
}

std::int64_t featureCount(NetworkKind kind, const BranchOptions& options) {
  const auto& network = networkInfo(kind);
  std::int64_t cells = 0;
  for (const int bins : network.pyramid) cells += bins * bins;
  if (!network.anySize()) {
    const MapSize map = mapSize(kind, options, {networkSide, networkSide});
    cells = map.height * map.width;
  }
  return cells * options.width5 + (network.correlates ? 1 : 0);
}

TensorShapes branchShapes(const BranchOptions& options) {
  TensorShapes shapes;
  int number = 0;
  for (const auto& c : convolutions(options)) {
    const auto name = "branch.conv" + std::to_string(++number);
    shapes.push_back({name + ".weight", {c.out, c.in / c.groups, c.side, c.side}});
    shapes.push_back({name + ".bias", {c.out}});
  }
  return shapes;
}

namespace {

TensorShapes correlationShapes() {
  constexpr std::int64_t side = correlationCells, filters = correlationFilters, half = (side + 1) / 2;
  return {{"match.sharpness", {1}},
          {"match.target.weight", {filters, side * side, 1, 1}},
          {"match.place", {1, filters, side, side}},
          {"match.conv1.weight", {filters, filters, 3, 3}},
          {"match.conv1.bias", {filters}},
          {"match.conv2.weight", {filters, filters, 3, 3}},
          {"match.conv2.bias", {filters}},
          {"match.hidden.weight", {correlationNeurons, filters * half * half + 2}},
          {"match.hidden.bias", {correlationNeurons}}};
}

}  // namespace

TensorShapes networkShapes(NetworkKind kind, const BranchOptions& options) {
  auto shapes = branchShapes(options);
  const bool correlates = networkInfo(kind).correlates;
  const auto inputs = correlates ? correlationNeurons : 2 * featureCount(kind, options);
  if (correlates)
    for (auto& one : correlationShapes()) shapes.push_back(std::move(one));
  shapes.insert(shapes.end(),
                {{"fc1.weight", {4, inputs}}, {"fc1.bias", {4}}, {"fc2.weight", {3, inputs}}, {"fc2.bias", {3}}});
  return shapes;
}

double gigaflopsPerPair(const BranchOptions& options, MapSize image) {
  const auto layers = layerGigaflops(options, image);
  return 2 * std::accumulate(layers.begin(), layers.end(), 0.0);
}

double trainingGigaflopsPerPair(const BranchOptions& options, MapSize image, int frozen) {
  double total = gigaflopsPerPair(options, image);
  const auto layers = layerGigaflops(options, image);
  for (int i = frozen; i < 5; ++i) total += 2 * layers[std::size_t(i)] * (i > frozen ? 2 : 1);
  return total;
}

}  // namespace parallax
