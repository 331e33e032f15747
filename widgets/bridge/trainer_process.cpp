#include "bridge/trainer_process.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include "base/shell_words.h"
#include "bridge/file_path.h"
#include "bridge/run_watch.h"
#include "bridge/trainer_log.h"

namespace parallax {
namespace {

constexpr int watchedFor = 60'000;  // ms after the start: a trainer that cannot begin ends within seconds

struct Start {
  qint64 pid = 0;
  std::uintmax_t logBefore = 0, eventsBefore = 0;
  QString problem;
};

std::uintmax_t sizeOf(const std::filesystem::path& file) {
  std::error_code error;
  const auto size = std::filesystem::file_size(file, error);
  return error ? 0 : size;
}

// QProcess hands on what a QString holds; bytes that are no text go to a shell's printf as numbers.
QString inOctal(const std::filesystem::path& path) {
  QString text;
  for (const unsigned char byte : path.string()) text += QStringLiteral("\\%1").arg(int(byte), 3, 8, QLatin1Char('0'));
  return text;
}

// A session of its own: closing the window, its terminal or its desktop's connection ends nothing.
Start startedTrainer(const QString& program, const std::filesystem::path& run) {
  const auto log = run / "trainer.log";
  Start start{0, sizeOf(log), sizeOf(run / "events.jsonl"), {}};
  QProcess process;
  process.setStandardInputFile(QProcess::nullDevice());
  if (const QString text = pathText(run); text.contains(QChar::ReplacementCharacter)) {
    process.setProgram("/bin/sh");
    const QString script = "run=\"$(printf \"$2\")\" && exec \"$1\" resume \"$run\" >>\"$run/trainer.log\" 2>&1";
    process.setArguments({"-c", script, "sh", program, inOctal(run)});
  } else {
    process.setProgram(program);
    process.setArguments({"resume", text});
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(pathText(log), QIODevice::Append);
  }
  if (!process.startDetached(&start.pid)) start.problem = TrainerProcess::tr("%1 cannot be started.").arg(program);
  return start;
}

// A sentence when it ended without having said a word in the run's events; nothing when it went to work.
QString earlyEnd(const std::filesystem::path& run, const Start& start, const std::stop_token& stop) {
  for (int waited = 0; waited < watchedFor && !stop.stop_requested(); waited += 100) {
    QThread::msleep(100);
    const bool lives = processLives(int(start.pid));
    if (sizeOf(run / "events.jsonl") > start.eventsBefore) return {};
    if (lives) continue;
    const QString said = lastSentenceOf(run / "trainer.log", start.logBefore);
    return said.isEmpty() ? TrainerProcess::tr("The trainer ended at once, without a word.") : said;
  }
  return {};
}

struct Forecast {
  nlohmann::json json;
  QString refusal;
};

Forecast asked(const QString& program, const SavedPlan& plan, const std::stop_token& stop) {
  QTemporaryDir dir;
  const std::filesystem::path file = pathOf(dir.filePath("plan.json"));
  if (const auto written = writePlan(file, plan); !written)
    return {{}, QString::fromStdString(written.error().message)};
  QProcess process;
  process.start(program, {"check", "--json", pathText(file)});
  if (!process.waitForStarted()) return {{}, TrainerProcess::tr("%1 cannot be started.").arg(program)};
  while (process.state() != QProcess::NotRunning && !process.waitForFinished(50))
    if (stop.stop_requested()) process.kill();
  const QByteArray out = process.readAllStandardOutput();
  auto json = nlohmann::json::parse(out.toStdString(), nullptr, false);
  const bool good = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 && json.is_object();
  if (good) return {std::move(json), {}};
  QString why = lastSentenceIn(process.readAllStandardError());
  if (why.isEmpty()) why = TrainerProcess::tr("The trainer gave no estimate.");
  return {{}, why};
}

}  // namespace

QString trainerProgram() {
  const QString beside = QCoreApplication::applicationDirPath() + "/parallax-trainer";
  if (QFileInfo(beside).isExecutable()) return beside;
  return QStandardPaths::findExecutable("parallax-trainer");
}

QString trainerCommand(const QString& runFolder, const SavedPlan& plan) {
  QString command = "parallax-trainer train " + pathText(shellWord(pathOf(runFolder).string()));
  TrainingPlan from;
  if (const auto preset = planOf(plan.preset, {}); preset && !plan.preset.empty()) {
    command += " --preset " + QString::fromStdString(plan.preset);
    from = *preset;
  }
  const auto flags = flagsOf(plan.plan, from);
  return flags.empty() ? command : command + ' ' + QString::fromStdString(flags);
}

void TrainerProcess::start(const QString& runFolder) {
  const QString program = program_.isEmpty() ? trainerProgram() : program_;
  if (program.isEmpty()) return Q_EMIT failed(tr("parallax-trainer is neither beside this program nor on the PATH."));
  auto* job = new LatestJob(this, watchers());  // one a start: two runs may be started one after the other
  const std::filesystem::path run = pathOf(runFolder);
  job->start([program, run](std::stop_token) { return startedTrainer(program, run); },
             [this, job, run, runFolder](const Start& start) {
               if (!start.problem.isEmpty()) {
                 job->deleteLater();
                 return Q_EMIT failed(start.problem);
               }
               job->start([run, start](const std::stop_token& stop) { return earlyEnd(run, start, stop); },
                          [this, job](const QString& sentence) {
                            job->deleteLater();
                            if (!sentence.isEmpty()) Q_EMIT failed(sentence);
                          });
               Q_EMIT started(runFolder);
             });
}

void TrainerProcess::forecast(const SavedPlan& plan) {
  const QString program = program_.isEmpty() ? trainerProgram() : program_;
  if (program.isEmpty())
    return Q_EMIT forecastRefused(tr("parallax-trainer is neither beside this program nor on the PATH."));
  forecasting_.start([program, plan](const std::stop_token& stop) { return asked(program, plan, stop); },
                     [this](const Forecast& answer) {
                       if (answer.refusal.isEmpty())
                         Q_EMIT forecastReady(answer.json);
                       else
                         Q_EMIT forecastRefused(answer.refusal);
                     });
}

}  // namespace parallax
