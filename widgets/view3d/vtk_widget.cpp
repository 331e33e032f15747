#include "view3d/vtk_widget.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLExtraFunctions>
#include <QOpenGLFramebufferObject>
#include <QOpenGLPaintDevice>
#include <QPainter>
#include <QStyleHints>
#include <utility>
#include <vtkCamera.h>
#include <vtkCommand.h>
#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkGenericRenderWindowInteractor.h>
#include <vtkInteractorStyleTrackballCamera.h>
#include <vtkMatrix4x4.h>
#include <vtkNew.h>
#include <vtkRenderer.h>
#include <vtkSmartPointer.h>

#include "view3d/vtk_input.h"
#include "view3d/vtk_messages.h"

namespace parallax {
namespace {

constexpr int neededMajor = 3, neededMinor = 2;  // of OpenGL, by VTK
constexpr int multiSamples = 8;                  // VTK takes fewer where the driver has fewer

QSurfaceFormat coreFormat() {
  QSurfaceFormat format;
  format.setRenderableType(QSurfaceFormat::OpenGL);
  format.setVersion(neededMajor, neededMinor);
  format.setProfile(QSurfaceFormat::CoreProfile);
  format.setSamples(0);  // VTK multisamples by itself; a second time would only cost
  return format;
}

// Blitting copies VTK's alpha, which is not one everywhere.
void makeOpaque(QOpenGLExtraFunctions& gl, const QSize& pixels) {
  gl.glDisable(GL_SCISSOR_TEST);
  gl.glViewport(0, 0, pixels.width(), pixels.height());
  gl.glColorMask(GL_FALSE, GL_FALSE, GL_FALSE, GL_TRUE);
  gl.glClearColor(0, 0, 0, 1);
  gl.glClear(GL_COLOR_BUFFER_BIT);
  gl.glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
}

}  // namespace

struct VtkWidget::Private {
  explicit Private(VtkWidget& owner) : widget(owner) {}

  VtkWidget& widget;
  vtkNew<vtkRenderer> renderer;
  vtkNew<vtkGenericRenderWindowInteractor> interactor;
  vtkSmartPointer<vtkGenericOpenGLRenderWindow> window;  // as long as the OpenGL context
  QColor background = Qt::white;
  std::optional<QPointF> pressedAt;

  // What VTK asks of its window.
  bool current() const { return widget.context() && QOpenGLContext::currentContext() == widget.context(); }
  void makeCurrent() {
    // VTK asks in the middle of a frame, too, and Qt's makeCurrent() would bind Qt's framebuffer over VTK's.
    if (!current()) widget.makeCurrent();
  }
  void isCurrent(vtkObject*, unsigned long, void* answer) { *static_cast<bool*>(answer) = current(); }
  void requestFrame() {
    widget.update();
    Q_EMIT widget.viewChanged();
  }

  double pixelRatio() const { return widget.devicePixelRatioF(); }
  double aspect() const { return widget.height() > 0 ? static_cast<double>(widget.width()) / widget.height() : 1; }
};

QString VtkWidget::unavailable() {
  QOpenGLContext context;
  context.setFormat(coreFormat());
  QOffscreenSurface surface;
  surface.setFormat(coreFormat());
  surface.create();
  if (!context.create() || !context.makeCurrent(&surface)) {
    return tr("The 3D view needs OpenGL %1.%2, and this display has no OpenGL.").arg(neededMajor).arg(neededMinor);
  }
  const auto [major, minor] = context.format().version();
  if (!context.isOpenGLES() && std::pair(major, minor) >= std::pair(neededMajor, neededMinor)) return {};
  return tr("The 3D view needs OpenGL %1.%2; this display offers %3.")
      .arg(neededMajor)
      .arg(neededMinor)
      .arg(QString::fromLatin1(reinterpret_cast<const char*>(context.functions()->glGetString(GL_VERSION))));
}

VtkWidget::VtkWidget(QWidget* parent) : QOpenGLWidget(parent), d_(new Private(*this)) {
  sendVtkMessagesToQt();
  setFormat(coreFormat());
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setBackground(d_->background);

  const vtkNew<vtkInteractorStyleTrackballCamera> style;
  d_->interactor->SetInteractorStyle(style);
  // VTK must not draw when it likes, but when Qt paints: "render" becomes "please paint".
  d_->interactor->EnableRenderOff();
  d_->interactor->AddObserver(vtkCommand::RenderEvent, d_.get(), &Private::requestFrame);
}

// QOpenGLWidget's destructor would end the context when this class is already gone.
VtkWidget::~VtkWidget() { releaseGl(); }

vtkRenderer& VtkWidget::renderer() const { return *d_->renderer; }

void VtkWidget::setBackground(const QColor& colour) {
  d_->background = colour;
  d_->renderer->SetBackground(colour.redF(), colour.greenF(), colour.blueF());
  update();
}

QColor VtkWidget::background() const { return d_->background; }

void VtkWidget::initializeGL() {
  connect(context(), &QOpenGLContext::aboutToBeDestroyed, this, &VtkWidget::releaseGl, Qt::UniqueConnection);

  d_->window = vtkSmartPointer<vtkGenericOpenGLRenderWindow>::New();
  d_->window->AddObserver(vtkCommand::WindowMakeCurrentEvent, d_.get(), &Private::makeCurrent);
  d_->window->AddObserver(vtkCommand::WindowIsCurrentEvent, d_.get(), &Private::isCurrent);
  d_->window->SetOwnContext(false);
  d_->window->SetFrameBlitModeToNoBlit();
  d_->window->SetMultiSamples(multiSamples);
  // A core profile draws lines one pixel wide, whatever it says; told so, VTK makes wide ones of triangles.
  d_->window->SetForceMaximumHardwareLineWidth(1);
  d_->window->OpenGLInit();
  d_->window->AddRenderer(d_->renderer);
  d_->interactor->SetRenderWindow(d_->window);
  d_->interactor->Initialize();
}

void VtkWidget::releaseGl() {
  if (!d_->window) return;
  disconnect(context(), &QOpenGLContext::aboutToBeDestroyed, this, &VtkWidget::releaseGl);
  makeCurrent();
  d_->window->Finalize();
  d_->window->RemoveRenderer(d_->renderer);
  d_->interactor->SetRenderWindow(nullptr);
  d_->window = nullptr;
  doneCurrent();
}

void VtkWidget::paintGL() {
  if (!d_->window) return;
  // The ratio is asked for every time: it changes when the window moves to another screen.
  renderInto(defaultFramebufferObject(), (QSizeF(size()) * d_->pixelRatio()).toSize(), d_->pixelRatio());
}

void VtkWidget::renderInto(unsigned framebuffer, const QSize& pixels, double pixelRatio) {
  prepareFrame(pixelRatio);
  d_->renderer->ResetCameraClippingRange();
  d_->window->SetSize(pixels.width(), pixels.height());
  d_->window->Render();

  QOpenGLExtraFunctions& gl = *context()->extraFunctions();
  gl.glBindFramebuffer(GL_DRAW_FRAMEBUFFER, framebuffer);
  gl.glDisable(GL_SCISSOR_TEST);  // it would clip the copy
  d_->window->BlitDisplayFramebuffer(0, 0, 0, pixels.width(), pixels.height(), 0, 0, pixels.width(), pixels.height(),
                                     GL_COLOR_BUFFER_BIT, GL_NEAREST);
  gl.glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
  makeOpaque(gl, pixels);

  // Not a painter on the widget itself: QWidget::grab() redirects those, and the overlay would be lost.
  QOpenGLPaintDevice canvas(pixels);
  canvas.setDevicePixelRatio(pixelRatio);
  QPainter painter(&canvas);
  paintOverlay(painter);
}

QImage VtkWidget::snapshot(double scale) {
  if (!isValid()) grabFramebuffer();  // makes the context of a widget that was never shown
  const QSize pixels = (QSizeF(size()) * scale).toSize();
  if (!d_->window || pixels.isEmpty()) return {};

  makeCurrent();
  std::optional<QOpenGLFramebufferObject> target(std::in_place, pixels, QOpenGLFramebufferObject::CombinedDepthStencil);
  renderInto(target->handle(), pixels, scale);
  const QImage image = target->toImage().convertToFormat(QImage::Format_RGB32);
  target.reset();  // while its context is current
  doneCurrent();
  update();
  return image;
}

std::optional<QPointF> VtkWidget::project(const Eigen::Vector3d& point) const {
  vtkMatrix4x4* toClip = d_->renderer->GetActiveCamera()->GetCompositeProjectionTransformMatrix(d_->aspect(), -1, 1);
  const double in[4] = {point.x(), point.y(), point.z(), 1};
  double out[4];
  toClip->MultiplyPoint(in, out);
  if (!(out[3] > 1e-9)) return std::nullopt;
  return QPointF((out[0] / out[3] + 1) / 2 * width(), (1 - out[1] / out[3]) / 2 * height());
}

bool VtkWidget::event(QEvent* event) {
  if (d_->window && passToVtk(*event, *d_->interactor, d_->pixelRatio(), height())) {
    noticeClicks(*event);
    event->accept();
    return true;
  }
  return QOpenGLWidget::event(event);
}

void VtkWidget::noticeClicks(const QEvent& event) {
  if (event.type() == QEvent::Wheel || event.type() == QEvent::NativeGesture) return;
  const auto& mouse = static_cast<const QMouseEvent&>(event);
  if (event.type() == QEvent::MouseMove) {
    const int tolerance = QGuiApplication::styleHints()->startDragDistance();
    if (mouse.buttons() == Qt::NoButton) mouseMoved(mouse.position());
    if (d_->pressedAt && (mouse.position() - *d_->pressedAt).manhattanLength() > tolerance) d_->pressedAt.reset();
    return;
  }
  if (mouse.button() != Qt::LeftButton) return;
  if (event.type() == QEvent::MouseButtonPress) d_->pressedAt = mouse.position();
  if (event.type() == QEvent::MouseButtonDblClick) Q_EMIT doubleClicked(mouse.position());
  if (event.type() == QEvent::MouseButtonRelease && std::exchange(d_->pressedAt, {})) Q_EMIT clicked(mouse.position());
}

}  // namespace parallax
