#include "bridge/validation_failures.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

#include "bridge/file_path.h"
#include "bridge/image_conversion.h"
#include "evaluation/set_pairs.h"

namespace parallax {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ValidationFailures)
};

double medianOf(std::vector<float> errors) {
  if (errors.empty()) return 180;
  const auto middle = errors.begin() + std::ptrdiff_t(errors.size() / 2);
  std::nth_element(errors.begin(), middle, errors.end());
  if (errors.size() % 2) return *middle;
  return 0.5 * (double(*middle) + *std::max_element(errors.begin(), middle));
}

ErrorDistribution distributionOf(std::vector<float> roe, std::vector<float> rte) {
  return {{cumulativeHistogram(roe), cumulativeHistogram(rte)}, {medianOf(roe), medianOf(rte)}};
}

ErrorDistribution distributionOf(const std::vector<ValidatedPair>& pairs) {
  std::vector<float> roe, rte;
  for (const ValidatedPair& p : pairs) roe.push_back(float(p.roeDeg)), rte.push_back(float(p.rteDeg));
  return distributionOf(std::move(roe), std::move(rte));
}

double worseOf(const ValidatedPair& p) { return std::max(p.roeDeg, p.rteDeg); }

QImage pictureOf(const ImagePair& pair, QSize size) {
  constexpr int gap = 4;
  QImage both(2 * size.width() + gap, size.height(), QImage::Format_ARGB32_Premultiplied);
  both.fill(Qt::transparent);
  QPainter painter(&both);
  for (const PosedImage* image : {&pair.first, &pair.second}) {
    const QImage small = toQImage(image->bgr).scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const int left = image == &pair.first ? 0 : size.width() + gap;
    painter.drawImage(left + (size.width() - small.width()) / 2, (size.height() - small.height()) / 2, small);
  }
  return both;
}

// Whether these pairs are of this set, or the set was made anew since.
bool belongs(const std::vector<ValidatedPair>& pairs, const TrainingSet& set) {
  return std::all_of(pairs.begin(), pairs.end(), [&](const ValidatedPair& p) {
    if (p.pair < 0 || std::size_t(p.pair) >= set.pairs().size()) return false;
    const PairRecord& record = set.pairs()[std::size_t(p.pair)];
    return int(record.first) == p.first && int(record.second) == p.second;
  });
}

void findSet(ValidationFailures& found, const FailuresRequest& request, const std::vector<ValidatedPair>& pairs,
             std::shared_ptr<const TrainingSet> opened) {
  if (!opened || opened->folder() != request.set) {
    auto set = TrainingSet::open(request.set);
    if (!set) {
      found.setProblem = Words::tr("The training set cannot be reached from here: %1")
                             .arg(QString::fromStdString(set.error().message));
      return;
    }
    opened = std::make_shared<const TrainingSet>(std::move(*set));
  }
  if (!belongs(pairs, *opened)) {
    found.setProblem =
        Words::tr("The training set in %1 is not the one this validation was made with.").arg(pathText(request.set));
    return;
  }
  found.set = std::move(opened);
}

void addBaselines(ValidationFailures& found, const FailuresRequest& request, const std::vector<ValidatedPair>& pairs) {
  for (const ValidatedPair& p : pairs) found.question.pairs.push_back(std::uint32_t(p.pair));
  found.question.window = request.window;
  found.baselineFile = baselineFile(request.cache, *found.set, found.question);
  const bool known = request.known && request.known->file == found.baselineFile;
  const auto all =
      known ? std::optional(request.known->baselines) : readBaselines(found.baselineFile, found.question.pairs.size());
  if (!all) return;
  found.intrinsicsAssumed = all->intrinsicsAssumed;
  for (const FeatureBaseline& one : all->methods)
    found.baselines.emplace_back(
        one.method, distributionOf(one.degrees(ErrorKind::orientation), one.degrees(ErrorKind::translation)));
}

void addWorst(ValidationFailures& found, const FailuresRequest& request, std::vector<ValidatedPair> pairs,
              std::stop_token stop) {
  const std::size_t count = std::min(pairs.size(), mostWorstPairs);
  std::partial_sort(pairs.begin(), pairs.begin() + std::ptrdiff_t(count), pairs.end(),
                    [](const auto& a, const auto& b) {
                      return worseOf(a) > worseOf(b) || (worseOf(a) == worseOf(b) && a.pair < b.pair);
                    });
  for (std::size_t i = 0; i < count && !stop.stop_requested(); ++i) {
    const ValidatedPair& p = pairs[i];
    WorstPair worst{p.pair, {}, {}, p.roeDeg, p.rteDeg, {}};
    if (found.set) {
      worst.first = QString::fromStdString(found.set->name(std::size_t(p.first)));
      worst.second = QString::fromStdString(found.set->name(std::size_t(p.second)));
      worst.picture = pictureOf(setPair(*found.set, std::size_t(p.pair), request.window), request.picture);
    }
    found.worst.push_back(std::move(worst));
  }
}

}  // namespace

std::shared_ptr<const ValidationFailures> validationFailures(const FailuresRequest& request,
                                                             std::shared_ptr<const TrainingSet> set,
                                                             std::stop_token stop) {
  auto found = std::make_shared<ValidationFailures>();
  auto pairs = readValidation(request.validation);
  if (!pairs) {
    found->problem = QString::fromStdString(pairs.error().message);
    return found;
  }
  found->shown = distributionOf(*pairs);
  if (!request.before.empty())
    if (const auto before = readValidation(request.before)) found->before = distributionOf(*before);
  if (stop.stop_requested()) return nullptr;
  findSet(*found, request, *pairs, std::move(set));
  if (found->set) addBaselines(*found, request, *pairs);
  addWorst(*found, request, std::move(*pairs), stop);
  if (stop.stop_requested()) return nullptr;
  return found;
}

}  // namespace parallax
