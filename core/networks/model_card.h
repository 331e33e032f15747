// What a person should know of a trained network before believing it: from what it was made, how wrong it is, for what
// it must not be used. A JSON file beside the weights, of the same name: cnnCspp.pt, cnnCspp.json.
//
//   {"format": "parallax-model-card", "version": 1,
//    "title": "cnnCspp, tables and rooms", "network": "cnnCspp", "bytes": 6593412,
//    "data": ["One sentence each: what it was trained on."], "recipe": "One paragraph.",
//    "command": "One line that makes it again.", "licence": "GPL-3.0-or-later", "date": "2026-11-23",
//    "errors": [{"collection": "held-out twin scenes", "pairs": 5120, "roeMedianDeg": 7.5, "rteMedianDeg": 12,
//                "auc10": 0.21, "note": "may be left out"}],
//    "baselines": [rows of the same kind: always the same pose, the input ignored],
//    "failures": ["One sentence each."], "mustNotBeUsedFor": ["One sentence each."],
//    "trainedFor": {"focalMin": 0.9, "focalMax": 2.5, "rotationMaxDeg": 90, "overlapMin": 0.2, "matchedMin": 0.09}}
//
// "bytes" and every entry of "trainedFor" may be left out.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace parallax {

// What it has seen; beyond, its answer is a guess.
struct TrainedFor {
  std::optional<std::string> input;          // what of an image it saw: "crop", "square", "resize" or "full"
  std::optional<double> focalMin, focalMax;  // focal length over the shorter side of what the network sees
  std::optional<double> rotationMaxDeg;      // between the two cameras
  std::optional<double> overlapMin;          // of what the first camera sees, the share that the second sees, 0..1
  // PoseNetwork::matched(), its mean over the cells, that few held-out pairs stay below.
  std::optional<double> matchedMin;
};

struct CardRow {
  std::string collection;
  int pairs = 0;
  double roeMedianDeg = 0, rteMedianDeg = 0;
  double auc10 = 0;  // of the worse of both errors, 0..1
  std::string note;
};

struct ModelCard {
  std::string title, network, recipe, command, licence, date;
  std::optional<std::uint64_t> bytes;  // of the weights file
  std::vector<std::string> data, failures, mustNotBeUsedFor;
  std::vector<CardRow> errors, baselines;
  TrainedFor trainedFor;
};

std::filesystem::path cardFile(const std::filesystem::path& weights);

// A card that is missing, no card, lacks something or has it in another kind is refused with one sentence.
Result<ModelCard> readCard(const std::filesystem::path& file);

// The card of these weights: read, and refused when it says that its weights have another length.
Result<ModelCard> cardOf(const std::filesystem::path& weights);

// For a terminal: headings, paragraphs and tables of plain text.
std::string asText(const ModelCard& card);

}  // namespace parallax
