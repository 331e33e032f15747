#include "evaluation/sqlite_border.h"

#include <cerrno>
#include <cstring>

namespace parallax {
namespace {

SqliteFailure failureOf(sqlite3* db) {
  return {sqlite3_extended_errcode(db), sqlite3_system_errno(db), sqlite3_errmsg(db)};
}

int flagsOf(Database::Mode mode) {
  switch (mode) {
    case Database::Mode::read: return SQLITE_OPEN_READONLY;
    case Database::Mode::write: return SQLITE_OPEN_READWRITE;
    case Database::Mode::create: break;
  }
  return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

constexpr int patienceMs = 3000;  // for locks that others hold for moments only

}  // namespace

Statement::Statement(sqlite3* db, const char* sql) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v2(db, sql, -1, &statement, nullptr);
  statement_.reset(statement);
  if (code != SQLITE_OK) throw failureOf(db);
}

void Statement::check(int code) const {
  if (code != SQLITE_OK) throw failureOf(sqlite3_db_handle(statement_.get()));
}

Statement& Statement::bind(int index, std::int64_t value) {
  check(sqlite3_bind_int64(statement_.get(), index, value));
  return *this;
}

Statement& Statement::bind(int index, double value) {
  check(sqlite3_bind_double(statement_.get(), index, value));
  return *this;
}

Statement& Statement::bind(int index, const std::string& value) {
  check(sqlite3_bind_text(statement_.get(), index, value.data(), int(value.size()), SQLITE_STATIC));
  return *this;
}

Statement& Statement::bindNull(int index) {
  check(sqlite3_bind_null(statement_.get(), index));
  return *this;
}

bool Statement::step() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) throw failureOf(sqlite3_db_handle(statement_.get()));
  return false;
}

void Statement::run() {
  while (step()) {
  }
  rewind();
}

void Statement::rewind() { sqlite3_reset(statement_.get()); }

std::string Statement::text(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
  return bytes ? std::string(bytes, std::size_t(sqlite3_column_bytes(statement_.get(), column))) : std::string();
}

Database::Database(const std::filesystem::path& file, Mode mode) {
  sqlite3* db = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &db, flagsOf(mode), nullptr);
  db_.reset(db);
  if (!db) throw std::bad_alloc();
  if (code != SQLITE_OK) throw failureOf(db);
  sqlite3_busy_timeout(db, patienceMs);
}

void Database::execute(const char* sql) {
  if (sqlite3_exec(db_.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) throw failureOf(db_.get());
}

std::int64_t Database::number(const char* sql) const {
  auto query = prepare(sql);
  return query.step() ? query.integer(0) : 0;
}

Transaction::~Transaction() {
  if (!db_) return;
  try {
    db_->execute("ROLLBACK");
  } catch (const SqliteFailure&) {  // a full disk has rolled it back already
  }
}

void Transaction::commit() {
  db_->execute("COMMIT");
  db_ = nullptr;
}

Error sentenceFor(const SqliteFailure& failure, const std::filesystem::path& file) {
  const std::string name = "The results file " + file.string();
  const std::string kept = "what was written before is kept.";
  switch (failure.code & 0xff) {
    case SQLITE_NOTADB:
      return {ErrorCode::badInput, file.string() + " is not a results file of Parallax, or it is damaged."};
    case SQLITE_CORRUPT:
      return {ErrorCode::badInput,
              name + " is damaged or cut off; take a copy of it that is whole, or start a new one."};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorCode::failed, name + " is locked by another program; close that, and try again."};
    case SQLITE_FULL: return {ErrorCode::failed, "The disk of " + file.string() + " is full; " + kept};
    case SQLITE_READONLY:
      return {ErrorCode::failed, name + " cannot be written here (no permission, or a read-only disk)."};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return {ErrorCode::failed, name + " cannot be opened (no permission?)."};
    case SQLITE_IOERR:
      if (failure.code == SQLITE_IOERR_WRITE || failure.system == ENOSPC || failure.system == EFBIG ||
          failure.system == EDQUOT)
        return {
            ErrorCode::failed,
            name + " cannot be written any further: its disk is full, it fails, or it allows no larger file; " + kept};
      return {ErrorCode::failed, name + " cannot be read or written: its disk fails" +
                                     (failure.system ? std::string(", ") + std::strerror(failure.system) : "") + "."};
    default: return {ErrorCode::failed, name + " failed: " + failure.text + "."};
  }
}

}  // namespace parallax
