// The border to SQLite: connections and statements that close themselves; what fails inside is thrown and becomes one
// sentence in atSqliteBorder(). Internal: it includes SQLite.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <new>
#include <sqlite3.h>
#include <string>

#include "base/result.h"

namespace parallax {

// What a call of SQLite answered when it did not do what was asked.
struct SqliteFailure {
  int code = SQLITE_ERROR;  // extended
  int system = 0;           // errno behind it; 0: none
  std::string text;
};

class Statement {
 public:
  Statement(sqlite3* db, const char* sql);

  Statement& bind(int index, std::int64_t value);
  Statement& bind(int index, int value) { return bind(index, std::int64_t(value)); }
  Statement& bind(int index, double value);
  // Bytes as they are: names of files need not be UTF-8. They must live until the next run() or rewind().
  Statement& bind(int index, const std::string& value);
  Statement& bindNull(int index);

  bool step();    // whether there is a row
  void run();     // to the end, and ready to be bound again
  void rewind();  // ready to be bound again

  std::int64_t integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }
  double real(int column) const { return sqlite3_column_double(statement_.get(), column); }
  std::string text(int column) const;
  bool isNull(int column) const { return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL; }

 private:
  struct End {
    void operator()(sqlite3_stmt* s) const { sqlite3_finalize(s); }
  };
  void check(int code) const;

  std::unique_ptr<sqlite3_stmt, End> statement_;
};

class Database {
 public:
  enum class Mode { read, write, create };
  Database(const std::filesystem::path& file, Mode mode);

  void execute(const char* sql);
  Statement prepare(const char* sql) const { return Statement(db_.get(), sql); }
  std::int64_t number(const char* sql) const;  // the first column of the first row

 private:
  struct End {
    void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
  };
  std::unique_ptr<sqlite3, End> db_;
};

// All or none: taken back unless commit() was reached. `begin` is BEGIN or BEGIN IMMEDIATE.
class Transaction {
 public:
  explicit Transaction(Database& db, const char* begin = "BEGIN IMMEDIATE") : db_(&db) { db.execute(begin); }
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void commit();

 private:
  Database* db_;
};

// One sentence for what failed with this file.
Error sentenceFor(const SqliteFailure& failure, const std::filesystem::path& file);

template <class Work>
auto atSqliteBorder(const std::filesystem::path& file, Work work) -> decltype(work()) {
  try {
    return work();
  } catch (const SqliteFailure& failure) {
    return tl::unexpected<Error>(sentenceFor(failure, file));
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::failed, "There is not enough memory for the results in " + file.string() + ".");
  } catch (const std::exception& error) {
    return fail(ErrorCode::failed, "The results file " + file.string() + " failed: " + error.what() + ".");
  }
}

}  // namespace parallax
