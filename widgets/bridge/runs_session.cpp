#include "bridge/runs_session.h"

#include <QDir>
#include <QPointer>
#include <algorithm>
#include <optional>

#include "bridge/file_path.h"

namespace parallax {
namespace {

std::filesystem::path plainPath(const QString& folder) { return pathOf(QDir::cleanPath(QDir(folder).absolutePath())); }

bool isAlive(RunState state) {
  return state == RunState::preparing || state == RunState::running || state == RunState::paused;
}

// Of a disk that is away nothing is known: its runs stay in the list.
using Searched = std::optional<std::vector<std::filesystem::path>>;

Searched searched(const std::filesystem::path& folder) {
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error)) return std::nullopt;
  return findRuns(folder);
}

}  // namespace

struct RunsSession::Inside {
  // One a folder, so that one that hangs keeps none of the others waiting.
  struct Place {
    std::filesystem::path folder;
    LatestJob search{nullptr, watchers()};
    std::vector<std::filesystem::path> runs;
    bool first = true;
  };
  struct Row {
    std::unique_ptr<RunWatch, void (*)(RunWatch*)> watch;
    bool wasAlive = false;
  };

  RunsSession& session;
  std::vector<std::unique_ptr<Place>> places;
  std::vector<Row> rows;
  QTimer tick;

  explicit Inside(RunsSession& s) : session(s) {}
  Place* placeOf(const std::filesystem::path& folder);
  void search(Place& place);
  void take(Place& place, const Searched& found);
  void update();
  void add(const std::filesystem::path& folder);
  int rowOf(const RunWatch* watch) const;
  void runChanged(RunWatch* watch);
  QString ending(const RunWatch& watch) const;
};

RunsSession::Inside::Place* RunsSession::Inside::placeOf(const std::filesystem::path& folder) {
  const auto found = std::find_if(places.begin(), places.end(), [&](const auto& p) { return p->folder == folder; });
  return found == places.end() ? nullptr : found->get();
}

void RunsSession::Inside::search(Place& place) {
  if (place.search.running()) return;
  place.search.start([folder = place.folder](std::stop_token) { return searched(folder); },
                     [this, folder = place.folder](const Searched& found) {
                       if (Place* p = placeOf(folder)) take(*p, found);
                     });
}

void RunsSession::Inside::take(Place& place, const Searched& found) {
  const bool isFirst = std::exchange(place.first, false);
  if (isFirst && place.folder != plainPath(standardFolder())) {
    if (!found) Q_EMIT session.failed(tr("The folder %1 cannot be read.").arg(pathText(place.folder)));
    if (found && found->empty()) Q_EMIT session.failed(tr("There is no run in %1 yet.").arg(pathText(place.folder)));
  }
  if (!found || *found == place.runs) return;
  place.runs = *found;
  update();
}

// The rows are what the places hold together, by name.
void RunsSession::Inside::update() {
  std::vector<std::filesystem::path> wanted;
  for (const auto& place : places) wanted.insert(wanted.end(), place->runs.begin(), place->runs.end());
  std::sort(wanted.begin(), wanted.end());
  wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
  const auto before = rows.size();
  std::erase_if(rows, [&](const Row& row) {
    return !std::binary_search(wanted.begin(), wanted.end(), row.watch->paths().folder);
  });
  bool changed = rows.size() != before;
  for (const auto& folder : wanted)
    if (std::none_of(rows.begin(), rows.end(), [&](const Row& row) { return row.watch->paths().folder == folder; })) {
      add(folder);
      changed = true;
    }
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
    const auto &one = a.watch->paths().folder, &other = b.watch->paths().folder;
    return std::pair(one.filename(), one) < std::pair(other.filename(), other);
  });
  if (changed) Q_EMIT session.listChanged();
}

void RunsSession::Inside::add(const std::filesystem::path& folder) {
  auto* watch = new RunWatch(folder, 300, &session);
  QObject::connect(watch, &RunWatch::changed, &session, [this, watch] { runChanged(watch); });
  QObject::connect(watch, &RunWatch::failed, &session, &RunsSession::failed);
  // late, because someone may be in a slot of its signals
  rows.push_back({{watch, [](RunWatch* w) { w->deleteLater(); }}, false});
}

int RunsSession::Inside::rowOf(const RunWatch* watch) const {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.watch.get() == watch; });
  return found == rows.end() ? -1 : int(found - rows.begin());
}

QString RunsSession::Inside::ending(const RunWatch& watch) const {
  const RunFacts& facts = *watch.facts();
  const QString why = QString::fromStdString(facts.summary.sentence);
  switch (facts.state) {
    case RunState::finished: return tr("%1 is trained: all epochs are done.").arg(watch.name());
    case RunState::stopped: return tr("%1 was stopped.").arg(watch.name());
    case RunState::failed: return tr("%1 failed: %2").arg(watch.name(), why);
    default: return tr("%1 ended without a word: its trainer is gone.").arg(watch.name());
  }
}

void RunsSession::Inside::runChanged(RunWatch* watch) {
  const int row = rowOf(watch);
  if (row < 0) return;  // taken out of the list already
  const RunFacts& facts = *watch->facts();
  bool& wasAlive = rows[std::size_t(row)].wasAlive;
  const bool ended = wasAlive && !isAlive(facts.state) && facts.problem.isEmpty();
  wasAlive = isAlive(facts.state) || (wasAlive && !ended);
  QPointer<RunWatch> still(watch);
  Q_EMIT session.runChanged(row);
  if (ended && still) Q_EMIT session.runEnded(watch, ending(*watch));
}

RunsSession::RunsSession(QObject* parent, int searchEvery) : QObject(parent), inside_(std::make_shared<Inside>(*this)) {
  connect(&inside_->tick, &QTimer::timeout, this, [this] {
    for (const auto& place : inside_->places) inside_->search(*place);
  });
  inside_->tick.start(searchEvery);
}

QString RunsSession::standardFolder() { return QDir::homePath() + "/Parallax/runs"; }

void RunsSession::addFolder(const QString& folder) {
  const auto path = plainPath(folder);
  Inside::Place* place = inside_->placeOf(path);
  if (!place) {
    inside_->places.push_back(std::make_unique<Inside::Place>());
    place = inside_->places.back().get();
    place->folder = path;
  }
  inside_->search(*place);
}

void RunsSession::removeFolder(const QString& folder) {
  std::erase_if(inside_->places, [path = plainPath(folder)](const auto& p) { return p->folder == path; });
  inside_->update();
}

QStringList RunsSession::folders() const {
  QStringList list;
  for (const auto& place : inside_->places) list << pathText(place->folder);
  return list;
}

int RunsSession::count() const { return int(inside_->rows.size()); }

RunWatch* RunsSession::run(int row) const {
  return row >= 0 && row < count() ? inside_->rows[std::size_t(row)].watch.get() : nullptr;
}

RunWatch* RunsSession::find(const QString& folder) const {
  for (const auto& row : inside_->rows)
    if (row.watch->paths().folder == plainPath(folder)) return row.watch.get();
  return nullptr;
}

}  // namespace parallax
