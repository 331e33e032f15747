#include <cmath>

#include "base/json_text.h"
#include "evaluation/results_file.h"
#include "evaluation/results_schema.h"
#include "evaluation/writer_lock.h"
#include "geometry/pose_errors.h"

namespace parallax {

struct ResultsWriter::Inside {
  std::filesystem::path file;
  WriterLock lock;
  Database db;
};

namespace {

Result<void> checkPlace(const std::filesystem::path& file) {
  const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
  std::error_code unknown;
  if (file.filename().empty() || !std::filesystem::is_directory(folder, unknown))
    return fail(ErrorCode::notFound,
                "There is no folder " + folder.string() + " to write the results file " + file.string() + " into.");
  const bool there = std::filesystem::exists(file, unknown);
  return there ? checkIsFile(file) : Result<void>{};
}

bool isEmpty(const Database& db) {
  return db.number("PRAGMA application_id") == 0 && db.number("SELECT count(*) FROM sqlite_master") == 0;
}

void create(Database& db, const ResultsSet& header) {
  Transaction all(db);
  db.execute(resultsSchema);
  auto row = db.prepare("INSERT INTO collection VALUES (?, ?, ?, ?, ?, ?, ?)");
  row.bind(1, header.format).bind(2, header.title).bind(3, header.root).bind(4, header.size);
  row.bind(5, std::int64_t(header.seed)).bind(6, header.source).bind(7, header.collectionHash).run();
  all.commit();
}

// Of the same scenes, cameras, true poses and pairs, wherever it lies now. A file of version 1 does not tell: there a
// collection is the same when it lies where it lay, or has its old name and the old place is gone.
bool sameCollection(const ResultsSet& there, const ResultsSet& wanted) {
  if (!there.collectionHash.empty()) return there.collectionHash == wanted.collectionHash;
  std::error_code gone;
  return there.format == wanted.format &&
         (there.root == wanted.root ||
          (there.title == wanted.title && !std::filesystem::exists(std::filesystem::path(there.root), gone)));
}

Error otherCollection(const ResultsSet& there, const ResultsSet& wanted, const std::filesystem::path& file) {
  if (there.place() == wanted.place())
    return {ErrorCode::badInput, file.string() + " holds results of " + there.title + " (" + there.place() +
                                     ") as it was: its scenes, cameras, true poses or pairs are others now; choose "
                                     "another file."};
  return {ErrorCode::badInput, file.string() + " holds results of " + there.title + " (" + there.place() +
                                   "), not of " + wanted.title + " (" + wanted.place() + "); choose another file."};
}

Result<void> continued(Database& db, const ResultsSet& header, const std::filesystem::path& file) {
  ResultsSet there;
  readHeader(db, there);
  if (there.collectionHash.empty() && header.source != header.root && !header.source.empty())
    return fail(ErrorCode::badInput, file.string() +
                                         " was written when results did not yet tell of which list they are; it is "
                                         "read, but not continued: choose another file.");
  if (!sameCollection(there, header)) return tl::unexpected<Error>(otherCollection(there, header, file));
  if (there.size != header.size)
    return fail(ErrorCode::badInput, file.string() + " holds results at the size " + there.size + ", not " +
                                         header.size + "; choose another file.");
  if (there.seed != header.seed)
    return fail(ErrorCode::badInput, file.string() + " holds results of the seed " + std::to_string(there.seed) +
                                         ", not " + std::to_string(header.seed) + "; choose another file.");
  if (db.number("PRAGMA user_version") < resultsVersion) db.execute(resultsSchemaFrom1);
  auto moved = db.prepare("UPDATE collection SET root = ?, source = ?, source_sha256 = ?");
  moved.bind(1, header.root).bind(2, header.source).bind(3, header.collectionHash).run();
  return {};
}

// Which settings differ, for the sentence. The hash stands for the weights, wherever their file lies, and the
// collection's row for the size of the images.
std::string differences(nlohmann::json there, nlohmann::json wanted) {
  for (const char* key : {"weights", "size"}) {
    there.erase(key);
    wanted.erase(key);
  }
  std::string names;
  auto all = there;
  all.update(wanted);
  for (const auto& [key, value] : all.items())
    if (there.value(key, nlohmann::json()) != wanted.value(key, nlohmann::json()))
      names += (names.empty() ? "" : ", ") + key;
  return names;
}

void bindPose(Statement& row, int index, const std::optional<RelativePose>& pose) {
  if (!pose) {
    for (int i = 0; i < 7; ++i) row.bindNull(index + i);
    return;
  }
  const auto& [q, t] = *pose;
  for (const double value : {q.w(), q.x(), q.y(), q.z(), t.x(), t.y(), t.z()}) row.bind(index++, value);
}

std::string textOf(const std::vector<StageTime>& stages) {
  auto list = nlohmann::json::array();
  for (const StageTime& s : stages) list.push_back({s.stage, std::round(1000 * s.milliseconds) / 1000});
  return jsonText(list);
}

// Of a row "id, first_file, second_file, qw, ..., tz". Poses are read from text, so the last digits may differ.
bool isThatPair(const Statement& row, const EvaluatedPair& pair) {
  if (row.text(1) != pair.firstFile || row.text(2) != pair.secondFile) return false;
  if (row.isNull(3) || !pair.truth) return row.isNull(3) == !pair.truth;
  const Eigen::Quaterniond q(row.real(3), row.real(4), row.real(5), row.real(6));
  const auto errors = poseErrors(makeRelativePose(q, {row.real(7), row.real(8), row.real(9)}), *pair.truth);
  return errors.roeDeg < 1e-3 && (errors.rteDeg < 1e-3 || pair.truth->translation.norm() < 0.5);
}

}  // namespace

ResultsWriter::ResultsWriter(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
ResultsWriter::ResultsWriter(ResultsWriter&&) noexcept = default;
ResultsWriter& ResultsWriter::operator=(ResultsWriter&&) noexcept = default;

// One plain file is left behind where that is possible; where somebody reads it at this moment, or the disk is full, it
// stays in write-ahead mode, which loses nothing.
ResultsWriter::~ResultsWriter() {
  if (!inside_) return;
  try {
    inside_->db.execute("PRAGMA busy_timeout = 0");
    inside_->db.execute("PRAGMA journal_mode = DELETE");
  } catch (const SqliteFailure&) {
  }
}

Result<ResultsWriter> ResultsWriter::open(const std::filesystem::path& given, const ResultsSet& header) {
  const auto file = withoutLinks(given);
  if (auto fine = checkPlace(file); !fine) return tl::unexpected<Error>(fine.error());
  auto lock = WriterLock::take(file);
  if (!lock) return tl::unexpected<Error>(lock.error());
  return atSqliteBorder(file, [&]() -> Result<ResultsWriter> {
    auto inside = std::unique_ptr<Inside>(new Inside{file, std::move(*lock), Database(file, Database::Mode::create)});
    const bool fresh = isEmpty(inside->db);
    if (!fresh)
      if (auto fine = checkFormat(inside->db, file); !fine) return tl::unexpected<Error>(fine.error());
    inside->db.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    if (fresh)
      create(inside->db, header);
    else if (auto same = continued(inside->db, header, file); !same)
      return tl::unexpected<Error>(same.error());
    return ResultsWriter(std::move(inside));
  });
}

Result<std::vector<std::int64_t>> ResultsWriter::addPairs(const std::vector<EvaluatedPair>& pairs) {
  return atSqliteBorder(inside_->file, [&]() -> Result<std::vector<std::int64_t>> {
    Transaction all(inside_->db);
    auto known = inside_->db.prepare(
        "SELECT id, first_file, second_file, qw, qx, qy, qz, tx, ty, tz FROM pair"
        " WHERE scene = ? AND light = ? AND first = ? AND second = ?");
    auto row = inside_->db.prepare(
        "INSERT INTO pair (scene, kind, light, first, second, first_file, second_file, rotation_deg, baseline, overlap,"
        " qw, qx, qy, qz, tx, ty, tz) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    std::vector<std::int64_t> ids;
    for (const EvaluatedPair& p : pairs) {
      if (known.bind(1, p.scene).bind(2, p.light).bind(3, p.first).bind(4, p.second).step()) {
        if (!isThatPair(known, p))
          return fail(ErrorCode::badInput, inside_->file.string() + " holds results of " + p.scene + ", " + p.first +
                                               " and " + p.second +
                                               ", from other photographs or with another true pose; choose another "
                                               "file.");
        ids.push_back(known.integer(0));
      } else {
        row.bind(1, p.scene).bind(2, p.kind).bind(3, p.light).bind(4, p.first).bind(5, p.second);
        row.bind(6, p.firstFile).bind(7, p.secondFile).bind(8, p.rotationDeg).bind(9, p.baseline).bind(10, p.overlap);
        bindPose(row, 11, p.truth);
        row.step();
        ids.push_back(row.integer(0));
        row.run();
      }
      known.rewind();
    }
    all.commit();
    return ids;
  });
}

Result<std::int64_t> ResultsWriter::addMethod(const MethodResults& m) {
  return atSqliteBorder(inside_->file, [&]() -> Result<std::int64_t> {
    auto known = inside_->db.prepare("SELECT id, method, settings, weights_sha256 FROM method WHERE label = ?");
    const auto settings = jsonText(m.settings);
    if (known.bind(1, m.label).step()) {
      const auto there = nlohmann::json::parse(known.text(2), nullptr, false);
      std::string other = known.text(1) == m.method ? differences(there, nlohmann::json::parse(settings)) : "method";
      if (other.empty() && known.text(3) != m.weightsHash) other = "weights";
      if (other.empty()) return known.integer(0);
      return fail(ErrorCode::badInput, inside_->file.string() + " already has a method called " + m.label +
                                           " with other settings (" + other +
                                           "); give this one another name, or choose another file.");
    }
    auto row = inside_->db.prepare(
        "INSERT INTO method (label, method, settings, weights_sha256, version, created) VALUES (?, ?, ?, ?, ?, ?) "
        "RETURNING id");
    row.bind(1, m.label).bind(2, m.method).bind(3, settings).bind(4, m.weightsHash);
    row.bind(5, m.version).bind(6, m.created).step();
    const auto id = row.integer(0);
    row.run();
    return id;
  });
}

Result<std::vector<std::int64_t>> ResultsWriter::donePairs(std::int64_t method) const {
  return atSqliteBorder(inside_->file, [&]() -> Result<std::vector<std::int64_t>> {
    auto row = inside_->db.prepare("SELECT pair FROM result WHERE method = ? ORDER BY pair");
    row.bind(1, method);
    std::vector<std::int64_t> ids;
    while (row.step()) ids.push_back(row.integer(0));
    return ids;
  });
}

Result<void> ResultsWriter::write(const std::vector<NewRow>& rows) {
  return atSqliteBorder(inside_->file, [&]() -> Result<void> {
    Transaction all(inside_->db);
    auto result = inside_->db.prepare("INSERT OR REPLACE INTO result VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    auto detail = inside_->db.prepare("INSERT OR REPLACE INTO detail VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const NewRow& r : rows) {
      const Measurement& m = r.measurement;
      result.bind(1, r.method).bind(2, r.pair).bind(3, double(m.roeDeg)).bind(4, double(m.rteDeg));
      result.bind(5, int(m.failed)).bind(6, int(m.matches)).bind(7, int(m.inliers)).bind(8, double(m.milliseconds));
      const std::string cameras = m.cameras ? idOf(*m.cameras) : noCameras;
      m.camerasTold ? result.bind(9, cameras) : result.bindNull(9);
      result.run();
      const auto stages = textOf(r.detail.stages);
      detail.bind(1, r.method).bind(2, r.pair);
      bindPose(detail, 3, r.detail.cam2FromCam1);
      detail.bind(10, r.detail.failure).bind(11, r.detail.caution).bind(12, stages).run();
    }
    all.commit();
    return {};
  });
}

}  // namespace parallax
