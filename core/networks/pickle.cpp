// Operations: CPython's Lib/pickletools.py; what torch.save puts in: torch/serialization.py, torch/_utils.py.
#include "networks/pickle.h"

#include <algorithm>
#include <bit>

namespace parallax {
namespace {

using Kind = PickledValue::Kind;
using Index = PickledValue::Index;

constexpr std::size_t mostOperations = 100000, mostDimensions = 8;

struct Refusal {  // thrown and caught in this file only: a truncated stream can end under any operation
  std::string why;
};

class Reader {
 public:
  explicit Reader(std::span<const char> bytes) : bytes_(bytes) {}

  Pickle read() {
    for (std::size_t i = 0; i < mostOperations; ++i) {
      const auto code = static_cast<unsigned char>(take(1)[0]);
      if (code == '.') {
        const Index root = pop();
        return {std::move(values_), root, at_};
      }
      step(code);
    }
    throw Refusal{"it holds far more than a network"};
  }

 private:
  void step(unsigned char code) {
    if (!literal(code) && !container(code) && !memory(code) && !call(code))
      throw Refusal{"it is not what torch.save writes for a dict of tensors"};
  }

  bool literal(unsigned char code) {
    switch (code) {
      case 'N': push({}); return true;
      case 0x88: push(whole(Kind::boolean, 1)); return true;
      case 0x89: push(whole(Kind::boolean, 0)); return true;
      case 'J': push(whole(Kind::integer, std::int32_t(number(4)))); return true;
      case 'K': push(whole(Kind::integer, std::int64_t(number(1)))); return true;
      case 'M': push(whole(Kind::integer, std::int64_t(number(2)))); return true;
      case 0x8a: push(whole(Kind::integer, longInteger(number(1)))); return true;
      case 'G': push(bigEndianReal()); return true;
      case 'T':  // Python 2's strings
      case 'X': push(text(Kind::text, take(number(4)))); return true;
      case 'U':
      case 0x8c: push(text(Kind::text, take(number(1)))); return true;
      default: return false;
    }
  }

  bool container(unsigned char code) {
    switch (code) {
      case '(': marks_.push_back(stack_.size()); return true;
      case '}': push(container(Kind::dict, {})); return true;
      case ']':
      case ')': push(container(Kind::sequence, {})); return true;
      case 't': push(container(Kind::sequence, sinceMark())); return true;
      case 0x85:
      case 0x86:
      case 0x87: push(container(Kind::sequence, last(code - 0x84))); return true;
      case 'a': extend(Kind::sequence, last(1)); return true;
      case 'e': extend(Kind::sequence, sinceMark()); return true;
      case 's': extend(Kind::dict, last(2)); return true;
      case 'u': extend(Kind::dict, sinceMark()); return true;
      default: return false;
    }
  }

  bool memory(unsigned char code) {
    switch (code) {
      case 'q': memo_[number(1)] = top(); return true;
      case 'r': memo_[number(4)] = top(); return true;
      case 0x94: memo_.emplace(memo_.size(), top()); return true;
      case 'h': recall(number(1)); return true;
      case 'j': recall(number(4)); return true;
      default: return false;
    }
  }

  bool call(unsigned char code) {
    switch (code) {
      case 0x80: take(1); return true;  // the protocol's number
      case 0x95: take(8); return true;  // a frame's length: only a hint
      case 'c': {
        const auto module = line();
        push(text(Kind::global, module + " " + line()));
        return true;
      }
      case 0x93: {
        const auto names = last(2);
        push(text(Kind::global, values_[names[0]].text + " " + values_[names[1]].text));
        return true;
      }
      case 'Q': push(storage(values_[pop()])); return true;
      case 'R': {
        const auto operands = last(2);
        reduce(values_[operands[0]], values_[operands[1]]);
        return true;
      }
      case 'b': pop(); return true;  // attributes, such as a state_dict's _metadata: nothing we need
      default: return false;
    }
  }

  // "Call this with that": the only calls known are the constructors of tensors and of ordered dicts.
  void reduce(const PickledValue& function, const PickledValue& arguments) {
    if (function.kind != Kind::global || arguments.kind != Kind::sequence) throw Refusal{"it is damaged"};
    if (function.text == "collections OrderedDict") return push(orderedDict(arguments));
    if (function.text == "torch._utils _rebuild_tensor_v2" || function.text == "torch._utils _rebuild_tensor")
      return push(tensor(arguments));
    if (function.text == "torch._utils _rebuild_parameter" && !arguments.items.empty()) {
      stack_.push_back(arguments.items[0]);
      return;
    }
    throw Refusal{"it asks Python to run \"" + function.text + "\", and only plain values and tensors are read"};
  }

  PickledValue orderedDict(const PickledValue& arguments) {
    PickledValue dict = container(Kind::dict, {});
    if (arguments.items.empty()) return dict;
    const auto& pairs = values_[arguments.items[0]].items;  // Python 2's way: a list of [key, value]
    if ((copied_ += pairs.size()) > mostOperations) throw Refusal{"it holds far more than a network"};
    for (const Index pair : pairs) {
      const auto& items = values_[pair].items;
      if (items.size() != 2) throw Refusal{"it is damaged"};
      dict.items.insert(dict.items.end(), items.begin(), items.end());
    }
    return dict;
  }

  PickledValue tensor(const PickledValue& arguments) {  // storage, offset, shape, strides, requires_grad, hooks
    if (arguments.items.size() < 4) throw Refusal{"it is damaged"};
    const Index source = arguments.items[0];
    if (values_[source].kind != Kind::storage) throw Refusal{"it holds a tensor without data"};
    PickledValue tensor = container(Kind::tensor, {source});
    tensor.integer = integer(arguments.items[1]);
    const auto &shape = values_[arguments.items[2]].items, &strides = values_[arguments.items[3]].items;
    if (shape.size() != strides.size() || shape.size() > mostDimensions) throw Refusal{"it is damaged"};
    for (const Index i : shape) tensor.shape.push_back(integer(i));
    for (const Index i : strides) tensor.strides.push_back(integer(i));
    return tensor;
  }

  PickledValue storage(const PickledValue& id) {  // "storage", type, key, place, length[, view]
    if (id.kind != Kind::sequence || id.items.size() < 5) throw Refusal{"it is damaged"};
    const auto& type = values_[id.items[1]].text;
    PickledValue storage = text(Kind::storage, {type.data(), type.size()});
    storage.text.erase(0, storage.text.rfind(' ') + 1);  // "torch FloatStorage"
    storage.key = values_[id.items[2]].text;
    storage.integer = integer(id.items[4]);
    return storage;
  }

  std::int64_t integer(Index index) const {
    if (values_[index].kind != Kind::integer) throw Refusal{"it is damaged"};
    return values_[index].integer;
  }

  // Bytes in

  std::span<const char> take(std::size_t count) {
    if (count > bytes_.size() - at_) throw Refusal{"it is cut off"};
    at_ += count;
    return bytes_.subspan(at_ - count, count);
  }

  std::uint32_t number(int bytes) {
    std::uint32_t value = 0;
    int shift = 0;
    for (const char b : take(bytes)) value |= std::uint32_t(static_cast<unsigned char>(b)) << shift, shift += 8;
    return value;
  }

  std::int64_t longInteger(std::size_t bytes) {  // little-endian, two's complement; longer than 8 bytes is cut to 8
    const auto digits = take(bytes);
    std::uint64_t value = bytes && digits.back() < 0 ? ~std::uint64_t(0) : 0;
    for (std::size_t i = std::min<std::size_t>(bytes, 8); i-- > 0;)
      value = value << 8 | static_cast<unsigned char>(digits[i]);
    return static_cast<std::int64_t>(value);
  }

  PickledValue bigEndianReal() {
    std::uint64_t bits = 0;
    for (const char b : take(8)) bits = bits << 8 | static_cast<unsigned char>(b);
    PickledValue v;
    v.kind = Kind::real;
    v.real = std::bit_cast<double>(bits);
    return v;
  }

  std::string line() {
    std::string text;
    for (char c = take(1)[0]; c != '\n'; c = take(1)[0]) text += c;
    return text;
  }

  // Values and the stack

  static PickledValue whole(Kind kind, std::int64_t value) {
    PickledValue v;
    v.kind = kind;
    v.integer = value;
    return v;
  }
  static PickledValue text(Kind kind, std::span<const char> bytes) {
    PickledValue v;
    v.kind = kind;
    v.text.assign(bytes.begin(), bytes.end());
    return v;
  }
  static PickledValue container(Kind kind, std::vector<Index> items) {
    PickledValue v;
    v.kind = kind;
    v.items = std::move(items);
    return v;
  }

  void push(PickledValue value) {
    values_.push_back(std::move(value));
    stack_.push_back(values_.size() - 1);
  }
  Index top() const {
    if (stack_.empty()) throw Refusal{"it is damaged"};
    return stack_.back();
  }
  Index pop() {
    const Index index = top();
    stack_.pop_back();
    return index;
  }
  std::vector<Index> last(std::size_t count) {
    if (stack_.size() < count) throw Refusal{"it is damaged"};
    std::vector<Index> items(stack_.end() - std::ptrdiff_t(count), stack_.end());
    stack_.resize(stack_.size() - count);
    return items;
  }
  std::vector<Index> sinceMark() {
    if (marks_.empty() || marks_.back() > stack_.size()) throw Refusal{"it is damaged"};
    const auto start = marks_.back();
    marks_.pop_back();
    return last(stack_.size() - start);
  }
  void extend(Kind kind, const std::vector<Index>& items) {
    auto& target = values_[top()];
    if (target.kind != kind || (kind == Kind::dict && items.size() % 2)) throw Refusal{"it is damaged"};
    target.items.insert(target.items.end(), items.begin(), items.end());
  }
  void recall(std::uint32_t key) {
    const auto found = memo_.find(key);
    if (found == memo_.end()) throw Refusal{"it is damaged"};
    stack_.push_back(found->second);
  }

  std::span<const char> bytes_;
  std::size_t at_ = 0, copied_ = 0;
  std::vector<PickledValue> values_;
  std::vector<Index> stack_, marks_;
  std::map<std::uint32_t, Index> memo_;
};

}  // namespace

const PickledValue* Pickle::find(const PickledValue& dict, const std::string& key) const {
  if (dict.kind != Kind::dict) return nullptr;
  for (std::size_t i = dict.items.size(); i >= 2; i -= 2) {
    const auto& name = values[dict.items[i - 2]];
    if (name.kind == Kind::text && name.text == key) return &values[dict.items[i - 1]];
  }
  return nullptr;
}

Result<Pickle> readPickle(std::span<const char> bytes) try {
  return Reader(bytes).read();
} catch (const Refusal& refusal) {
  return fail(ErrorCode::badInput, refusal.why);
}

}  // namespace parallax
