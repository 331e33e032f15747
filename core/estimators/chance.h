// Whether a model that matches agree with could have been found among wrong matches.
#pragma once

namespace parallax {

// How many of `tried` models, each made from `sample` of `matches` wrong matches, are expected to have at least
// `inliers` inliers, when a wrong match agrees with a model with `probability` (a-contrario detection; Moisan & Stival
// 2004). About 1 or more: the model means nothing. An upper bound: capped at `tried`.
double expectedByChance(int matches, int inliers, int sample, double probability, double tried);

}  // namespace parallax
