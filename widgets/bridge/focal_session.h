// The focal lengths of the open pair as a person turns them: poses follow from the same features while a slider moves,
// and, while somebody looks, how many matches agree at each focal length is counted.
#pragma once

#include <QColor>
#include <QTimer>
#include <array>

#include "bridge/pair_session.h"

namespace parallax {

class FocalSession : public QObject {
  Q_OBJECT

 public:
  struct Curve {
    QString method;               // whose matches, its title
    QColor colour;                // of that method
    int camera = 0;               // which one's focal lengths; linked: the other one's are in proportion
    std::vector<double> focalPx;  // rising
    std::vector<int> inliers;
    int matches = 0;  // the surest (features/matching.h): a pose may be looked for among more or fewer
    int best = -1;    // index; -1: no match agrees anywhere
  };

  explicit FocalSession(PairSession& session, QObject* parent = nullptr);

  void setWanted(bool wanted);  // the curve
  bool counting() const { return job_.running(); }
  std::shared_ptr<const Curve> curve() const { return curve_; }  // null: none, or not yet
  const QString& reason() const { return reason_; }              // why there is none; empty while counting

  // Both cameras are turned together, in proportion; to begin with where they are equal.
  bool linked() const { return linked_; }
  void setLinked(bool linked);

  // Pixels, along x. In use: of the pair, or what the method that is shown has estimated in place of a guess.
  double focalPx(int camera) const;
  // What can be turned to: a field of view of 118 to 11 degrees, and what was found.
  std::pair<double, double> range(int camera) const;
  bool setByHand() const;

  // As often as the person likes: what comes while poses are worked out waits, and the last one wins. When no more
  // comes for a while, the methods that had to be forgotten are estimated again.
  void turn(int camera, double focalPx);
  void reset();  // what was found, for both

 Q_SIGNALS:
  void changed();

 private:
  // What a curve depends on.
  struct Question {
    qint64 image = 0;
    const Method* method = nullptr;
    nlohmann::json settings;
    std::array<Intrinsics, 2> cameras;  // those that are turned: of focal length 1
    std::array<bool, 2> turned{};

    bool operator==(const Question&) const = default;
  };

  void opened();
  void apply();
  void settle();
  void refresh();
  void drop(const QString& reason);
  std::optional<Question> question() const;
  void count(const Question& question);
  std::array<double, 2> inUse() const;

  PairSession& session_;
  LatestJob job_;
  QTimer settleTimer_;
  bool wanted_ = false, linked_ = true;
  int turnedCamera_ = 0;                                         // the last one
  std::optional<std::array<std::optional<double>, 2>> waiting_;  // what is to be turned to once poses are there
  QStringList forgotten_;                                        // methods to be estimated again
  std::optional<Question> asked_;                                // of the curve, or of the one that is being counted
  std::shared_ptr<const Curve> curve_;
  QString reason_;
};

}  // namespace parallax
