// The format of a results file; internal. Version 2:
//
//   application_id 0x50584c52 ("PXLR"), user_version 2
//   collection  one row: what was evaluated (source: the folder or file that was opened; source_sha256:
//               collectionHash()), at which size of the images, with which seed
//   pair        one row a pair of photographs with its true pose; names and files are bytes as the disk has them, not
//               always UTF-8
//   method      one row a method with its settings (flat JSON), the SHA-256 of its weights, and what made it when
//   result      one row a method and pair: all that curves and tables need, small and in the order they are read, so
//               that 400,000 rows are read in tenths of a second; cameras: idOf() the less certain source of the two
//               cameras that the pose depends on, 'none' where it depends on none
//   detail      one row a method and pair: pose, sentences and stage times ([["detect", 1.5], ...] in ms), read one at
//               a time
//
// Version 1 lacks source, source_sha256 and cameras. It is read, and gets them, empty, when it is continued.
//
// While it is written it is in write-ahead mode, FILE-wal and FILE-shm beside it, so that readers and the writer do not
// wait for each other; at its end the writer puts everything into the one file. Additions that old readers can ignore
// keep the version; anything else counts it up.
#pragma once

#include "evaluation/results_set.h"
#include "evaluation/sqlite_border.h"

namespace parallax {

inline constexpr std::int64_t resultsApplicationId = 0x50584c52, resultsVersion = 2;

inline constexpr const char* resultsSchema = R"sql(
  CREATE TABLE collection (format TEXT NOT NULL, title TEXT NOT NULL, root TEXT NOT NULL, size TEXT NOT NULL,
    seed INTEGER NOT NULL, source TEXT NOT NULL DEFAULT '', source_sha256 TEXT NOT NULL DEFAULT '');
  CREATE TABLE pair (
    id INTEGER PRIMARY KEY, scene TEXT NOT NULL, kind TEXT NOT NULL, light TEXT NOT NULL,
    first TEXT NOT NULL, second TEXT NOT NULL, first_file TEXT NOT NULL, second_file TEXT NOT NULL,
    rotation_deg REAL NOT NULL, baseline REAL NOT NULL, overlap REAL NOT NULL,
    qw REAL, qx REAL, qy REAL, qz REAL, tx REAL, ty REAL, tz REAL,
    UNIQUE (scene, light, first, second));
  CREATE TABLE method (
    id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE, method TEXT NOT NULL, settings TEXT NOT NULL,
    weights_sha256 TEXT NOT NULL, version TEXT NOT NULL, created TEXT NOT NULL);
  CREATE TABLE result (
    method INTEGER NOT NULL REFERENCES method, pair INTEGER NOT NULL REFERENCES pair,
    roe_deg REAL NOT NULL, rte_deg REAL NOT NULL, failed INTEGER NOT NULL, matches INTEGER NOT NULL,
    inliers INTEGER NOT NULL, milliseconds REAL NOT NULL, cameras TEXT,
    PRIMARY KEY (method, pair)) WITHOUT ROWID;
  CREATE TABLE detail (
    method INTEGER NOT NULL, pair INTEGER NOT NULL,
    qw REAL, qx REAL, qy REAL, qz REAL, tx REAL, ty REAL, tz REAL,
    failure TEXT NOT NULL, caution TEXT NOT NULL, stages TEXT NOT NULL,
    PRIMARY KEY (method, pair)) WITHOUT ROWID;
  PRAGMA application_id = 1347963986;
  PRAGMA user_version = 2;
)sql";
static_assert(resultsApplicationId == 1347963986 && resultsVersion == 2);

inline constexpr const char* resultsSchemaFrom1 = R"sql(
  ALTER TABLE collection ADD COLUMN source TEXT NOT NULL DEFAULT '';
  ALTER TABLE collection ADD COLUMN source_sha256 TEXT NOT NULL DEFAULT '';
  ALTER TABLE result ADD COLUMN cameras TEXT;
  PRAGMA user_version = 2;
)sql";

inline constexpr const char* noCameras = "none";  // result.cameras of a pose that depends on none

// All of the set but its pairs and methods. Throws SqliteFailure.
void readHeader(const Database& db, ResultsSet& set);

// SQLite sees missing pages, but takes a last page that is cut for one that ends in zeros.
inline bool isCut(const Database& db, const std::filesystem::path& file) {
  auto wal = file;
  wal += "-wal";
  std::error_code unknown;
  const auto beside = std::filesystem::file_size(wal, unknown);
  if (!unknown && beside > 0) return false;  // the pages may be there
  const auto size = std::filesystem::file_size(file, unknown);
  return !unknown && std::int64_t(size) < db.number("PRAGMA page_count") * db.number("PRAGMA page_size");
}

// Whether this is a results file that this program reads.
inline Result<void> checkFormat(const Database& db, const std::filesystem::path& file) {
  if (db.number("PRAGMA application_id") != resultsApplicationId)
    return fail(ErrorCode::badInput, file.string() + " is not a results file of Parallax.");
  const auto version = db.number("PRAGMA user_version");
  if (version > resultsVersion)
    return fail(ErrorCode::badInput, "The results file " + file.string() +
                                         " was written by a newer Parallax (its format is " + std::to_string(version) +
                                         ", this one reads " + std::to_string(resultsVersion) + ").");
  if (isCut(db, file)) throw SqliteFailure{SQLITE_CORRUPT, 0, "cut"};
  return {};
}

// SQLite keeps FILE-wal beside the file that a link leads to, and so must the lock.
inline std::filesystem::path withoutLinks(const std::filesystem::path& file) {
  std::error_code unknown;
  const auto target = std::filesystem::weakly_canonical(file, unknown);
  return unknown || target.empty() ? file : target;
}

// A file that is there and can be one: asked before SQLite, whose words would be others.
inline Result<void> checkIsFile(const std::filesystem::path& file) {
  std::error_code unknown;
  const auto status = std::filesystem::status(file, unknown);
  if (!std::filesystem::exists(status)) return fail(ErrorCode::notFound, "There is no file " + file.string() + ".");
  if (!std::filesystem::is_regular_file(status))
    return fail(ErrorCode::badInput, file.string() + " is not a file, so it holds no results.");
  return {};
}

}  // namespace parallax
