// Python's pickle, as data only. Unpickling in Python runs whatever the file names; LibTorch's unpickler runs nothing,
// but trusts the file with its memory (1.13 pops an empty stack, skips checksums). This one knows the few operations
// that torch.save uses for dicts, lists, plain values and tensors, and refuses everything else by name.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"

namespace parallax {

// One value of a pickle. Containers hold indices into Pickle::values, so that a hostile nesting costs no stack.
struct PickledValue {
  enum class Kind { none, boolean, integer, real, text, sequence, dict, global, storage, tensor };
  using Index = std::size_t;

  Kind kind = Kind::none;
  std::int64_t integer = 0;  // boolean, integer; of a tensor the offset into its storage, of a storage its length
  double real = 0;           // real
  std::string text;          // text; of a global "module name", of a storage its type: "FloatStorage"
  std::string key;           // of a storage: the name of its record
  std::vector<Index> items;  // sequence; dict: key, value, key, value ...; tensor: its storage
  std::vector<std::int64_t> shape, strides;  // tensor, in elements
};

struct Pickle {
  std::vector<PickledValue> values;
  std::size_t root = 0;
  std::size_t bytes = 0;  // how much of the input it took: old files hold several, one after the other

  const PickledValue& operator[](std::size_t index) const { return values[index]; }
  // The value of a dict's text key, or null; a later entry wins, as in Python.
  const PickledValue* find(const PickledValue& dict, const std::string& key) const;
};

// A file cut, damaged, too deep (100000 operations) or asking for anything but data is refused with a sentence.
Result<Pickle> readPickle(std::span<const char> bytes);

}  // namespace parallax
