#include <sstream>

#include "base/numbers.h"
#include "command.h"
#include "networks/caffe/caffe_alexnet.h"
#include "quiet.h"

namespace parallax::cli {
namespace {

struct Flags {
  std::string network = "cnnBspp";
  std::string weights, prototxt, mean, out;
  std::uint64_t seed = 1;
};

Result<BgrMean> meanOf(const std::string& text) {
  if (text.empty()) return ilsvrcMean;
  BgrMean mean;
  std::istringstream parts(text);
  std::size_t read = 0;
  for (std::string part; read < mean.size() && std::getline(parts, part, ','); ++read) {
    const auto value = realOf(part);
    if (!value) return readCaffeMean(text);
    mean[read] = *value;
  }
  return read == mean.size() && parts.eof() ? Result<BgrMean>(mean) : readCaffeMean(text);
}

Result<BranchWeights> branchOf(const Flags& flags) {
  const Quiet quiet;
  if (flags.prototxt.empty()) return readTorchvisionAlexNet(flags.weights);
  const auto mean = meanOf(flags.mean);
  if (!mean) return tl::unexpected<Error>(mean.error());
  return readCaffeAlexNet(flags.prototxt, flags.weights, *mean);
}

int run(const Flags& flags) {
  const auto kind = networkKind(flags.network);
  if (!kind) return complain(kind.error());
  const auto branch = branchOf(flags);
  if (!branch) return complain(branch.error());
  const auto network = networkFromBranch(*kind, *branch, flags.seed);
  if (!network) return complain(network.error());
  if (const auto written = writeWeights(flags.out, *network); !written) return complain(written.error());
  std::cout << "Wrote " << flags.out << ": " << flags.network << " with the imported branch and new regression layers. "
            << "It must be trained before it can estimate.\n";
  return ok;
}

}  // namespace

std::function<int()> importWeights(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  app.add_option("weights", flags->weights, "A torchvision AlexNet state_dict, or with --prototxt a .caffemodel")
      ->required();
  app.add_option("out", flags->out, "The file to write")->required();
  app.add_option("--network", flags->network, "cnnA, cnnB, cnnAspp or cnnBspp")->capture_default_str();
  app.add_option("--prototxt", flags->prototxt, "The Caffe model's description");
  app.add_option(
      "--mean", flags->mean,
      "What the Caffe model's images had subtracted: a mean.binaryproto, or \"B,G,R\". Default: 104,117,123");
  app.add_option("--seed", flags->seed, "For the new regression layers")->capture_default_str();
  return [=] { return run(*flags); };
}

}  // namespace parallax::cli
