// Core's English in the language of the window.
#pragma once

#include <QString>
#include <string>

namespace parallax {

// As translations/core_strings.h lists it, context "core": a text as a whole, or else sentence by sentence, where numbers
// may stand for %1, %2, ...: "40 matches; five-point needs 5 inliers, found 3." is listed as "%1 matches; five-point
// needs %2 inliers, found %3." What is not listed, as sentences with names of files in them, stays English.
QString translatedCoreText(const std::string& english);

}  // namespace parallax
