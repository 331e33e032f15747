#include "pages/evaluation_page_thumbnails.h"

#include <algorithm>

namespace parallax {
namespace {

constexpr std::size_t mostWanted = 60;  // what has been scrolled past is not read

}  // namespace

PairThumbnails::PairThumbnails(Thumbnails& store, QObject* parent) : QObject(parent), store_(store) {
  connect(&store_, &Thumbnails::loaded, this, [this](const ThumbnailKey& key) {
    if (std::erase(wanted_, key) > 0) Q_EMIT ready();
  });
}

QPixmap PairThumbnails::of(const std::filesystem::path& path) {
  if (path.empty()) return {};
  const ThumbnailKey key{path, true};  // pairs with a true pose have cameras, which describe the stored pixels
  const Thumbnail known = store_.find(key);
  if (!known.image.isNull()) return QPixmap::fromImage(known.image);
  if (!known.reason.isEmpty() || std::find(wanted_.begin(), wanted_.end(), key) != wanted_.end()) return {};
  wanted_.insert(wanted_.begin(), key);
  if (wanted_.size() > mostWanted) wanted_.pop_back();
  store_.want(this, wanted_);
  return {};
}

}  // namespace parallax
