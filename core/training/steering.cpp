#include "training/steering.h"

#include <algorithm>

namespace parallax {

Steering::Steering(const RunPaths& run, const std::vector<std::string>& acknowledged, bool resumed, double started)
    : lines_(run.control()),
      acknowledged_(acknowledged.begin(), acknowledged.end()),
      past_(resumed),
      started_(started) {}

void Steering::follow(const Wish& wish) {
  const bool about = wish.kind == Wish::Kind::probe || wish.kind == Wish::Kind::forgetProbe;
  if (!about) return;
  std::erase_if(probes_, [&](const auto& p) { return p.id == wish.probe.id; });
  if (wish.kind == Wish::Kind::probe) probes_.push_back(wish.probe);
}

Steering::News Steering::news() {
  News news;
  do {
    for (const auto& line : lines_.more()) {
      const auto wish = wishOf(line);
      if (!wish) {
        if (!past_) ++news.malformed, news.complaint = wish.error().message;
        continue;
      }
      follow(*wish);
      if (!acknowledged_.insert(wish->id).second) continue;
      const bool momentary =
          wish->kind == Wish::Kind::pause || wish->kind == Wish::Kind::resume || wish->kind == Wish::Kind::stop;
      (past_ && momentary && wish->time < started_ ? news.over : news.wishes).push_back(*wish);
    }
  } while (!lines_.atEnd());
  past_ = false;
  return news;
}

}  // namespace parallax
