#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "runs/events.h"

namespace parallax {
namespace {

constexpr std::size_t longestLine = 64 << 20;  // longer ones are no lines of ours and are passed over
constexpr std::size_t remembered = 128;        // bytes before the place read to, by which a changed file is recognised

struct Descriptor {
  explicit Descriptor(const std::filesystem::path& file) : number(open(file.c_str(), O_RDONLY | O_CLOEXEC)) {}
  ~Descriptor() {
    if (number >= 0) close(number);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  const int number;
};

std::string readAt(int descriptor, std::uint64_t offset, std::size_t most) {
  std::string bytes(most, '\0');
  std::size_t done = 0;
  while (done < most) {
    const ssize_t got = pread(descriptor, bytes.data() + done, most - done, off_t(offset + done));
    if (got <= 0) break;
    done += std::size_t(got);
  }
  bytes.resize(done);
  return bytes;
}

void split(const std::string& bytes, std::vector<std::string>& lines) {
  const char* at = bytes.data();
  const char* const end = at + bytes.size();
  while (at < end) {
    const char* stop = static_cast<const char*>(std::memchr(at, '\n', std::size_t(end - at)));
    if (stop > at) lines.emplace_back(at, stop);
    at = stop + 1;
  }
}

}  // namespace

std::vector<std::string> LineFollower::more(std::size_t bytes) {
  restarted_ = false;
  atEnd_ = true;
  const Descriptor file(file_);
  struct stat about {};
  if (file.number < 0 || fstat(file.number, &about) != 0) return {};
  const auto size = std::uint64_t(about.st_size);
  // Another file under this name, or one that was begun again: what stood before the place read to tells.
  if (read_ > 0 && (size < read_ || readAt(file.number, read_ - before_.size(), before_.size()) != before_)) {
    read_ = 0;
    before_.clear();
    restarted_ = true;
  }
  std::vector<std::string> lines;
  if (size == read_) return lines;

  // The unfinished last line is read anew each time, for a trainer that continues cuts it off and writes another.
  std::string got;
  std::size_t whole = 0;
  for (std::size_t most = std::max<std::size_t>(bytes, 1);; most *= 2) {
    got = readAt(file.number, read_, std::size_t(std::min<std::uint64_t>(most, size - read_)));
    const auto last = got.rfind('\n');
    whole = last == std::string::npos ? 0 : last + 1;
    if (whole > 0 || got.size() < most) break;
    if (most >= longestLine) {
      whole = got.size();
      break;
    }
  }
  atEnd_ = read_ + got.size() >= size;
  got.resize(whole);
  if (whole == 0) return lines;
  read_ += whole;
  before_ = got.size() >= remembered ? got.substr(got.size() - remembered) : before_ + got;
  if (before_.size() > remembered) before_.erase(0, before_.size() - remembered);
  if (got.back() == '\n') split(got, lines);
  return lines;
}

}  // namespace parallax
