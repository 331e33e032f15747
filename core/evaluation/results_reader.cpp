#include "evaluation/results_file.h"
#include "evaluation/results_schema.h"

namespace parallax {
namespace {

bool isOfVersion1(const Database& db) { return db.number("PRAGMA user_version") < 2; }

std::optional<CameraSource> camerasFrom(const std::string& text) {
  if (text == noCameras) return {};
  const auto source = cameraSourceNamed(text);
  if (!source) throw SqliteFailure{SQLITE_CORRUPT, 0, "cameras"};
  return source;
}

// Quaternion and translation in seven columns.
std::optional<RelativePose> poseAt(const Statement& row, int column) {
  if (row.isNull(column)) return {};
  const auto at = [&](int i) { return row.real(column + i); };
  return makeRelativePose(Eigen::Quaterniond(at(0), at(1), at(2), at(3)), Eigen::Vector3d(at(4), at(5), at(6)));
}

void readPairs(const Database& db, ResultsSet& set) {
  auto row = db.prepare(
      "SELECT id, scene, kind, light, first, second, first_file, second_file, rotation_deg, baseline, overlap, "
      "qw, qx, qy, qz, tx, ty, tz FROM pair ORDER BY id");
  set.pairs.reserve(std::size_t(db.number("SELECT count(*) FROM pair")));
  while (row.step())
    set.pairs.push_back({row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6),
                         row.text(7), row.real(8), row.real(9), row.real(10), poseAt(row, 11)});
}

void readMethods(const Database& db, ResultsSet& set) {
  auto row = db.prepare("SELECT id, label, method, settings, weights_sha256, version, created FROM method ORDER BY id");
  while (row.step()) {
    auto settings = nlohmann::json::parse(row.text(3), nullptr, false);
    if (!settings.is_object()) throw SqliteFailure{SQLITE_CORRUPT, 0, "settings"};
    set.methods.push_back(
        {row.integer(0), row.text(1), row.text(2), std::move(settings), row.text(4), row.text(5), row.text(6), {}});
  }
}

// Rows come in the order of the methods and of the pairs, both of which are known already: one walk along all three.
void readMeasurements(const Database& db, ResultsSet& set) {
  auto row = db.prepare(isOfVersion1(db)
                            ? "SELECT method, pair, roe_deg, rte_deg, failed, matches, inliers, milliseconds, NULL "
                              "FROM result ORDER BY method, pair"
                            : "SELECT method, pair, roe_deg, rte_deg, failed, matches, inliers, milliseconds, cameras "
                              "FROM result ORDER BY method, pair");
  auto method = set.methods.begin();
  std::size_t pair = 0;
  while (row.step()) {
    const auto methodId = row.integer(0), pairId = row.integer(1);
    while (method != set.methods.end() && method->id < methodId) ++method, pair = 0;
    if (method == set.methods.end()) break;
    while (pair < set.pairs.size() && set.pairs[pair].id < pairId) ++pair;
    if (method->id != methodId || pair == set.pairs.size() || set.pairs[pair].id != pairId) continue;
    Measurement m{std::int32_t(pair),           float(row.real(2)),           float(row.real(3)), row.integer(4) != 0,
                  std::int32_t(row.integer(5)), std::int32_t(row.integer(6)), float(row.real(7))};
    m.camerasTold = !row.isNull(8);
    if (m.camerasTold) m.cameras = camerasFrom(row.text(8));
    method->measurements.push_back(m);
  }
}

std::vector<StageTime> stagesFrom(const std::string& text) {
  std::vector<StageTime> stages;
  const auto list = nlohmann::json::parse(text, nullptr, false);
  if (!list.is_array()) return stages;
  for (const auto& entry : list)
    if (entry.is_array() && entry.size() == 2 && entry[0].is_string() && entry[1].is_number())
      stages.push_back({entry[0].get<std::string>(), entry[1].get<double>()});
  return stages;
}

}  // namespace

void readHeader(const Database& db, ResultsSet& set) {
  auto row =
      db.prepare(isOfVersion1(db) ? "SELECT format, title, root, size, seed, '', '' FROM collection"
                                  : "SELECT format, title, root, size, seed, source, source_sha256 FROM collection");
  if (!row.step()) throw SqliteFailure{SQLITE_CORRUPT, 0, "no collection"};
  set.format = row.text(0);
  set.title = row.text(1);
  set.root = row.text(2);
  set.size = row.text(3);
  set.seed = std::uint64_t(row.integer(4));
  set.source = row.text(5);
  set.collectionHash = row.text(6);
}

Result<ResultsSet> readResults(const std::filesystem::path& given) {
  const auto file = withoutLinks(given);
  if (auto fine = checkIsFile(file); !fine) return tl::unexpected<Error>(fine.error());
  return atSqliteBorder(file, [&]() -> Result<ResultsSet> {
    Database db(file, Database::Mode::read);
    const Transaction oneMoment(db, "BEGIN");  // whoever writes meanwhile is not seen
    if (auto fine = checkFormat(db, file); !fine) return tl::unexpected<Error>(fine.error());
    ResultsSet set;
    readHeader(db, set);
    readPairs(db, set);
    readMethods(db, set);
    readMeasurements(db, set);
    return set;
  });
}

Result<ResultDetail> readDetail(const std::filesystem::path& given, std::int64_t method, std::int64_t pair) {
  const auto file = withoutLinks(given);
  if (auto fine = checkIsFile(file); !fine) return tl::unexpected<Error>(fine.error());
  return atSqliteBorder(file, [&]() -> Result<ResultDetail> {
    const Database db(file, Database::Mode::read);
    if (auto fine = checkFormat(db, file); !fine) return tl::unexpected<Error>(fine.error());
    auto row = db.prepare(
        "SELECT failure, caution, stages, qw, qx, qy, qz, tx, ty, tz FROM detail WHERE method = ? AND pair = ?");
    row.bind(1, method).bind(2, pair);
    if (!row.step()) return fail(ErrorCode::notFound, file.string() + " has no such row.");
    ResultDetail detail{{}, row.text(0), row.text(1), stagesFrom(row.text(2))};
    detail.cam2FromCam1 = poseAt(row, 3);
    return detail;
  });
}

}  // namespace parallax
