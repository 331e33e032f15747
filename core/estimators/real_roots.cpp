#include "estimators/real_roots.h"

#include <algorithm>
#include <cmath>

namespace parallax {
namespace {

struct Polynomial {
  std::array<double, highestDegree + 1> c{};
  int degree = 0;

  double operator()(double x) const {
    double v = c[degree];
    for (int i = degree - 1; i >= 0; --i) v = v * x + c[i];
    return v;
  }
  void normalise() {
    double largest = 0;
    for (int i = 0; i <= degree; ++i) largest = std::max(largest, std::abs(c[i]));
    if (largest > 0)
      for (int i = 0; i <= degree; ++i) c[i] /= largest;
  }
};

Polynomial derivative(const Polynomial& p) {
  Polynomial d;
  d.degree = p.degree - 1;
  for (int i = 1; i <= p.degree; ++i) d.c[i - 1] = i * p.c[i];
  return d;
}

// -(a mod b), scaled: the sign is all that Sturm's chain is asked for.
Polynomial negatedRemainder(const Polynomial& a, const Polynomial& b) {
  Polynomial r = a;
  for (; r.degree >= b.degree; --r.degree) {
    const double factor = r.c[r.degree] / b.c[b.degree];
    for (int i = 0; i <= b.degree; ++i) r.c[r.degree - b.degree + i] -= factor * b.c[i];
  }
  for (double& c : r.c) c = -c;
  r.normalise();
  while (r.degree > 0 && std::abs(r.c[r.degree]) < 1e-14) --r.degree;
  return r;
}

class SturmChain {
 public:
  explicit SturmChain(const Polynomial& p) {
    chain_[0] = p;
    chain_[1] = derivative(p);
    chain_[1].normalise();
    for (length_ = 2; chain_[length_ - 1].degree > 0; ++length_)
      chain_[length_] = negatedRemainder(chain_[length_ - 2], chain_[length_ - 1]);
  }
  // The number of roots in (a, b] is changes(a) - changes(b).
  int changes(double x) const {
    int count = 0;
    double last = 0;
    for (int i = 0; i < length_; ++i) {
      const double v = chain_[i](x);
      if (v == 0) continue;
      count += last * v < 0;
      last = v;
    }
    return count;
  }

 private:
  std::array<Polynomial, highestDegree + 1> chain_;
  int length_ = 0;
};

// Bisection, then Newton kept inside the bracket, for the one root in (low, high].
double polish(const Polynomial& p, const Polynomial& slope, double low, double high) {
  const bool rising = p(low) < 0;
  double x = (low + high) / 2;
  for (int i = 0; i < 60; ++i) {
    const double v = p(x);
    (v < 0) == rising ? low = x : high = x;
    const double newton = x - v / slope(x);
    const double next = i >= 4 && newton > low && newton < high ? newton : (low + high) / 2;
    if (std::abs(next - x) <= 1e-14 * (1 + std::abs(x))) return next;
    x = next;
  }
  return x;
}

struct Search {
  const Polynomial& p;
  const Polynomial slope;
  const SturmChain chain;
  RealRoots roots;

  void inside(double low, double high, int atLow, int atHigh, int depth) {
    const int count = atLow - atHigh;
    if (count <= 0 || roots.count == p.degree) return;
    if (count == 1 || depth == 0) {
      roots.value[roots.count++] = polish(p, slope, low, high);
      return;
    }
    const double middle = (low + high) / 2;
    const int atMiddle = chain.changes(middle);
    inside(low, middle, atLow, atMiddle, depth - 1);
    inside(middle, high, atMiddle, atHigh, depth - 1);
  }
};

// No root is larger in size (Fujiwara 1916).
double bound(const Polynomial& p) {
  double b = 0;
  for (int i = 0; i < p.degree; ++i) b = std::max(b, std::pow(std::abs(p.c[i] / p.c[p.degree]), 1.0 / (p.degree - i)));
  return 2 * b;
}

}  // namespace

RealRoots realRoots(std::span<const double> coefficients) {
  Polynomial p;
  p.degree = int(coefficients.size()) - 1;
  std::copy(coefficients.begin(), coefficients.end(), p.c.begin());
  p.normalise();
  const double limit = bound(p);
  if (!std::isfinite(limit)) return {};
  Search search{p, derivative(p), SturmChain(p), {}};
  search.inside(-limit - 1e-9, limit + 1e-9, search.chain.changes(-limit - 1e-9), search.chain.changes(limit + 1e-9),
                50);
  return search.roots;
}

}  // namespace parallax
