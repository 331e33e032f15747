#include "pages/new_run_source.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <utility>

#include "bridge/file_path.h"
#include "forms/settings_form.h"
#include "theme/theme.h"
#include "training_set/training_set.h"

namespace parallax {
namespace {

std::vector<SettingInfo> preparationSettings() {
  std::vector<SettingInfo> infos;
  for (const auto& field : PreparePlan::fields()) infos.push_back(field.info);
  return infos;
}

struct Described {
  QString sentence;
  bool problem = false;
};

Described describeSet(const QString& folder) {
  if (folder.isEmpty()) return {NewRunSource::tr("Choose the folder of a training set."), false};
  const auto set = TrainingSet::open(pathOf(folder));
  if (!set) return {QString::fromStdString(set.error().message), true};
  const QLocale locale;
  return {NewRunSource::tr("%1: %n scenes, %2 images, %3 pairs to learn from, %4 to validate on.", nullptr,
                           int(set->scenes().size()))
              .arg(QString::fromStdString(set->title()), locale.toString(qulonglong(set->images().size())),
                   locale.toString(qulonglong(set->pairsOf(Split::training).size())),
                   locale.toString(qulonglong(set->pairsOf(Split::validation).size()))),
          false};
}

Described describePreparation(const SetPreparation::Request& request, std::stop_token stop) {
  const auto estimate = estimateOf(request, stop);
  if (!estimate) return {QString::fromStdString(estimate.error().message), true};
  const QLocale locale;
  return {NewRunSource::tr("%1 images and %2 pairs, of which %3 to validate on; the training set takes %4 on disk. It "
                           "is made before training begins.")
              .arg(locale.toString(qulonglong(estimate->images)), locale.toString(qulonglong(estimate->pairs)),
                   locale.toString(qulonglong(estimate->validationPairs)),
                   locale.formattedDataSize(qint64(estimate->bytes))),
          false};
}

}  // namespace

NewRunSource::NewRunSource(Selection& selection, QWidget* parent) : QWidget(parent), selection_(selection) {
  setObjectName("newRunSource");
  kind_ = new QComboBox;
  kind_->setObjectName("trainOn");
  kind_->setAccessibleName(tr("Train on"));
  kind_->addItem(tr("A training set"));
  kind_->addItem({});  // the open collection: collectionChanged() names it
  kind_->addItem(tr("A folder of photographs with known cameras"));
  kind_->addItem(tr("Rendered scenes (demo)"));
  path_ = new QLineEdit;
  path_->setObjectName("sourcePath");
  path_->setAccessibleName(tr("Folder to train on"));
  path_->setClearButtonEnabled(true);
  browse_ = new QPushButton(tr("Browse…"));
  browse_->setObjectName("browseSource");
  preparation_ = new SettingsForm(preparationSettings());
  preparationBox_ = new QWidget;
  auto* inside = new QVBoxLayout(preparationBox_);
  inside->setContentsMargins(0, 4, 0, 0);
  inside->addWidget(preparation_);
  about_ = new QLabel;
  about_->setObjectName("sourceAbout");
  about_->setWordWrap(true);
  about_->setTextFormat(Qt::PlainText);
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins({});
  grid->addWidget(kind_, 0, 0, 1, 2);
  grid->addWidget(path_, 1, 0);
  grid->addWidget(browse_, 1, 1);
  grid->addWidget(about_, 2, 0, 1, 2);
  grid->addWidget(preparationBox_, 3, 0, 1, 2);
  soon_.setSingleShot(true);
  soon_.setInterval(250);
  connect(&soon_, &QTimer::timeout, this, &NewRunSource::describe);
  connect(kind_, &QComboBox::currentIndexChanged, this, &NewRunSource::showKind);
  connect(path_, &QLineEdit::textEdited, this, &NewRunSource::edited);
  connect(path_, &QLineEdit::textChanged, this, [this] { soon_.start(); });
  connect(browse_, &QPushButton::clicked, this, &NewRunSource::browse);
  connect(preparation_, &SettingsForm::edited, this, &NewRunSource::edited);
  connect(&selection_, &Selection::collectionChanged, this, &NewRunSource::collectionChanged);
  collectionChanged();
  if (selection_.collection()) setKind(Kind::openCollection);
  showKind();
}

NewRunSource::Kind NewRunSource::kind() const { return Kind(kind_->currentIndex()); }
void NewRunSource::setKind(Kind kind) { kind_->setCurrentIndex(int(kind)); }

void NewRunSource::collectionChanged() {
  const auto collection = selection_.collection();
  const int row = int(Kind::openCollection);
  kind_->setItemText(row, collection ? tr("The open collection: %1").arg(QString::fromStdString(collection->title))
                                     : tr("The open collection (none is open)"));
  static_cast<QStandardItemModel*>(kind_->model())->item(row)->setEnabled(collection != nullptr);
  if (!collection && kind() == Kind::openCollection) setKind(Kind::trainingSet);
  if (kind() == Kind::openCollection) edited();
}

void NewRunSource::showKind() {
  const bool path = kind() == Kind::trainingSet || kind() == Kind::photographs;
  path_->setVisible(path);
  browse_->setVisible(path);
  path_->setText(kind() == Kind::trainingSet ? setPath_ : photographsPath_);
  path_->setPlaceholderText(kind() == Kind::trainingSet ? tr("Folder of the training set")
                                                        : tr("Folder of photographs, or a file that lists pairs"));
  preparationBox_->setVisible(preparesFirst());
  edited();
}

void NewRunSource::edited() {
  const QString path = path_->text().trimmed();
  if (kind() == Kind::trainingSet) setPath_ = path;
  if (kind() == Kind::photographs) photographsPath_ = path;
  soon_.start();
  problem_.clear();  // describe() looks again
  Q_EMIT changed();
}

QString NewRunSource::trainingSet() const { return kind() == Kind::trainingSet ? setPath_ : QString(); }

void NewRunSource::useTrainingSet(const QString& folder) {
  setPath_ = folder;
  if (kind() == Kind::trainingSet) return showKind();
  setKind(Kind::trainingSet);
}

Result<SetPreparation::Request> NewRunSource::request() const {
  auto plan = fromJson<PreparePlan>(preparation_->values());
  if (!plan) return tl::unexpected<Error>(plan.error());
  SetPreparation::Request request;
  request.plan = *plan;
  if (kind() == Kind::openCollection) request.collection = selection_.collection();
  if (kind() == Kind::photographs) request.folder = photographsPath_;
  if (!request.collection && request.folder.isEmpty())
    return fail(ErrorCode::badInput, tr("Choose the photographs to train on.").toStdString());
  return request;
}

QString NewRunSource::suggestedName() const {
  switch (kind()) {
    case Kind::trainingSet: return QFileInfo(setPath_).fileName();
    case Kind::openCollection:
      return selection_.collection() ? QString::fromStdString(selection_.collection()->title) : QString();
    case Kind::photographs: return QFileInfo(photographsPath_).completeBaseName();
    case Kind::rendered: return QStringLiteral("demo");
  }
  return {};
}

void NewRunSource::describe() {
  const auto say = [this](const Described& described) {
    about_->setText(described.sentence);
    const QString problem = described.problem ? described.sentence : QString();
    if (problem != std::exchange(problem_, problem)) Q_EMIT changed();
    QPalette palette;
    palette.setColor(QPalette::WindowText,
                     described.problem ? warningColour() : this->palette().color(QPalette::PlaceholderText));
    about_->setPalette(palette);
  };
  describing_.cancel();
  if (kind() == Kind::rendered)
    return say(
        {tr("Ten small scenes are rendered where the trainer runs, before it begins; no photographs are needed."),
         false});
  if (kind() == Kind::trainingSet)
    return describing_.start([folder = setPath_](std::stop_token) { return describeSet(folder); }, say);
  const auto asked = request();
  if (!asked) return say({QString::fromStdString(asked.error().message), false});
  say({tr("Looking at the photographs…"), false});
  describing_.start([asked = *asked](std::stop_token stop) { return describePreparation(asked, stop); }, say);
}

void NewRunSource::browse() {
  const bool set = kind() == Kind::trainingSet;
  const QString folder =
      QFileDialog::getExistingDirectory(this, set ? tr("Choose a training set") : tr("Choose a folder of photographs"),
                                        path_->text().isEmpty() ? QDir::homePath() : path_->text());
  if (folder.isEmpty()) return;
  path_->setText(folder);
  edited();
}

}  // namespace parallax
