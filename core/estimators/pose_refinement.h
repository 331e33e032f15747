// The non-linear refinement of a pose under matches and a prior, by Ceres.
#pragma once

#include "estimators/pose_posterior.h"

namespace parallax {

// The maximum of the posterior's density near `start`: Levenberg-Marquardt (Ceres) with each match's Sampson error
// under the loss that says "right or wrong", and with the prior's two terms likewise. With matches that say little the
// result stays near the coarse pose, with many it is theirs. Never less probable than `start`.
RelativePose refined(const PosePosterior& posterior, const RelativePose& start);

}  // namespace parallax
