#include "preparation/prepare.h"

namespace parallax {

const Fields<PreparePlan>& PreparePlan::fields() {
  using P = PreparePlan;
  static const Fields<P> list{
      inUnit(whereMinimumMeans(
                 integer("shorter-side", &P::shorterSide, 0, 4096, "Shorter side",
                         "Every image is scaled so that its shorter side has so many pixels; 0 leaves it as it is."),
                 "as they are"),
             "px"),
      choice("lights", &P::lights, {{"standard", "One a scene"}, {"all", "All"}}, "Lights",
             "Where scenes were photographed under several lights: one of them, or all; pairs are of one light."),
      choice("split", &P::split,
             {{"share", "A share of the scenes"},
              {"scenes", "Named scenes"},
              {"type-one", "DTU: train on type I, validate on type II"},
              {"type-two", "DTU: train on type II, validate on type I"},
              {"none", "Nothing held out"}},
             "Held out", "Which scenes are kept from training, to judge by."),
      number("validation-share", &P::validationShare, 0, 0.9, "Share held out",
             "Of the scenes, drawn at random, when a share is held out."),
      text("validation-scenes", &P::validationScenes, "Scenes held out",
           "Names, comma-separated, when named scenes are held out."),
      whereMinimumMeans(integer("pairs-per-scene", &P::pairsPerScene, 0, 1000000, "Pairs a scene",
                                "At most so many, drawn at random; 0 takes all."),
                        "all"),
      toggle("unknown-truth-is-error", &P::unknownTruthIsError, "Insist on every pose",
             "A pair whose true pose is not known is an error instead of being left out."),
      integer("seed", &P::seed, 0, 2147483647, "Seed", "For what is drawn at random."),
  };
  return list;
}

}  // namespace parallax
