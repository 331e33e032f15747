// How fast a whole data set is indexed, and a large results file read and drawn.
#include <chrono>

#include "benchmark_collections.h"
#include "benchmark_measures.h"
#include "catalogue/formats.h"
#include "evaluation/results_file.h"
#include "evaluation/statistics.h"

namespace parallax::cli {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

std::vector<EvaluatedPair> pairsOf(int n) {
  std::vector<EvaluatedPair> pairs;
  for (int i = 0; i < n; ++i) {
    const auto scene = "scan" + std::to_string(i / 500), first = std::to_string(i % 500),
               second = std::to_string(i % 500 + 1);
    const auto folder = "Rectified/" + scene + "/rect_";
    pairs.push_back({0, scene, "textured", "max", first, second, folder + first + "_max.png",
                     folder + second + "_max.png", double(i % 90), double(1 + i % 300), 0.5});
  }
  return pairs;
}

Result<void> writeMany(const std::filesystem::path& file, int methods, int pairs) {
  ResultsSet header;
  header.format = "benchmark", header.title = "Benchmark", header.size = "227x227";
  auto writer = ResultsWriter::open(file, header);
  if (!writer) return tl::unexpected<Error>(writer.error());
  const auto ids = writer->addPairs(pairsOf(pairs));
  if (!ids) return tl::unexpected<Error>(ids.error());
  for (int m = 0; m < methods; ++m) {
    MethodResults about;
    about.label = about.method = "method " + std::to_string(m);
    about.settings = nlohmann::json::object();
    const auto id = writer->addMethod(about);
    if (!id) return tl::unexpected<Error>(id.error());
    std::vector<NewRow> rows;
    for (const auto pair : *ids) {
      NewRow row{*id, pair, {}, {}};
      const float error = float((pair * 7919 + m * 13) % 18000) / 100;
      row.measurement = {0, error, error / 2, false, 100, 50, 20};
      row.detail.cam2FromCam1 = RelativePose{};
      row.detail.stages = {{"detect", 12.3}, {"match", 4.5}, {"pose", 6.7}};
      rows.push_back(std::move(row));
    }
    if (auto done = writer->write(rows); !done) return done;
  }
  return {};
}

}  // namespace

Result<Measure> indexSpeed(const std::filesystem::path& scratch) {
  if (auto done = writeEmptyDtu(scratch); !done) return tl::unexpected<Error>(done.error());
  const auto start = Clock::now();
  const auto collection = openCollection(scratch);
  const double seconds = secondsSince(start);
  if (!collection) return tl::unexpected<Error>(collection.error());
  std::size_t images = 0, pairs = 0;
  for (const auto& scene : collection->scenes) {
    pairs += scene.pairs.size();
    for (const auto& view : scene.views)
      for (const auto& image : view.images) images += !image.empty();
  }
  return Measure{"index",
                 "s for a full DTU tree",
                 seconds,
                 2,
                 false,
                 std::to_string(collection->scenes.size()) + " scenes, " + std::to_string(images) + " images, " +
                     std::to_string(pairs) + " pairs"};
}

Result<Measure> resultsSpeed(const std::filesystem::path& scratch) {
  const auto file = scratch / "results.db";
  if (auto done = writeMany(file, 8, 50000); !done) return tl::unexpected<Error>(done.error());
  const auto start = Clock::now();
  const auto set = readResults(file);
  if (!set) return tl::unexpected<Error>(set.error());
  const double reading = secondsSince(start);
  std::size_t points = 0, rows = 0;
  for (const MethodResults& m : set->methods) {
    rows += m.measurements.size();
    for (const auto kind : {ErrorKind::orientation, ErrorKind::translation}) {
      points += cumulativeHistogram(errorsOf(*set, m, kind)).errorDeg.size();
      points += summarise(*set, m, kind).count > 0;
    }
  }
  const double seconds = secondsSince(start);
  return Measure{"results",
                 "s to open a results file and calculate its curves",
                 seconds,
                 1,
                 false,
                 std::to_string(rows) + " rows read in " + std::to_string(int(1000 * reading)) + " ms; " +
                     std::to_string(points) + " points of 16 curves"};
}

}  // namespace parallax::cli
