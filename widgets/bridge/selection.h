// What the person is looking at: one collection, one scene of it, one light, one pair. Gallery, matrix, rig, curves,
// tables and Inspect all show this one object, and all change it.
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "datasets/collection.h"

namespace parallax {

class Selection : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  const std::shared_ptr<const Collection>& collection() const { return collection_; }  // null: none open
  int scene() const { return scene_; }                                                 // -1: none
  int light() const { return light_; }
  const std::optional<PairRef>& pair() const { return pair_; }  // of the open collection; nothing: none chosen
  const SceneEntry* sceneEntry() const;                         // null: none

  void setCollection(std::shared_ptr<const Collection> collection);  // null closes; chooses its first scene, no pair
  void setScene(int scene);                                          // keeps the light by name where it can
  void setLight(int light);                                          // of the scene; the pair follows
  void setPair(const PairRef& pair);                                 // its scene and light come with it
  int placeInList() const;  // of the pair, or its reverse, in SceneEntry::pairs; -1: none is chosen, or not listed
  bool step(int by);        // to the listed pair so many places on in the scene's list; false: there is none
  void clearPair();         // Inspect shows something from elsewhere

 Q_SIGNALS:
  void collectionChanged();
  void sceneChanged(int scene);
  void lightChanged(int light);
  void pairChanged();
  void inspectRequested();  // the chosen pair is to be opened in Inspect

 public:
  void requestInspect() {
    if (pair_) Q_EMIT inspectRequested();
  }

 private:
  std::shared_ptr<const Collection> collection_;
  int scene_ = -1, light_ = 0;
  std::optional<PairRef> pair_;
};

}  // namespace parallax
