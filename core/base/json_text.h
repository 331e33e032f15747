// JSON as text, whatever lies in it: names of files are bytes, and nlohmann's own dump() throws where they are no
// UTF-8.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace parallax {

// Bytes that are no UTF-8 become U+FFFD. indent < 0: one line.
inline std::string jsonText(const nlohmann::json& value, int indent = -1) {
  return value.dump(indent, ' ', false, nlohmann::json::error_handler_t::replace);
}

// A string as it is, without quotes; anything else as JSON.
inline std::string plainText(const nlohmann::json& value) {
  return value.is_string() ? value.get<std::string>() : jsonText(value);
}

}  // namespace parallax
