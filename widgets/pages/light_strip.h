// The lights of a scene, each by a photograph taken under it; the chosen one is framed.
#pragma once

#include <QButtonGroup>
#include <QScrollArea>

#include "bridge/selection.h"
#include "bridge/thumbnails.h"

class QHBoxLayout;

namespace parallax {

class LightStrip : public QScrollArea {
  Q_OBJECT

 public:
  LightStrip(Selection& selection, Thumbnails& thumbnails, QWidget* parent = nullptr);
  ~LightStrip() override;

 private:
  void rebuild();
  void refresh();
  int shownView() const;  // the pair's first, else the middle one

  Selection& selection_;
  Thumbnails& thumbnails_;
  QButtonGroup* buttons_;
  QHBoxLayout* row_;
};

}  // namespace parallax
