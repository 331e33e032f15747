#include "estimators/five_point.h"

#include <Eigen/QR>
#include <algorithm>
#include <cmath>

#include "estimators/real_roots.h"

namespace parallax {
namespace {

// Polynomials in x, y, z are kept as coefficients of monomials, ordered as in Nister's table, so that the columns 10
// to 19 after elimination read as polynomials in z times x, y and 1.
struct Monomial {
  int x, y, z;
  constexpr bool operator==(const Monomial&) const = default;
};
constexpr std::array<Monomial, 4> linear{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {0, 0, 0}}};
constexpr std::array<Monomial, 10> quadratic{
    {{2, 0, 0}, {1, 1, 0}, {1, 0, 1}, {1, 0, 0}, {0, 2, 0}, {0, 1, 1}, {0, 1, 0}, {0, 0, 2}, {0, 0, 1}, {0, 0, 0}}};
constexpr std::array<Monomial, 20> cubic{{{3, 0, 0}, {0, 3, 0}, {2, 1, 0}, {1, 2, 0}, {2, 0, 1}, {2, 0, 0}, {0, 2, 1},
                                          {0, 2, 0}, {1, 1, 1}, {1, 1, 0}, {1, 0, 2}, {1, 0, 1}, {1, 0, 0}, {0, 1, 2},
                                          {0, 1, 1}, {0, 1, 0}, {0, 0, 3}, {0, 0, 2}, {0, 0, 1}, {0, 0, 0}}};

template <std::size_t A, std::size_t B, std::size_t P>
constexpr auto products(const std::array<Monomial, A>& a, const std::array<Monomial, B>& b,
                        const std::array<Monomial, P>& product) {
  std::array<std::array<int, B>, A> table{};
  for (std::size_t i = 0; i < A; ++i)
    for (std::size_t j = 0; j < B; ++j)
      for (std::size_t k = 0; k < P; ++k)
        if (product[k] == Monomial{a[i].x + b[j].x, a[i].y + b[j].y, a[i].z + b[j].z}) table[i][j] = int(k);
  return table;
}
constexpr auto linearTimesLinear = products(linear, linear, quadratic);
constexpr auto quadraticTimesLinear = products(quadratic, linear, cubic);

using Linear = Eigen::Vector4d;
using Quadratic = Eigen::Matrix<double, 10, 1>;
using Cubic = Eigen::Matrix<double, 1, 20>;

// Unrolled, the tables become constants: half the time.
void addProduct(Quadratic& sum, const Linear& a, const Linear& b, double sign = 1) {
#pragma GCC unroll 4
  for (int i = 0; i < 4; ++i)
#pragma GCC unroll 4
    for (int j = 0; j < 4; ++j) sum[linearTimesLinear[i][j]] += sign * a[i] * b[j];
}
void addProduct(Cubic& sum, const Quadratic& a, const Linear& b) {
#pragma GCC unroll 10
  for (int i = 0; i < 10; ++i)
#pragma GCC unroll 4
    for (int j = 0; j < 4; ++j) sum[quadraticTimesLinear[i][j]] += a[i] * b[j];
}

// E = x X + y Y + z Z + W, with X, Y, Z, W spanning the matrices that the five matches allow.
using Entries = std::array<std::array<Linear, 3>, 3>;

Entries nullSpace(const std::array<Rays, 5>& matches) {
  Eigen::Matrix<double, 9, 5> rows;
  for (int i = 0; i < 5; ++i) {
    const Eigen::Vector3d &a = matches[i].first, &b = matches[i].second;
    rows.col(i) << b.x() * a, b.y() * a, b.z() * a;
  }
  // The last four columns of Q alone: in half the time of all.
  Eigen::Matrix<double, 9, 4> basis = Eigen::Matrix<double, 9, 4>::Zero();
  basis.bottomRows<4>().setIdentity();
  Eigen::HouseholderQR<Eigen::Matrix<double, 9, 5>>(rows).householderQ().applyThisOnTheLeft(basis);
  Entries e;
  for (int r = 0; r < 3; ++r)
    for (int c = 0; c < 3; ++c) e[r][c] = basis.row(3 * r + c).transpose();
  return e;
}

using Constraints = Eigen::Matrix<double, 10, 20, Eigen::RowMajor>;

// det E = 0 and E E^T E - trace(E E^T) E / 2 = 0.
Constraints constraints(const Entries& e) {
  std::array<std::array<Quadratic, 3>, 3> s;  // E E^T - trace / 2
  Quadratic trace = Quadratic::Zero();
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j <= i; ++j) {
      s[i][j].setZero();
      for (int k = 0; k < 3; ++k) addProduct(s[i][j], e[i][k], e[j][k]);
      if (i == j) trace += s[i][i];
      s[j][i] = s[i][j];
    }
  for (int i = 0; i < 3; ++i) s[i][i] -= trace / 2;

  Constraints m;
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j) {
      Cubic sum = Cubic::Zero();
      for (int k = 0; k < 3; ++k) addProduct(sum, s[i][k], e[k][j]);
      m.row(3 * i + j) = sum;
    }
  Cubic determinant = Cubic::Zero();
  for (int i = 0; i < 3; ++i) {
    const int j = (i + 1) % 3, k = (i + 2) % 3;
    Quadratic minor = Quadratic::Zero();
    addProduct(minor, e[1][j], e[2][k]);
    addProduct(minor, e[1][k], e[2][j], -1);
    addProduct(determinant, minor, e[0][i]);
  }
  m.row(9) = determinant;
  return m;
}

// Gauss-Jordan elimination with partial pivoting, as far as rows 4 to 9 of the right half ask for it: in less than
// half the time of Eigen's LU and its solution of all rows.
void eliminate(Constraints& m) {
  for (int k = 0; k < 10; ++k) {
    int pivot = k;
    for (int i = k + 1; i < 10; ++i)
      if (std::abs(m(i, k)) > std::abs(m(pivot, k))) pivot = i;
    if (pivot != k) m.row(k).swap(m.row(pivot));
    m.row(k) /= m(k, k);
    for (int i = k + 1; i < 10; ++i) m.row(i) -= m(i, k) * m.row(k);
  }
  for (int k = 9; k > 4; --k)
    for (int i = 4; i < k; ++i) m.row(i).tail<10>() -= m(i, k) * m.row(k).tail<10>();
}

using Row = std::array<std::array<double, 5>, 3>;  // polynomials in z (ascending) that multiply x, y and 1

// Rows `a` (of x^2 z and the like) minus z times row `b` (of x^2): the squares cancel (Nister, equation 11).
Row eliminated(const Eigen::Matrix<double, 1, 10>& a, const Eigen::Matrix<double, 1, 10>& b) {
  Row r{};
  for (int k = 0, column = 0; k < 3; ++k)
    for (int power = k == 2 ? 3 : 2; power >= 0; --power, ++column) {
      r[k][power] += a[column];
      r[k][power + 1] -= b[column];
    }
  return r;
}

std::array<double, 11> determinant(const std::array<Row, 3>& b) {
  std::array<double, 11> d{};
  for (int i = 0; i < 3; ++i) {
    const int j = (i + 1) % 3, k = (i + 2) % 3;  // the columns of the minor
    std::array<double, 9> minor{};
    for (int p = 0; p < 5; ++p)
      for (int q = 0; q < 5; ++q) minor[p + q] += b[1][j][p] * b[2][k][q] - b[1][k][p] * b[2][j][q];
    for (int p = 0; p < 5; ++p)
      for (int q = 0; q < 9; ++q)
        if (p + q <= 10) d[p + q] += b[0][i][p] * minor[q];  // higher terms are zero by their degrees
  }
  return d;
}

Eigen::Vector3d at(const Row& row, double z) {
  Eigen::Vector3d v;
  for (int k = 0; k < 3; ++k) v[k] = (((row[k][4] * z + row[k][3]) * z + row[k][2]) * z + row[k][1]) * z + row[k][0];
  return v;
}

// (x, y, 1) up to scale is orthogonal to all three rows: of the three cross products the longest is the surest.
Eigen::Vector3d orthogonalTo(const Eigen::Vector3d& a, const Eigen::Vector3d& b, const Eigen::Vector3d& c) {
  Eigen::Vector3d best = a.cross(b);
  for (const Eigen::Vector3d& other : {Eigen::Vector3d(a.cross(c)), Eigen::Vector3d(b.cross(c))})
    if (other.squaredNorm() > best.squaredNorm()) best = other;
  return best;
}

}  // namespace

std::vector<Eigen::Matrix3d> fivePoint(const std::array<Rays, 5>& matches) {
  const Entries e = nullSpace(matches);
  Constraints m = constraints(e);
  eliminate(m);
  const auto reduced = m.rightCols<10>();
  const std::array<Row, 3> b{eliminated(reduced.row(4), reduced.row(5)), eliminated(reduced.row(6), reduced.row(7)),
                             eliminated(reduced.row(8), reduced.row(9))};
  std::vector<Eigen::Matrix3d> found;
  const RealRoots roots = realRoots(determinant(b));
  for (int i = 0; i < roots.count; ++i) {
    const double z = roots.value[i];
    const Eigen::Vector3d xy1 = orthogonalTo(at(b[0], z), at(b[1], z), at(b[2], z));
    const Linear at(xy1.x() / xy1.z(), xy1.y() / xy1.z(), z, 1);
    Eigen::Matrix3d essential;
    for (int r = 0; r < 3; ++r)
      for (int c = 0; c < 3; ++c) essential(r, c) = e[r][c].dot(at);
    essential.normalize();
    if (essential.allFinite()) found.push_back(essential);
  }
  return found;
}

namespace {

// With E = [t]x R: the columns of E are orthogonal to t, and cof(E) = t t^T R, so cof(E) - [t]x E = |t|^2 R (Horn 1990,
// "Recovering baseline and orientation from essential matrix"). An order of magnitude quicker than the SVD.
struct Decomposition {
  explicit Decomposition(const Eigen::Matrix3d& essential) {
    const Eigen::Matrix3d e = essential * (std::sqrt(2.0) / essential.norm());
    Eigen::Matrix3d cofactors;
    cofactors << e.row(1).cross(e.row(2)), e.row(2).cross(e.row(0)), e.row(0).cross(e.row(1));
    translation = orthogonalTo(e.col(0), e.col(1), e.col(2)).normalized();
    const Eigen::Matrix3d turned = crossMatrix(translation) * e;
    rotations = {cofactors - turned, cofactors + turned};
  }

  std::array<Eigen::Matrix3d, 2> rotations;
  Eigen::Vector3d translation;
};

// The signs of the depths d1, d2 at which d2 b = d1 R a + t, each by the cross product with the other ray: both 1, both
// -1 (then with -t the point is ahead of both cameras), or 0.
int sideOf(const Eigen::Vector3d& turnedFirst, const Eigen::Vector3d& second, const Eigen::Vector3d& translation) {
  const Eigen::Vector3d across = second.cross(turnedFirst);
  const double depth1 = -second.cross(translation).dot(across), depth2 = -turnedFirst.cross(translation).dot(across);
  return depth1 > 0 && depth2 > 0 ? 1 : depth1 < 0 && depth2 < 0 ? -1 : 0;
}

}  // namespace

std::array<RelativePose, 4> posesOf(const Eigen::Matrix3d& essential) {
  const Decomposition d(essential);
  const auto &[one, other] = d.rotations;
  const Eigen::Vector3d& t = d.translation;
  return {makeRelativePose(one, t), makeRelativePose(one, -t), makeRelativePose(other, t), makeRelativePose(other, -t)};
}

std::optional<RelativePose> poseInFront(const Eigen::Matrix3d& essential, std::span<const Rays> matches) {
  const Decomposition d(essential);
  for (const Eigen::Matrix3d& rotation : d.rotations) {
    const auto side = [&](const Rays& match) { return sideOf(rotation * match.first, match.second, d.translation); };
    const int all = side(matches.front());
    if (all != 0 && std::all_of(matches.begin() + 1, matches.end(), [&](const Rays& m) { return side(m) == all; }))
      return makeRelativePose(rotation, all * d.translation);
  }
  return {};
}

bool inFront(const RelativePose& pose, const Rays& match) {
  return sideOf(pose.rotation * match.first, match.second, pose.translation) > 0;
}

}  // namespace parallax
