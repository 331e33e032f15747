// The writing half: operation for operation what torch.save writes for a dict of plain values and tensors.
#include <bit>

#include "base/json_text.h"
#include "base/whole_file.h"
#include "networks/torch_file.h"

namespace parallax {
namespace {

using nlohmann::json;

class Pickler {
 public:
  Bytes dictWithTensors(const json& values, const TensorGroups& groups) {
    raw("\x80\x02}(");
    for (const auto& [name, value] : values.items()) plain(name), plain(value);
    int number = 0;
    for (const auto& [key, tensors] : groups) {
      plain(key);
      raw("}(");
      for (const auto& [name, t] : tensors) plain(name), tensor(t, std::to_string(number++));
      raw("u");
    }
    raw("u.");
    return std::move(out_);
  }

 private:
  void plain(const json& value) {
    if (value.is_object()) {
      raw("}(");
      for (const auto& [name, v] : value.items()) plain(name), plain(v);
      raw("u");
    } else if (value.is_boolean()) {
      raw(value.get<bool>() ? "\x88" : "\x89");
    } else if (value.is_number_float()) {
      raw("G");
      const auto bits = std::bit_cast<std::uint64_t>(value.get<double>());
      for (int shift = 56; shift >= 0; shift -= 8) out_.push_back(static_cast<char>(bits >> shift));
    } else if (value.is_number_integer()) {
      integer(value.get<std::int64_t>());
    } else {
      const auto text = plainText(value);
      raw("X");
      little(std::uint32_t(text.size()), 4);
      raw(text);
    }
  }

  void integer(std::int64_t value) {
    raw(std::string_view("\x8a\x08", 2));
    little(std::uint64_t(value), 8);
  }

  void tensor(const HostTensor& t, const std::string& key) {
    raw("ctorch._utils\n_rebuild_tensor_v2\n((");
    plain("storage");
    raw("ctorch\nFloatStorage\n");
    plain(key), plain("cpu"), integer(std::int64_t(t.values.size()));
    raw("tQ");
    integer(0);
    raw("(");
    for (const auto side : t.shape) integer(side);
    raw("t(");
    for (std::size_t d = 0; d < t.shape.size(); ++d)
      integer(elementCount({t.shape.begin() + std::ptrdiff_t(d) + 1, t.shape.end()}));
    raw("t\x89"
        "ccollections\nOrderedDict\n)RtR");
  }

  void raw(std::string_view bytes) { out_.insert(out_.end(), bytes.begin(), bytes.end()); }
  void little(std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) out_.push_back(static_cast<char>(value >> (8 * i)));
  }

  Bytes out_;
};

Bytes bytesOf(std::string_view text) { return {text.begin(), text.end()}; }

}  // namespace

Result<void> writeTorchFile(const std::filesystem::path& file, const json& values, const TensorGroups& groups) {
  std::vector<std::pair<std::string, Bytes>> records;
  records.emplace_back("archive/data.pkl", Pickler().dictWithTensors(values, groups));
  records.emplace_back("archive/byteorder", bytesOf("little"));
  int number = 0;
  for (const auto& [key, tensors] : groups)
    for (const auto& [name, t] : tensors) {
      const auto* start = reinterpret_cast<const char*>(t.values.data());
      records.emplace_back("archive/data/" + std::to_string(number++), Bytes(start, start + 4 * t.values.size()));
    }
  records.emplace_back("archive/version", bytesOf("3\n"));
  const Bytes zip = zipOf(records);
  const std::filesystem::path aside = file.string() + ".part";
  std::ofstream out(aside, std::ios::binary);
  out.write(zip.data(), std::streamsize(zip.size()));
  out.close();
  if (out) return putInPlace(aside, file, Durability::survivesPowerCut);
  std::error_code ignored;
  std::filesystem::remove(aside, ignored);
  return fail(ErrorCode::failed,
              file.string() + " could not be written; the disk may be full or the folder read-only.");
}

}  // namespace parallax
