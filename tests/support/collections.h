// Data sets made up for tests of the window: small pictures on disk, cameras on an arc.
#pragma once

#include <QString>
#include <memory>

#include "datasets/collection.h"

namespace parallax {

struct ResultsSet;

struct MadeUp {
  int scenes = 3, views = 6, lights = 1;
  bool cameras = true;
};

// Scenes "scan1", "scan2", ... of kinds "plain" and "glossy" in turn; views "001", ...; lights "0", ..., "max"; pairs
// of views at most two apart. Every scene shares the pictures FOLDER/view_VVV_L.png, which are written when `folder` is
// not empty; else no picture exists.
std::shared_ptr<const Collection> madeUpCollection(const QString& folder, const MadeUp& plan);

// The same rows a sweep would give: method "surf" fails on every fifth pair, "orb" is better on every third.

std::shared_ptr<const ResultsSet> madeUpResults(const Collection& collection);

}  // namespace parallax
