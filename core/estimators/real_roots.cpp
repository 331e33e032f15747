#include "estimators/real_roots.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <limits>

namespace parallax {
namespace {

struct Polynomial {
  std::array<double, highestDegree + 2> c{};  // the last stays 0: an even number of them
  int degree = 0;

  // Its largest coefficient becomes 1; returns what it was, 1 for zero.
  double normalise() {
    double largest = 0;
    for (int i = 0; i <= degree; ++i) largest = std::max(largest, std::abs(c[i]));
    if (largest == 0) return 1;
    for (int i = 0; i <= degree; ++i) c[i] /= largest;
    return largest;
  }

  struct Value {
    double value, slope;
  };
  // By even and odd powers side by side: p = even(x^2) + x odd(x^2).
  Value at(double x) const {
    const double square = x * x;
    Eigen::Array2d halves = Eigen::Array2d::Zero(), bySquare = Eigen::Array2d::Zero();
    for (int k = highestDegree / 2; k >= 0; --k) {
      bySquare = bySquare * square + halves;
      halves = halves * square + Eigen::Array2d(c[2 * k], c[2 * k + 1]);
    }
    return {halves[0] + x * halves[1], halves[1] + 2 * x * (bySquare[0] + x * bySquare[1])};
  }
};

Polynomial derivative(const Polynomial& p) {
  Polynomial d;
  d.degree = p.degree - 1;
  for (int i = 1; i <= p.degree; ++i) d.c[i - 1] = i * p.c[i];
  return d;
}

// Sturm's chain p, p', and on with p[k+2] = -(p[k] mod p[k+1]), kept as the quotients: from its end each link follows
// from two others as p[k] = quotient p[k+1] - scale p[k+2], mostly with a quotient of degree 1. A factor of all links,
// which multiple roots make, drops out by starting from 1.
class SturmChain {
 public:
  explicit SturmChain(const Polynomial& p) {
    Polynomial a = p, b = derivative(p);
    b.normalise();
    do {
      links_[length_++] = divide(a, b);
      std::swap(a, b);
    } while (b.c[b.degree] != 0 && length_ < highestDegree);
  }

  // The number of roots in (a, b] is changes(a) - changes(b).
  int changes(double x) const {
    double value = 1, before = 0;
    int count = 0;
    for (int i = length_ - 1; i >= 0; --i) {
      const Link& link = links_[i];
      double quotient = link.quotient[link.degree];
      for (int k = link.degree - 1; k >= 0; --k) quotient = quotient * x + link.quotient[k];
      const double next = quotient * value - link.scale * before;
      count += next * value < 0;
      before = value;
      value = next;
    }
    return count;
  }

 private:
  struct Link {
    std::array<double, highestDegree + 1> quotient;
    int degree;
    double scale;
  };

  // a becomes -(a mod b) / scale; zero where b divides it.
  static Link divide(Polynomial& a, const Polynomial& b) {
    Link link;
    link.degree = a.degree - b.degree;
    for (int k = link.degree; k >= 0; --k) {
      const double q = link.quotient[k] = a.c[b.degree + k] / b.c[b.degree];
      for (int i = 0; i < b.degree; ++i) a.c[k + i] -= q * b.c[i];
    }
    a.degree = std::max(b.degree - 1, 0);
    if (b.degree == 0) a.c[0] = 0;
    for (int i = 0; i <= a.degree; ++i) a.c[i] = -a.c[i];
    link.scale = a.normalise();
    while (a.degree > 0 && std::abs(a.c[a.degree]) < 1e-14) --a.degree;
    return link;
  }

  std::array<Link, highestDegree> links_;
  int length_ = 0;
};

// Newton's method for the one root in (low, high], with bisection where it would leave the bracket or does not halve
// its step.
double polish(const Polynomial& p, double low, double high) {
  const bool rising = p.at(low).value < 0;
  double x = (low + high) / 2, step = high - low;
  for (int i = 0; i < 100 && step > 1e-14 * (1 + std::abs(x)); ++i) {
    const auto [value, slope] = p.at(x);
    const double newton = x - value / slope;
    if (std::abs(newton - x) < 1e-9 * (1 + std::abs(x))) return newton;  // the next step would be of its square
    ((value < 0) == rising ? low : high) = x;
    const bool usable = newton > low && newton < high && std::abs(newton - x) < step / 2;
    const double next = usable ? newton : (low + high) / 2;
    step = std::abs(next - x);
    x = next;
  }
  return x;
}

struct Search {
  const Polynomial& p;
  const SturmChain chain;
  RealRoots roots;

  void inside(double low, double high, int atLow, int atHigh, int depth) {
    const int count = atLow - atHigh;
    if (count <= 0 || roots.count == p.degree) return;
    if (count == 1 || depth == 0) {
      roots.value[roots.count++] = polish(p, low, high);
      return;
    }
    const double middle = (low + high) / 2;
    const int atMiddle = chain.changes(middle);
    inside(low, middle, atLow, atMiddle, depth - 1);
    inside(middle, high, atMiddle, atHigh, depth - 1);
  }
};

// No root is larger in size (Fujiwara 1916): twice the largest |c[i] / c[n]|^(1 / (n - i)), here of powers of two that
// are no smaller.
double bound(const Polynomial& p) {
  int largest = std::numeric_limits<int>::min();
  for (int i = 0; i < p.degree; ++i) {
    const double ratio = std::abs(p.c[i] / p.c[p.degree]);
    if (!std::isfinite(ratio)) return ratio;
    if (ratio == 0) continue;
    const int exponent = std::ilogb(ratio) + 1, root = p.degree - i;
    largest = std::max(largest, exponent > 0 ? (exponent + root - 1) / root : exponent / root);  // rounded up
  }
  return largest == std::numeric_limits<int>::min() ? 0 : std::ldexp(2, largest);
}

}  // namespace

RealRoots realRoots(std::span<const double> coefficients) {
  Polynomial p;
  p.degree = int(coefficients.size()) - 1;
  std::copy(coefficients.begin(), coefficients.end(), p.c.begin());
  p.normalise();
  const double limit = bound(p);
  if (!std::isfinite(limit)) return {};
  Search search{p, SturmChain(p), {}};
  search.inside(-limit - 1e-9, limit + 1e-9, search.chain.changes(-limit - 1e-9), search.chain.changes(limit + 1e-9),
                50);
  return search.roots;
}

}  // namespace parallax
