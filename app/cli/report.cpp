#include "evaluation/report.h"

#include "catalogue/formats.h"
#include "command.h"
#include "evaluation/paper.h"
#include "evaluation/results_file.h"
#include "quiet.h"

namespace parallax::cli {
namespace {

struct Flags {
  std::vector<std::string> results;
  std::string out, collection;
  ReportOptions options;
};

// Where the images are, for the example pairs; a report can do without.
Result<Collection> imagesOf(const ResultsSet& results, const std::string& folder) {
  const Quiet quiet;
  return openCollection(folder.empty() ? results.place() : folder);
}

std::string stemOf(const std::string& file) { return " (" + std::filesystem::path(file).stem().string() + ")"; }

// Several runs over one collection become one set, so that they can be held against each other pair by pair.
Result<ResultsSet> read(const std::vector<std::string>& files) {
  auto all = readResults(files.front());
  for (std::size_t i = 1; all && i < files.size(); ++i) {
    const auto next = readResults(files[i]);
    if (!next) return next;
    const bool told = !next->collectionHash.empty() && !all->collectionHash.empty();
    if (told ? next->collectionHash != all->collectionHash : next->format != all->format || next->root != all->root)
      return fail(ErrorCode::badInput, files[i] + " is of " + next->title + " (" + next->place() + "), " +
                                           files.front() + " of " + all->title + " (" + all->place() +
                                           "); runs are compared over one collection.");
    all = joined(*all, i == 1 ? stemOf(files.front()) : "", *next, stemOf(files[i]));
  }
  return all;
}

int run(const Flags& flags) {
  const auto results = read(flags.results);
  if (!results) return complain(results.error());
  const auto images = imagesOf(*results, flags.collection);
  if (!images && !flags.collection.empty()) return complain(images.error());
  const auto done = writeReport(*results, images ? &*images : nullptr, flags.out, flags.options, Run{});
  if (!done) return complain(done.error());
  for (const std::string& note : done->notes) std::cerr << "parallax-cli: note: " << note << '\n';
  std::cout << "Wrote " << done->files.size() << " files: " << done->files.front().string() << '\n';
  return ok;
}

}  // namespace

std::function<int()> report(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  app.add_option("results", flags->results,
                 "A results file, as evaluate writes it; several are compared with each other")
      ->required()
      ->expected(1, 16);
  app.add_option("--out", flags->out, "The folder for index.html, figures and tables")->required();
  app.add_option("--collection", flags->collection, "Where the images are now, when not where they were evaluated");
  app.add_option("--reference", flags->options.reference, "Label of the method that the others are compared with");
  app.add_option("--baseline", flags->options.baseline, "Label of the method whose inliers the example pairs show");
  app.add_option("--contender", flags->options.contender, "Label of the method it is shown against");
  app.add_option("--hard", flags->options.hard, "Comma-separated classes or scenes that get figures of their own")
      ->delimiter(',')
      ->capture_default_str();
  app.add_option("--examples", flags->options.examplesEach, "Example pairs a rule; 0: none")->capture_default_str();
  app.add_option("--scenes", flags->options.filter.scenes, "Only these scenes, comma-separated")->delimiter(',');
  app.add_option("--kinds", flags->options.filter.kinds, "Only these classes of scene, comma-separated")
      ->delimiter(',');
  return [=] { return run(*flags); };
}

}  // namespace parallax::cli
