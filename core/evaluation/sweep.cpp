#include "evaluation/sweep.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <map>
#include <mutex>
#include <set>
#include <thread>

#include "evaluation/camera_notes.h"
#include "evaluation/collection_hash.h"
#include "evaluation/planned_methods.h"
#include "evaluation/planned_pairs.h"
#include "evaluation/row_sink.h"
#include "evaluation/schedule.h"
#include "features/single_threaded.h"
#include "geometry/pose_errors.h"
#include "imaging/resize.h"

namespace parallax {

// What all methods made of one image.
struct PreparedImage {
  std::optional<Error> unreadable;
  CameraSource camera = CameraSource::assumed;
  std::vector<Result<std::shared_ptr<const Prepared>>> byMethod;  // as the plan's methods
};

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t mostBytes = std::size_t(3) << 29;  // 1.5 GiB of prepared images
constexpr std::size_t mostNotes = 20;

// A pair that lacks rows, and of which methods.
struct OpenPair {
  const PlannedPair* pair = nullptr;
  std::int64_t id = 0;
  std::vector<std::size_t> methods;
};

struct Work {
  std::vector<OpenPair> pairs;           // in the order of the schedule
  std::vector<ScheduledPair> scheduled;  // the same
  std::vector<ImageRef> images;
  std::vector<std::vector<bool>> wanted;  // image, method
  std::size_t done = 0, total = 0;        // rows
};

// Failing images are told once.
class Notes {
 public:
  void add(const std::string& sentence) {
    const std::scoped_lock lock(mutex_);
    if (!known_.insert(sentence).second) return;
    if (notes_.size() < mostNotes)
      notes_.push_back(sentence);
    else
      ++more_;
  }
  std::vector<std::string> all() const {
    auto notes = notes_;
    if (more_ > 0) notes.push_back("And " + std::to_string(more_) + " more of the kind.");
    return notes;
  }

 private:
  std::mutex mutex_;
  std::set<std::string> known_;
  std::vector<std::string> notes_;
  std::size_t more_ = 0;
};

int threadsOf(const SweepPlan& plan) {
  return plan.threads > 0 ? plan.threads : std::max(1, int(std::thread::hardware_concurrency()));
}

std::vector<OpenPair> inOrder(std::vector<OpenPair> pairs) {
  std::vector<std::array<std::uint32_t, 3>> places;
  for (const OpenPair& p : pairs) {
    const PairRef& ref = p.pair->ref;
    places.push_back({std::uint32_t(ref.scene), std::uint32_t(ref.first), std::uint32_t(ref.second)});
  }
  std::vector<OpenPair> ordered;
  for (const std::size_t i : orderOf(places)) ordered.push_back(std::move(pairs[i]));
  return ordered;
}

// What is left to do, `done` being the ids of the pairs each method has a row for.
Work workOf(const std::vector<PlannedPair>& planned, const std::vector<std::int64_t>& ids,
            const std::vector<std::vector<std::int64_t>>& done) {
  Work work;
  work.total = planned.size() * done.size();
  std::vector<OpenPair> open;
  for (std::size_t i = 0; i < planned.size(); ++i) {
    OpenPair pair{&planned[i], ids[i], {}};
    for (std::size_t m = 0; m < done.size(); ++m)
      if (!std::binary_search(done[m].begin(), done[m].end(), ids[i])) pair.methods.push_back(m);
    work.done += done.size() - pair.methods.size();
    if (!pair.methods.empty()) open.push_back(std::move(pair));
  }
  work.pairs = inOrder(std::move(open));
  std::map<std::array<int, 3>, int> numbers;
  const auto numberOf = [&](const ImageRef& image, const std::vector<std::size_t>& methods) {
    const auto [known, isNew] = numbers.try_emplace({image.scene, image.view, image.light}, int(work.images.size()));
    if (isNew) {
      work.images.push_back(image);
      work.wanted.emplace_back(done.size());
    }
    for (const std::size_t m : methods) work.wanted[std::size_t(known->second)][m] = true;
    return known->second;
  };
  for (const OpenPair& p : work.pairs)
    work.scheduled.push_back(
        {numberOf(p.pair->ref.firstImage(), p.methods), numberOf(p.pair->ref.secondImage(), p.methods)});
  return work;
}

// Everything the workers share.
class Sweeping {
 public:
  Sweeping(const Collection& collection, const WorkingSize& size, const std::vector<PlannedMethod>& methods,
           const std::vector<std::int64_t>& methodIds, const Work& work, const Run& run)
      : collection_(collection),
        size_(size),
        methods_(methods),
        methodIds_(methodIds),
        work_(work),
        run_{run.stop, {}, run.seed},
        schedule_(work.scheduled, work.images.size(), imagesAtOnce(methods), mostBytes) {}

  // Returns when all is done, or stopped.
  void work(RowSink& sink) {
    try {
      for (Task task = schedule_.take(); task.kind != Task::Kind::nothing; task = schedule_.take()) {
        if (run_.stopped()) return stop();
        if (task.kind == Task::Kind::prepare)
          prepare(task);
        else
          estimate(task, sink);
      }
    } catch (const std::exception& error) {
      failed(std::string("The sweep failed: ") + error.what() + ".");
    }
  }

  void stop() { schedule_.stop(); }
  std::optional<Error> error() const { return error_; }
  std::size_t leftOut() const { return leftOut_; }
  // Why there is not a single result; when all are done.
  std::string whyNone() const {
    const std::size_t images = work_.images.size();
    return (unreadable_.size() < images ? "None of the " + std::to_string(work_.total) + " results could be made."
            : images == 1               ? "The only image cannot be read."
                                        : "None of the " + std::to_string(images) + " images can be read.") +
           " The first reason: " + firstFault_;
  }
  Notes notes;
  CameraNotes cameras;

 private:
  // A batch holds up those methods that want none.
  static std::size_t imagesAtOnce(const std::vector<PlannedMethod>& methods) {
    std::size_t most = 1000;
    for (const PlannedMethod& m : methods) most = std::min(most, m.estimator->imagesAtOnce());
    return most;
  }

  void prepare(const Task& task);
  void estimate(const Task& task, RowSink& sink);
  std::optional<NewRow> rowOf(const OpenPair& pair, std::size_t method, const Task& task);
  void failed(std::string why) {
    const std::scoped_lock lock(errorMutex_);
    if (!error_) error_ = Error{ErrorCode::failed, std::move(why)};
    stop();
  }

  void leaveOut(const std::string& why) {
    const std::scoped_lock lock(errorMutex_);
    if (firstFault_.empty()) firstFault_ = why;
    ++leftOut_;
  }

  const Collection& collection_;
  const WorkingSize size_;
  const std::vector<PlannedMethod>& methods_;
  const std::vector<std::int64_t>& methodIds_;
  const Work& work_;
  const Run run_;
  Schedule schedule_;
  std::mutex errorMutex_;
  std::optional<Error> error_;
  std::atomic<std::size_t> leftOut_ = 0;  // rows
  std::set<int> unreadable_;              // images
  std::string firstFault_;
};

void Sweeping::prepare(const Task& task) {
  std::vector<std::shared_ptr<PreparedImage>> made;
  std::vector<PosedImage> images;
  for (const int number : task.images) {
    auto image = std::make_shared<PreparedImage>();
    image->byMethod.resize(methods_.size());
    auto loaded = loadImage(collection_, work_.images[std::size_t(number)]);
    if (loaded) {
      images.push_back(resized(*loaded, size_));
      image->camera = loaded->intrinsics.source;
      cameras.addPhotograph(number, *loaded);
    } else {
      image->unreadable = loaded.error();
      notes.add(loaded.error().message);
      const std::scoped_lock lock(errorMutex_);
      unreadable_.insert(number);
    }
    made.push_back(std::move(image));
  }
  std::vector<std::size_t> bytes(made.size(), sizeof(PreparedImage));
  for (std::size_t m = 0; m < methods_.size(); ++m) {
    std::vector<PosedImage> some;
    std::vector<std::size_t> whose;
    for (std::size_t k = 0, readable = 0; k < made.size(); ++k) {
      if (made[k]->unreadable) continue;
      const PosedImage& image = images[readable++];
      if (!work_.wanted[std::size_t(task.images[k])][m]) continue;
      some.push_back(image);  // shares the pixels
      whose.push_back(k);
    }
    if (some.empty()) continue;
    auto prepared = methods_[m].estimator->prepare(some, run_);
    for (std::size_t i = 0; i < whose.size(); ++i) {
      if (prepared[i] && *prepared[i]) bytes[whose[i]] += (*prepared[i])->bytes();
      made[whose[i]]->byMethod[m] = std::move(prepared[i]);
    }
  }
  schedule_.prepared(task, {made.begin(), made.end()}, bytes);
}

void Sweeping::estimate(const Task& task, RowSink& sink) {
  const OpenPair& pair = work_.pairs[task.pair];
  std::vector<NewRow> rows;
  for (const std::size_t m : pair.methods) {
    if (run_.stopped()) return stop();
    auto row = rowOf(pair, m, task);
    if (row) rows.push_back(std::move(*row));
  }
  sink.add(std::move(rows), pair.pair->about.scene);
  schedule_.estimated(task);
}

Result<PoseEstimate> estimateOf(const TwoStageEstimator& method, const Task& task, std::size_t m, const Run& run) {
  for (const auto* image : {task.first.get(), task.second.get()}) {
    if (image->unreadable) return tl::unexpected<Error>(*image->unreadable);
    if (!image->byMethod[m]) return tl::unexpected<Error>(image->byMethod[m].error());
  }
  return method.estimatePrepared(**task.first->byMethod[m], **task.second->byMethod[m], run);
}

// Nothing: the method was stopped in the middle, or the fault is not the method's: an image that cannot be read, a
// machine or library that failed. Such a row is left out, and tried again by the next run. Each pair's dice start from
// the run's seed, so that neither order nor threads matter, and a single estimate with this seed gives the same.
std::optional<NewRow> Sweeping::rowOf(const OpenPair& pair, std::size_t m, const Task& task) {
  auto estimate = estimateOf(*methods_[m].estimator, task, m, run_);
  NewRow row{methodIds_[m], pair.id, {}, {}};
  row.measurement.failed = true;
  if (!estimate) {
    if (estimate.error().code == ErrorCode::cancelled) return {};
    if (task.first->unreadable || task.second->unreadable || estimate.error().code == ErrorCode::failed ||
        estimate.error().code == ErrorCode::noMemory) {
      notes.add(estimate.error().message);
      leaveOut(estimate.error().message);
      return {};
    }
    row.detail.failure = estimate.error().message;
    return row;
  }
  // Of a focal length that was estimated each pair says another; they are counted instead.
  if (!estimate->note.empty() && !estimate->estimatedCameras) notes.add(estimate->note);
  row.detail = {estimate->cam2FromCam1, estimate->failure, estimate->caution, estimate->stages};
  row.measurement.matches = std::int32_t(estimate->correspondences.size());
  row.measurement.inliers = estimate->inlierCount();
  row.measurement.milliseconds = float(estimate->milliseconds());
  row.measurement.cameras = camerasUsed(*estimate, task.first->camera, task.second->camera);
  cameras.addResult(methods_[m].record.label, row.measurement.cameras);
  if (!estimate->cam2FromCam1) return row;
  const auto errors = poseErrors(*estimate->cam2FromCam1, pair.pair->truth);
  row.measurement.failed = false;
  row.measurement.roeDeg = float(errors.roeDeg);
  row.measurement.rteDeg = float(errors.rteDeg);
  return row;
}

// The pairs and methods as the file knows them.
struct Entered {
  std::vector<std::int64_t> pairs, methods;
  std::vector<std::vector<std::int64_t>> done;  // by method
};

Result<Entered> enter(ResultsWriter& writer, const std::vector<PlannedPair>& pairs,
                      const std::vector<PlannedMethod>& methods) {
  Entered entered;
  for (const PlannedMethod& m : methods) {
    const auto id = writer.addMethod(m.record);
    if (!id) return tl::unexpected<Error>(id.error());
    auto done = writer.donePairs(*id);
    if (!done) return tl::unexpected<Error>(done.error());
    entered.methods.push_back(*id);
    entered.done.push_back(std::move(*done));
  }
  std::vector<EvaluatedPair> about;
  for (const PlannedPair& p : pairs) about.push_back(p.about);
  auto ids = writer.addPairs(about);
  if (!ids) return tl::unexpected<Error>(ids.error());
  entered.pairs = std::move(*ids);
  return entered;
}

ResultsSet headerOf(const Collection& collection, const SweepPlan& plan, std::uint64_t seed) {
  ResultsSet header;
  header.seed = seed;
  header.format = collection.format;
  header.title = collection.title;
  header.root = collection.root.string();
  header.source = collection.source.string();
  header.collectionHash = collectionHash(collection);
  header.size = plan.size;
  return header;
}

ResultsSet plannedSet(ResultsSet set, const std::vector<PlannedPair>& pairs, const std::vector<PlannedMethod>& methods,
                      const Entered& entered) {
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    set.pairs.push_back(pairs[i].about);
    set.pairs.back().id = entered.pairs[i];
  }
  for (std::size_t m = 0; m < methods.size(); ++m) {
    set.methods.push_back(methods[m].record);
    set.methods.back().id = entered.methods[m];
  }
  return set;
}

}  // namespace

Result<SweepSummary> sweep(const Collection& collection, const SweepPlan& plan, const SweepObserver& observer,
                           const Run& run) {
  const auto start = Clock::now();
  const auto size = parseWorkingSize(plan.size);
  if (!size) return tl::unexpected<Error>(size.error());
  const auto methods = plannedMethods(plan);
  if (!methods) return tl::unexpected<Error>(methods.error());
  const auto chosen = plannedPairs(collection, plan, run.seed);
  if (!chosen) return tl::unexpected<Error>(chosen.error());
  const ResultsSet header = headerOf(collection, plan, run.seed);
  auto writer = ResultsWriter::open(plan.file, header);
  if (!writer) return tl::unexpected<Error>(writer.error());
  const auto entered = enter(*writer, chosen->pairs, *methods);
  if (!entered) return tl::unexpected<Error>(entered.error());
  if (observer.planned) observer.planned(plannedSet(header, chosen->pairs, *methods, *entered));

  const Work work = workOf(chosen->pairs, entered->pairs, entered->done);
  Sweeping sweeping(collection, *size, *methods, entered->methods, work, run);
  for (const auto& note : chosen->notes) sweeping.notes.add(note);
  RowSink sink(*writer, observer, work.done, work.total, [&] { sweeping.stop(); });
  {
    const SingleThreadedLibraries oneEach;
    std::vector<std::jthread> workers;
    for (int t = 0; t < threadsOf(plan); ++t) workers.emplace_back([&] { sweeping.work(sink); });
  }
  const auto finished = sink.finish();
  if (!finished) return tl::unexpected<Error>(finished.error());
  if (sweeping.error()) return tl::unexpected<Error>(*sweeping.error());
  const std::size_t done = work.done + sink.written();
  if (done + sweeping.leftOut() < work.total)
    return fail(ErrorCode::cancelled, "Stopped with " + std::to_string(done) + " of " + std::to_string(work.total) +
                                          " results in " + plan.file.string() + "; the same plan continues there.");
  if (done == 0 && sweeping.leftOut() > 0) return fail(ErrorCode::badInput, sweeping.whyNone());
  if (sweeping.leftOut() > 0)
    sweeping.notes.add(std::to_string(sweeping.leftOut()) +
                       " results are left out for these reasons; the same plan tries them again.");
  auto notes = sweeping.notes.all();
  for (std::string& note : sweeping.cameras.all()) notes.push_back(std::move(note));
  return SweepSummary{sink.written(), sink.failures(), std::move(notes),
                      std::chrono::duration<double>(Clock::now() - start).count()};
}

}  // namespace parallax
