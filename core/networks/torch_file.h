// Files of Python's torch.save, both ways, without LibTorch: the zip form (torch 1.6 and later) and, for reading, the
// older one, in which many published AlexNets still are. No code in a file is ever run.
#pragma once

#include <filesystem>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>

#include "networks/host_tensor.h"
#include "networks/pickle.h"
#include "networks/zip_records.h"

namespace parallax {

// Errors are the second half of a sentence, "it is cut off or damaged": the caller knows the file's name and purpose.
class TorchFile {
 public:
  // Reads what was saved, but no tensor's numbers yet: quick, and a megabyte at most, whatever the file's length. Only
  // ordinary files: a pipe would block.
  static Result<TorchFile> open(const std::filesystem::path& file);

  const Pickle& content() const { return content_; }
  // Float, double, half and bfloat16 tensors become float; any strides become row-major.
  Result<HostTensor> tensor(const PickledValue& value);
  // A dict of plain values, and a dict of tensors. Refused when there is anything else in it.
  Result<nlohmann::json> plainValues(const PickledValue& dict) const;
  Result<NamedTensors> tensors(const PickledValue& dict);

 private:
  Result<void> openZip(const std::filesystem::path& file);
  Result<void> openOld(const std::filesystem::path& file);
  Result<void> findOldStorages();
  Result<Bytes> storageBytes(const std::string& key);
  Result<std::span<const char>> storage(const PickledValue& value, std::size_t elementSize);

  Pickle content_;
  ZipRecords zip_;
  std::string folder_;                     // of the zip's records: "archive/data/"
  std::map<std::string, Bytes> storages_;  // read so far

  struct Place {
    std::uint64_t at = 0, size = 0;
  };
  std::ifstream old_;  // open when the file has the older form
  std::vector<std::string> oldKeys_;
  std::uint64_t oldStart_ = 0;           // of the first storage
  std::map<std::string, Place> places_;  // of the older form's storages; empty before the first is asked for
};

// A dict of plain values (`values`, an object) with one more entry for each group. torch.load reads it with
// weights_only=True. Written durably: a crash, also of the machine, leaves the old file or the new one.
Result<void> writeTorchFile(const std::filesystem::path& file, const nlohmann::json& values,
                            const TensorGroups& groups);

}  // namespace parallax
