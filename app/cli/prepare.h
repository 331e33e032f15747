// What prepare and train share.
#pragma once

#include <stop_token>

#include "preparation/prepare.h"

namespace parallax::cli {

// With a progress line on standard error, and no words of the image libraries.
Result<PrepareReport> preparedWithProgress(const Collection& collection, const std::filesystem::path& out,
                                           const PreparePlan& plan, const std::stop_token& stop);

}  // namespace parallax::cli
