#include "estimators/five_point.h"

#include <Eigen/LU>
#include <Eigen/QR>
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

void addProduct(Quadratic& sum, const Linear& a, const Linear& b, double sign = 1) {
  for (int i = 0; i < 4; ++i)
    for (int j = 0; j < 4; ++j) sum[linearTimesLinear[i][j]] += sign * a[i] * b[j];
}
void addProduct(Cubic& sum, const Quadratic& a, const Linear& b) {
  for (int i = 0; i < 10; ++i)
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
  const Eigen::HouseholderQR<Eigen::Matrix<double, 9, 5>> qr(rows);
  const Eigen::Matrix<double, 9, 9> q = qr.householderQ();
  Entries e;
  for (int r = 0; r < 3; ++r)
    for (int c = 0; c < 3; ++c) e[r][c] = q.block<1, 4>(3 * r + c, 5).transpose();
  return e;
}

using Constraints = Eigen::Matrix<double, 10, 20>;

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
  const Constraints m = constraints(e);
  const Eigen::Matrix<double, 10, 10> reduced = m.leftCols<10>().partialPivLu().solve(m.rightCols<10>());
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

// With E = [t]x R: the columns of E are orthogonal to t, and cof(E) = t t^T R, so cof(E) - [t]x E = |t|^2 R (Horn 1990,
// "Recovering baseline and orientation from essential matrix"). An order of magnitude quicker than the SVD.
std::array<RelativePose, 4> posesOf(const Eigen::Matrix3d& essential) {
  const Eigen::Matrix3d e = essential * (std::sqrt(2.0) / essential.norm());
  Eigen::Matrix3d cofactors;
  cofactors << e.row(1).cross(e.row(2)), e.row(2).cross(e.row(0)), e.row(0).cross(e.row(1));
  const Eigen::Matrix3d columns = e.transpose();
  const Eigen::Vector3d t = orthogonalTo(columns.row(0), columns.row(1), columns.row(2)).normalized();
  const Eigen::Matrix3d turned = crossMatrix(t) * e, one = cofactors - turned, other = cofactors + turned;
  return {makeRelativePose(one, t), makeRelativePose(one, -t), makeRelativePose(other, t), makeRelativePose(other, -t)};
}

bool inFront(const RelativePose& pose, const Rays& match) {
  // Depths from d2 b = d1 R a + t, each by the cross product with the other ray; only their signs are needed.
  const Eigen::Vector3d a = pose.rotation * match.first, &b = match.second;
  const Eigen::Vector3d across = b.cross(a);
  const double depth1 = -b.cross(pose.translation).dot(across), depth2 = -a.cross(pose.translation).dot(across);
  return depth1 > 0 && depth2 > 0;
}

}  // namespace parallax
