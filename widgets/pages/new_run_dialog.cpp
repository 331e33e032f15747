#include "pages/new_run_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>
#include <unistd.h>

#include "bridge/file_path.h"
#include "datasets/folder.h"
#include "forms/device_note.h"
#include "forms/settings_form.h"
#include "forms/training_sections.h"
#include "models/run_words.h"
#include "pages/new_run_source.h"
#include "pages/progress_bar.h"
#include "theme/theme.h"
#include "training_set/training_set.h"

namespace parallax {
namespace {

// Folder names that people can type and shells do not mind.
QString plainName(QString text) {
  text = text.toLower().replace(QRegularExpression(QStringLiteral("[^a-z0-9._]+")), QStringLiteral("-"));
  while (text.startsWith('-') || text.startsWith('.')) text.remove(0, 1);
  while (text.endsWith('-')) text.chop(1);
  return text.left(40);
}

QString freeName(const QString& folder, const QString& name) {
  const auto taken = [at = pathOf(folder)](const QString& one) { return isThere(at / pathOf(one)); };
  if (!taken(name)) return name;
  for (int n = 2;; ++n)
    if (const QString next = QStringLiteral("%1-%2").arg(name).arg(n); !taken(next)) return next;
}

QLabel* makeQuiet(const char* name) {
  auto* label = new QLabel;
  label->setObjectName(name);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  label->setForegroundRole(QPalette::PlaceholderText);
  return label;
}

}  // namespace

NewRunDialog::NewRunDialog(Selection& selection, RunsSession& session, TrainerProcess& trainer, QWidget* parent)
    : QDialog(parent), session_(session), trainer_(trainer) {
  setObjectName("newRunDialog");
  setWindowTitle(tr("New run"));
  body_ = new QWidget;
  auto* columns = new QHBoxLayout(body_);
  columns->setContentsMargins({});
  columns->setSpacing(14);
  auto* left = new QVBoxLayout;
  left->addWidget(makeBasics(selection));
  left->addWidget(makeOutlook(), 1);
  columns->addLayout(left, 10);
  columns->addWidget(makeSettings(), 9);
  progress_ = new ProgressBar;
  progress_->setObjectName("preparationProgress");
  progress_->setAccessibleName(tr("Preparing the training set"));
  progress_->setRange(0, 1000);
  progress_->setFormat(tr("Preparing the training set: %p %"));
  progress_->hide();
  start_ = new QPushButton(tr("Start"));
  start_->setObjectName("startNewRun");
  start_->setDefault(true);
  close_ = new QPushButton(tr("Close"));
  close_->setObjectName("closeNewRun");
  close_->setAutoDefault(false);
  for (QPushButton* b : {start_, close_}) b->setMinimumSize(110, 32);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(progress_, 1);
  buttons->addStretch();
  buttons->addWidget(close_);
  buttons->addWidget(start_);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(body_, 1);
  layout->addLayout(buttons);
  resize(1000, 700);

  soon_.setSingleShot(true);
  soon_.setInterval(500);
  connect(&soon_, &QTimer::timeout, this, &NewRunDialog::ask);
  connect(start_, &QPushButton::clicked, this, &NewRunDialog::start);
  connect(close_, &QPushButton::clicked, this, &NewRunDialog::reject);
  connect(&trainer_, &TrainerProcess::forecastReady, this, &NewRunDialog::showForecast);
  connect(&trainer_, &TrainerProcess::forecastRefused, this, &NewRunDialog::showProblem);
  connect(&preparation_, &SetPreparation::progressed, this, [this](double f) { progress_->setValue(int(1000 * f)); });
  connect(&preparation_, &SetPreparation::done, this, &NewRunDialog::prepared);
  connect(&preparation_, &SetPreparation::failed, this, [this](const QString& sentence) {
    setBusy(false);
    showProblem(sentence);
  });
  setRunsFolder(RunsSession::standardFolder());
  setPreset(source_->kind() == NewRunSource::Kind::trainingSet ? "demo" : "landmarks");
}

NewRunDialog::~NewRunDialog() = default;

QWidget* NewRunDialog::makeBasics(Selection& selection) {
  auto* box = new QWidget;
  auto* form = new QFormLayout(box);
  form->setContentsMargins({});
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  preset_ = new QComboBox;
  preset_->setObjectName("preset");
  preset_->setAccessibleName(tr("Preset"));
  for (const TrainingPreset& preset : trainingPresets())
    preset_->addItem(translatedCoreText(preset.title), QString::fromStdString(preset.id));
  presetAbout_ = makeQuiet("presetAbout");
  connect(preset_, &QComboBox::currentIndexChanged, this, &NewRunDialog::presetChosen);
  source_ = new NewRunSource(selection);
  connect(source_, &NewRunSource::changed, this, &NewRunDialog::sourceChanged);
  name_ = new QLineEdit;
  name_->setObjectName("runName");
  connect(name_, &QLineEdit::textEdited, this, [this](const QString& text) {
    named_ = !text.isEmpty();
    edited();
  });
  folder_ = new QLineEdit;
  folder_->setObjectName("runsFolder");
  connect(folder_, &QLineEdit::textEdited, this, &NewRunDialog::edited);
  QAction* browse = folder_->addAction(style()->standardIcon(QStyle::SP_DirOpenIcon), QLineEdit::TrailingPosition);
  browse->setToolTip(tr("Choose a folder"));
  connect(browse, &QAction::triggered, this, [this] {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for runs"), folder_->text());
    if (!folder.isEmpty()) setRunsFolder(folder);
  });
  const auto row = [form](const QString& text, QWidget* field, QWidget* buddy) {
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    form->addRow(label, field);
    buddy->setAccessibleName(QString(text).remove('&'));
  };
  auto* presetBox = new QWidget;
  auto* presetLayout = new QVBoxLayout(presetBox);
  presetLayout->setContentsMargins({});
  presetLayout->addWidget(preset_);
  presetLayout->addWidget(presetAbout_);
  row(tr("&Preset"), presetBox, preset_);
  row(tr("&Train on"), source_, source_->findChild<QComboBox*>("trainOn"));
  row(tr("&Name"), name_, name_);
  row(tr("&Folder"), folder_, folder_);
  return box;
}

// All of the plan but the training set, which the source says.
QWidget* NewRunDialog::makeSettings() {
  auto* tabs = new QTabWidget;
  tabs->setObjectName("planTabs");
  for (TrainingSection& section : trainingSections()) {
    std::erase_if(section.settings, [](const SettingInfo& info) { return info.key == "training-set"; });
    auto* form = new SettingsForm(section.settings);
    forms_.push_back(form);
    connect(form, &SettingsForm::edited, this, &NewRunDialog::edited);
    noteDevice(*form);
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->addWidget(form);
    layout->addStretch();
    auto* area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    tabs->addTab(area, section.title);
  }
  return tabs;
}

QWidget* NewRunDialog::makeOutlook() {
  outlook_ = new QLabel;
  outlook_->setObjectName("forecast");
  outlook_->setWordWrap(true);
  outlook_->setTextFormat(Qt::PlainText);
  outlook_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  outlook_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  outlook_->setMargin(8);
  outlook_->setAutoFillBackground(true);
  outlook_->setBackgroundRole(QPalette::Base);
  outlook_->setForegroundRole(QPalette::WindowText);  // showProblem() colours it
  command_ = new QPlainTextEdit;
  command_->setObjectName("trainCommand");
  command_->setAccessibleName(tr("Command line of this run"));
  command_->setReadOnly(true);
  command_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  command_->setMinimumHeight(70);
  command_->setMaximumHeight(120);
  auto* copy = new QToolButton;
  copy->setObjectName("copyCommand");
  copy->setText(tr("Copy"));
  connect(copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(command_->toPlainText()); });
  auto* head = new QHBoxLayout;
  head->addWidget(new QLabel(tr("The same from a command line, here or elsewhere")), 1);
  head->addWidget(copy);
  auto* box = new QWidget;
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins(0, 4, 0, 0);
  layout->addWidget(new QLabel(tr("What it will take")));
  layout->addWidget(outlook_, 1);
  layout->addLayout(head);
  layout->addWidget(command_);
  return box;
}

void NewRunDialog::setRunsFolder(const QString& folder) {
  folder_->setText(folder);
  suggestName();
  edited();
}

void NewRunDialog::setPreset(const QString& id) {
  preset_->setCurrentIndex(std::max(0, preset_->findData(id)));
  presetChosen();
}

void NewRunDialog::presetChosen() {
  const std::string id = preset_->currentData().toString().toStdString();
  for (const TrainingPreset& preset : trainingPresets()) {
    if (preset.id != id) continue;
    presetAbout_->setText(translatedCoreText(preset.sentence));
    if (preset.rendersItsSet) source_->setKind(NewRunSource::Kind::rendered);
    if (!preset.rendersItsSet && source_->kind() == NewRunSource::Kind::rendered)
      source_->setKind(NewRunSource::Kind::trainingSet);
  }
  if (const auto plan = planOf(id, nlohmann::json::object()))
    for (SettingsForm* form : forms_) form->setValues(toJson(*plan));
  edited();
}

void NewRunDialog::sourceChanged() {
  // Only this preset renders its set.
  if (source_->kind() == NewRunSource::Kind::rendered && preset_->currentData() != "demo") return setPreset("demo");
  if (preset_->count() > 0 && !forms_.empty()) {
    suggestName();
    edited();
  }
}

void NewRunDialog::suggestName() {
  if (named_) return;
  const QString of = plainName(source_->suggestedName()), preset = preset_->currentData().toString();
  const QString name = of.isEmpty() || of == preset ? preset : of + '-' + preset;
  name_->setText(freeName(runsFolder(), name));
}

SavedPlan NewRunDialog::plan() const {
  auto flat = nlohmann::json::object();
  for (const SettingsForm* form : forms_) flat.update(form->values());
  flat["training-set"] = pathOf(source_->trainingSet()).string();
  SavedPlan saved;
  saved.preset = preset_->currentData().toString().toStdString();
  if (auto plan = fromJson<TrainingPlan>(flat)) saved.plan = *plan;
  return saved;
}

QString NewRunDialog::runsFolder() const {
  const QString text = folder_->text().trimmed();
  if (text == QStringLiteral("~") || text.startsWith(QStringLiteral("~/"))) return QDir::homePath() + text.mid(1);
  return text;
}

QString NewRunDialog::runFolder() const { return runsFolder() + '/' + name_->text().trimmed(); }

// A folder that is yet to be made is made where its nearest existing parent may be written to.
QString NewRunDialog::placeFault() const {
  const QString name = name_->text().trimmed();
  if (name.isEmpty()) return tr("The run needs a name.");
  if (name.contains('/') || name == QStringLiteral(".") || name == QStringLiteral(".."))
    return tr("The name of a run is one word for a folder, without \"/\".");
  if (!QDir::isAbsolutePath(runsFolder())) return tr("Folder: write the whole path, beginning with / or ~/.");
  if (isThere(pathOf(runFolder()) / "plan.json")) return tr("There is a run of this name already.");
  auto place = pathOf(QDir::cleanPath(runFolder()));
  while (!isThere(place) && place.has_relative_path()) place = place.parent_path();
  if (!isFolder(place) || ::access(place.c_str(), W_OK) != 0)
    return tr("Nothing can be written in %1; choose another folder.").arg(pathText(place));
  return {};
}

QString NewRunDialog::fault() const {
  if (const QString problem = placeFault(); !problem.isEmpty()) return problem;
  if (!source_->problem().isEmpty()) return source_->problem();
  auto flat = nlohmann::json::object();
  for (const SettingsForm* form : forms_) flat.update(form->values());
  const auto plan = fromJson<TrainingPlan>(flat);
  if (!plan) return QString::fromStdString(plan.error().message);
  SavedPlan whole = this->plan();
  if (source_->preparesFirst()) {
    if (const auto request = source_->request(); !request) return QString::fromStdString(request.error().message);
    whole.plan.trainingSet = pathOf(setFolder()).string();
  }
  return QString::fromStdString(parallax::fault(whole));
}

// Where photographs are prepared to: a finished set of that name is not touched, an unfinished one is gone on with.
QString NewRunDialog::setFolder() const {
  const QString base = SetPreparation::standardFolder() + '/' + plainName(source_->suggestedName());
  QString folder = base;
  for (int n = 2; isThere(pathOf(folder) / "index.json"); ++n) folder = QStringLiteral("%1-%2").arg(base).arg(n);
  return folder;
}

void NewRunDialog::edited() {
  if (forms_.empty() || !command_) return;
  suggestName();
  showCommand();
  const QString problem = fault();
  start_->setEnabled(problem.isEmpty());
  if (!problem.isEmpty()) {
    soon_.stop();
    return showProblem(problem);
  }
  if (source_->preparesFirst()) {
    soon_.stop();
    outlook_->setPalette({});
    return outlook_->setText(
        tr("Time and memory are estimated as soon as the training set is made. It goes to %1.").arg(setFolder()));
  }
  outlook_->setText(tr("Estimating…"));
  outlook_->setPalette({});
  soon_.start();
}

void NewRunDialog::ask() { trainer_.forecast(plan()); }

void NewRunDialog::showForecast(const nlohmann::json& forecast) {
  if (!isVisible() || source_->preparesFirst() || !fault().isEmpty()) return;
  const auto number = [&](const char* key) { return forecast.value(key, 0.0); };
  const QLocale locale;
  QStringList lines;
  lines << tr("%1 of training on %2, at about %3, without the validations.")
               .arg(durationText(number("seconds")), QString::fromStdString(forecast.value("device", std::string())),
                    speedText(number("pairs_per_second")));
  lines << tr("%1 MiB of memory, of %2 MiB free; %3 pairs at a time.")
               .arg(locale.toString(number("memory_mib"), 'f', 0), locale.toString(number("free_memory_mib"), 'f', 0),
                    locale.toString(qlonglong(number("micro_batch"))));
  lines << tr("%1 pairs to learn from and %2 to validate on, of %3 images; %4 steps an epoch; %5 million parameters.")
               .arg(locale.toString(qlonglong(number("train_pairs"))),
                    locale.toString(qlonglong(number("validation_pairs"))),
                    locale.toString(qlonglong(number("images"))), locale.toString(qlonglong(number("steps_per_epoch"))),
                    locale.toString(number("parameters") / 1e6, 'f', 1));
  if (const auto notes = forecast.find("notes"); notes != forecast.end() && notes->is_array())
    for (const auto& note : *notes)
      if (note.is_string()) lines << QString::fromStdString(note.get<std::string>());
  outlook_->setPalette({});
  outlook_->setText(lines.join(QStringLiteral("\n\n")));
  start_->setEnabled(!preparation_.running());
}

void NewRunDialog::showProblem(const QString& sentence) {
  QPalette palette;
  for (const auto role : {QPalette::WindowText, QPalette::Text}) palette.setColor(role, warningColour());
  outlook_->setPalette(palette);
  outlook_->setText(sentence);
  start_->setEnabled(false);
}

void NewRunDialog::showCommand() {
  SavedPlan saved = plan();
  QString before;
  if (source_->preparesFirst()) {
    saved.plan.trainingSet = pathOf(setFolder()).string();
    if (const auto request = source_->request())
      before = prepareCommand(*request, setFolder()) + QStringLiteral(" &&\n");
  }
  command_->setPlainText(before + trainerCommand(runFolder(), saved));
}

void NewRunDialog::setBusy(bool busy) {
  body_->setEnabled(!busy);
  progress_->setVisible(preparation_.running());
  start_->setEnabled(!busy);
  close_->setText(preparation_.running() ? tr("Cancel") : tr("Close"));
}

void NewRunDialog::start() { source_->preparesFirst() ? prepare() : create(); }

void NewRunDialog::prepare() {
  const auto request = source_->request();
  if (!request) return showProblem(QString::fromStdString(request.error().message));
  progress_->setValue(0);
  preparation_.start(*request, setFolder());
  setBusy(true);
}

// Then the run begins, with the set that is there now; what was odd about the photographs is its first note.
void NewRunDialog::prepared(const QString& folder, const QStringList& notes) {
  const QString name = name_->text();
  setBusy(false);
  named_ = true;
  source_->useTrainingSet(folder);
  name_->setText(name);
  if (!notes.isEmpty()) presetAbout_->setText(notes.join('\n'));
  create();
}

void NewRunDialog::create() {
  if (const QString problem = fault(); !problem.isEmpty()) return showProblem(problem);
  setBusy(true);
  creating_.start([folder = runFolder(), plan = plan()](std::stop_token) { return createRun(pathOf(folder), plan); },
                  [this, folder = runFolder()](const Result<RunPaths>& run) {
                    setBusy(false);
                    if (!run) return showProblem(QString::fromStdString(run.error().message));
                    trainer_.start(folder);
                    Q_EMIT created(folder);
                    named_ = false;
                    hide();
                    suggestName();
                  });
}

// While photographs are prepared, only that is given up; the set is gone on with next time.
void NewRunDialog::reject() {
  if (!preparation_.running()) return QDialog::reject();
  preparation_.cancel();
  setBusy(false);
}

}  // namespace parallax
