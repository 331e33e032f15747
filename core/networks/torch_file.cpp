#include "networks/torch_file.h"

#include <bit>
#include <cmath>
#include <cstring>

namespace parallax {
namespace {

// The first bytes of the older form: a pickle of the number 0x1950a86a20f9469cfc6c (torch/serialization.py).
constexpr std::string_view oldMagic("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15);

// Of what was saved, without the tensors' numbers. An AlexNet's takes 3 kB, a training checkpoint's 10 kB; a file that
// says more is refused before it costs the window's thread time.
constexpr std::uint32_t mostDescription = 1 << 20;

struct Element {
  std::string_view storage;
  std::size_t size;
  float (*read)(const char*);
};

template <class T>
T as(const char* at) {
  T value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

float halfToFloat(const char* at) {  // IEEE 754 binary16
  const auto bits = as<std::uint16_t>(at);
  const int exponent = bits >> 10 & 31, fraction = bits & 1023;
  const float sign = bits & 0x8000 ? -1.f : 1.f;
  if (exponent == 31) return fraction ? NAN : sign * INFINITY;
  return sign * (exponent ? std::ldexp(1024.f + fraction, exponent - 25) : std::ldexp(float(fraction), -24));
}

constexpr Element elements[] = {
    {"FloatStorage", 4, as<float>},
    {"DoubleStorage", 8, [](const char* at) { return float(as<double>(at)); }},
    {"HalfStorage", 2, halfToFloat},
    {"BFloat16Storage", 2, [](const char* at) { return std::bit_cast<float>(as<std::uint16_t>(at) * 0x10000u); }},
};

const Element* elementOf(const std::string& storage) {
  for (const auto& e : elements)
    if (e.storage == storage) return &e;
  return nullptr;
}

// Whether every index of the view stays in the storage. A view with more elements than its storage (an expanded one)
// is refused: no weights need it, and a small file must not ask for much memory.
bool inside(const PickledValue& view, std::int64_t length) {
  std::int64_t last = view.integer, count = 1;
  if (last < 0 || length < 0) return false;
  for (std::size_t d = 0; d < view.shape.size(); ++d) {
    const auto side = view.shape[d], stride = view.strides[d];
    if (side < 1 || stride < 0 || side > length) return false;
    if (count > length / side) return false;
    count *= side;
    if (side > 1 && stride > length / (side - 1)) return false;
    last += (side - 1) * stride;
  }
  return last < length;
}

// Asked before opening, because opening a pipe waits for whoever writes to it.
Result<void> checkOrdinary(const std::filesystem::path& file) {
  std::error_code ignored;
  const auto status = std::filesystem::status(file, ignored);
  if (!std::filesystem::exists(status)) return fail(ErrorCode::notFound, "it cannot be opened");
  if (std::filesystem::is_directory(status)) return fail(ErrorCode::badInput, "it is a folder");
  if (!std::filesystem::is_regular_file(status)) return fail(ErrorCode::badInput, "it is not an ordinary file");
  return {};
}

Result<Bytes> bytesAt(std::ifstream& in, std::uint64_t at, std::uint64_t count) {
  Bytes bytes(count);
  in.clear();
  in.seekg(std::streamoff(at));
  in.read(bytes.data(), std::streamsize(count));
  if (std::uint64_t(in.gcount()) != count) return fail(ErrorCode::badInput, "it is cut off");
  return bytes;
}

}  // namespace

Result<TorchFile> TorchFile::open(const std::filesystem::path& file) {
  TorchFile opened;
  if (const auto fine = checkOrdinary(file); !fine) return tl::unexpected<Error>(fine.error());
  std::ifstream in(file, std::ios::binary);
  if (!in) return fail(ErrorCode::notFound, "it cannot be opened");
  char start[oldMagic.size()] = {};
  in.read(start, sizeof start);
  const std::string_view head(start, std::size_t(in.gcount()));
  const bool old = head == oldMagic;
  if (!old && !head.starts_with("PK"))
    return fail(ErrorCode::badInput, head.empty() ? "it is empty" : "it is not a file that torch.save writes");
  const auto done = old ? opened.openOld(file) : opened.openZip(file);
  if (!done) return tl::unexpected<Error>(done.error());
  return opened;
}

Result<void> TorchFile::openZip(const std::filesystem::path& file) {
  auto zip = ZipRecords::open(file);
  if (!zip) return tl::unexpected<Error>(zip.error());
  zip_ = std::move(*zip);
  const auto name = zip_.endingWith("/data.pkl");
  if (name.empty()) return fail(ErrorCode::badInput, "it is a zip file, but not one that torch.save writes");
  folder_ = name.substr(0, name.size() - 4) + "/";
  const auto bytes = zip_.read(name, mostDescription);
  if (!bytes) return tl::unexpected<Error>(bytes.error());
  auto content = readPickle(*bytes);
  if (!content) return tl::unexpected<Error>(content.error());
  content_ = std::move(*content);
  return {};
}

// Five pickles (magic, protocol, system, what was saved, keys of the storages), then each storage: a count, its bytes.
Result<void> TorchFile::openOld(const std::filesystem::path& file) {
  old_.open(file, std::ios::binary);
  Bytes bytes(mostDescription);
  old_.read(bytes.data(), std::streamsize(bytes.size()));
  std::span<const char> rest(bytes.data(), std::size_t(old_.gcount()));
  std::array<Pickle, 5> pickles;
  for (auto& pickle : pickles) {
    auto read = readPickle(rest);
    if (!read) return tl::unexpected<Error>(read.error());
    pickle = std::move(*read);
    rest = rest.subspan(pickle.bytes);
    oldStart_ += pickle.bytes;
  }
  content_ = std::move(pickles[3]);
  for (const auto index : pickles[4][pickles[4].root].items) oldKeys_.push_back(pickles[4][index].text);
  return {};
}

// From count to count, over the numbers.
Result<void> TorchFile::findOldStorages() {
  std::map<std::string, std::size_t> sizes;  // of an element, by key
  for (const auto& v : content_.values)
    if (v.kind == PickledValue::Kind::storage)
      if (const auto* element = elementOf(v.text)) sizes[v.key] = element->size;
  old_.clear();
  old_.seekg(0, std::ios::end);
  const auto length = std::uint64_t(old_.tellg());
  auto at = oldStart_;
  for (const auto& key : oldKeys_) {
    const auto head = bytesAt(old_, at, 8);
    if (!head) return tl::unexpected<Error>(head.error());
    const auto count = as<std::uint64_t>(head->data());
    at += head->size();
    if (!sizes.contains(key)) return fail(ErrorCode::badInput, "it holds data that is not floating point");
    if (count > (length - at) / sizes[key]) return fail(ErrorCode::badInput, "it is cut off");
    places_[key] = {at, count * sizes[key]};
    at += places_[key].size;
  }
  return {};
}

Result<Bytes> TorchFile::storageBytes(const std::string& key) {
  if (!old_.is_open()) return zip_.read(folder_ + key);
  if (places_.empty())
    if (const auto found = findOldStorages(); !found) return tl::unexpected<Error>(found.error());
  const auto place = places_.find(key);
  if (place == places_.end()) return fail(ErrorCode::badInput, "its part " + key + " is missing");
  return bytesAt(old_, place->second.at, place->second.size);
}

Result<std::span<const char>> TorchFile::storage(const PickledValue& value, std::size_t elementSize) {
  auto found = storages_.find(value.key);
  if (found == storages_.end()) {
    auto bytes = storageBytes(value.key);
    if (!bytes) return tl::unexpected<Error>(bytes.error());
    found = storages_.emplace(value.key, std::move(*bytes)).first;
  }
  const std::span<const char> data(found->second);
  if (value.integer < 0 || std::uint64_t(value.integer) > data.size() / elementSize)
    return fail(ErrorCode::badInput, "it is damaged");
  return data;
}

Result<HostTensor> TorchFile::tensor(const PickledValue& view) {
  if (view.kind != PickledValue::Kind::tensor) return fail(ErrorCode::badInput, "it holds something else in its place");
  const auto& source = content_[view.items[0]];
  const auto* element = elementOf(source.text);
  if (!element) return fail(ErrorCode::badInput, "its numbers are of type " + source.text + ", not float");
  if (!inside(view, source.integer)) return fail(ErrorCode::badInput, "it is damaged");
  const auto data = storage(source, element->size);
  if (!data) return tl::unexpected<Error>(data.error());

  HostTensor tensor{view.shape, {}};
  tensor.values.resize(std::size_t(elementCount(view.shape)));
  std::vector<std::int64_t> index(view.shape.size(), 0);
  std::int64_t at = view.integer;
  for (auto& value : tensor.values) {
    value = element->read(data->data() + at * std::int64_t(element->size));
    for (std::size_t d = index.size(); d-- > 0;) {  // the next index, the last one fastest
      at += view.strides[d];
      if (++index[d] < view.shape[d]) break;
      at -= index[d] * view.strides[d];
      index[d] = 0;
    }
  }
  return tensor;
}

Result<nlohmann::json> TorchFile::plainValues(const PickledValue& dict) const {
  using Kind = PickledValue::Kind;
  auto values = nlohmann::json::object();
  if (dict.kind != Kind::dict) return fail(ErrorCode::badInput, "it holds something else than a dict");
  for (std::size_t i = 0; i < dict.items.size(); i += 2) {
    const auto& v = content_[dict.items[i + 1]];
    auto& to = values[content_[dict.items[i]].text];
    switch (v.kind) {
      case Kind::boolean: to = v.integer != 0; break;
      case Kind::integer: to = v.integer; break;
      case Kind::real: to = v.real; break;
      case Kind::text: to = v.text; break;
      default: return fail(ErrorCode::badInput, "it holds something else than plain values");
    }
  }
  return values;
}

Result<NamedTensors> TorchFile::tensors(const PickledValue& dict) {
  NamedTensors all;
  if (dict.kind != PickledValue::Kind::dict) return fail(ErrorCode::badInput, "it holds something else than a dict");
  for (std::size_t i = 0; i < dict.items.size(); i += 2) {
    const auto& name = content_[dict.items[i]].text;
    auto one = tensor(content_[dict.items[i + 1]]);
    if (!one) return fail(ErrorCode::badInput, "in the tensor " + name + " " + one.error().message);
    all[name] = std::move(*one);
  }
  return all;
}

}  // namespace parallax
