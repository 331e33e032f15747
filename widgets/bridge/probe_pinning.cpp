#include "bridge/probe_pinning.h"

#include <algorithm>

#include "base/whole_file.h"
#include "preparation/prepare.h"
#include "preparation/scaled.h"
#include "training_set/rendered_set.h"

namespace parallax {
namespace {

std::string ppmOf(const ScaledImage& image) {
  std::string bytes = "P6\n" + std::to_string(image.width) + ' ' + std::to_string(image.height) + "\n255\n";
  return bytes.append(reinterpret_cast<const char*>(image.rgb.data()), image.rgb.size());
}

// A set whose images were kept as they were has no one side; then most images decide.
int shorterSideOf(const TrainingSet& set) {
  if (set.shorterSide() > 0) return set.shorterSide();
  std::vector<int> sides;
  for (const ImageRecord& image : set.images()) sides.push_back(int(std::min(image.width, image.height)));
  if (sides.empty()) return 0;
  const auto middle = sides.begin() + std::ptrdiff_t(sides.size() / 2);
  std::nth_element(sides.begin(), middle, sides.end());
  return *middle;
}

// Writes the images, and tells the wish their focal lengths.
Result<Wish> withImages(Wish wish, const RunPaths& run, const LoadedPair& pair, int side) {
  std::error_code ignored;  // a folder that cannot be made cannot be written either: that is said
  std::filesystem::create_directories(run.probes(), ignored);
  const PosedImage* images[] = {&pair.pair.first, &pair.pair.second};
  const std::string* names[] = {&wish.probe.first, &wish.probe.second};
  for (const std::size_t i : {0, 1}) {
    const ScaledImage image = scaled(*images[i], side);
    if (image.intrinsics) wish.probe.focals[i] = image.intrinsics->fx;
    if (auto done = writeWhole(run.folder / *names[i], ppmOf(image)); !done) return tl::unexpected<Error>(done.error());
  }
  return wish;
}

}  // namespace

QString probeName(const LoadedPair& pair) {
  const auto text = [](const std::string& name) { return QString::fromStdString(name); };
  const QString both = ProbePinning::tr("%1 and %2").arg(text(pair.pair.first.name), text(pair.pair.second.name));
  return pair.collection ? text(pair.collection->scenes[pair.ref.scene].name) + QStringLiteral(": ") + both : both;
}

std::optional<std::array<double, 7>> probeTruth(const LoadedPair& pair) {
  if (!pair.pair.truth) return std::nullopt;
  const auto& [q, t] = *pair.pair.truth;
  if (t.norm() < 0.5) return std::nullopt;  // a pure rotation has no direction to be compared with
  return std::array{q.w(), q.x(), q.y(), q.z(), t.x(), t.y(), t.z()};
}

int trainingScale(const TrainingPlan& plan) {
  if (plan.trainingSet.empty()) {  // the trainer renders it
    const RenderedSetPlan demo = demoSetPlan();
    return std::min(demo.width, demo.height);
  }
  const auto set = TrainingSet::open(plan.trainingSet);
  return set ? shorterSideOf(*set) : plan.testCrop > 0 ? PreparePlan().shorterSide : 0;
}

ProbePinning::ProbePinning(QObject* parent) : QObject(parent), job_(nullptr, watchers()) {}

void ProbePinning::pin(RunWatch& run, std::shared_ptr<const LoadedPair> pair) {
  if (busy()) return;
  Wish wish = newWish(Wish::Kind::probe);
  wish.probe = {wish.id,
                probeName(*pair).toStdString(),
                "probes/" + wish.id + "-1.ppm",
                "probes/" + wish.id + "-2.ppm",
                probeTruth(*pair),
                {}};
  const TrainingPlan plan = run.facts()->plan ? run.facts()->plan->plan : TrainingPlan();
  job_.start([paths = run.paths(), plan, wish,
              pair](std::stop_token) { return withImages(wish, paths, *pair, trainingScale(plan)); },
             [this, to = QPointer(&run)](const Result<Wish>& written) {
               if (!written) return Q_EMIT failed(QString::fromStdString(written.error().message));
               if (!to) return Q_EMIT failed(tr("The run is not in the list any longer."));
               to->wish(*written);
               Q_EMIT pinned(QString::fromStdString(written->probe.id));
             });
}

}  // namespace parallax
