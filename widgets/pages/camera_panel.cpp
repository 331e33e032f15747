#include "pages/camera_panel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "theme/theme.h"

namespace parallax {
namespace {

QString numbers(const Intrinsics& k) {
  QStringList parts;
  for (const double v : {k.fx, k.fy, k.cx, k.cy}) parts << QString::number(v, 'f', 2);
  if (k.distorted() && k.model == LensModel::brown)
    for (const double v : {k.k1, k.k2, k.p1, k.p2}) parts << QString::number(v, 'g', 6);
  return parts.join(' ');
}

QString numbers(const RelativePose& pose) {
  const auto& q = pose.rotation;
  const auto& t = pose.translation;
  QStringList parts;
  for (const double v : {q.w(), q.x(), q.y(), q.z(), t.x(), t.y(), t.z()}) parts << QString::number(v, 'f', 6);
  return parts.join(' ');
}

}  // namespace

CameraPanel::CameraPanel(PairSession& session, QWidget* parent) : QWidget(parent), session_(session) {
  new QVBoxLayout(this);
  layout()->setContentsMargins(0, 0, 0, 0);
  first_ = addRow(tr("Image 1"), "intrinsics1", tr("focal length in pixels, or fx fy cx cy [k1 [k2 [p1 p2]]]"));
  second_ = addRow(tr("Image 2"), "intrinsics2", first_.edit->placeholderText());
  truth_ = addRow(tr("True pose, camera 2 from camera 1"), "truth", tr("qw qx qy qz tx ty tz"));
  auto* button = new QPushButton(tr("Apply cameras"));
  button->setObjectName("applyCameras");
  button->setToolTip(tr("Use the numbers typed in, and estimate again"));
  layout()->addWidget(button);
  connect(button, &QPushButton::clicked, this, &CameraPanel::apply);
  for (Row* row : {&first_, &second_, &truth_})
    connect(row->edit, &QLineEdit::returnPressed, this, &CameraPanel::apply);
  connect(&session_, &PairSession::opened, this, &CameraPanel::refresh);
  connect(&session_, &PairSession::turned, this, &CameraPanel::refresh);
  refresh();
}

CameraPanel::Row CameraPanel::addRow(const QString& name, const QString& objectName, const QString& placeholder) {
  Row row{new QLabel(name), new QLabel, new QLineEdit};
  row.edit->setObjectName(objectName);
  row.edit->setAccessibleName(name);
  row.edit->setPlaceholderText(placeholder);
  row.edit->setToolTip(placeholder + tr("; or the path of a file that holds them"));
  row.source->setObjectName(objectName + "Source");
  row.source->setWordWrap(true);
  row.title->setWordWrap(true);
  QFont bold = row.title->font();
  bold.setBold(true);
  row.title->setFont(bold);
  for (QWidget* w : std::initializer_list<QWidget*>{row.title, row.source, row.edit}) layout()->addWidget(w);
  return row;
}

QString CameraPanel::sourceOf(const PosedImage& image) {
  const QString source = QString::fromStdString(image.intrinsicsSource);
  if (image.intrinsicsAssumed()) return tr("assumed: focal 1.2 × the longer side");
  if (image.intrinsics.source == CameraSource::exif)
    return tr("%1, %2 px").arg(source).arg(image.intrinsics.fx, 0, 'f', 0);
  if (image.intrinsics.source == CameraSource::typed)
    return source == "set by hand" ? tr("set by hand") : tr("typed in");
  return tr("from %1").arg(source);
}

void CameraPanel::showCamera(Row& row, const PosedImage& image) {
  row.title->setText(QString::fromStdString(image.name));
  row.edit->setText(numbers(image.intrinsics));
  row.edit->setCursorPosition(0);
  const QString size = tr("%1 × %2 px").arg(image.bgr.cols).arg(image.bgr.rows);
  const LensModel lens = image.intrinsics.model;
  const QString through =
      lens == LensModel::brown ? QString() : tr("lens: %1").arg(QString::fromLatin1(nameOf(lens))) + " · ";
  row.source->setText(size + " · " + through + sourceOf(image));
  QPalette palette;
  if (image.intrinsicsAssumed()) palette.setColor(QPalette::WindowText, warningColour());
  row.source->setPalette(palette);
}

void CameraPanel::refresh() {
  const auto loaded = session_.loaded();
  setEnabled(loaded != nullptr);
  truth_.source->setText(tr("Not known: errors cannot be shown."));
  if (!loaded) return;
  showCamera(first_, loaded->pair.first);
  showCamera(second_, loaded->pair.second);
  const auto& truth = loaded->pair.truth;
  truth_.edit->setText(truth ? numbers(*truth) : QString());
  truth_.edit->setCursorPosition(0);
  if (!truth) return;
  truth_.source->setText(
      tr("Rotation %1°, known from the camera files or typed in.").arg(poseErrors({}, *truth).roeDeg, 0, 'f', 1));
}

void CameraPanel::apply() {
  if (!session_.loaded()) return;
  TypedCameras typed = session_.loaded()->typed;
  // Emptied: back to what was found.
  const auto typedIn = [](const Row& row) { return row.edit->text().trimmed().toStdString(); };
  if (first_.edit->isModified()) typed.intrinsics1 = typedIn(first_), typed.focalPx[0].reset();
  if (second_.edit->isModified()) typed.intrinsics2 = typedIn(second_), typed.focalPx[1].reset();
  if (truth_.edit->isModified()) typed.truth = typedIn(truth_);
  session_.retype(typed);
}

}  // namespace parallax
