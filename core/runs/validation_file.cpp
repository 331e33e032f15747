#include <array>
#include <charconv>
#include <cmath>
#include <fstream>
#include <sstream>

#include "base/whole_file.h"
#include "runs/run_folder.h"

namespace parallax {
namespace {

constexpr std::string_view heading = "pair,first,second,roe,rte,w,x,y,z,tx,ty,tz";

// As short as gives the same number again, whatever the language of this machine.
void put(std::string& text, double value) {
  char digits[40];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  text.append(digits, end);
}

template <class T>
bool take(std::string_view& rest, T& value, bool last) {
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
  if (error != std::errc()) return false;
  rest.remove_prefix(std::size_t(end - rest.data()));
  if (last) return rest.empty();
  if (rest.empty() || rest.front() != ',') return false;
  rest.remove_prefix(1);
  return true;
}

bool isPose(const std::array<double, 7>& p) {
  const double q = p[0] * p[0] + p[1] * p[1] + p[2] * p[2] + p[3] * p[3], t = p[4] * p[4] + p[5] * p[5] + p[6] * p[6];
  return std::abs(q - 1) < 1e-3 && std::abs(t - 1) < 1e-3;
}

bool rowOf(std::string_view line, ValidatedPair& row) {
  if (!take(line, row.pair, false) || !take(line, row.first, false) || !take(line, row.second, false)) return false;
  if (!take(line, row.roeDeg, false) || !take(line, row.rteDeg, false)) return false;
  for (std::size_t i = 0; i < 7; ++i)
    if (!take(line, row.pose[i], i == 6)) return false;
  const auto isAngle = [](double degrees) { return degrees >= 0 && degrees <= 180.001; };
  return row.pair >= 0 && row.first >= 0 && row.second >= 0 && isAngle(row.roeDeg) && isAngle(row.rteDeg) &&
         isPose(row.pose);
}

}  // namespace

Result<std::vector<ValidatedPair>> readValidation(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return fail(ErrorCode::notFound, file.string() + " cannot be read: is it there?");
  std::ostringstream all;
  all << in.rdbuf();
  const std::string text = all.str();
  std::vector<ValidatedPair> pairs;
  std::size_t at = 0, number = 0;
  while (at < text.size()) {
    ++number;
    const auto stop = text.find('\n', at);
    const std::string_view line = std::string_view(text).substr(at, stop - at);
    ValidatedPair row;
    if (stop == std::string::npos || (number == 1 ? line != heading : !rowOf(line, row)))
      return fail(ErrorCode::badInput, file.string() + " is damaged in line " + std::to_string(number) + ".");
    if (number > 1) pairs.push_back(row);
    at = stop + 1;
  }
  if (number == 0) return fail(ErrorCode::badInput, file.string() + " is empty.");
  return pairs;
}

Result<void> writeValidation(const std::filesystem::path& file, const std::vector<ValidatedPair>& pairs) {
  std::string text(heading);
  for (const ValidatedPair& p : pairs) {
    text += '\n' + std::to_string(p.pair) + ',' + std::to_string(p.first) + ',' + std::to_string(p.second);
    for (const double value : {p.roeDeg, p.rteDeg}) text += ',', put(text, value);
    for (const double value : p.pose) text += ',', put(text, value);
  }
  return writeWhole(file, text + '\n');
}

}  // namespace parallax
