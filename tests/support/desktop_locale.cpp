// Every test runs in the locale of its environment, as the window does, in which Qt takes the desktop's.
#include <clocale>

namespace {

[[maybe_unused]] const char* const taken = std::setlocale(LC_ALL, "");

}  // namespace
