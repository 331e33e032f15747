// What tests of collections ask again and again.
#pragma once

#include <QTest>
#include <algorithm>
#include <string>

#include "datasets/collection.h"

inline bool noted(const parallax::Collection& collection, const std::string& part) {
  return std::any_of(collection.notes.begin(), collection.notes.end(),
                     [&](const auto& note) { return note.find(part) != std::string::npos; });
}

// A const Collection& of this name, or the test fails with the sentence why not.
#define OPENED(collection, ...)                                                                          \
  const auto opened_##collection = __VA_ARGS__;                                                          \
  QVERIFY2(opened_##collection, opened_##collection ? "" : opened_##collection.error().message.c_str()); \
  const parallax::Collection& collection = *opened_##collection

// It failed, and its sentence holds this part.
#define SAYS(result, part)                                                                        \
  do {                                                                                            \
    const auto said = (result);                                                                   \
    QVERIFY(!said);                                                                               \
    QVERIFY2(said.error().message.find(part) != std::string::npos, said.error().message.c_str()); \
  } while (false)
