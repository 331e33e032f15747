// Where cameras came from, in the window's language.
#pragma once

#include <QString>
#include <optional>

#include "geometry/intrinsics.h"

namespace parallax {

QString nameOf(CameraSource source);  // "from files", "assumed", ...

// What is to be said beside a number that depends on cameras of this source; empty: nothing, they are known.
QString cameraMark(std::optional<CameraSource> source);

}  // namespace parallax
