#include "command_line/setting_flags.h"

#include <iomanip>
#include <sstream>

#include "base/json_text.h"

namespace parallax::cli {
namespace {

std::string valueOf(const SettingInfo& info) {
  using Kind = SettingInfo::Kind;
  std::ostringstream out;
  switch (info.kind) {
    case Kind::toggle: return "on|off";
    case Kind::integer:
    case Kind::real: out << std::setprecision(12) << info.minimum << ".." << info.maximum; return out.str();
    case Kind::choice:
      for (const Choice& c : info.choices) out << (out.tellp() > 0 ? "|" : "") << c.value;
      return out.str();
    case Kind::file: return info.isFolder ? "DIR" : "FILE";
    case Kind::text: break;
  }
  return "TEXT";
}

std::string standardOf(const SettingInfo& info) {
  if (info.standard.is_boolean()) return info.standard.get<bool>() ? "on" : "off";
  return plainText(info.standard);
}

}  // namespace

std::shared_ptr<nlohmann::json> noneGiven() { return std::make_shared<nlohmann::json>(nlohmann::json::object()); }

void addFlag(CLI::App& app, const SettingInfo& info, const std::string& group,
             const std::shared_ptr<nlohmann::json>& given) {
  const std::string standard = standardOf(info);
  auto* flag = app.add_option_function<std::string>(
      "--" + info.key, [given, key = info.key](const std::string& v) { (*given)[key] = v; },
      info.sentence + (standard.empty() ? "" : " Default: " + standard + "."));
  flag->type_name(valueOf(info));
  if (!group.empty()) flag->group(group);
}

}  // namespace parallax::cli
