// A model card that says things no real network would.
#pragma once

#include <nlohmann/json.hpp>

namespace parallax::test {

inline nlohmann::json madeCard() {
  return nlohmann::json::parse(R"({
    "format": "parallax-model-card", "version": 1, "title": "A made network", "network": "cnnCspp",
    "data": ["Two rendered scenes.", "No photograph."], "recipe": "Stirred twice.",
    "command": "parallax-trainer train plan.json", "licence": "GPL-3.0-or-later", "date": "2026-11-23",
    "errors": [{"collection": "rendered", "pairs": 600, "roeMedianDeg": 7.5, "rteMedianDeg": 11, "auc10": 0.2},
               {"collection": "photographs", "pairs": 32, "roeMedianDeg": 14.2, "rteMedianDeg": 20, "auc10": 0.05,
                "note": "neighbours only"}],
    "baselines": [{"collection": "always the same pose", "pairs": 600, "roeMedianDeg": 30, "rteMedianDeg": 40,
                   "auc10": 0.01}],
    "failures": ["It fails on mirrors."], "mustNotBeUsedFor": ["Not for surgery."],
    "trainedFor": {"focalMin": 0.9, "focalMax": 1.5, "rotationMaxDeg": 60, "overlapMin": 0.3}})");
}

}  // namespace parallax::test
