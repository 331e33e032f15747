// Levenberg-Marquardt (Marquardt 1963) with damping by the matrix's own diagonal, for few parameters.
#pragma once

#include <Eigen/Cholesky>
#include <algorithm>

namespace parallax {

// From `state` to where `cost` is least nearby, never to where it is more. `linearised(state)` gives the normal
// equations, a symmetric `matrix` and a `gradient`; `moved(state, equations, step)` the state after a step, which it
// may shorten first. Ends after `mostSteps`, at a step shorter than `smallestStep`, or when next to nothing is gained.
template <class State, class Cost, class Linearised, class Moved>
State leastSquares(State state, const Cost& costOf, const Linearised& linearised, const Moved& moved,
                   double smallestStep, int mostSteps) {
  constexpr double smallestGain = 1e-6, mostDamping = 1e6;
  double cost = costOf(state), damping = 1e-3;
  auto equations = linearised(state);
  for (int i = 0; i < mostSteps && damping < mostDamping; ++i) {
    auto damped = equations.matrix;
    damped.diagonal() *= 1 + damping;
    auto step = equations.gradient;
    step = -damped.ldlt().solve(equations.gradient);
    if (!step.allFinite()) break;
    const State next = moved(state, equations, step);
    const double nextCost = costOf(next);
    const bool better = nextCost < cost;
    const bool settled = step.norm() < smallestStep || (better && cost - nextCost < smallestGain * cost);
    if (better) {
      state = next;
      cost = nextCost;
    }
    if (settled) break;
    damping = better ? std::max(damping / 10, 1e-9) : damping * 10;
    if (better) equations = linearised(state);
  }
  return state;
}

}  // namespace parallax
