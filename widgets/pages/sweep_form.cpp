#include "pages/sweep_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardPaths>
#include <QStyle>
#include <QVBoxLayout>
#include <set>

#include "bridge/file_path.h"
#include "forms/settings_form.h"
#include "pages/evaluation_page_choice.h"
#include "pages/progress_bar.h"
#include "theme/theme.h"

namespace parallax {
namespace {

using State = EvaluationSession::State;

QLabel* heading(const QString& text) {
  auto* label = new QLabel(text);
  QFont bold = label->font();
  bold.setBold(true);
  label->setFont(bold);
  return label;
}

QAction* addBrowse(QLineEdit& edit, const QString& tip) {
  QAction* browse = edit.addAction(edit.style()->standardIcon(QStyle::SP_DirOpenIcon), QLineEdit::TrailingPosition);
  browse->setToolTip(tip);
  return browse;
}

MethodSettings withWeights(const QString& weights) {
  MethodSettings settings;
  settings.cnn.weights = pathOf(weights.trimmed()).string();
  return settings;
}

}  // namespace

SweepForm::SweepForm(Selection& selection, EvaluationSession& session, QWidget* parent)
    : QWidget(parent), selection_(selection), session_(session) {
  setObjectName("sweepForm");
  collection_ = new QLabel;
  collection_->setObjectName("sweepCollection");
  collection_->setWordWrap(true);
  choices_ = new QWidget;
  auto* list = new QVBoxLayout(choices_);
  list->setContentsMargins(8, 8, 8, 8);
  list->addWidget(heading(tr("Collection")));
  list->addWidget(collection_);
  list->addSpacing(6);
  list->addWidget(heading(tr("Methods")));
  list->addWidget(makeMethods());
  list->addSpacing(6);
  list->addWidget(heading(tr("Protocol")));
  list->addWidget(makeProtocol());
  list->addSpacing(6);
  list->addWidget(heading(tr("Results go to")));
  list->addWidget(makeFile());
  list->addStretch();
  auto* area = new QScrollArea;
  area->setWidget(choices_);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(area, 1);
  layout->addWidget(makeButtons());
  connect(&selection_, &Selection::collectionChanged, this, &SweepForm::showCollection);
  connect(&session_, &EvaluationSession::stateChanged, this, &SweepForm::showState);
  connect(&session_, &EvaluationSession::progressChanged, this, &SweepForm::showState);
  connect(&session_, &EvaluationSession::openingChanged, this, &SweepForm::showState);
  refreshAvailability();
  showCollection();
}

QWidget* SweepForm::makeMethods() {
  auto* box = new QWidget;
  auto* list = new QVBoxLayout(box);
  list->setContentsMargins(0, 0, 0, 0);
  list->setSpacing(3);
  for (const Method& method : methods()) addMethod(method, *list);
  return box;
}

void SweepForm::addMethod(const Method& method, QVBoxLayout& list) {
  Row row;
  row.method = &method;
  const QString id = QString::fromStdString(method.id);
  row.check = new QCheckBox(QString::fromStdString(method.title));
  row.check->setObjectName("sweep-" + id);
  row.check->setToolTip(translatedCoreText(method.sentence));
  row.check->setChecked(method.id == "surf" || method.id == "orb" || method.id == "sift");
  connect(row.check, &QCheckBox::toggled, this, &SweepForm::showState);
  list.addWidget(row.check);
  if (takesWeights(method)) {
    row.weights = new QLineEdit;
    row.weights->setObjectName("weights-" + id);
    row.weights->setAccessibleName(tr("Weights of %1").arg(id));
    row.weights->setPlaceholderText(method.unavailable({}) ? tr("Weights: none chosen") : tr("Weights: those shipped"));
    connect(row.weights, &QLineEdit::editingFinished, this, &SweepForm::refreshAvailability);
    connect(addBrowse(*row.weights, tr("Choose the weights of %1").arg(id)), &QAction::triggered, this,
            [this, edit = row.weights] {
              const QString file = QFileDialog::getOpenFileName(this, tr("Choose the weights"), edit->text());
              if (file.isEmpty()) return;
              edit->setText(file);
              refreshAvailability();
            });
    list.addWidget(row.weights);
  }
  row.reason = new QLabel;
  row.reason->setObjectName("reason-" + id);
  row.reason->setWordWrap(true);
  row.reason->setForegroundRole(QPalette::PlaceholderText);
  row.reason->hide();
  list.addWidget(row.reason);
  rows_.push_back(row);
}

// The reason in full only where a person did something about it: four networks without weights need no paragraph each.
void SweepForm::refreshAvailability() {
  for (Row& row : rows_) {
    const auto why = row.method->unavailable(withWeights(row.weights ? row.weights->text() : QString()));
    const bool wasEnabled = row.check->isEnabledTo(choices_);
    row.check->setEnabled(!why);
    const QString reason = why ? translatedCoreText(why->message) : QString();
    row.check->setToolTip(why ? reason : translatedCoreText(row.method->sentence));
    row.reason->setText(reason);
    row.reason->setVisible(why && (!row.weights || !row.weights->text().trimmed().isEmpty()));
    if (why) row.check->setChecked(false);
    if (!why && !wasEnabled) row.check->setChecked(true);  // weights were just chosen for it
  }
  showState();
}

QWidget* SweepForm::makeProtocol() {
  auto* box = new QWidget;
  auto* form = new QFormLayout(box);
  form->setContentsMargins(0, 0, 0, 0);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  paper_ = new QRadioButton(tr("As in the paper (227 x 227)"));
  paper_->setObjectName("protocolPaper");
  paper_->setToolTip(
      tr("Section 4.3: every image resized to 227 x 227 with its intrinsics, standard detectors, "
         "five-point algorithm and RANSAC"));
  paper_->setChecked(true);
  own_ = new QRadioButton(tr("Standard settings, own size"));
  own_->setObjectName("protocolOwn");
  form->addRow(paper_);
  form->addRow(own_);
  size_ = new QComboBox;
  size_->setObjectName("sweepSize");
  size_->setEditable(true);
  size_->lineEdit()->setObjectName("sweepSizeText");
  size_->addItems({"original", "640", "1600", "227x227", "640x480"});
  size_->setEditText("227x227");
  size_->setEnabled(false);
  size_->setToolTip(tr("\"original\", the longest side in pixels, or width x height"));
  connect(own_, &QRadioButton::toggled, this, [this](bool own) {
    if (!own) ownSize_ = size_->currentText();
    size_->setEnabled(own);
    size_->setEditText(own ? ownSize_ : QStringLiteral("227x227"));
    proposeFile();
    showState();
  });
  connect(size_, &QComboBox::currentTextChanged, this, &SweepForm::proposeFile);
  light_ = new QComboBox;
  light_->setObjectName("sweepLight");
  light_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  light_->setMinimumContentsLength(8);
  scenes_ = new ChoiceButton(tr("All scenes"));
  scenes_->setObjectName("sweepScenes");
  kinds_ = new ChoiceButton(tr("All kinds"));
  kinds_->setObjectName("sweepKinds");
  mostPairs_ = new QSpinBox;
  mostPairs_->setObjectName("sweepMostPairs");
  mostPairs_->setRange(0, 10'000'000);
  mostPairs_->setSingleStep(100);
  mostPairs_->setSpecialValueText(tr("all"));
  mostPairs_->setToolTip(tr("An even choice of so many pairs; the same each time"));
  const std::pair<QString, QWidget*> fields[] = {{tr("Size"), size_},
                                                 {tr("Light"), light_},
                                                 {tr("Scenes"), scenes_},
                                                 {tr("Kinds"), kinds_},
                                                 {tr("Most pairs"), mostPairs_}};
  for (const auto& [title, widget] : fields) {
    widget->setAccessibleName(title);
    form->addRow(title, widget);
  }
  return box;
}

QWidget* SweepForm::makeFile() {
  file_ = new QLineEdit;
  file_->setObjectName("sweepFile");
  file_->setAccessibleName(tr("File of the results"));
  connect(file_, &QLineEdit::textChanged, this, [this](const QString& text) {
    file_->setToolTip(
        tr("%1\nA sweep that was stopped goes on where it was when the file is there already.").arg(text));
    showState();
  });
  connect(addBrowse(*file_, tr("Choose another file")), &QAction::triggered, this, [this] {
    const QString file = QFileDialog::getSaveFileName(this, tr("Results go to"), file_->text(), tr("Results (*.db)"),
                                                      nullptr, QFileDialog::DontConfirmOverwrite);
    if (!file.isEmpty()) file_->setText(QFileInfo(file).suffix().isEmpty() ? file + ".db" : file);
  });
  return file_;
}

QWidget* SweepForm::makeButtons() {
  auto* box = new QWidget;
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins(8, 4, 8, 8);
  progress_ = new ProgressBar;
  progress_->setObjectName("sweepProgress");
  progress_->setAccessibleName(tr("Progress of the sweep"));
  progress_->setTextVisible(false);
  progress_->setMaximumHeight(6);
  sentence_ = new QLabel;
  sentence_->setObjectName("sweepSentence");
  sentence_->setWordWrap(true);
  const auto button = [this](const char* name) {
    auto* b = new QPushButton;
    b->setObjectName(name);
    b->setMinimumHeight(32);
    return b;
  };
  start_ = button("sweepStart");
  pause_ = button("sweepPause");
  stop_ = button("sweepStop");
  open_ = button("openResults");
  pause_->setText(tr("Pause"));
  stop_->setText(tr("Stop"));
  open_->setText(tr("Open results…"));
  auto* row = new QHBoxLayout;
  for (QPushButton* b : {start_, pause_, stop_}) row->addWidget(b);
  layout->addWidget(progress_);
  layout->addWidget(sentence_);
  layout->addLayout(row);
  layout->addWidget(open_);
  connect(start_, &QPushButton::clicked, this,
          [this] { session_.state() == State::paused ? session_.resume() : start(); });
  connect(pause_, &QPushButton::clicked, &session_, &EvaluationSession::pause);
  connect(stop_, &QPushButton::clicked, &session_, &EvaluationSession::stop);
  connect(open_, &QPushButton::clicked, this, &SweepForm::openRequested);
  return box;
}

// While a sweep runs or is paused the form is about that one, whatever else is opened.
void SweepForm::showCollection() {
  const bool idle = session_.state() == State::idle;
  const auto collection = idle ? selection_.collection() : session_.collection();
  QStringList scenes, lights{QString()};
  std::set<std::string> kinds;
  std::size_t pairs = 0;
  if (collection) {
    for (const SceneEntry& scene : collection->scenes) {
      scenes << QString::fromStdString(scene.name);
      if (!scene.kind.empty()) kinds.insert(scene.kind);
      pairs += scene.pairs.size();
      for (const std::string& light : scene.lights)
        if (const QString name = QString::fromStdString(light); !lights.contains(name)) lights << name;
    }
    const QLocale l;
    collection_->setText(tr("%1\nScenes: %2 · Pairs: %3")
                             .arg(QString::fromStdString(collection->title),
                                  l.toString(qulonglong(collection->scenes.size())), l.toString(qulonglong(pairs))));
  } else {
    collection_->setText(tr("None is open. Open one on the Scenes page, or drop its folder onto the window."));
  }
  QStringList kindNames;
  for (const std::string& kind : kinds) kindNames << QString::fromStdString(kind);
  scenes_->setChoices(scenes);
  kinds_->setChoices(kindNames);
  light_->clear();
  for (const QString& light : lights)
    light_->addItem(light.isEmpty() ? tr("Standard light of each scene") : light, light);
  light_->setEnabled(lights.size() > 2);
  if (!idle)
    file_->setText(session_.file());
  else if (collection != session_.collection() || file_->text().isEmpty())
    file_->setText(proposed_ = standardFile());
  showState();
}

// Unless the person chose another.
void SweepForm::proposeFile() {
  if (!file_ || file_->text() != proposed_) return;
  proposed_ = standardFile();
  file_->setText(proposed_);
}

QString SweepForm::size() const {
  return paper_->isChecked() ? QStringLiteral("227x227") : size_->currentText().trimmed();
}

QString SweepForm::standardFile() const {
  QString title = selection_.collection() ? QString::fromStdString(selection_.collection()->title) : tr("results");
  title.replace(QRegularExpression("[^\\w.-]+"), "-");
  return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
      .filePath(QStringLiteral("results/%1-%2-%3.db")
                    .arg(title, paper_->isChecked() ? QStringLiteral("paper") : size(),
                         QDate::currentDate().toString(Qt::ISODate)));
}

SweepPlan SweepForm::plan() const {
  std::vector<std::string> ids;
  for (const Row& row : rows_)
    if (row.check->isChecked() && row.check->isEnabledTo(choices_)) ids.push_back(row.method->id);
  SweepPlan plan;
  if (paper_->isChecked()) {
    plan = paperProtocol(ids);
  } else {
    plan.size = size().toStdString();
    for (const std::string& id : ids) plan.methods.push_back({id, id, nlohmann::json::object()});
  }
  for (SweepMethod& method : plan.methods)
    for (const Row& row : rows_)
      if (row.weights && row.method->id == method.method)
        method.settings["weights"] = pathOf(row.weights->text().trimmed()).string();
  plan.light = light_->currentData().toString().toStdString();
  plan.filter.scenes = scenes_->tickedNames();
  plan.filter.kinds = kinds_->tickedNames();
  plan.mostPairs = std::size_t(mostPairs_->value());
  plan.file = pathOf(file_->text().trimmed());
  return plan;
}

QString SweepForm::whyNot() const {
  if (!selection_.collection()) return tr("Open a collection on the Scenes page, then choose methods and press Start.");
  bool any = false;
  for (const Row& row : rows_) any = any || (row.check->isChecked() && row.check->isEnabledTo(choices_));
  if (!any) return tr("Tick at least one method.");
  if (file_->text().trimmed().isEmpty()) return tr("Say where the results go.");
  static const QRegularExpression sizes("^(original|[1-9]\\d{1,4}|[1-9]\\d{1,4}x[1-9]\\d{1,4})$");
  if (!sizes.match(size()).hasMatch())
    return tr("The size \"%1\" is not understood: write original, 640 or 227x227.").arg(size());
  return {};
}

void SweepForm::start() {
  if (const QString problem = whyNot(); !problem.isEmpty()) return sentence_->setText(problem);
  const SweepPlan plan = this->plan();
  std::error_code why;  // the sweep says it
  std::filesystem::create_directories(plan.file.parent_path(), why);
  session_.start(selection_.collection(), plan);
}

void SweepForm::showState() {
  if (!start_ || !file_) return;  // still being built
  const State state = session_.state();
  if (const bool idle = state == State::idle; idle != wasIdle_) {
    wasIdle_ = idle;
    return showCollection();
  }
  const bool busy = state == State::running || state == State::stopping;
  const QString problem = whyNot();
  start_->setText(state == State::paused ? tr("Continue") : tr("Start"));
  start_->setVisible(!busy);
  start_->setEnabled(state == State::paused || problem.isEmpty());
  start_->setToolTip(problem);
  pause_->setVisible(busy);
  pause_->setEnabled(state == State::running);
  stop_->setVisible(busy || state == State::paused);
  stop_->setEnabled(state != State::stopping);
  open_->setVisible(!busy);
  open_->setEnabled(!session_.opening());
  choices_->setEnabled(!busy && state != State::paused);
  const SweepProgress p = session_.progress();
  progress_->setVisible(busy || state == State::paused);
  progress_->setRange(0, p.total > 0 ? 1000 : 0);
  if (p.total > 0) progress_->setValue(int(1000.0 * double(p.done) / double(p.total)));
  const bool blocked = state == State::idle && !problem.isEmpty();
  const QString text = session_.opening() ? tr("Reading the results…") : blocked ? problem : session_.sentence();
  if (sentence_->text() != text) sentence_->setText(text);
  sentence_->setVisible(!text.isEmpty());
}

}  // namespace parallax
